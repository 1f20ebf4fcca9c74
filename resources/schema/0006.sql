-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- How the check of a note stands and what it rests on, found by the search too; the reader's own order of the notes.
-- check_status: open, confirmed, doubtful, false; empty for no check. source: a web address, or the reader's words. own_rank:
-- ascending; 0 until the note is put at a place.
ALTER TABLE note ADD COLUMN check_status TEXT NOT NULL DEFAULT '';

ALTER TABLE note ADD COLUMN source TEXT NOT NULL DEFAULT '';

ALTER TABLE note ADD COLUMN own_rank INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER note_added;

DROP TRIGGER note_changed;

DROP TRIGGER note_removed;

DROP TABLE note_search;

CREATE VIRTUAL TABLE note_search USING fts5 (
    exact, markdown, source, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO note_search (note_search) VALUES ('rebuild');

INSERT INTO note_search (note_search, rank) VALUES ('rank', 'bm25(1.0, 2.0, 1.0)');

CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
    INSERT INTO note_search (rowid, exact, markdown, source) VALUES (new.id, new.exact, new.markdown, new.source);
END;

CREATE TRIGGER note_changed AFTER UPDATE OF exact, markdown, source ON note BEGIN
    INSERT INTO note_search (note_search, rowid, exact, markdown, source)
        VALUES ('delete', old.id, old.exact, old.markdown, old.source);
    INSERT INTO note_search (rowid, exact, markdown, source) VALUES (new.id, new.exact, new.markdown, new.source);
END;

CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
    INSERT INTO note_search (note_search, rowid, exact, markdown, source)
        VALUES ('delete', old.id, old.exact, old.markdown, old.source);
END;
