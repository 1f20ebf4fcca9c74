-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- What the reader sorts articles by: tags, and collections, which are named sets of articles. Who wrote a note.
CREATE TABLE article_tag (
    article TEXT NOT NULL REFERENCES article (hash) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_tag_tag ON article_tag (tag);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE collection_article (
    collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    article TEXT NOT NULL REFERENCES article (hash) ON DELETE CASCADE,
    PRIMARY KEY (collection, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX collection_article_article ON collection_article (article);

-- author: as the file says that the note came from; empty for the reader's own.
ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT '';
