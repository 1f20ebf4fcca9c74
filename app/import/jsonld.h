// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace Dateline {

/// The scripts of a page in JSON-LD, and what they say of its article in the words of schema.org.
class JsonLd {
public:
    /// The words of a script; those that are no JSON are passed over.
    void add(const QString &script);

    /// The first article that is described; empty where none is.
    [[nodiscard]] QJsonObject article() const;
    /// A value of an article as names: words, an object with a name or the id of one, or a list of these.
    [[nodiscard]] QString names(const QJsonValue &value) const;
    /// Whether an article grows while one reads: its parts are articles as well.
    static bool isLive(const QJsonObject &article);

private:
    void collect(const QJsonValue &value, int depth);

    std::vector<QJsonObject> m_articles;
    QHash<QString, QJsonObject> m_named; ///< by id
};

} // namespace Dateline
