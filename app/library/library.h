// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/articlelist.h"
#include "library/articleswith.h"
#include "library/backups.h"
#include "library/keptarticle.h"
#include "library/marginalia.h"
#include "library/search.h"
#include "library/steps.h"
#include "library/subjectlinks.h"
#include "text/article.h"
#include "text/result.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

class QThread;

namespace Dateline {
struct Analysis;

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

    /// Keeps the article as opened and notes the time; one of the same hash is not kept twice. A changed version of one that
    /// was read from the same file is kept beside it, with its notes and corrections carried over. The reader's own date for
    /// the article, if any, comes back, and what was carried over.
    QFuture<Result<KeptArticle>> keepArticle(const Article &article);
    QFuture<Result<void>> setPublished(const QByteArray &hash, QDate published);
    /// As listArticles(), countArticles() and removeArticles().
    QFuture<Result<std::vector<ArticleRow>>> articles(const ArticleQuery &query, int limit, int offset = 0);
    QFuture<Result<int>> articleCount(const ArticleQuery &query);
    QFuture<Result<void>> removeArticles(const QList<QByteArray> &hashes);
    /// As listLabels(); labelChange(), labelRenaming() and labelRemoval() say what replace() is to do.
    QFuture<Result<std::vector<LabelRow>>> labels(const QList<QByteArray> &articles = {});
    QFuture<Result<SortingChange>> labelChange(const QList<QByteArray> &articles, const LabelChange &change);
    QFuture<Result<SortingChange>> labelRenaming(const Label &label, const QString &name);
    QFuture<Result<SortingChange>> labelRemoval(const Label &label);
    /// The last opened first.
    QFuture<Result<std::vector<ArticleRow>>> recentArticles(int limit) { return articles({}, limit); }
    /// The article as it was kept.
    QFuture<Result<Article>> article(const QByteArray &hash);

    /// Whether the library knows what this engine finds in the article.
    QFuture<Result<bool>> hasFindings(const QByteArray &article);
    /// Puts what was found in the article, which was kept before, in the place of what was found earlier.
    QFuture<Result<void>> keepFindings(const Article &article, std::shared_ptr<const Analysis> analysis);
    /// keepArticle() and keepFindings() in one step; whether the article is new to the library.
    QFuture<Result<bool>> addArticle(const Article &article, std::shared_ptr<const Analysis> analysis);
    /// As readSubject(), listSubjectRows() and findSubjects().
    QFuture<Result<SubjectCard>> subject(const Subject &subject);
    QFuture<Result<std::vector<SubjectRow>>> subjectRows(const Subject &subject, SubjectPart part, int limit,
                                                         int offset = 0);
    /// As subjectIn(); previewJoin(), separation() and articleSeparation() say what replace() is to do.
    QFuture<Result<Subject>> subjectIn(const QByteArray &article, const Subject &subject);
    QFuture<Result<JoinPreview>> previewJoin(const Subject &one, const Subject &other);
    QFuture<Result<SortingChange>> separation(const Subject &subject, const Subject &part);
    QFuture<Result<SortingChange>> articleSeparation(const Subject &subject, const QByteArray &article);
    /// As listEvents() and countEvents().
    QFuture<Result<std::vector<SubjectRow>>> events(const QList<QByteArray> &articles, int limit, int offset = 0);
    QFuture<Result<EventsCard>> eventsCard(const QList<QByteArray> &articles);
    QFuture<Result<std::vector<SubjectCard>>> subjects(const QString &words, int limit);

    /// As searchLibrary().
    QFuture<Result<std::vector<SearchHit>>> search(const QString &words, int limit, int offset = 0);

    QFuture<Result<std::vector<Note>>> notes(const QByteArray &article);
    /// Writes a note, new (id 0) or changed; it comes back with its id and times.
    QFuture<Result<Note>> saveNote(const QByteArray &article, const Note &note);
    QFuture<Result<void>> removeNote(NoteId id);

    /// The corrections made in the article and those for all articles, in the order in which they are applied.
    QFuture<Result<std::vector<Correction>>> corrections(const QByteArray &article);
    /// As articlesWith().
    QFuture<Result<ArticlesWith>> articlesWith(const QString &words, int limit);
    /// In one step: what is in \a before and not in \a after is removed, all in \a after is written as it is. What had no
    /// id comes back with one. Of the sorting all in \a before goes and all in \a after comes. The history keeps with it
    /// what \a mark says.
    QFuture<Result<Marginalia>> replace(const QByteArray &article, const Marginalia &before, const Marginalia &after,
                                        const StepMark &mark = {});
    /// The history of the article; of the reader's lexicon, when \a article is empty.
    QFuture<Result<StoredSteps>> steps(const QByteArray &article);

    /// Half-typed words, kept under \a key until they become a note; an empty text removes the draft. One that cannot be
    /// written is kept in memory and tried again every few seconds, and once more when the library closes.
    QFuture<Result<void>> saveDraft(const QByteArray &article, const QString &key, const QString &text);
    QFuture<Result<QHash<QString, QString>>> drafts(const QByteArray &article);
    /// Whether there are drafts in memory alone, which closing the library may lose. Known as soon as saveDraft() answers.
    [[nodiscard]] bool hasUnwrittenDrafts() const { return m_hasUnwrittenDrafts; }

    /// The newest first.
    QFuture<Result<std::vector<Backup>>> backups();
    /// Puts a backup in the library's place; where the file that was there is kept now comes back.
    QFuture<Result<QString>> restore(const QString &backup);

signals:
    /// Something about the library itself that the reader should know, though what was asked for may be done.
    void troubled(const QString &sentence);
    /// The library's file is damaged; the sentence says so. A backup may be restored.
    void damaged(const QString &sentence);
    /// All drafts that could not be written are on disk now.
    void draftsWritten();
    /// A correction for all articles was made or taken back.
    void lexiconChanged();
    /// Labels of articles, or what is the same over several of them, was changed by replace().
    void sortingChanged();

private:
    class Worker;
    /// \a work is done on the open Store, in the library's thread.
    template<typename T, typename Work> QFuture<Result<T>> ask(Work work);
    template<typename T, typename Work> QFuture<Result<T>> askWorker(Work work);

    QThread *m_thread = nullptr;
    Worker *m_worker = nullptr;
    std::atomic_bool m_hasUnwrittenDrafts = false; ///< set in the library's thread
};

} // namespace Dateline
