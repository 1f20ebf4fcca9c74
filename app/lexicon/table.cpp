// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/table.h"

#include <QCoreApplication>
#include <QFile>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
/// Adds what stands between the separators, empty parts too.
void split(QStringView text, QChar separator, std::vector<QStringView> &parts)
{
    for (qsizetype end = 0; (end = text.indexOf(separator)) >= 0; text = text.sliced(end + 1))
        parts.push_back(text.first(end));
    parts.push_back(text);
}
} // namespace

Result<Table> Table::read(const QString &path, std::initializer_list<QStringView> columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            QCoreApplication::translate("Lexicon", "Cannot open the word list \"%1\": %2.").arg(path, file.errorString()));
    }
    Table table;
    table.m_path = path;
    table.m_text = QString::fromUtf8(file.readAll());
    std::vector<QStringView> lines;
    split(table.m_text, u'\n', lines);
    int number = 0;
    for (const QStringView line : lines) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (table.m_columns.empty()) {
            split(line, u'\t', table.m_columns);
            if (columns.size() && !std::ranges::equal(table.m_columns, columns))
                break;
            table.m_fields.reserve(lines.size() * table.m_columns.size());
            table.m_lines.reserve(lines.size());
            continue;
        }
        const std::size_t before = table.m_fields.size();
        split(line, u'\t', table.m_fields);
        if (table.m_fields.size() - before != table.m_columns.size()) {
            return std::unexpected(
                QCoreApplication::translate("Lexicon", "The word list \"%1\" has %2 fields in line %3 instead of %4.")
                    .arg(path)
                    .arg(table.m_fields.size() - before)
                    .arg(number)
                    .arg(table.m_columns.size()));
        }
        table.m_lines.push_back(number);
    }
    if (columns.size() && !std::ranges::equal(table.m_columns, columns)) {
        return std::unexpected(
            QCoreApplication::translate("Lexicon", "The word list \"%1\" does not have the columns expected.").arg(path));
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

std::unexpected<QString> Table::badField(qsizetype row, qsizetype column) const
{
    return std::unexpected(
        QCoreApplication::translate("Lexicon", "The word list \"%1\" has a bad value in line %2, column \"%3\": \"%4\".")
            .arg(m_path)
            .arg(m_lines[row])
            .arg(m_columns[column], field(row, column)));
}

} // namespace Dateline
