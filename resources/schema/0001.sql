-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- Statements are set apart by an empty line; a file is applied in one transaction and raises user_version to its number.
-- Times are milliseconds since 1970 UTC, dates ISO 8601, offsets UTF-16 units of article.text.
CREATE TABLE article (
    hash TEXT PRIMARY KEY NOT NULL, -- SHA-256 of the text in UTF-8, hex
    file TEXT NOT NULL,             -- as named when last opened
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    language TEXT NOT NULL,         -- ISO 639-1
    published TEXT,                 -- as the file says
    reader_published TEXT,          -- as the reader says; wins
    address TEXT NOT NULL,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,           -- JSON: [[kind, begin, end], ...]
    kept INTEGER NOT NULL,          -- when first opened
    opened INTEGER NOT NULL         -- when last opened
) STRICT, WITHOUT ROWID;

CREATE INDEX article_opened ON article (opened);

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    article TEXT NOT NULL REFERENCES article (hash),
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    highlight TEXT NOT NULL,
    markdown TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX note_article ON note (article, begin_offset);

CREATE TABLE note_tag (
    note INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (note, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    article TEXT NOT NULL, -- no reference: words are kept even when the article could not be
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (article, key)
) STRICT, WITHOUT ROWID;
