// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// Words beside a person's name that tell an office or what the person is.
struct Role {
    qsizetype first = 0; ///< half-open range of tokens, without "the" and "a"
    qsizetype end = 0;
    qsizetype title = 0; ///< the token of the title's last word: "president" in "president of Ruritania"
};

/// The role in front of a name ("Russian President", "National Council coordinator for trade") or behind a comma
/// ("the finance minister, "); nothing where only "Mr." and the like stand there.
std::optional<Role> findRole(const NameText &text, const Name &name);

/// The role as it is shown: the words of the article with white space made plain.
QString roleWords(const NameText &text, const Role &role);

} // namespace Dateline
