// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace Dateline {

/// A lexicon file: `#` lines say where it comes from, the next line names the columns, each further line is a row with
/// as many tab-separated fields; a field may hold several values between bars. UTF-8. The views point into the table.
class Table {
public:
    /// When \a columns are given, the file must have just those, in this order. The error names the file and the line.
    static Result<Table> read(const QString &path, std::initializer_list<QStringView> columns = {});

    [[nodiscard]] qsizetype size() const { return std::ssize(m_lines); }
    /// The column's place in a row; -1 when there is none of that name.
    [[nodiscard]] qsizetype column(QStringView name) const;
    [[nodiscard]] QStringView field(qsizetype row, qsizetype column) const
    {
        return m_fields[row * std::ssize(m_columns) + column];
    }
    /// The values between bars; none for an empty field.
    [[nodiscard]] QList<QStringView> values(qsizetype row, qsizetype column) const;

    /// The error for a field that a lexicon cannot use: names the file, the line and the field.
    [[nodiscard]] std::unexpected<QString> badField(qsizetype row, qsizetype column) const;

private:
    QString m_path;
    QString m_text;
    std::vector<QStringView> m_columns;
    std::vector<QStringView> m_fields; ///< row after row
    std::vector<int> m_lines;          ///< each row's line in the file
};

} // namespace Dateline
