// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/openarticle.h"

#include "library/noteorder.h"
#include "words/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dateline {

OpenArticle::OpenArticle(Article article, Library &library, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_library(library)
    , m_analysis(std::make_shared<const Analysis>())
    , m_edits(m_article.hash, library)
{
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, this, &OpenArticle::progressChanged);
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        // A cancelled run has no result, or one that is about an older publication date.
        if (m_running.isCanceled() || m_running.future().resultCount() == 0)
            return;
        const Result<std::shared_ptr<const Analysis>> result = m_running.result();
        if (!result) {
            emit failed(result.error());
            return;
        }
        m_findings = *result;
        keepFindings();
        setAnalysis(*result);
    });
    connect(&m_edits, &Edits::notesChanged, this, [this] {
        m_selection.setContents(m_analysis, notes());
        emit notesChanged();
    });
    connect(&m_edits, &Edits::correctionsChanged, this, [this] {
        startAnalysis();
        emit correctionsChanged();
    });
    connect(&m_edits, &Edits::noteAdded, this, &OpenArticle::noteAdded);
    connect(&m_edits, &Edits::failed, this, &OpenArticle::failed);
    keep();
    m_edits.read();
    readDrafts();
}

OpenArticle::~OpenArticle()
{
    m_running.disconnect(this);
    m_running.cancel();
    m_running.waitForFinished();
}

/// Tried again before a change where it failed: a disk that was full may have room now.
void OpenArticle::keep()
{
    m_kept = Kept::Asked;
    m_library.keepArticle(m_article).then(this, [this](const Result<KeptArticle> &kept) {
        if (!kept) {
            m_kept = Kept::No;
            m_waiting.clear();
            emit failed(kept.error());
            return;
        }
        m_kept = Kept::Yes;
        if (m_chosen.isValid()) {
            setPublished(m_chosen);
        } else if (kept->published.isValid() && kept->published != m_article.published) {
            m_article.published = kept->published;
            emit publishedChanged();
            startAnalysis();
        }
        if (!m_edits.isWhole())
            m_edits.read();
        if (!m_draftsRead)
            readDrafts();
        keepFindings();
        if (!kept->carried.from.isEmpty())
            emit carriedOver(kept->carried);
        for (Edit &edit : std::exchange(m_waiting, {}))
            m_edits.apply(std::move(edit));
    });
}

void OpenArticle::readDrafts()
{
    m_library.drafts(m_article.hash).then(this, [this](const Result<QHash<QString, QString>> &drafts) {
        if (!drafts)
            return;
        m_draftsRead = true;
        // Words typed while the disk was read are newer.
        for (const auto &[key, text] : drafts->asKeyValueRange()) {
            if (!m_drafts.contains(key))
                m_drafts.insert(key, text);
        }
        emit draftsRead();
    });
}

void OpenArticle::keepFindings()
{
    if (m_kept != Kept::Yes || !m_findings)
        return;
    m_library.keepFindings(m_article, std::exchange(m_findings, nullptr)).then(this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void OpenArticle::apply(Edit edit)
{
    if (m_kept == Kept::Yes) {
        m_edits.apply(std::move(edit));
        return;
    }
    m_waiting.push_back(std::move(edit));
    if (m_kept == Kept::No)
        keep();
}

QString OpenArticle::displayName() const
{
    if (!m_article.title.isEmpty())
        return m_article.title;
    if (!m_article.file.isEmpty() && m_article.file != "-"_L1)
        return QFileInfo(m_article.file).completeBaseName();
    return m_article.text.left(40).simplified();
}

void OpenArticle::setPublished(QDate published)
{
    m_chosen = published;
    if (m_kept == Kept::No) {
        keep();
    } else if (m_kept == Kept::Yes) {
        m_library.setPublished(m_article.hash, published).then(this, [this, published](const Result<void> &done) {
            if (done) {
                m_chosen = m_chosen == published ? QDate() : m_chosen;
                return;
            }
            m_kept = Kept::No; // the next change tries both again
            emit failed(done.error());
        });
    }
    if (published == m_article.published)
        return;
    m_article.published = published;
    emit publishedChanged();
    startAnalysis();
}

void OpenArticle::saveNote(const Note &note)
{
    const QString text = note.id != 0 ? tr("Change Note") : note.markdown.isEmpty() ? tr("Highlight") : tr("Write Note");
    apply({{{note}, {}}, {}, {}, text});
}

void OpenArticle::removeNote(NoteId id)
{
    const Note *note = findNote(id);
    apply({{}, {id}, {}, note && note->markdown.trimmed().isEmpty() ? tr("Remove Highlight") : tr("Remove Note")});
}

void OpenArticle::setCheck(NoteId id, CheckStatus check)
{
    const Note *note = findNote(id);
    if (!note || note->check == check)
        return;
    Note checked = *note;
    checked.check = check;
    apply({{{checked}, {}}, {}, {}, tr("Check: %1", "how a check of facts stands").arg(words(check))});
}

void OpenArticle::moveNote(NoteId id, NoteId beside, bool after)
{
    if (std::vector<Note> notes = moved(this->notes(), id, beside, after); !notes.empty())
        apply({{std::move(notes), {}}, {}, {}, tr("Move Note")});
}

void OpenArticle::addNotes(std::vector<Note> notes)
{
    apply({{std::move(notes), {}}, {}, {}, tr("Import Notes")});
}

void OpenArticle::correct(std::vector<Correction> corrections, const QString &text, std::vector<CorrectionId> takenBack)
{
    apply({{{}, std::move(corrections)}, {}, std::move(takenBack), text});
}

const Note *OpenArticle::findNote(NoteId id) const
{
    const auto place = std::ranges::find(notes(), id, &Note::id);
    return place == notes().end() ? nullptr : &*place;
}

void OpenArticle::saveDraft(const QString &key, const QString &text)
{
    if (text.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, text);
    m_library.saveDraft(m_article.hash, key, text).then(this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void OpenArticle::showInAllArticles(EntityId id)
{
    m_library.subjectIn(m_article.hash, subjectOf(id)).then(this, [this](const Result<Subject> &subject) {
        if (subject)
            emit subjectRequested(*subject);
        else
            emit failed(subject.error());
    });
}

Subject OpenArticle::subjectOf(EntityId id) const
{
    return Subject::of(m_analysis->entities[id], m_article.hash);
}

void OpenArticle::setApart(EntityId id)
{
    const QString text = tr("%1 Is Not Who or What Other Articles Mean").arg(m_analysis->entities[id].name);
    m_library.subjectIn(m_article.hash, subjectOf(id)).then(this, [this, text](const Result<Subject> &subject) {
        if (!subject) {
            emit failed(subject.error());
            return;
        }
        m_library.articleSeparation(*subject, m_article.hash).then(this, [this, text](const Result<SortingChange> &change) {
            if (change)
                sort(*change, text);
            else
                emit failed(change.error());
        });
    });
}

void OpenArticle::sort(const SortingChange &change, const QString &text)
{
    apply({{{}, {}, change.come}, {}, {}, text, change.gone});
}

void OpenArticle::startAnalysis()
{
    m_running.cancel();
    m_running.setFuture(analyseArticle(m_article, corrections()));
    emit progressChanged(0);
}

void OpenArticle::cancelAnalysis()
{
    m_running.cancel();
}

void OpenArticle::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    m_selection.setContents(m_analysis, notes());
    emit progressChanged(100);
    emit analysisChanged();
}

} // namespace Dateline
