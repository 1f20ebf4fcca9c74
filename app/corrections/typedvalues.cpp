// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/typedvalues.h"

#include "dates/timevalue.h"
#include "lexicon/lexicons.h"
#include "tokens/sentences.h"

namespace Dateline {

namespace {

constexpr QChar between = u'/';

/// Tagged as a paragraph of its own; \a typed must outlive it.
TaggedText tagged(const QString &typed, const Lexicons &lexicons)
{
    const Block whole{{0, typed.size()}, Block::Kind::Paragraph};
    return tag(typed, tokenize(typed, {&whole, 1}, lexicons), lexicons);
}

} // namespace

std::optional<DateRange> correctedDays(QStringView value)
{
    const qsizetype middle = value.indexOf(between);
    const DateRange first = daysOf(middle < 0 ? value : value.first(middle));
    const DateRange last = middle < 0 ? first : daysOf(value.sliced(middle + 1));
    if (!first.earliest.isValid() || !last.latest.isValid() || last.latest < first.earliest)
        return {};
    return DateRange{first.earliest, last.latest};
}

QString daysValue(const DateRange &days)
{
    if (!days.earliest.isValid() || !days.latest.isValid())
        return {};
    const QString first = days.earliest.toString(Qt::ISODate);
    return days.earliest == days.latest ? first : first + between + days.latest.toString(Qt::ISODate);
}

std::optional<QString> readTypedDays(const QString &typed, QDate published, const Lexicons &lexicons)
{
    QString value = typed.simplified();
    if (correctedDays(value))
        return value;
    QString read;
    for (const TimeExpression &date : findDates(tagged(value, lexicons), published, lexicons)) {
        if (!correctedDays(date.value))
            continue;
        if (read.isEmpty())
            read = date.value;
        else
            read = read.section(between, 0, 0) + between + date.value;
    }
    return correctedDays(read) ? std::optional(read) : std::nullopt;
}

std::optional<Amount> readTypedAmount(const QString &typed, const Lexicons &lexicons)
{
    std::vector<Amount> amounts = findAmounts(tagged(typed, lexicons), lexicons);
    if (amounts.empty())
        return {};
    amounts.front().span = {};
    return amounts.front();
}

} // namespace Dateline
