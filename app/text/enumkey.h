// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace Dateline {

/// The name of an enum's value in the code, for an enum of Qt's meta-object system: what is stored under it can be read
/// for ever, so a name that was written once must not change.
template<typename Enum> QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

/// The value of that name; nothing where there is none.
template<typename Enum> std::optional<Enum> fromKey(const QString &key)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(key.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace Dateline
