// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
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

/// A list of words as one value, for json_each() and from json_group_array().
inline QString asJson(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

inline QString asJson(const QList<QByteArray> &hashes)
{
    QStringList words;
    for (const QByteArray &hash : hashes)
        words.append(QString::fromLatin1(hash));
    return asJson(words);
}

inline QStringList wordsOf(const QVariant &json)
{
    return QJsonDocument::fromJson(json.toByteArray()).toVariant().toStringList();
}

} // namespace Dateline
