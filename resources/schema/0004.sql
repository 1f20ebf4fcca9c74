-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- What the reader did, to be undone and done again after a restart.
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they were done
    id TEXT NOT NULL UNIQUE,                  -- a UUID
    article TEXT REFERENCES article (hash),   -- NULL: a step of the reader's lexicon
    text TEXT NOT NULL,                       -- what it is called
    before_json TEXT NOT NULL,                -- the notes and corrections that stood there
    after_json TEXT NOT NULL,                 -- those that stand there instead
    done INTEGER NOT NULL                     -- 0: undone, and can be done again
) STRICT;

CREATE INDEX step_article ON step (article, number);
