// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/entity.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Dateline {

/// Entities of several articles that are the same: countries of one code, else entities of one kind and full name. A person
/// known by one word alone is only of its article. Two people may share a name: a role tells which of them is meant.
struct Subject {
    Entity::Kind kind = Entity::Kind::Person;
    QString key;  ///< of entities of that kind; never shown
    QString role; ///< of a person, as one article gives it; empty where it gives none

    /// What \a entity of \a article, an Article::hash, is.
    static Subject of(const Entity &entity, const QByteArray &article);
    /// Whether both have the same name; people of one name may still be two.
    [[nodiscard]] bool isNamesakeOf(const Subject &other) const { return kind == other.kind && key == other.key; }
    /// The same as what it is in \a article alone, apart from all others.
    [[nodiscard]] Subject onlyIn(const QByteArray &article) const;
    /// What onlyIn() puts behind the key.
    static QString suffixOf(const QByteArray &article);
    bool operator==(const Subject &) const = default;
};

/// The roles among \a roles, those of all people of one name, that the person with \a role may have. Roles go together that
/// share a word or are linked by one that does ("mayor", "former mayor"). An empty role goes with all others when these are
/// one person's, else with none: better apart than mixed up.
QStringList rolesOfOne(const QString &role, const QStringList &roles);

} // namespace Dateline
