-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- What the articles were found to have, as it was when each was analysed last. An article is named by article_key.id here; kinds
-- and states have the names of the analysis format; spans are packed as app/library/packedspans.h says.
CREATE TABLE finding (
    article INTEGER PRIMARY KEY REFERENCES article_key (id) ON DELETE CASCADE,
    engine INTEGER NOT NULL,   -- the EngineVersion that found it
    entities INTEGER NOT NULL, -- how many
    quotes INTEGER NOT NULL,
    deals INTEGER NOT NULL,
    events INTEGER NOT NULL
) STRICT;

CREATE TABLE subject ( -- what entities of several articles are together
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL, -- entities of one kind and key are the same, but for people whose roles do not go together
    name TEXT NOT NULL,
    country TEXT NOT NULL, -- ISO 3166; empty for none
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE entity (
    article INTEGER NOT NULL REFERENCES finding (article) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- the place in the article's analysis, from 0; so also below
    subject INTEGER NOT NULL REFERENCES subject (id),
    role TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    spans BLOB NOT NULL, -- of the mentions
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_subject ON entity (subject);

CREATE TABLE quote (
    article INTEGER NOT NULL REFERENCES finding (article) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    speaker INTEGER, -- entity.number; NULL when unattributed
    kind TEXT NOT NULL,
    cue TEXT NOT NULL,
    spans BLOB NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_speaker ON quote (article, speaker) WHERE speaker IS NOT NULL;

CREATE TABLE deal (
    article INTEGER NOT NULL REFERENCES finding (article) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    begin_offset INTEGER NOT NULL, -- of the clause that tells it best
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE deal_party (
    article INTEGER NOT NULL REFERENCES finding (article) ON DELETE CASCADE,
    entity INTEGER NOT NULL,
    deal INTEGER NOT NULL,
    PRIMARY KEY (article, entity, deal)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    article INTEGER NOT NULL REFERENCES finding (article) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    begin_offset INTEGER NOT NULL, -- of the word that tells it
    end_offset INTEGER NOT NULL,
    earliest TEXT, -- NULL for an open end
    latest TEXT,
    summary TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_participant (
    article INTEGER NOT NULL REFERENCES finding (article) ON DELETE CASCADE,
    entity INTEGER NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (article, entity, event)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE subject_search USING fts5 (
    name, content = 'subject', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER subject_added AFTER INSERT ON subject BEGIN
    INSERT INTO subject_search (rowid, name) VALUES (new.id, new.name);
END;

CREATE TRIGGER subject_removed AFTER DELETE ON subject BEGIN
    INSERT INTO subject_search (subject_search, rowid, name) VALUES ('delete', old.id, old.name);
END;

-- The list of articles, in the orders that the start page offers.
CREATE INDEX article_title ON article (title COLLATE NOCASE);

CREATE INDEX article_outlet ON article (outlet COLLATE NOCASE);

CREATE INDEX article_published ON article (coalesce(reader_published, published));
