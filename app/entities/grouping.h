// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// The names that mean one entity: places in the list of names, in text order.
struct Group {
    Entity::Kind kind = Entity::Kind::Person;
    Entity::Gender gender = Entity::Gender::Unknown;
    std::vector<qsizetype> names;
};

/// Groups the names of an article, in the order of their first name. A surname joins the full name that alone has it,
/// an acronym its long form, an adjective its country. Two people of one surname stay two: a lone surname joins
/// neither unless a title or the paragraph tells whose it is. Sets the evidence of names that join others.
std::vector<Group> groupNames(const NameText &text, std::vector<Name> &names);

} // namespace Dateline
