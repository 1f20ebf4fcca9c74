// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/deal.h"
#include "events/event.h"
#include "library/sorting.h"
#include "quotes/quote.h"
#include "text/result.h"

#include <vector>

namespace Dateline {
class Database;
struct SubjectGroup;

/// What a subject is over all articles.
struct SubjectCard {
    Subject subject; ///< as it was asked for; of several that are the same, that of most articles
    QString name;
    QString country; ///< ISO 3166; empty for none
    struct Role {
        QString words;
        int articles = 0;

        bool operator==(const Role &) const = default;
    };
    std::vector<Role> roles; ///< that articles give, the one of most articles first
    int articles = 0;
    int mentions = 0;
    int quotes = 0;
    int deals = 0;
    int events = 0;
    struct Part {
        Subject subject;
        QString name;
        int articles = 0;

        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; ///< what the reader says is the same, that of most articles first; none where it is one alone
    QStringList namesakes;   ///< roles of others of that name, whose pages are others; an empty one for those without a role

    bool operator==(const SubjectCard &) const = default;
};

/// The lists of a subject's page.
enum class SubjectPart {
    Articles, ///< the newest first
    Quotes,   ///< said by it, the newest first, those of one article in text order
    Deals,    ///< that it is a party of, in the same order
    Events,   ///< that it takes part in, in the order of their time, undated ones last
};

/// A row of one of the lists.
struct SubjectRow {
    QByteArray article; ///< Article::hash
    QString title;
    QString file;
    QString outlet;
    QDate published;
    Span place;    ///< in the article's text: the first mention, the quote, the deal's clause, the event's word
    QString words; ///< the quote, the clause, the event's summary; white space as single spaces
    QString cue;   ///< of a quote
    Quote::Kind quoteKind = Quote::Kind::Direct;
    Deal::Kind dealKind = Deal::Kind::Agreement;
    Deal::Status dealStatus = Deal::Status::Agreed;
    QStringList parties; ///< of a deal
    DateRange when;      ///< of an event
    Event::Status eventStatus = Event::Status::Fact;
    int mentions = 0; ///< in the article
    int quotes = 0;   ///< in the article

    bool operator==(const SubjectRow &) const = default;
};

/// What the events of a set of articles are, in numbers.
struct EventsCard {
    int articles = 0; ///< that the library has
    int events = 0;
    int dated = 0;  ///< of them, however vaguely
    DateRange when; ///< the first day and the last

    bool operator==(const EventsCard &) const = default;
};

/// The card of a subject, and of all that the reader says is the same; one without articles where the library has none of it
/// any more.
Result<SubjectCard> readSubject(Database &database, const Subject &subject);
Result<SubjectCard> cardOf(Database &database, const SubjectGroup &group);
/// \a limit rows behind the first \a offset.
Result<std::vector<SubjectRow>> listSubjectRows(Database &database, const Subject &subject, SubjectPart part, int limit,
                                                int offset);
/// The events of the articles with these hashes, whoever takes part in them, as SubjectPart::Events has them.
Result<std::vector<SubjectRow>> listEvents(Database &database, const QList<QByteArray> &articles, int limit, int offset);
Result<EventsCard> countEvents(Database &database, const QList<QByteArray> &articles);
/// The subjects with all of \a words in their names, the last word perhaps only begun, those of most articles first; those
/// that are the same once. Of a card only subject, name, country, roles and articles are set. Words without a letter or
/// digit find nothing.
Result<std::vector<SubjectCard>> findSubjects(Database &database, const QString &words, int limit);

} // namespace Dateline
