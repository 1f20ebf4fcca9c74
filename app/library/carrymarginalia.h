// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/keptarticle.h"
#include "text/article.h"
#include "text/result.h"

namespace Dateline {
class Database;

/// Copies the notes, corrections, tags and collections, and who of it is who elsewhere, of the last version of \a article
/// that was read from the same file to
/// \a article, which must be in the library already: each to the place of its words, or as one without a place where none is
/// clear. The older version keeps its own. To be run in a transaction.
Result<CarriedOver> carryMarginalia(Database &database, const Article &article);

} // namespace Dateline
