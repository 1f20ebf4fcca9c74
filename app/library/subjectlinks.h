// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/subjectpage.h"

namespace Dateline {

/// What putting two on one page makes of their pages.
struct JoinPreview {
    SubjectCard one;
    SubjectCard other;
    SubjectCard joined;   ///< in numbers; its name is that of the part of most articles
    SortingChange change; ///< that does it

    bool operator==(const JoinPreview &) const = default;
};

// What the reader says, as a change of the library. What is one already, or alone already, is an error that says so.

/// The two, with all that is the same as them, are the same.
Result<JoinPreview> previewJoin(Database &database, const Subject &one, const Subject &other);
/// \a part of \a subject's page gets a page of its own again; the rest stay together.
Result<SortingChange> separation(Database &database, const Subject &subject, const Subject &part);
/// What \a article, an Article::hash, has on \a subject's page gets a page of its own.
Result<SortingChange> articleSeparation(Database &database, const Subject &subject, const QByteArray &article);

/// What \a subject of \a article is, when the reader may have set it apart there.
Result<Subject> subjectIn(Database &database, const QByteArray &article, const Subject &subject);

/// The subjects that are set apart in \a article.
Result<std::vector<Subject>> subjectsApart(Database &database, const QByteArray &article);

// Not one of these is a transaction.

/// What is found in the articles is sorted anew.
Result<void> changeSubjects(Database &database, const Sorting &gone, const Sorting &come);
/// Says of \a to all that was said of \a from, an older version of the same article.
Result<void> copySubjects(Database &database, const QByteArray &from, const QByteArray &to);

} // namespace Dateline
