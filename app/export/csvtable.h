// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace Dateline {

/// A row of a table as RFC 4180 writes it, in UTF-8, with its line break. What a table program would take for a formula
/// begins with an apostrophe instead, as such programs have it themselves.
QByteArray csvRow(const QStringList &values);

/// A row as it was read.
struct CsvRow {
    int line = 0; ///< the line on which it begins, from 1
    QStringList fields;

    bool operator==(const CsvRow &) const = default;
};

/// The rows of a table (RFC 4180, UTF-8, a byte order mark or none, any of the usual line breaks), what csvRow() did to its
/// values undone. Empty lines are no rows. An error names the line.
Result<std::vector<CsvRow>> readCsv(QByteArrayView table);

} // namespace Dateline
