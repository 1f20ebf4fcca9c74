// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/timegrammar.h"

#include "lexicon/table.h"
#include "lexicon/timerulecompiler.h"

#include <algorithm>
#include <utility>

namespace Dateline {
namespace {

constexpr std::pair<QStringView, TimeMaking> makings[] = {
    {u"ago", TimeMaking::Ago},
    {u"ahead", TimeMaking::Ahead},
    {u"back", TimeMaking::Back},
    {u"century", TimeMaking::Century},
    {u"day", TimeMaking::Day},
    {u"decade", TimeMaking::Decade},
    {u"duration", TimeMaking::Duration},
    {u"holiday", TimeMaking::Holiday},
    {u"month", TimeMaking::Month},
    {u"part", TimeMaking::Part},
    {u"quarter", TimeMaking::Quarter},
    {u"rate", TimeMaking::Rate},
    {u"reference", TimeMaking::Reference},
    {u"season", TimeMaking::Season},
    {u"set", TimeMaking::Set},
    {u"set-part", TimeMaking::SetPart},
    {u"shift", TimeMaking::Shift},
    {u"value", TimeMaking::Value},
    {u"year", TimeMaking::Year},
};

constexpr std::pair<QStringView, TimeSlot> constantSlots[] = {
    {u"number", TimeSlot::Number}, {u"offset", TimeSlot::Offset}, {u"part", TimeSlot::Part},
    {u"shift", TimeSlot::Shift},   {u"today", TimeSlot::Today},   {u"unit", TimeSlot::Unit},
};

/// Moves the arguments of the form slot=value to the rule's constants. False when one cannot be read.
bool takeConstants(TimeRule &rule)
{
    for (const QString &argument : std::exchange(rule.arguments, {})) {
        const qsizetype sign = argument.indexOf(u'=');
        if (sign < 0) {
            rule.arguments.append(argument);
            continue;
        }
        const auto slot =
            std::ranges::find(constantSlots, argument.first(sign), [](const auto &known) { return known.first; });
        bool number = false;
        const int value = argument.sliced(sign + 1).toInt(&number);
        if (slot == std::end(constantSlots) || !number)
            return false;
        rule.constants.emplace_back(slot->second, value);
    }
    return true;
}

} // namespace

TimeSlot TimeGrammar::slotOf(TimeClass kind)
{
    switch (kind) {
    case TimeClass::Month:
    case TimeClass::MonthNumber:
        return TimeSlot::Month;
    case TimeClass::Weekday:
    case TimeClass::Weekdays:
        return TimeSlot::Weekday;
    case TimeClass::Unit:
    case TimeClass::Units:
    case TimeClass::Quarter:
        return TimeSlot::Unit;
    case TimeClass::Number:
    case TimeClass::Vague:
        return TimeSlot::Number;
    case TimeClass::Ordinal:
        return TimeSlot::Ordinal;
    case TimeClass::Year:
    case TimeClass::ShortYear:
        return TimeSlot::Year;
    case TimeClass::Decade:
        return TimeSlot::Decade;
    case TimeClass::Shift:
        return TimeSlot::Shift;
    case TimeClass::Today:
        return TimeSlot::Today;
    case TimeClass::Part:
    case TimeClass::Parts:
        return TimeSlot::Part;
    case TimeClass::Noon:
    case TimeClass::Hour:
        return TimeSlot::Hour;
    case TimeClass::Half:
        return TimeSlot::Half;
    case TimeClass::Season:
        return TimeSlot::Season;
    case TimeClass::Day:
        return TimeSlot::Day;
    case TimeClass::Minute:
        return TimeSlot::Minute;
    case TimeClass::Zone:
    case TimeClass::Capital:
    case TimeClass::Count:
        break;
    }
    return TimeSlot::None;
}

Result<TimeGrammar> TimeGrammar::read(const QString &words, const QString &rules)
{
    enum { Words, Class, Value, Case };
    enum { Name, Pattern, Makes, Sample };
    const auto wordTable = Table::read(words, {u"words", u"class", u"value", u"case"});
    if (!wordTable)
        return std::unexpected(wordTable.error());
    const auto ruleTable = Table::read(rules, {u"name", u"pattern", u"makes", u"sample"});
    if (!ruleTable)
        return std::unexpected(ruleTable.error());

    TimeGrammar grammar;
    for (qsizetype row = 0; row < wordTable->size(); ++row) {
        const auto kind = TimeRuleCompiler::classOf(wordTable->field(row, Class));
        bool number = false;
        const int value = wordTable->field(row, Value).toInt(&number);
        if (!kind)
            return wordTable->badField(row, Class);
        if (!number)
            return wordTable->badField(row, Value);
        const QStringView spelling = wordTable->field(row, Case);
        if (!spelling.isEmpty() && spelling != u"capital")
            return wordTable->badField(row, Case);
        for (const QStringView written : wordTable->values(row, Words)) {
            TimeWord &word = grammar.m_words[written.toString()];
            word.classes |= 1u << int(*kind);
            if (!spelling.isEmpty())
                word.capital |= 1u << int(*kind);
            word.values[std::size_t(*kind)] = value;
        }
    }

    TimeRuleCompiler compiler(grammar);
    for (qsizetype row = 0; row < ruleTable->size(); ++row) {
        TimeRule rule;
        rule.name = ruleTable->field(row, Name).toString();
        rule.pattern = ruleTable->field(row, Pattern).toString();
        rule.arguments = ruleTable->field(row, Makes).toString().split(u' ', Qt::SkipEmptyParts);
        rule.sample = ruleTable->field(row, Sample).toString();
        if (rule.arguments.isEmpty()) {
            if (!compiler.define(rule.name, rule.pattern))
                return ruleTable->badField(row, Pattern);
            continue;
        }
        const QString makes = rule.arguments.takeFirst();
        const auto making = std::ranges::find(makings, makes, [](const auto &known) { return known.first; });
        if (making == std::end(makings) || !takeConstants(rule))
            return ruleTable->badField(row, Makes);
        rule.making = making->second;
        if (!compiler.compile(std::move(rule)))
            return ruleTable->badField(row, Pattern);
    }
    return grammar;
}

const TimeWord *TimeGrammar::word(QStringView folded) const
{
    const auto found = m_words.constFind(folded);
    return found == m_words.cend() ? nullptr : &*found;
}

} // namespace Dateline
