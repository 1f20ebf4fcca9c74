// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Dateline {

/// The ends of links in a PDF of ours: names as UTF-16, in letters that need no escapes.
inline QSet<QString> linkEnds(const QByteArray &pdf)
{
    QSet<QString> names;
    const qsizetype start = pdf.lastIndexOf("/Names [");
    const QByteArray list = pdf.sliced(start, pdf.indexOf("\n]", start) - start);
    const QByteArray mark = "(\xFE\xFF";
    for (qsizetype at = list.indexOf(mark); at >= 0; at = list.indexOf(mark, at + 1)) {
        const qsizetype begin = at + mark.size();
        names.insert(QString::fromLatin1(list.sliced(begin, list.indexOf(')', begin) - begin)).remove(QChar(0)));
    }
    return names;
}

} // namespace Dateline
