// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/entity.h"
#include "entities/nametext.h"

#include <algorithm>
#include <span>

namespace Dateline {

/// A name as it stands in the article, before it is known which names mean the same.
struct Name {
    qsizetype first = 0; ///< half-open range of tokens
    qsizetype end = 0;
    Entity::Kind kind = Entity::Kind::Person;
    Mention::Form form = Mention::Form::Name;
    QString country; ///< code, of a country
    Evidence why;
};

/// The one of \a names, which are in text order, that begins at the token; null when none does.
inline const Name *nameFrom(std::span<const Name> names, qsizetype first)
{
    const auto found = std::ranges::lower_bound(names, first, {}, &Name::first);
    return found != names.end() && found->first == first ? &*found : nullptr;
}

/// Finds the names and the adjectives of countries, in text order, none overlapping another.
std::vector<Name> findNames(const NameText &text);

} // namespace Dateline
