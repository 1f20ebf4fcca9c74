// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/database.h"

namespace Dateline {

/// Takes out of an open library all that the schemas after the first one brought, as if an old version had written it.
inline Result<void> leaveAsFirstSchema(Database &database)
{
    for (const QString &sql : QStringLiteral("DROP TRIGGER article_added;DROP TRIGGER article_renamed;"
                                             "DROP TRIGGER article_removed;DROP TRIGGER note_added;"
                                             "DROP TRIGGER note_changed;DROP TRIGGER note_removed;"
                                             "DROP TABLE article_search;DROP TABLE note_search;DROP VIEW article_words;"
                                             "DROP TABLE deal_party;DROP TABLE deal;DROP TABLE event_participant;"
                                             "DROP TABLE event;DROP TABLE quote;DROP TABLE entity;"
                                             "DROP TABLE subject;DROP TABLE subject_search;DROP TABLE finding;"
                                             "DROP TRIGGER article_kept;DROP TRIGGER article_changed;"
                                             "DROP TABLE article_row;"
                                             "DROP TABLE article_key;DROP INDEX article_file;DROP TABLE correction;"
                                             "DROP TABLE step;"
                                             "ALTER TABLE note DROP COLUMN check_status;"
                                             "ALTER TABLE note DROP COLUMN source;"
                                             "ALTER TABLE note DROP COLUMN own_rank;"
                                             "ALTER TABLE note DROP COLUMN author;"
                                             "DROP TABLE article_tag;DROP TABLE collection_article;"
                                             "DROP TABLE collection;DROP TABLE subject_link;DROP TABLE subject_apart;"
                                             "PRAGMA user_version = 1")
                                  .split(u';')) {
        if (const Result<QSqlQuery> done = database.run(sql); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace Dateline
