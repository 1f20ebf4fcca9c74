// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace Dateline {

/// What a list calls an article of the library: any value with title and file.
template<typename Row> QString titleOf(const Row &row)
{
    return row.title.isEmpty() ? QFileInfo(row.file).completeBaseName() : row.title;
}

/// Where and when it was published, as much as is known of it, on one line.
template<typename Row> QString imprintOf(const Row &row)
{
    QStringList parts{row.outlet,
                      row.published.isValid() ? QLocale().toString(row.published, QLocale::LongFormat) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace Dateline
