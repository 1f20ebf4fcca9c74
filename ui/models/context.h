// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

namespace Dateline {

/// Words of an article with what stands around them, on one line.
struct Context {
    QString text;
    Span words; ///< inside text
};

/// Up to \a before and \a after units around \a span, cut between words, with an ellipsis where something is left out.
/// Never reaches past the paragraph. Costs no more than the units asked for.
Context contextOf(QStringView text, Span span, qsizetype before, qsizetype after);

/// The words of \a spans on one line, an ellipsis between two that do not touch.
QString joined(QStringView text, const std::vector<Span> &spans);

} // namespace Dateline
