// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/entity.h"

namespace Dateline {

std::vector<Entity> findEntities(const TaggedText &, std::span<const Block>, const Lexicons &)
{
    return {};
}

} // namespace Dateline
