// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"
#include "text/article.h"
#include "text/result.h"

#include <QFuture>
#include <QObject>

#include <vector>

class QThread;

namespace Dateline {

/// A row of the list of articles read.
struct ArticleRow {
    QByteArray hash; ///< Article::hash
    QString file;
    QString title;
    QString outlet;
    QDate published;
    QDateTime opened; ///< UTC, when last opened
    int notes = 0;

    bool operator==(const ArticleRow &) const = default;
};

/// The reader's library: one SQLite file, worked on by one thread of its own; nothing here waits for the disk. A future
/// that has a value means that the change is on disk. Errors are sentences to show; the caller keeps what was typed.
class Library : public QObject {
    Q_OBJECT
public:
    /// \a path is the SQLite file; its folder is made when missing. Opening happens in the thread; what goes wrong there
    /// is the error of every later call.
    explicit Library(const QString &path, QObject *parent = nullptr);
    /// Finishes what was asked for, then closes.
    ~Library() override;

    /// The library in the XDG data folder.
    static QString defaultPath();

    /// Keeps the article as opened and notes the time; one of the same hash is not kept twice. The reader's own date for it,
    /// if any, comes back.
    QFuture<Result<QDate>> keepArticle(const Article &article);
    QFuture<Result<void>> setPublished(const QByteArray &hash, QDate published);
    QFuture<Result<std::vector<ArticleRow>>> recentArticles(int limit);
    /// The article as it was kept.
    QFuture<Result<Article>> article(const QByteArray &hash);

    QFuture<Result<std::vector<Note>>> notes(const QByteArray &article);
    /// Writes a note, new (id 0) or changed; it comes back with its id and times.
    QFuture<Result<Note>> saveNote(const QByteArray &article, const Note &note);
    QFuture<Result<void>> removeNote(NoteId id);

    /// Half-typed words, kept under \a key until they become a note; an empty text removes the draft.
    QFuture<Result<void>> saveDraft(const QByteArray &article, const QString &key, const QString &text);
    QFuture<Result<QHash<QString, QString>>> drafts(const QByteArray &article);

private:
    class Worker;
    QThread *m_thread = nullptr;
    Worker *m_worker = nullptr;
};

} // namespace Dateline
