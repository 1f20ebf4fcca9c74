// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/csvtable.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// Whether a table program would take the value for a formula, were it not for \a apostrophes at its begin or more: one
/// that is there already gets another, so that reading gives back what was written.
bool isGuarded(QStringView value, qsizetype apostrophes)
{
    qsizetype at = 0;
    while (at < value.size() && value[at] == u'\'')
        ++at;
    return at >= apostrophes && at < value.size() && u"=+-@\t\r"_s.contains(value[at]);
}

QByteArray field(QString value)
{
    if (isGuarded(value, 0))
        value.prepend(u'\'');
    const bool quoted = std::ranges::any_of(value, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (quoted)
        value = u'"' + value.replace(u'"', "\"\""_L1) + u'"';
    return value.toUtf8();
}

/// Walks the table once.
class Reader {
public:
    explicit Reader(const QString &table)
        : m_table(table)
    { }

    Result<std::vector<CsvRow>> read()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_table.size()) {
            CsvRow row{m_line, {}};
            do {
                Result<QString> value = readField();
                if (!value)
                    return std::unexpected(value.error());
                row.fields.append(isGuarded(*value, 1) ? value->sliced(1) : *value);
            } while (take(u','));
            if (!takeLineBreak() && m_at < m_table.size())
                return std::unexpected(Tr::tr("Line %1: after a closing quotation mark comes a comma.").arg(m_line));
            if (row.fields != QStringList{QString()})
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    bool take(QChar unit)
    {
        if (m_at >= m_table.size() || m_table[m_at] != unit)
            return false;
        ++m_at;
        return true;
    }

    bool takeLineBreak()
    {
        const bool carriage = take(u'\r');
        if (!take(u'\n') && !carriage)
            return false;
        ++m_line;
        return true;
    }

    Result<QString> readField()
    {
        if (take(u'"'))
            return readQuoted();
        const qsizetype begin = m_at;
        while (m_at < m_table.size() && !u",\r\n"_s.contains(m_table[m_at])) {
            if (m_table[m_at] == u'"')
                return std::unexpected(
                    Tr::tr("Line %1: a field with a quotation mark in it must stand in quotation marks.").arg(m_line));
            ++m_at;
        }
        return m_table.sliced(begin, m_at - begin);
    }

    Result<QString> readQuoted()
    {
        const int begin = m_line;
        QString value;
        while (m_at < m_table.size()) {
            if (take(u'"')) {
                if (!take(u'"'))
                    return value;
                value += u'"';
                continue;
            }
            const qsizetype from = m_at;
            if (!takeLineBreak())
                ++m_at;
            value += QStringView(m_table).sliced(from, m_at - from);
        }
        return std::unexpected(Tr::tr("Line %1: the quotation mark is never closed.").arg(begin));
    }

    const QString &m_table;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QByteArray csvRow(const QStringList &values)
{
    QByteArrayList fields;
    for (const QString &value : values)
        fields.append(field(value));
    return fields.join(',') + "\r\n";
}

Result<std::vector<CsvRow>> readCsv(QByteArrayView table)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString decoded = decoder(table);
    if (decoder.hasError())
        return std::unexpected(Tr::tr("The table is not written in UTF-8."));
    return Reader(decoded).read();
}

} // namespace Dateline
