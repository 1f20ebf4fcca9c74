// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/library.h"

#include "library/database.h"
#include "library/findingrows.h"
#include "library/store.h"

#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {
constexpr std::chrono::seconds draftPatience(3); // before what could not be written is tried again
} // namespace

/// Lives in the library's thread. The database is opened by the first call that needs it; a failed opening is tried again
/// by the next, so that a disk that has room again is used again.
class Library::Worker : public QObject {
public:
    Worker(QString path, Library &library)
        : m_library(library)
        , m_path(std::move(path))
    {
        m_draftTimer.setInterval(draftPatience);
        connect(&m_draftTimer, &QTimer::timeout, this, &Worker::writeDrafts);
    }

    template<typename Work> auto run(const Work &work) -> decltype(work(std::declval<Store &>()))
    {
        if (!m_database) {
            Result<std::unique_ptr<Database>> opened = Database::open(m_path);
            if (!opened) {
                tellIfDamaged();
                return std::unexpected(opened.error());
            }
            m_database = std::move(*opened);
        }
        backUp();
        Store store(*m_database);
        auto done = work(store);
        // What is open for reading stays so, also when the reader may write again.
        if (!done && m_database->isReadOnly())
            m_database.reset();
        return done;
    }

    Result<std::vector<Backup>> backups() { return listBackups(m_path); }

    Result<QString> restore(const QString &backup)
    {
        m_database.reset();
        m_toldDamaged = false;
        return restoreBackup(backup, m_path);
    }

    Result<void> saveDraft(const QByteArray &article, const QString &key, const QString &text)
    {
        const Result<void> done = run([&](Store &store) { return store.saveDraft(article, key, text); });
        if (done)
            m_unwritten.remove({article, key});
        else
            m_unwritten.insert({article, key}, text);
        followUnwritten();
        return done;
    }

    Result<QHash<QString, QString>> drafts(const QByteArray &article)
    {
        Result<QHash<QString, QString>> drafts = run([&](Store &store) { return store.drafts(article); });
        if (!drafts)
            return drafts;
        for (const auto &[place, text] : m_unwritten.asKeyValueRange()) {
            if (place.first != article)
                continue;
            if (text.isEmpty())
                drafts->remove(place.second);
            else
                drafts->insert(place.second, text);
        }
        return drafts;
    }

    void writeDrafts()
    {
        if (m_unwritten.isEmpty())
            return;
        for (auto draft = m_unwritten.begin(); draft != m_unwritten.end();) {
            const DraftPlace place = draft.key();
            const QString text = draft.value();
            const Result<void> done =
                run([&place, &text](Store &store) { return store.saveDraft(place.first, place.second, text); });
            draft = done ? m_unwritten.erase(draft) : std::next(draft);
        }
        followUnwritten();
    }

private:
    void followUnwritten()
    {
        const bool had = m_library.m_hasUnwrittenDrafts.exchange(!m_unwritten.isEmpty());
        if (m_unwritten.isEmpty()) {
            m_draftTimer.stop();
            if (had)
                emit m_library.draftsWritten();
        } else if (!m_draftTimer.isActive()) {
            m_draftTimer.start();
        }
    }

    /// Before the first work of a day, and so before its first change. What hinders it hinders nothing else.
    void backUp()
    {
        const QDate today = QDate::currentDate();
        if (m_backedUp == today)
            return;
        m_backedUp = today;
        Result<QSqlQuery> any = m_database->run(u"SELECT 1 FROM article UNION ALL SELECT 1 FROM draft LIMIT 1"_s);
        if (!any || !any->next())
            return;
        any->finish();
        if (const Result<void> done = backUpDaily(*m_database, m_path, today); !done) {
            emit m_library.troubled(done.error());
            tellIfDamaged();
        }
    }

    /// Once: every later call has an error of its own.
    void tellIfDamaged()
    {
        if (m_toldDamaged || QFileInfo(m_path).size() == 0)
            return;
        const Database::Health health = Database::check(m_path);
        if (health.state != Database::Health::State::Damaged)
            return;
        m_toldDamaged = true;
        emit m_library.damaged(health.sentence);
    }

    Library &m_library;
    QString m_path;
    QDate m_backedUp;
    bool m_toldDamaged = false;
    std::unique_ptr<Database> m_database;
    using DraftPlace = std::pair<QByteArray, QString>; ///< article and key
    QHash<DraftPlace, QString> m_unwritten;
    QTimer m_draftTimer{this};
};

Library::Library(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new Worker(path, *this))
{
    m_thread->setObjectName("library"_L1);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Library::~Library()
{
    // Posted behind all that was asked for before.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, thread = m_thread] {
        worker->writeDrafts();
        thread->quit();
    });
    m_thread->wait();
}

QString Library::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.sqlite"_s;
}

template<typename T, typename Work> QFuture<Result<T>> Library::ask(Work work)
{
    return askWorker<T>([work = std::move(work)](Worker &worker) { return worker.run(work); });
}

template<typename T, typename Work> QFuture<Result<T>> Library::askWorker(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, work = std::move(work)] {
        promise->addResult(work(*worker));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<std::vector<Backup>>> Library::backups()
{
    return askWorker<std::vector<Backup>>([](Worker &worker) { return worker.backups(); });
}

QFuture<Result<QString>> Library::restore(const QString &backup)
{
    return askWorker<QString>([backup](Worker &worker) { return worker.restore(backup); });
}

QFuture<Result<KeptArticle>> Library::keepArticle(const Article &article)
{
    return ask<KeptArticle>([article](Store &store) { return store.keepArticle(article); });
}

QFuture<Result<void>> Library::setPublished(const QByteArray &hash, QDate published)
{
    return ask<void>([hash, published](Store &store) { return store.setPublished(hash, published); });
}

QFuture<Result<std::vector<ArticleRow>>> Library::articles(const ArticleQuery &query, int limit, int offset)
{
    return ask<std::vector<ArticleRow>>(
        [query, limit, offset](Store &store) { return listArticles(store.database(), query, limit, offset); });
}

QFuture<Result<int>> Library::articleCount(const ArticleQuery &query)
{
    return ask<int>([query](Store &store) { return countArticles(store.database(), query); });
}

QFuture<Result<void>> Library::removeArticles(const QList<QByteArray> &hashes)
{
    return ask<void>([hashes](Store &store) { return Dateline::removeArticles(store.database(), hashes); });
}

QFuture<Result<std::vector<LabelRow>>> Library::labels(const QList<QByteArray> &articles)
{
    return ask<std::vector<LabelRow>>([articles](Store &store) { return listLabels(store.database(), articles); });
}

QFuture<Result<SortingChange>> Library::labelChange(const QList<QByteArray> &articles, const LabelChange &change)
{
    return ask<SortingChange>(
        [articles, change](Store &store) { return Dateline::labelChange(store.database(), articles, change); });
}

QFuture<Result<SortingChange>> Library::labelRenaming(const Label &label, const QString &name)
{
    return ask<SortingChange>(
        [label, name](Store &store) { return Dateline::labelRenaming(store.database(), label, name); });
}

QFuture<Result<SortingChange>> Library::labelRemoval(const Label &label)
{
    return ask<SortingChange>([label](Store &store) { return Dateline::labelRemoval(store.database(), label); });
}

QFuture<Result<Subject>> Library::subjectIn(const QByteArray &article, const Subject &subject)
{
    return ask<Subject>(
        [article, subject](Store &store) { return Dateline::subjectIn(store.database(), article, subject); });
}

QFuture<Result<JoinPreview>> Library::previewJoin(const Subject &one, const Subject &other)
{
    return ask<JoinPreview>([one, other](Store &store) { return Dateline::previewJoin(store.database(), one, other); });
}

QFuture<Result<SortingChange>> Library::separation(const Subject &subject, const Subject &part)
{
    return ask<SortingChange>(
        [subject, part](Store &store) { return Dateline::separation(store.database(), subject, part); });
}

QFuture<Result<SortingChange>> Library::articleSeparation(const Subject &subject, const QByteArray &article)
{
    return ask<SortingChange>(
        [subject, article](Store &store) { return Dateline::articleSeparation(store.database(), subject, article); });
}

QFuture<Result<bool>> Library::hasFindings(const QByteArray &article)
{
    return ask<bool>([article](Store &store) { return FindingRows(store.database()).has(article); });
}

QFuture<Result<void>> Library::keepFindings(const Article &article, std::shared_ptr<const Analysis> analysis)
{
    return ask<void>(
        [article, analysis = std::move(analysis)](Store &store) { return store.keepFindings(article, *analysis); });
}

QFuture<Result<bool>> Library::addArticle(const Article &article, std::shared_ptr<const Analysis> analysis)
{
    return ask<bool>(
        [article, analysis = std::move(analysis)](Store &store) { return store.addArticle(article, *analysis); });
}

QFuture<Result<SubjectCard>> Library::subject(const Subject &subject)
{
    return ask<SubjectCard>([subject](Store &store) { return readSubject(store.database(), subject); });
}

QFuture<Result<std::vector<SubjectRow>>> Library::subjectRows(const Subject &subject, SubjectPart part, int limit,
                                                              int offset)
{
    return ask<std::vector<SubjectRow>>([subject, part, limit, offset](Store &store) {
        return listSubjectRows(store.database(), subject, part, limit, offset);
    });
}

QFuture<Result<std::vector<SubjectRow>>> Library::events(const QList<QByteArray> &articles, int limit, int offset)
{
    return ask<std::vector<SubjectRow>>(
        [articles, limit, offset](Store &store) { return listEvents(store.database(), articles, limit, offset); });
}

QFuture<Result<EventsCard>> Library::eventsCard(const QList<QByteArray> &articles)
{
    return ask<EventsCard>([articles](Store &store) { return countEvents(store.database(), articles); });
}

QFuture<Result<std::vector<SubjectCard>>> Library::subjects(const QString &words, int limit)
{
    return ask<std::vector<SubjectCard>>(
        [words, limit](Store &store) { return findSubjects(store.database(), words, limit); });
}

QFuture<Result<Article>> Library::article(const QByteArray &hash)
{
    return ask<Article>([hash](Store &store) { return store.article(hash); });
}

QFuture<Result<std::vector<SearchHit>>> Library::search(const QString &words, int limit, int offset)
{
    return ask<std::vector<SearchHit>>(
        [words, limit, offset](Store &store) { return searchLibrary(store.database(), words, limit, offset); });
}

QFuture<Result<std::vector<Note>>> Library::notes(const QByteArray &article)
{
    return ask<std::vector<Note>>([article](Store &store) { return store.notes(article); });
}

QFuture<Result<Note>> Library::saveNote(const QByteArray &article, const Note &note)
{
    return ask<Note>([article, note](Store &store) { return store.saveNote(article, note); });
}

QFuture<Result<void>> Library::removeNote(NoteId id)
{
    return ask<void>([id](Store &store) { return store.removeNote(id); });
}

QFuture<Result<std::vector<Correction>>> Library::corrections(const QByteArray &article)
{
    return ask<std::vector<Correction>>([article](Store &store) { return store.corrections(article); });
}

QFuture<Result<ArticlesWith>> Library::articlesWith(const QString &words, int limit)
{
    return ask<ArticlesWith>([words, limit](Store &store) { return store.articlesWith(words, limit); });
}

QFuture<Result<StoredSteps>> Library::steps(const QByteArray &article)
{
    return ask<StoredSteps>([article](Store &store) { return store.steps(article); });
}

QFuture<Result<Marginalia>> Library::replace(const QByteArray &article, const Marginalia &before, const Marginalia &after,
                                             const StepMark &mark)
{
    const auto isForAll = [](const Correction &correction) { return correction.scope == Correction::Scope::Always; };
    const bool forAll =
        std::ranges::any_of(before.corrections, isForAll) || std::ranges::any_of(after.corrections, isForAll);
    const bool sorts = !before.sorting.isEmpty() || !after.sorting.isEmpty();
    return ask<Marginalia>([this, article, before, after, mark, forAll, sorts](Store &store) {
        Result<Marginalia> written = store.replace(article, before, after, mark);
        if (written && forAll)
            emit lexiconChanged();
        if (written && sorts)
            emit sortingChanged();
        return written;
    });
}

QFuture<Result<void>> Library::saveDraft(const QByteArray &article, const QString &key, const QString &text)
{
    return askWorker<void>([article, key, text](Worker &worker) { return worker.saveDraft(article, key, text); });
}

QFuture<Result<QHash<QString, QString>>> Library::drafts(const QByteArray &article)
{
    return askWorker<QHash<QString, QString>>([article](Worker &worker) { return worker.drafts(article); });
}

} // namespace Dateline
