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
        m_library.keepFindings(m_article, *result).then(this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
        setAnalysis(*result);
    });
    m_library.keepArticle(m_article).then(this, [this](const Result<QDate> &published) {
        if (!published)
            emit failed(published.error());
        else if (published->isValid() && *published != m_article.published) {
            m_article.published = *published;
            emit publishedChanged();
            startAnalysis();
        }
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
    m_edits.read();
    m_library.drafts(m_article.hash).then(this, [this](const Result<QHash<QString, QString>> &drafts) {
        if (!drafts)
            return;
        // Words typed while the disk was read are newer.
        for (const auto &[key, text] : drafts->asKeyValueRange()) {
            if (!m_drafts.contains(key))
                m_drafts.insert(key, text);
        }
        emit draftsRead();
    });
}

OpenArticle::~OpenArticle()
{
    m_running.disconnect(this);
    m_running.cancel();
    m_running.waitForFinished();
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
    if (published == m_article.published)
        return;
    m_article.published = published;
    m_library.setPublished(m_article.hash, published).then(this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
    emit publishedChanged();
    startAnalysis();
}

void OpenArticle::saveNote(const Note &note)
{
    const QString text = note.id != 0 ? tr("Change Note") : note.markdown.isEmpty() ? tr("Highlight") : tr("Write Note");
    m_edits.apply({{{note}, {}}, {}, {}, text});
}

void OpenArticle::removeNote(NoteId id)
{
    const Note *note = findNote(id);
    m_edits.apply({{}, {id}, {}, note && note->markdown.trimmed().isEmpty() ? tr("Remove Highlight") : tr("Remove Note")});
}

void OpenArticle::setCheck(NoteId id, CheckStatus check)
{
    const Note *note = findNote(id);
    if (!note || note->check == check)
        return;
    Note checked = *note;
    checked.check = check;
    m_edits.apply({{{checked}, {}}, {}, {}, tr("Check: %1", "how a check of facts stands").arg(words(check))});
}

void OpenArticle::moveNote(NoteId id, NoteId beside, bool after)
{
    if (std::vector<Note> notes = moved(this->notes(), id, beside, after); !notes.empty())
        m_edits.apply({{std::move(notes), {}}, {}, {}, tr("Move Note")});
}

void OpenArticle::addNotes(std::vector<Note> notes)
{
    m_edits.apply({{std::move(notes), {}}, {}, {}, tr("Import Notes")});
}

void OpenArticle::correct(std::vector<Correction> corrections, const QString &text, std::vector<CorrectionId> takenBack)
{
    m_edits.apply({{{}, std::move(corrections)}, {}, std::move(takenBack), text});
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
    emit subjectRequested(Subject::of(m_analysis->entities[id], m_article.hash));
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
