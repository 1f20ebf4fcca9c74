// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace Dateline {

/// What a word can be in a time expression; the rules name them in capitals. A word may be several ("may", "second").
enum class TimeClass : quint8 {
    Month,
    Weekday,
    Weekdays,
    Unit,    ///< day, week, month, year, decade, century
    Units,   ///< the same in the plural, and what only counts: hours, minutes
    Quarter, ///< of a year
    Number,  ///< digits or words
    Vague,   ///< few, several
    Ordinal, ///< third, 3rd
    Year,    ///< four digits, or nineteen ninety-seven
    ShortYear,
    Decade, ///< 1990s, nineties
    Shift,  ///< last, this, next
    Today,  ///< yesterday, today, tomorrow
    Part,   ///< morning, night
    Parts,
    Noon,        ///< noon, midnight
    Half,        ///< a.m., p.m.
    Zone,        ///< GMT, local time
    Season,      ///< summer
    Day,         ///< digits from 1 to 31
    Hour,        ///< digits from 0 to 24
    Minute,      ///< two digits from 00 to 59
    MonthNumber, ///< digits from 1 to 12
    Capital,     ///< begins with a capital letter
    Count
};

/// Where a matched word leaves its value; classes that exclude each other share one.
enum class TimeSlot : quint8 {
    Month,
    Day,
    Year,
    Weekday,
    Unit,
    Number,
    Ordinal,
    Shift,
    Today,
    Part,
    Hour,
    Minute,
    Half,
    Season,
    Decade,
    Offset, ///< days to add, from a rule's constant
    None
};
constexpr int TimeSlots = int(TimeSlot::None);

/// Values of the unit slot, in order of length.
enum class TimeUnit : int { Second, Minute, Hour, Day, Weekend, Week, Month, Quarter, Year, Decade, Century };
/// Values of the part slot.
enum class DayPart : int { Morning, Afternoon, Evening, Night, Midday };

/// What a rule makes of a match; the word in the table's column "makes".
enum class TimeMaking : quint8 {
    Ago,   ///< N units before publication, in the unit's own grain
    Back,  ///< N units before the date named before
    Ahead, ///< N units after the date named before
    Century,
    Day, ///< a day, or a time of it: by calendar, weekday or from today
    Decade,
    Duration,
    Holiday, ///< argument: MM-DD, or month-nth-weekday, or days from Easter
    Month,
    Part, ///< a part of a day that is not named
    Quarter,
    Rate,      ///< "a year" behind a sum or a count; else a duration
    Reference, ///< the unit of that kind that was named before: "that year"
    Season,
    Set,
    SetPart, ///< each Thursday, Tuesday nights
    Shift,   ///< argument: units from publication; "next week"
    Value,   ///< argument: type and value as they stand
    Year,
};

/// A word of the table.
struct TimeWord {
    int literal = -1;    ///< the number by which rules know it; -1 when no rule spells it
    quint32 classes = 0; ///< bits of TimeClass
    quint32 capital = 0; ///< those classes that it has only with a capital letter
    std::array<int, std::size_t(TimeClass::Count)> values{};
};

/// A step of a compiled rule. `next` is what follows; a Split tries each of its branches.
struct TimeNode {
    enum class Kind : quint8 { Class, Literal, Not, Split, Begin, End, Accept };
    Kind kind = Kind::Accept;
    bool glued = false; ///< no white space before the word
    int what = 0;       ///< the class or the literal
    int next = -1;
    std::vector<int> branches;
};

/// A rule of the table. Of several that match equally much, the first counts.
struct TimeRule {
    QString name;
    QString pattern;
    TimeMaking making = TimeMaking::Value;
    QStringList arguments;                           ///< "half"
    std::vector<std::pair<TimeSlot, int>> constants; ///< "shift=-1": values that no word of the pattern gives
    QString sample; ///< an article in one sentence, the expression between brackets, "=>", type and value
    int start = -1; ///< its first node
};

/// The grammar of time expressions: words and rules from two tables, compiled once.
///
/// A pattern is a row of items: a word as it stands, a CLASS, a <rule> that makes nothing itself, (a|b), each with ? for
/// what may be missing, ~ before what must follow without white space, ! before a single item that must not follow.
/// Square brackets mark the expression where the pattern looks at more.
class TimeGrammar {
public:
    static Result<TimeGrammar> read(const QString &words = QStringLiteral(":/grammar/timewords.tsv"),
                                    const QString &rules = QStringLiteral(":/grammar/timerules.tsv"));

    /// Of a folded word; null when the grammar does not know it.
    [[nodiscard]] const TimeWord *word(QStringView folded) const;
    /// The rules that may begin with a word of that class, or with that literal, in the order of the table.
    [[nodiscard]] std::span<const int> rulesFor(TimeClass kind) const { return m_byClass[std::size_t(kind)]; }
    [[nodiscard]] std::span<const int> rulesForLiteral(int literal) const { return m_byLiteral[literal]; }
    [[nodiscard]] const TimeRule &rule(int index) const { return m_rules[index]; }
    [[nodiscard]] const TimeNode &node(int index) const { return m_nodes[index]; }
    [[nodiscard]] std::span<const TimeRule> rules() const { return m_rules; }

    static TimeSlot slotOf(TimeClass kind);

private:
    friend class TimeRuleCompiler;

    QHash<QString, TimeWord> m_words;
    std::vector<TimeRule> m_rules;
    std::vector<TimeNode> m_nodes;
    std::array<std::vector<int>, std::size_t(TimeClass::Count)> m_byClass;
    std::vector<std::vector<int>> m_byLiteral;
};

} // namespace Dateline
