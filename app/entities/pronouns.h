// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/grouping.h"
#include "entities/roles.h"

namespace Dateline {

/// Words that mean an entity without naming it.
struct Reference {
    qsizetype first = 0; ///< half-open range of tokens
    qsizetype end = 0;
    qsizetype group = 0;
    Mention::Form form = Mention::Form::Pronoun;
    Evidence why;
};

/// A role that the article gives a person.
struct RoleOf {
    Role role;
    qsizetype group = 0;
};

/// Finds "he", "she", "it" and descriptions such as "the Turkish president" and "the company" that go back to an entity
/// named shortly before, where one candidate is clear; in text order, none overlapping another or a name (but that a
/// description may hold a country's adjective). May learn the sex of a person from an unambiguous pronoun.
std::vector<Reference> findReferences(const NameText &text, std::span<const Name> names, std::vector<Group> &groups,
                                      std::span<const RoleOf> roles);

} // namespace Dateline
