// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timematch.h"
#include "dates/timesense.h"
#include "dates/timevalue.h"

namespace Dateline {

/// Gives values to the matches of one article, in text order: each may count from those before it.
class TimeResolver {
public:
    TimeResolver(const TaggedText &text, const TimeGrammar &grammar, QDate published)
        : m_text(text)
        , m_grammar(grammar)
        , m_published(published)
    { }

    void enterSentence(qsizetype sentence, std::span<const TimePiece> pieces);
    /// Null when the words only look like a time expression: "Flight 1987".
    std::optional<TimeExpression> resolve(TimeMatch match);
    /// Makes an expression known to those after it.
    void remember(const TimeExpression &expression, const TimeMatch &match);

private:
    using Type = TimeExpression::Type;
    /// What a making gives; an empty value is none.
    struct Made {
        QString value;
        Rule rule = Rule::RelativeToPublished;
        Type type = Type::Date;
    };
    struct Known {
        TimeUnit grain = TimeUnit::Day;
        DateRange days;
        qsizetype sentence = 0;
    };

    Made make(const TimeMatch &match);
    Made makeAgo(const TimeMatch &match);
    Made makeBackOrAhead(const TimeMatch &match, int direction);
    Made makeCentury(const TimeMatch &match);
    Made makeDay(const TimeMatch &match);
    Made makeDecade(const TimeMatch &match);
    Made makeDuration(const TimeMatch &match);
    Made makeHoliday(const TimeMatch &match);
    Made makeMonth(const TimeMatch &match);
    Made makeQuarter(const TimeMatch &match);
    Made makeRate(const TimeMatch &match);
    Made makeReference(const TimeMatch &match);
    Made makeSeason(const TimeMatch &match);
    Made makeSet(const TimeMatch &match);
    Made makeSetPart(const TimeMatch &match);
    Made makeShift(const TimeMatch &match);
    Made makeValue(const TimeMatch &match);
    Made makeYear(const TimeMatch &match);

    [[nodiscard]] Made inGrain(QDate day, TimeUnit unit, Rule rule) const;
    [[nodiscard]] Made withTime(QDate day, const TimeMatch &match, Rule rule) const;
    [[nodiscard]] QDate weekday(const TimeMatch &match, int weekday);
    [[nodiscard]] QDate calendarDay(const TimeMatch &match, int month, int day);
    [[nodiscard]] QString timeOfDay(const TimeMatch &match) const;

    [[nodiscard]] TimeSense sense(const TimeMatch &match);
    /// The year that the article is telling of, where that is long before publication; 0 else.
    [[nodiscard]] int toldYear() const;
    /// The last day that was named, else the day of publication.
    [[nodiscard]] QDate referenceDay() const;
    /// The last date of that grain in this sentence or the \a sentences before it; null when there is none.
    [[nodiscard]] const Known *lastOf(TimeUnit grain, qsizetype sentences) const;
    /// Of one candidate a year, the one that fits: the last before publication, the next after it, or the nearer one; a day
    /// within
    /// \a nearDays of publication needs no sense.
    [[nodiscard]] QDate bestOf(std::span<const QDate> candidates, TimeSense sense, qint64 nearDays = 0) const;

    [[nodiscard]] bool hasArgument(const TimeMatch &match, QStringView argument) const;
    [[nodiscard]] bool isYear(const TimeMatch &match) const;
    [[nodiscard]] bool isMonth(const TimeMatch &match) const;
    [[nodiscard]] bool beforeNoun(const TimeMatch &match) const;
    [[nodiscard]] bool isRate(const TimeMatch &match) const;
    [[nodiscard]] QStringView words(const TimePiece &piece) const { return piece.span.of(m_text.text); }
    [[nodiscard]] Xpos xpos(const TimePiece &piece) const { return m_text.tags[piece.token].xpos; }
    /// Null at the sentence's ends.
    [[nodiscard]] const TimePiece *before(const TimeMatch &match) const;
    [[nodiscard]] const TimePiece *after(const TimeMatch &match) const;

    const TaggedText &m_text;
    const TimeGrammar &m_grammar;
    QDate m_published;
    qsizetype m_sentence = 0;
    std::span<const TimePiece> m_pieces;
    std::optional<std::vector<VerbGroup>> m_groups; ///< of the sentence, read when first asked for
    QDate m_quarter; ///< in the quarter that the article gives results for; invalid when there is none
    qsizetype m_quarterSentence = 0;
    std::vector<Known> m_known; ///< calendar values so far, in text order
};

} // namespace Dateline
