// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

namespace Dateline {

/// An empty text is not NULL, whatever QString says of itself.
inline QString notNull(const QString &words)
{
    return words.isNull() ? QStringLiteral("") : words;
}

inline QVariant dateOrNull(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

/// Invalid for NULL.
inline QDate dateOf(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

} // namespace Dateline
