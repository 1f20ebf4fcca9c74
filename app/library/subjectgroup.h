// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/sorting.h"
#include "text/result.h"

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace Dateline {
class Database;

/// Those that have one page: a subject, and all that the reader says are the same.
struct SubjectGroup {
    struct Part {
        Subject subject;
        QStringList roles; ///< of a person: those that are its own, sorted
        qint64 id = 0;     ///< subject.id; 0 where the library has none of that name
        QString name;
        QString country;
        int articles = 0; ///< counted only where there are several parts
    };
    /// With its ends as places among the parts.
    struct Link {
        SubjectLink link;
        std::size_t one = 0;
        std::size_t other = 0;
    };
    std::vector<Part> parts; ///< at least the one that was asked for
    std::vector<Link> links; ///< that hold them together
    std::size_t main = 0;    ///< the part of most articles, whose name is that of the page
    QStringList namesakes;   ///< roles of others with the main part's name

    /// The place of the part that \a part is, or a part of; nothing where the group has none.
    [[nodiscard]] std::optional<std::size_t> find(const Part &part) const;
};

Result<SubjectGroup> groupOf(Database &database, const Subject &subject);
/// A SELECT of article, number, role, mentions and spans of the group's entities, and the values in it.
struct EntitySelect {
    QString sql;
    QVariantList values;
};
EntitySelect entitiesOf(const SubjectGroup &group);

} // namespace Dateline
