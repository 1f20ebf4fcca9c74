// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "text/wordplaces.h"

namespace Dateline {

Span nextPlace(QStringView words, QStringView text, qsizetype from)
{
    const auto isWordAt = [text](qsizetype at) { return 0 <= at && at < text.size() && text[at].isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(words, from); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
        if (!isWordAt(at - 1) && !isWordAt(at + words.size()))
            return {at, at + words.size()};
    }
    return {};
}

} // namespace Dateline
