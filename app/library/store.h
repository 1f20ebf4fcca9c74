// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

namespace Dateline {
class Database;

/// The library's statements over an open database; Library runs them in its thread, each documented there. A call that
/// gives no error has its change on disk.
class Store {
public:
    explicit Store(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Database &database() const { return m_database; }

    Result<KeptArticle> keepArticle(const Article &article);
    Result<bool> addArticle(const Article &article, const Analysis &analysis);
    Result<void> keepFindings(const Article &article, const Analysis &analysis);
    Result<void> setPublished(const QByteArray &hash, QDate published);
    Result<Article> article(const QByteArray &hash);

    Result<std::vector<Note>> notes(const QByteArray &article);
    Result<Note> saveNote(const QByteArray &article, Note note);
    /// As saveNote(), inside a transaction of the caller's. A new note keeps the time at which it was made, where it has
    /// one.
    Result<Note> writeNote(const QByteArray &article, Note note);
    Result<void> removeNote(NoteId id);

    Result<std::vector<Correction>> corrections(const QByteArray &article);
    Result<ArticlesWith> articlesWith(const QString &words, int limit);
    Result<StoredSteps> steps(const QByteArray &article);
    Result<Marginalia> replace(const QByteArray &article, const Marginalia &before, Marginalia after, const StepMark &mark);

    Result<void> saveDraft(const QByteArray &article, const QString &key, const QString &text);
    Result<QHash<QString, QString>> drafts(const QByteArray &article);

private:
    Result<KeptArticle> writeVersion(const Article &article);
    Result<QDate> writeArticle(const Article &article);
    Result<void> sort(const Sorting &gone, const Sorting &come);
    Result<void> putNote(const QByteArray &article, Note &note);

    Database &m_database;
};

} // namespace Dateline
