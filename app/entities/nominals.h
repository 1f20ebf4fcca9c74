// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// Organizations that an article describes by their country without naming them: "Ruritania's national oil company",
/// "the Ruritanian central bank". In text order; each begins at or before the country's name, which lies inside.
std::vector<Name> findDescribedOrganizations(const NameText &text, std::span<const Name> names);

} // namespace Dateline
