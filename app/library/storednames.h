// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "library/note.h"

#include <QMetaEnum>

#include <optional>

namespace Dateline {

// What the library's file calls the values of enums: never to be changed.

QString storedName(Highlight highlight);
QString storedName(Entity::Kind kind);
/// Nothing for a name that is none.
std::optional<Highlight> highlightOf(const QString &name);
std::optional<Entity::Kind> kindOf(const QString &name);

/// Of an enum that Qt knows: its own names.
template<typename Enum> QString storedName(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}
template<typename Enum> std::optional<Enum> storedValue(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

/// An empty text is not NULL, whatever QString says of itself.
inline QString notNull(const QString &words)
{
    return words.isNull() ? QStringLiteral("") : words;
}

} // namespace Dateline
