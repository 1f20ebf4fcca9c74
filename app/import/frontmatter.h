// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

namespace Dateline {

/// Whether a line says only by whom or when an article was published.
bool isFrontMatter(QStringView line);

/// Whether a paragraph opens with a place and an agency or a day: "OSLO (XYZ) -".
bool isDateline(QStringView line);

/// The day of a line that says only when an article was published, or of a dateline with the whole day; else invalid.
QDate publicationDay(QStringView line);

/// The names in a byline, "By Ada Novak | May 3, 2021"; empty where the line is none.
QString bylineNames(QStringView line);

/// Fills in the title, byline, outlet and publication date that a plain article says at its top.
void readFrontMatter(Article &article);

} // namespace Dateline
