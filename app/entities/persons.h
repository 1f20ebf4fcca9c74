// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// The parts of a person's name as names are compared: small letters without accents, what a hyphen joins is one part,
/// an initial is one letter. "Rasa Y\u0131lmaz" gives "rasa" and "yilmaz".
QStringList nameParts(const NameText &text, qsizetype first, qsizetype end);

/// Whether two full names may be one person's: the same last part, and the rest fits ("J. P. Novak", "Jana Novak").
bool fitTogether(const QStringList &one, const QStringList &other);

/// What the given name and the title in front say.
Entity::Gender genderOf(const NameText &text, const Name &name);

} // namespace Dateline
