// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/lexiconcsv.h"

#include "analysis/formatnames.h"
#include "export/csvtable.h"
#include "export/exporters.h"
#include "lexicon/countrylexicon.h"
#include "text/enumkey.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

using Act = Correction::Act;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LexiconCsv)
};

enum Column { Words, ActName, KindName, Value, Since, Columns };
const std::array<QString, Columns> columnNames = {u"words"_s, u"act"_s, u"kind"_s, u"value"_s, u"since"_s};

/// Where each column stands in the table; -1 where it does not.
using Places = std::array<qsizetype, Columns>;

std::optional<Act> actOf(const QString &name)
{
    const std::optional<Act> act = fromKey<Act>(name);
    return act && isForLexicon(*act) ? act : std::nullopt;
}

std::optional<Entity::Kind> kindOf(const QString &name)
{
    for (const Entity::Kind kind :
         {Entity::Kind::Person, Entity::Kind::Country, Entity::Kind::Place, Entity::Kind::Organization}) {
        if (formatName(kind) == name)
            return kind;
    }
    return {};
}

/// What is wrong with the row as it was read; empty when nothing is.
QString fault(const Correction &row, const CountryLexicon &countries)
{
    if (row.place.exact.trimmed().isEmpty())
        return Tr::tr("it has no words");
    const bool hasCode = row.act == Act::Country || (row.act == Act::Kind && row.kind == Entity::Kind::Country);
    if ((row.act == Act::Name || row.act == Act::SameAs || row.act == Act::Country) && row.value.trimmed().isEmpty())
        return Tr::tr("it has no value");
    if (hasCode && !row.value.isEmpty() && !countries.findCode(row.value))
        return Tr::tr("no country has the code \"%1\"").arg(row.value);
    return {};
}

Result<Correction> rowOf(const QStringList &fields, const Places &places, const CountryLexicon &countries)
{
    const auto at = [&](Column column) { return fields.value(places[column]); };
    const std::optional<Act> act = actOf(at(ActName));
    if (!act)
        return std::unexpected(Tr::tr("\"%1\" is nothing that can be said of words in all articles").arg(at(ActName)));
    Correction row;
    row.act = *act;
    row.scope = Correction::Scope::Always;
    row.place.exact = at(Words);
    row.value = at(Value);
    if (*act == Act::Kind) {
        const std::optional<Entity::Kind> kind = kindOf(at(KindName));
        if (!kind)
            return std::unexpected(Tr::tr("\"%1\" is no kind of name").arg(at(KindName)));
        row.kind = *kind;
    }
    if (!at(Since).isEmpty()) {
        row.made = QDateTime::fromString(at(Since), Qt::ISODateWithMs).toUTC();
        if (!row.made.isValid())
            return std::unexpected(Tr::tr("\"%1\" is no time as ISO 8601 writes it").arg(at(Since)));
    }
    const QString wrong = fault(row, countries);
    return wrong.isEmpty() ? Result<Correction>(row) : std::unexpected(wrong);
}

} // namespace

bool isForLexicon(Act act)
{
    switch (act) {
    case Act::Kind:
    case Act::NoName:
    case Act::SameAs:
    case Act::Name:
    case Act::Country:
        return true;
    default:
        return false;
    }
}

QByteArray toLexiconCsv(std::span<const Correction> rows)
{
    QByteArray table = csvRow(QStringList(columnNames.begin(), columnNames.end()));
    for (const Correction &row : rows) {
        table += csvRow({row.place.exact, keyOf(row.act), row.act == Act::Kind ? QString(formatName(row.kind)) : QString(),
                         row.value, row.made.toUTC().toString(Qt::ISODateWithMs)});
    }
    return table;
}

Result<std::vector<Correction>> lexiconFromCsv(QByteArrayView table, const CountryLexicon &countries)
{
    const Result<std::vector<CsvRow>> read = readCsv(table);
    if (!read)
        return std::unexpected(read.error());
    Places places = {};
    for (size_t column = 0; column < places.size(); ++column)
        places[column] = read->empty() ? -1 : read->front().fields.indexOf(columnNames[column]);
    if (places[Words] < 0 || places[ActName] < 0) {
        const QString names = QStringList(columnNames.begin(), columnNames.end()).join(u',');
        return std::unexpected(Tr::tr("The first line does not name the columns of a lexicon: %1.").arg(names));
    }
    std::vector<Correction> rows;
    for (const CsvRow &row : std::span(*read).subspan(1)) {
        const Result<Correction> correction = rowOf(row.fields, places, countries);
        if (!correction) {
            //: the number of a line, and what is wrong with it
            return std::unexpected(Tr::tr("Line %1 cannot be taken: %2. Nothing was imported.")
                                       .arg(QString::number(row.line), correction.error()));
        }
        rows.push_back(*correction);
    }
    return rows;
}

std::vector<Correction> rowsNotIn(std::span<const Correction> known, std::span<const Correction> rows)
{
    const auto same = [](const Correction &one, const Correction &other) {
        return one.place.exact == other.place.exact && one.act == other.act && one.value == other.value
            && (one.act != Act::Kind || one.kind == other.kind);
    };
    std::vector<Correction> fresh;
    for (const Correction &row : rows) {
        const auto isIt = [&](const Correction &other) { return same(row, other); };
        if (std::ranges::none_of(known, isIt) && std::ranges::none_of(fresh, isIt))
            fresh.push_back(row);
    }
    return fresh;
}

Result<void> writeLexicon(const QString &path, std::span<const Correction> rows)
{
    return writeWhole(path, toLexiconCsv(rows));
}

Result<std::vector<Correction>> readLexicon(const QString &path, const CountryLexicon &countries)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Tr::tr("Cannot read \"%1\": %2.").arg(path, file.errorString()));
    return lexiconFromCsv(file.readAll(), countries);
}

} // namespace Dateline
