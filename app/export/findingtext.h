// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <QStringList>

namespace Dateline {

/// The words of a finding in several pieces on one line: "We sail ... at noon".
QString wordsOf(const std::vector<Span> &spans, QStringView text);
QStringList namesOf(const std::vector<EntityId> &ids, const Analysis &analysis);
/// A sum as the article writes it; one that the reader gave, in words.
QString wordsOf(const Amount &amount, QStringView text);

} // namespace Dateline
