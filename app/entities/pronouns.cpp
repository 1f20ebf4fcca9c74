// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/pronouns.h"

#include "entities/titles.h"
#include "lexicon/countrylexicon.h"
#include "lexicon/lexicons.h"
#include "lexicon/organizationlexicon.h"
#include "text/oneof.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
/// How many sentences back a pronoun may go; a description of someone by their role may go back to any.
constexpr qsizetype sentencesBack = 2;

constexpr QStringView maleWords[] = {u"he", u"him", u"his", u"himself"};
constexpr QStringView femaleWords[] = {u"she", u"her", u"hers", u"herself"};
constexpr QStringView neuterWords[] = {u"it", u"its", u"itself"};
constexpr QStringView organizationWords[] = {u"company",      u"firm",   u"bank",  u"group",      u"party",
                                             u"ministry",     u"agency", u"union", u"alliance",   u"organization",
                                             u"organisation", u"club",   u"bloc",  u"university", u"newspaper"};
constexpr QStringView countryWords[] = {u"country", u"nation"};

/// A mention that a later word may go back to.
struct Antecedent {
    qsizetype group = 0;
    qsizetype token = 0;
    qsizetype sentence = 0;
    bool subject = false;
};

class Resolver {
public:
    Resolver(const NameText &text, std::span<const Name> names, std::vector<Group> &groups, std::span<const RoleOf> roles)
        : m_text(text)
        , m_names(names)
        , m_groups(groups)
        , m_groupOf(names.size(), -1)
    {
        for (qsizetype g = 0; g < std::ssize(groups); ++g) {
            for (const qsizetype name : groups[g].names)
                m_groupOf[name] = g;
        }
        for (const RoleOf &role : roles)
            m_byTitle[m_text.tag(role.role.title).lemma.toLower()].push_back(&role);
    }

    std::vector<Reference> resolve()
    {
        qsizetype nextName = 0;
        for (qsizetype i = 0; i < m_text.size();) {
            while (nextName < std::ssize(m_names) && m_names[nextName].first < i)
                ++nextName;
            if (nextName < std::ssize(m_names) && m_names[nextName].first == i) {
                const bool spokenFor = m_unnamed < i && i <= m_unnamed + 2 && m_text.is(m_unnamed, u"for");
                if (spokenFor)
                    m_unnamed = m_names[nextName].end;
                remember(m_groupOf[nextName], i, !spokenFor && m_names[nextName].form == Mention::Form::Name);
                i = m_names[nextName].end;
                continue;
            }
            if (m_text.low(i).startsWith(u"spokes") && (i + 1 == m_text.size() || !m_text.isCapital(i + 1)))
                m_unnamed = i + 1;
            if (const qsizetype end = describe(i, nextName)) {
                i = end;
                continue;
            }
            pronoun(i);
            ++i;
        }
        return std::move(m_found);
    }

private:
    void remember(qsizetype group, qsizetype token, bool mayBeSubject)
    {
        const qsizetype sentence = m_text.sentence(token);
        std::erase_if(m_recent, [&](const Antecedent &old) { return sentence - old.sentence > sentencesBack; });
        // the first of its kind in the sentence, with no preposition in front, is taken for the subject
        const bool first = std::ranges::none_of(m_recent, [&](const Antecedent &old) {
            return old.sentence == sentence && isPerson(old.group) == isPerson(group);
        });
        const bool governed = token > m_text.sentenceBegin(token) && m_text.tag(token - 1).upos == Upos::Adp;
        std::erase_if(m_recent,
                      [&](const Antecedent &old) { return old.group == group && old.sentence == sentence && !old.subject; });
        m_recent.push_back({group, token, sentence, mayBeSubject && first && !governed});
    }

    [[nodiscard]] bool isPerson(qsizetype group) const { return m_groups[group].kind == Entity::Kind::Person; }

    void add(qsizetype first, qsizetype end, qsizetype group, Mention::Form form, double confidence, qsizetype antecedent)
    {
        const Rule rule = form == Mention::Form::Pronoun ? Rule::Pronoun : Rule::Nominal;
        m_found.push_back({first, end, group, form, {rule, confidence, m_text.word(antecedent).toString()}});
        remember(group, first, true);
    }

    void pronoun(qsizetype i)
    {
        if (m_text.tag(i).upos != Upos::Pron && m_text.tag(i).upos != Upos::Det)
            return;
        const QStringView low = m_text.low(i);
        if (isOneOf(low, maleWords))
            person(i, Entity::Gender::Male, low == u"him");
        else if (isOneOf(low, femaleWords))
            person(i, Entity::Gender::Female, low == u"her" && m_text.tag(i).xpos == Xpos::PRP);
        else if (isOneOf(low, neuterWords))
            thing(i);
    }

    /// The people whom a pronoun may mean, each once, the latest mention of each that counts most.
    void person(qsizetype i, Entity::Gender gender, bool object)
    {
        const qsizetype sentence = m_text.sentence(i);
        // "a spokeswoman for Novak": "she" behind it is nobody with a name
        const auto named = [this](const Antecedent &candidate) { return candidate.token >= m_unnamed; };
        if (m_unnamed > 0 && sentence - m_text.sentence(m_unnamed - 1) <= 1 && std::ranges::none_of(m_recent, named))
            return;
        std::vector<Antecedent> fitting;
        for (const Antecedent &candidate : m_recent) {
            const Group &group = m_groups[candidate.group];
            const bool fits = group.gender == gender || group.gender == Entity::Gender::Unknown;
            // "Novak told him": the subject right before is someone else
            const bool sameClause = object && candidate.subject && candidate.sentence == sentence;
            if (group.kind == Entity::Kind::Person && fits && !sameClause && sentence - candidate.sentence <= sentencesBack)
                fitting.push_back(candidate);
        }
        if (fitting.empty())
            return;
        const auto score = [&](const Antecedent &candidate) {
            double s = candidate.subject ? 1.5 : 0;
            s -= static_cast<double>(sentence - candidate.sentence);
            s += m_groups[candidate.group].gender == gender ? 0.7 : 0;
            return s;
        };
        const Antecedent best = *std::ranges::max_element(fitting, {}, score);
        bool alone = true;
        double second = -10;
        for (const Antecedent &other : fitting) {
            if (other.group == best.group)
                continue;
            alone = false;
            second = std::max(second, score(other));
        }
        const double confidence = alone ? 0.85 : score(best) - second >= 0.5 ? 0.65 : 0.5;
        Group &group = m_groups[best.group];
        if (alone && group.gender == Entity::Gender::Unknown && best.sentence >= sentence - 1)
            group.gender = gender;
        add(i, i + 1, best.group, Mention::Form::Pronoun, confidence, best.token);
    }

    /// "its", and "it" before a verb, for the one organization or country that is the subject of this or the last sentence.
    void thing(qsizetype i)
    {
        const qsizetype sentence = m_text.sentence(i);
        std::optional<Antecedent> found;
        for (const Antecedent &candidate : m_recent) {
            if (isPerson(candidate.group) || sentence - candidate.sentence > 1)
                continue;
            if (m_groups[candidate.group].kind == Entity::Kind::Place)
                continue;
            if (found && found->group != candidate.group)
                return;
            if (!found || candidate.subject)
                found = candidate;
        }
        if (!found || !found->subject)
            return;
        // "it is clear that": not anyone's deed
        const bool possessive = m_text.is(i, u"its");
        if (!possessive
            && (i + 1 >= m_text.size() || m_text.tag(i + 1).lemma == u"be" || m_text.tag(i + 1).lemma == u"seem"))
            return;
        add(i, i + 1, found->group, Mention::Form::Pronoun, possessive ? 0.6 : 0.5, found->token);
    }

    /// A description that begins here; its end, or 0.
    qsizetype describe(qsizetype i, qsizetype nextName)
    {
        if (!m_text.is(i, u"the") || i + 1 >= m_text.size())
            return 0;
        const qsizetype limit = std::min(m_text.sentenceEnd(i), i + 6);
        // the country's adjective may stand in it
        qsizetype at = i + 1;
        QString country;
        if (nextName < std::ssize(m_names) && m_names[nextName].first == at
            && m_names[nextName].form == Mention::Form::Adjective) {
            country = m_names[nextName].country;
            at = m_names[nextName].end;
        }
        for (; at < limit; ++at) {
            if (const auto title = titleFrom(m_text, at, limit); title && title->title->kinds & TitleLexicon::Office)
                return describePerson(i, *title, country, nextName);
            if (m_text.tag(at).upos != Upos::Adj)
                break;
        }
        if (at < limit && country.isEmpty())
            return describeThing(i, at);
        return 0;
    }

    qsizetype describePerson(qsizetype i, const TitleAt &title, const QString &country, qsizetype nextName)
    {
        const Xpos xpos = m_text.tag(title.end - 1).xpos;
        while (nextName < std::ssize(m_names) && m_names[nextName].first < title.end)
            ++nextName;
        const bool name = nextName < std::ssize(m_names) && m_names[nextName].first == title.end;
        if (xpos == Xpos::NNS || xpos == Xpos::NNPS || name || isInsideLonger(title.end))
            return 0;
        std::optional<qsizetype> found;
        qsizetype token = 0;
        for (const RoleOf *role : m_byTitle.value(m_text.tag(title.end - 1).lemma.toLower())) {
            if (m_names[m_groups[role->group].names.front()].first > i)
                continue;
            if (!country.isEmpty() && countryOf(*role) != country)
                continue;
            if (found && *found != role->group)
                return 0;
            found = role->group;
            token = m_names[m_groups[role->group].names.front()].first;
        }
        if (!found)
            return 0;
        add(i, title.end, *found, Mention::Form::Nominal, country.isEmpty() ? 0.65 : 0.8, token);
        return title.end;
    }

    /// "the president of", "the president's office" and "the presidential ..." are longer phrases than the title.
    [[nodiscard]] bool isInsideLonger(qsizetype end) const
    {
        if (end >= m_text.size())
            return false;
        const Upos upos = m_text.tag(end).upos;
        return m_text.is(end, u"of") || m_text.is(end, u"-") || upos == Upos::Noun || upos == Upos::Propn;
    }

    /// The country that a role's words name, by name or adjective.
    [[nodiscard]] QString countryOf(const RoleOf &role) const
    {
        for (qsizetype i = role.role.first; i < role.role.end; ++i) {
            if (const auto *readings = m_text.lexicons().countries->find(m_text.low(i)))
                return m_text.lexicons().countries->country(readings->front().country).code;
        }
        return {};
    }

    qsizetype describeThing(qsizetype i, qsizetype noun)
    {
        if (m_text.tag(noun).xpos != Xpos::NN || noun != i + 1 || isInsideLonger(noun + 1))
            return 0;
        const QStringView low = m_text.low(noun);
        const bool organization = isOneOf(low, organizationWords);
        if (!organization && !isOneOf(low, countryWords))
            return 0;
        const Entity::Kind kind = organization ? Entity::Kind::Organization : Entity::Kind::Country;
        std::optional<Antecedent> found;
        for (const Antecedent &candidate : m_recent) {
            if (m_groups[candidate.group].kind != kind || m_text.sentence(i) - candidate.sentence > sentencesBack)
                continue;
            if (found && found->group != candidate.group)
                return 0;
            found = candidate;
        }
        if (!found)
            return 0;
        add(i, noun + 1, found->group, Mention::Form::Nominal, 0.6, found->token);
        return noun + 1;
    }

    const NameText &m_text;
    std::span<const Name> m_names;
    std::vector<Group> &m_groups;
    std::vector<qsizetype> m_groupOf;
    QHash<QString, std::vector<const RoleOf *>> m_byTitle;
    std::vector<Antecedent> m_recent;
    qsizetype m_unnamed = -1; ///< the end of the last words for somebody who speaks without a name
    std::vector<Reference> m_found;
};
} // namespace

std::vector<Reference> findReferences(const NameText &text, std::span<const Name> names, std::vector<Group> &groups,
                                      std::span<const RoleOf> roles)
{
    return Resolver(text, names, groups, roles).resolve();
}

} // namespace Dateline
