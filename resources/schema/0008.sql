-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- What the reader says of people, countries, organizations and places over several articles, by their kind, key and role as
-- app/library/subject.h has them: what every analysis finds again.
CREATE TABLE subject_link ( -- the two are the same
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    role TEXT NOT NULL,
    other_kind TEXT NOT NULL,
    other_key TEXT NOT NULL,
    other_role TEXT NOT NULL,
    PRIMARY KEY (kind, key, role, other_kind, other_key, other_role)
) STRICT, WITHOUT ROWID;

CREATE INDEX subject_link_other ON subject_link (other_kind, other_key);

CREATE TABLE subject_apart ( -- in this article it is somebody or something else than elsewhere
    article TEXT NOT NULL REFERENCES article (hash) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (article, kind, key, role)
) STRICT, WITHOUT ROWID;
