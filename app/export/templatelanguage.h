// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>

namespace Dateline {

/// The value that a checked template asks for again and again: so that whoever makes it can stop.
inline constexpr QLatin1StringView TemplateTick("dateline_tick");

/// Checks a template of the reader's own and makes it what KTextTemplate reads. The language is a small part of Django's:
/// values with filters, for, if, with, include and comments, so that no template can run away with the machine or read
/// what is none of its business. A line that holds a tag or a comment alone leaves no empty line behind. The error is a
/// sentence that names the line.
Result<QString> checkedTemplate(const QString &source, const QString &name);

} // namespace Dateline
