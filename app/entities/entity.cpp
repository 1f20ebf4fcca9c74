// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/entity.h"

#include "entities/agreement.h"
#include "entities/grouping.h"
#include "entities/nominals.h"
#include "entities/organizationnames.h"
#include "entities/persons.h"
#include "entities/pronouns.h"
#include "entities/roles.h"
#include "lexicon/countrylexicon.h"
#include "lexicon/lexicons.h"

namespace Dateline {
namespace {
/// The fullest of a group's names as the article spells it, the first of several alike; a country's usual name.
QString displayName(const NameText &text, std::span<const Name> names, const Group &group)
{
    if (group.kind == Entity::Kind::Country) {
        const auto *country = text.lexicons().countries->findCode(names[group.names.front()].country);
        if (country)
            return country->name;
    }
    const auto length = [&](qsizetype index) {
        const Name &name = names[index];
        // a line of capitals is no model of spelling
        return text.style(name.first) == NameText::Style::Capitals ? 0 : text.text().spanOf(name.first, name.end).length();
    };
    const Name &best = names[*std::ranges::max_element(group.names, {}, length)];
    return text.text().spanOf(best.first, best.end).of(text.text().text).toString().simplified();
}

/// Adds the organizations that are described and never named, one for all descriptions in the same words.
void addDescribed(std::vector<Entity> &entities, const NameText &text, std::span<const Name> names)
{
    QHash<QString, qsizetype> byWords;
    for (const Name &described : findDescribedOrganizations(text, names)) {
        const Span span = text.text().spanOf(described.first, described.end);
        const QString words = span.of(text.text().text).toString().simplified();
        if (!byWords.contains(words)) {
            byWords.insert(words, std::ssize(entities));
            Entity &entity = entities.emplace_back();
            entity.kind = described.kind;
            entity.name = words;
        }
        entities[byWords.value(words)].mentions.push_back({span, described.form, described.why});
    }
    std::ranges::stable_sort(entities, {}, [](const Entity &entity) { return entity.mentions.front().span.begin; });
}
} // namespace

std::vector<Entity> findEntities(const TaggedText &tagged, std::span<const Block> blocks, const Lexicons &lexicons)
{
    const NameText text(tagged, blocks, lexicons);
    std::vector<Name> names = findNames(text);
    agree(text, names);
    std::vector<Group> groups = groupNames(text, names);

    std::vector<Entity> entities(groups.size());
    std::vector<RoleOf> roles;
    for (qsizetype g = 0; g < std::ssize(groups); ++g) {
        Entity &entity = entities[g];
        entity.kind = groups[g].kind;
        entity.name = displayName(text, names, groups[g]);
        entity.country = names[groups[g].names.front()].country;
        for (const qsizetype index : groups[g].names) {
            const Name &name = names[index];
            entity.mentions.push_back({tagged.spanOf(name.first, name.end), name.form, name.why});
            if (entity.kind != Entity::Kind::Person)
                continue;
            if (const auto role = findRole(text, name)) {
                roles.push_back({*role, g});
                if (entity.role.isEmpty())
                    entity.role = roleWords(text, *role);
            }
        }
    }
    for (const Reference &reference : findReferences(text, names, groups, roles)) {
        Entity &entity = entities[reference.group];
        entity.mentions.push_back({tagged.spanOf(reference.first, reference.end), reference.form, reference.why});
    }
    for (qsizetype g = 0; g < std::ssize(groups); ++g) {
        entities[g].gender = groups[g].gender;
        std::ranges::sort(entities[g].mentions, {}, &Mention::span);
    }
    addDescribed(entities, text, names);
    return entities;
}

} // namespace Dateline
