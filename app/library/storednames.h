// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "library/note.h"

#include <QString>

#include <optional>

namespace Dateline {

// What the library's file, and what leaves it, calls the values of enums that Qt does not know: never to be changed.

QString storedName(Highlight highlight);
QString storedName(Entity::Kind kind);
QString storedName(CheckStatus check); ///< empty for None
/// Nothing for a name that is none.
std::optional<Highlight> highlightOf(const QString &name);
std::optional<Entity::Kind> kindOf(const QString &name);
std::optional<CheckStatus> checkOf(const QString &name);

} // namespace Dateline
