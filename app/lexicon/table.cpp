// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/table.h"

#include <QCoreApplication>
#include <QFile>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {

Result<Table> Table::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            QCoreApplication::translate("Lexicon", "Cannot open the word list \"%1\": %2.").arg(path, file.errorString()));
    }
    Table table;
    table.m_text = QString::fromUtf8(file.readAll());
    int line = 0;
    for (const QStringView row : QStringView(table.m_text).tokenize(u'\n')) {
        ++line;
        if (row.isEmpty() || row.startsWith(u'#'))
            continue;
        std::vector<QStringView> fields;
        for (const QStringView field : row.tokenize(u'\t'))
            fields.push_back(field);
        if (table.m_columns.empty()) {
            table.m_columns = std::move(fields);
            continue;
        }
        if (fields.size() != table.m_columns.size()) {
            return std::unexpected(
                QCoreApplication::translate("Lexicon", "The word list \"%1\" has %2 fields in line %3 instead of %4.")
                    .arg(path)
                    .arg(fields.size())
                    .arg(line)
                    .arg(table.m_columns.size()));
        }
        table.m_rows.push_back(std::move(fields));
    }
    return table;
}

qsizetype Table::column(QStringView name) const
{
    const auto found = std::ranges::find(m_columns, name);
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

QList<QStringView> Table::values(qsizetype row, qsizetype column) const
{
    const QStringView all = field(row, column);
    return all.isEmpty() ? QList<QStringView>() : all.split(u'|');
}

} // namespace Dateline
