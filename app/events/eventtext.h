// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "quotes/quote.h"
#include "quotes/quotetext.h"

namespace Dateline {

/// A tagged text as the event rules see it: which mention, date and quote each token belongs to. What it is made of must
/// outlive it.
class EventText {
public:
    struct MentionAt {
        EntityId entity = -1; ///< -1 for none
        qsizetype mention = -1;
    };

    EventText(const TaggedText &tagged, std::span<const Entity> allEntities, std::span<const Quote> allQuotes,
              std::span<const TimeExpression> allDates, QDate publishedOn);

    const TaggedText &text;
    std::span<const Entity> entities;
    std::span<const Quote> quotes;
    std::span<const TimeExpression> dates;
    QDate published; ///< may be invalid
    QDate now;       ///< the day of telling: publication, else past the last day that is named; always valid

    [[nodiscard]] const Tag &tag(qsizetype token) const { return text.tags[token]; }
    [[nodiscard]] QStringView lower(qsizetype token) const { return text.tags[token].lower; }
    /// The longest mention that the token stands in.
    [[nodiscard]] MentionAt mentionAt(qsizetype token) const { return m_mentions[token]; }
    [[nodiscard]] const Mention &mention(MentionAt at) const { return entities[at.entity].mentions[at.mention]; }
    /// Whether a person's name begins with the token right after another name: "in Ukraine Khamenei said".
    [[nodiscard]] bool isNameBorder(qsizetype token) const;
    /// An index into dates; -1 for none.
    [[nodiscard]] qsizetype dateAt(qsizetype token) const { return m_dates[token]; }
    /// An index into dates where the one that the token stands in covers days; -1 for none.
    [[nodiscard]] qsizetype dayAt(qsizetype token) const
    {
        return m_dates[token] >= 0 && m_days[m_dates[token]].earliest.isValid() ? m_dates[token] : -1;
    }
    /// The days of a date. Where nothing anchors a weekday it is a day of one week after all other dates, good for order
    /// only.
    [[nodiscard]] DateRange daysOf(qsizetype date) const { return m_days[date]; }
    /// The direct quote or the words in marks that the token stands in, an index into quotes; -1 for none.
    [[nodiscard]] qsizetype markedQuoteAt(qsizetype token) const { return m_quotes[token]; }
    [[nodiscard]] TokenRange tokensOf(Span span) const;

private:
    void findDays();

    std::vector<MentionAt> m_mentions; ///< one a token
    std::vector<qsizetype> m_dates;
    std::vector<qsizetype> m_quotes;
    std::vector<DateRange> m_days; ///< one a date
};

} // namespace Dateline
