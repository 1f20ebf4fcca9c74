// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/versions.h"

#include <QSet>

#include <algorithm>

namespace Dateline {

namespace {

QSet<size_t> wordRuns(QStringView text)
{
    QSet<size_t> runs;
    size_t last = 0;
    size_t beforeLast = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        if (end > i) {
            const size_t word = qHash(text.sliced(i, end - i), 1);
            runs.insert(qHashMulti(1, beforeLast, last, word));
            beforeLast = last;
            last = word;
        }
        i = std::max(end, i + 1);
    }
    return runs;
}

} // namespace

bool areVersions(QStringView one, QStringView other)
{
    constexpr qsizetype share = 5;
    QSet<size_t> runs = wordRuns(one);
    const QSet<size_t> others = wordRuns(other);
    const qsizetype fewer = std::min(runs.size(), others.size());
    runs.intersect(others);
    return fewer > 0 && share * runs.size() >= fewer;
}

} // namespace Dateline
