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

-- What lists show of an article, apart from its long text, which would have to be read over.
CREATE TABLE article_row (
    id INTEGER PRIMARY KEY REFERENCES article_key (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    day TEXT, -- of publication, as the reader says, else as the file says
    opened INTEGER NOT NULL
) STRICT;

INSERT INTO article_row (id, hash, file, title, outlet, day, opened)
    SELECT id, hash, file, title, outlet, coalesce(reader_published, published), opened FROM article_key JOIN article USING (hash);

CREATE TRIGGER article_kept AFTER INSERT ON article_key BEGIN
    INSERT INTO article_row (id, hash, file, title, outlet, day, opened)
        SELECT new.id, hash, file, title, outlet, coalesce(reader_published, published), opened FROM article WHERE hash = new.hash;
END;

CREATE TRIGGER article_changed AFTER UPDATE OF file, title, outlet, published, reader_published, opened ON article BEGIN
    UPDATE article_row SET file = new.file, title = new.title, outlet = new.outlet,
        day = coalesce(new.reader_published, new.published), opened = new.opened
        WHERE id = (SELECT id FROM article_key WHERE hash = new.hash);
END;

-- In the orders that the start page offers.
CREATE INDEX article_row_title ON article_row (title COLLATE NOCASE);

CREATE INDEX article_row_outlet ON article_row (outlet COLLATE NOCASE);

CREATE INDEX article_row_day ON article_row (day);

CREATE INDEX article_row_opened ON article_row (opened);
