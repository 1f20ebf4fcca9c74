// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

namespace Dateline {

/// What a verb tells of events.
struct EventVerb {
    enum class Kind {
        Occurrence,
        Aspect, ///< begins, ends or goes on with something
        Light,  ///< takes its sense from an event noun: "hold talks"
        News,   ///< says something that is news by being said: "announce"
        Report, ///< says
        Mind,   ///< thinks, wants, perceives
        State
    };
    /// What an infinitive after the verb is.
    enum class Infinitive { Unsaid, Actual, Planned, Attempted, Negated };
    Kind kind = Kind::Occurrence;
    Infinitive infinitive = Infinitive::Unsaid;

    bool operator==(const EventVerb &) const = default;
};

/// Nouns and verbs of events, by lemma in lower case.
class EventLexicon {
public:
    enum class Noun {
        None,
        Weak, ///< an event only where words beside it say of what or by whom
        Event
    };

    static Result<EventLexicon> read(const QString &path = QStringLiteral(":/lexicon/events.tsv"));

    /// A verb that is not listed tells an occurrence.
    [[nodiscard]] EventVerb verb(QStringView lemma) const;
    [[nodiscard]] Noun noun(QStringView lemma) const;
    [[nodiscard]] qsizetype size() const { return m_verbs.size() + m_nouns.size(); }

private:
    PhraseMap<EventVerb> m_verbs;
    PhraseMap<Noun> m_nouns;
};

} // namespace Dateline
