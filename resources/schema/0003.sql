-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- What the reader put right; those for all articles are the reader's lexicon.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice; corrections are applied in this order
    article TEXT REFERENCES article (hash), -- where it was made; NULL when it was read from a file
    act TEXT NOT NULL,
    scope TEXT NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    other_begin INTEGER, -- all NULL where the act needs no second place
    other_end INTEGER,
    other_exact TEXT,
    other_prefix TEXT,
    other_suffix TEXT,
    kind TEXT NOT NULL, -- person, country, place, organization
    value TEXT NOT NULL,
    made INTEGER NOT NULL
) STRICT;

CREATE INDEX correction_article ON correction (article);

CREATE INDEX correction_always ON correction (scope) WHERE scope = 'Always';
