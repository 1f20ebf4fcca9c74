// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/entity.h"

#include <QByteArray>

namespace Dateline {

/// The text's sentences, tokens, tags and heads, with the names among the mentions of \a entities, as CoNLL-U in UTF-8,
/// opened by the document's id. Contractions are multiword tokens, as in UD English. White space other than one space
/// between tokens is told by SpaceAfter and SpacesAfter.
QByteArray toConllu(const QString &id, const TaggedText &text, std::span<const Entity> entities);

} // namespace Dateline
