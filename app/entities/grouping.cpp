// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/grouping.h"

#include "entities/organizationnames.h"
#include "entities/persons.h"
#include "lexicon/phrasemap.h"

namespace Dateline {
namespace {
/// Sentences within which a lone surname may go back to the one of two namesakes that was named there.
constexpr qsizetype sentencesBack = 3;

class Grouper {
public:
    Grouper(const NameText &text, std::vector<Name> &names)
        : m_text(text)
        , m_names(names)
        , m_groupOf(names.size(), -1)
    { }

    std::vector<Group> group()
    {
        for (qsizetype i = 0; i < std::ssize(m_names); ++i) {
            const Name &name = m_names[i];
            if (name.kind == Entity::Kind::Country)
                join(i, keyed(m_countries, name.country));
            else if (name.kind == Entity::Kind::Place)
                join(i, keyed(m_places, nameKey(m_text, name)));
        }
        groupOrganizations();
        groupPersons();
        return inTextOrder();
    }

private:
    using Keys = QHash<QString, qsizetype>;

    /// The group of a key, a new one at first.
    qsizetype keyed(Keys &keys, const QString &key)
    {
        const auto found = keys.constFind(key);
        if (found != keys.cend())
            return *found;
        m_groups.emplace_back();
        return *keys.insert(key, std::ssize(m_groups) - 1);
    }

    void join(qsizetype name, qsizetype group)
    {
        m_groupOf[name] = group;
        m_groups[group].kind = m_names[name].kind;
        m_groups[group].names.push_back(name);
    }

    void because(qsizetype name, Rule rule, double confidence, qsizetype other)
    {
        Evidence &why = m_names[name].why;
        why = {rule, std::max(confidence, why.confidence),
               m_text.text().spanOf(m_names[other].first, m_names[other].end).of(m_text.text().text).toString()};
    }

    void groupOrganizations()
    {
        Keys keys;
        QHash<QString, std::vector<qsizetype>> byFirstWord; // full names, by their first word
        std::vector<qsizetype> fullNames;
        std::vector<qsizetype> shortNames;
        for (qsizetype i = 0; i < std::ssize(m_names); ++i) {
            const Name &name = m_names[i];
            if (name.kind != Entity::Kind::Organization)
                continue;
            if (name.end - name.first == 1) {
                shortNames.push_back(i);
                continue;
            }
            const bool isNew = !keys.contains(nameKey(m_text, name));
            join(i, keyed(keys, nameKey(m_text, name)));
            if (isNew) {
                fullNames.push_back(i);
                byFirstWord[m_text.low(name.first).toString()].push_back(i);
            }
        }
        for (const qsizetype i : shortNames) {
            const Name &name = m_names[i];
            const QString key = nameKey(m_text, name);
            if (keys.contains(key)) {
                join(i, keys.value(key));
                continue;
            }
            const auto longName = findLong(name, fullNames, byFirstWord);
            if (longName) {
                keys.insert(key, m_groupOf[*longName]);
                because(i, m_text.isAllCapitals(name.first) ? Rule::Acronym : Rule::SameName, 0.8, *longName);
            }
            join(i, keyed(keys, key));
        }
    }

    /// The one long name that a short one stands for: its acronym, its first word, or a word of it after "the".
    [[nodiscard]] std::optional<qsizetype> findLong(const Name &name, const std::vector<qsizetype> &fullNames,
                                                    const QHash<QString, std::vector<qsizetype>> &byFirstWord) const
    {
        if (m_text.isAllCapitals(name.first)) {
            for (const qsizetype full : fullNames) {
                if (isInBracketsAfter(m_text, m_names[full], name)
                    || isAcronymOf(m_text.word(name.first), m_text, m_names[full]))
                    return full;
            }
            return {};
        }
        const auto same = byFirstWord.constFind(m_text.low(name.first).toString());
        if (same != byFirstWord.cend())
            return same->size() == 1 ? std::optional(same->front()) : std::nullopt;
        if (!m_text.is(name.first - 1, u"the"))
            return {};
        std::optional<qsizetype> found;
        const QStringView word = m_text.low(name.first);
        for (const qsizetype full : fullNames) {
            if (m_names[full].first > name.first)
                break;
            for (qsizetype i = m_names[full].first; i < m_names[full].end; ++i) {
                const QStringView other = m_text.low(i);
                if (other == word || (word.endsWith(u's') && word.chopped(1) == other)) {
                    if (found && m_groupOf[*found] != m_groupOf[full])
                        return {};
                    found = full;
                }
            }
        }
        return found;
    }

    void groupPersons()
    {
        QHash<QString, std::vector<qsizetype>> byLast; // groups
        QHash<QString, std::vector<qsizetype>> byOther;
        std::vector<qsizetype> single;
        for (qsizetype i = 0; i < std::ssize(m_names); ++i) {
            if (m_names[i].kind != Entity::Kind::Person)
                continue;
            const QStringList parts = nameParts(m_text, m_names[i].first, m_names[i].end);
            if (parts.size() < 2) {
                single.push_back(i);
                continue;
            }
            addFullName(i, parts, byLast, byOther);
        }
        for (qsizetype group = 0; group < std::ssize(m_groups); ++group)
            m_fullNames[group] = std::ssize(m_groups[group].names);
        Keys alone;
        for (const qsizetype i : single) {
            const QStringList parts = nameParts(m_text, m_names[i].first, m_names[i].end);
            const QString part = parts.isEmpty() ? m_text.low(m_names[i].first).toString() : parts.front();
            std::optional<qsizetype> group = pick(i, byLast.value(part));
            if (!group && !byLast.contains(part))
                group = pick(i, byOther.value(part));
            if (group)
                because(i, Rule::LastName, 0.85, m_groups[*group].names.front());
            join(i, group ? *group : keyed(alone, part));
            setGender(i);
        }
    }

    void addFullName(qsizetype name, const QStringList &parts, QHash<QString, std::vector<qsizetype>> &byLast,
                     QHash<QString, std::vector<qsizetype>> &byOther)
    {
        std::vector<qsizetype> &namesakes = byLast[parts.last()];
        const Entity::Gender gender = genderOf(m_text, m_names[name]);
        std::vector<qsizetype> fitting;
        for (const qsizetype group : namesakes) {
            const Entity::Gender other = m_groups[group].gender;
            const bool genders = gender == Entity::Gender::Unknown || other == Entity::Gender::Unknown || gender == other;
            if (fitTogether(parts, m_parts[group]) && (genders || parts == m_parts[group]))
                fitting.push_back(group);
        }
        const auto same = std::ranges::find_if(fitting, [&](qsizetype group) { return m_parts[group] == parts; });
        qsizetype group = same != fitting.end() ? *same : fitting.size() == 1 ? fitting.front() : -1;
        if (group < 0) {
            m_groups.emplace_back();
            group = std::ssize(m_groups) - 1;
            namesakes.push_back(group);
            m_parts[group] = parts;
        } else if (m_parts[group].size() < parts.size()) {
            m_parts[group] = parts;
        }
        for (const QString &part : parts.first(parts.size() - 1)) {
            auto &groups = byOther[part];
            if (std::ranges::find(groups, group) == groups.end())
                groups.push_back(group);
        }
        join(name, group);
        setGender(name);
    }

    void setGender(qsizetype name)
    {
        Entity::Gender &gender = m_groups[m_groupOf[name]].gender;
        if (gender == Entity::Gender::Unknown)
            gender = genderOf(m_text, m_names[name]);
    }

    /// Of several people who share a name the one that the title's sex or the sentences before allow; nothing else.
    [[nodiscard]] std::optional<qsizetype> pick(qsizetype name, const std::vector<qsizetype> &groups) const
    {
        const Entity::Gender gender = genderOf(m_text, m_names[name]);
        std::vector<qsizetype> fitting;
        for (const qsizetype group : groups) {
            const Entity::Gender other = m_groups[group].gender;
            if (gender == Entity::Gender::Unknown || other == Entity::Gender::Unknown || gender == other)
                fitting.push_back(group);
        }
        if (fitting.size() == 1)
            return fitting.front();
        std::optional<qsizetype> found;
        for (const qsizetype group : fitting) {
            if (!isNear(name, group))
                continue;
            if (found)
                return {};
            found = group;
        }
        return found;
    }

    /// Whether a name of the group stands shortly before.
    [[nodiscard]] bool isNear(qsizetype name, qsizetype group) const
    {
        const auto &full = m_groups[group].names; // in text order but for the lone names, of which the last counts
        const auto fullEnd = full.begin() + m_fullNames.value(group);
        const auto after = std::upper_bound(full.begin(), fullEnd, name);
        const auto sentencesSince = [&](qsizetype other) {
            return m_text.sentence(m_names[name].first) - m_text.sentence(m_names[other].first);
        };
        return (after != full.begin() && sentencesSince(*(after - 1)) <= sentencesBack)
            || (fullEnd != full.end() && sentencesSince(full.back()) <= sentencesBack);
    }

    std::vector<Group> inTextOrder()
    {
        for (Group &group : m_groups)
            std::ranges::sort(group.names);
        std::erase_if(m_groups, [](const Group &group) { return group.names.empty(); });
        std::ranges::sort(m_groups, {}, [](const Group &group) { return group.names.front(); });
        return std::move(m_groups);
    }

    const NameText &m_text;
    std::vector<Name> &m_names;
    std::vector<qsizetype> m_groupOf;
    std::vector<Group> m_groups;
    Keys m_countries;
    Keys m_places;
    QHash<qsizetype, QStringList> m_parts;   ///< the fullest name of a person's group
    QHash<qsizetype, qsizetype> m_fullNames; ///< how many of a person's names are not lone ones
};
} // namespace

std::vector<Group> groupNames(const NameText &text, std::vector<Name> &names)
{
    return Grouper(text, names).group();
}

} // namespace Dateline
