-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- Search over the words of articles and notes. The indexes hold no second copy of the words; article_key gives the articles
-- the whole numbers that FTS5 asks for.
CREATE TABLE article_key (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE REFERENCES article (hash)
) STRICT;

INSERT INTO article_key (hash) SELECT hash FROM article ORDER BY kept, hash;

CREATE VIEW article_words AS
    SELECT article_key.id AS id, article.title AS title, article.text AS text
    FROM article_key JOIN article ON article.hash = article_key.hash;

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO article_search (article_search) VALUES ('rebuild');

INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(4.0, 1.0)');

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO article_key (hash) VALUES (new.hash);
    INSERT INTO article_search (rowid, title, text) SELECT id, new.title, new.text FROM article_key WHERE hash = new.hash;
END;

CREATE TRIGGER article_renamed AFTER UPDATE OF title ON article WHEN old.title <> new.title BEGIN
    INSERT INTO article_search (article_search, rowid, title, text)
        SELECT 'delete', id, old.title, old.text FROM article_key WHERE hash = old.hash;
    INSERT INTO article_search (rowid, title, text) SELECT id, new.title, new.text FROM article_key WHERE hash = new.hash;
END;

CREATE TRIGGER article_removed BEFORE DELETE ON article BEGIN
    INSERT INTO article_search (article_search, rowid, title, text)
        SELECT 'delete', id, old.title, old.text FROM article_key WHERE hash = old.hash;
    DELETE FROM article_key WHERE hash = old.hash;
END;

CREATE VIRTUAL TABLE note_search USING fts5 (
    exact, markdown, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO note_search (note_search) VALUES ('rebuild');

INSERT INTO note_search (note_search, rank) VALUES ('rank', 'bm25(1.0, 2.0)');

CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
    INSERT INTO note_search (rowid, exact, markdown) VALUES (new.id, new.exact, new.markdown);
END;

CREATE TRIGGER note_changed AFTER UPDATE OF exact, markdown ON note BEGIN
    INSERT INTO note_search (note_search, rowid, exact, markdown) VALUES ('delete', old.id, old.exact, old.markdown);
    INSERT INTO note_search (rowid, exact, markdown) VALUES (new.id, new.exact, new.markdown);
END;

CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
    INSERT INTO note_search (note_search, rowid, exact, markdown) VALUES ('delete', old.id, old.exact, old.markdown);
END;

CREATE INDEX article_file ON article (file, opened);
