// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QStringList>

#include <vector>

namespace Dateline {

/// A lexicon file: `#` lines say where it comes from, the next line names the columns, each further line is a row with
/// as many tab-separated fields; a field may hold several values between bars. UTF-8. The views point into the table.
class Table {
public:
    /// The error names the file and the line.
    static Result<Table> read(const QString &path);

    [[nodiscard]] qsizetype size() const { return std::ssize(m_rows); }
    /// The column's place in a row; -1 when there is none of that name.
    [[nodiscard]] qsizetype column(QStringView name) const;
    [[nodiscard]] QStringView field(qsizetype row, qsizetype column) const { return m_rows[row][column]; }
    /// The values between bars; none for an empty field.
    [[nodiscard]] QList<QStringView> values(qsizetype row, qsizetype column) const;

private:
    QString m_text;
    std::vector<QStringView> m_columns;
    std::vector<std::vector<QStringView>> m_rows;
};

} // namespace Dateline
