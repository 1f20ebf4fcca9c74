// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/openarticle.h"

#include <QFileInfo>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {

OpenArticle::OpenArticle(Article article, Library &library, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_library(library)
    , m_analysis(std::make_shared<const Analysis>())
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
        m_analysis = *result;
        m_selection.setContents(m_analysis, m_notes);
        emit progressChanged(100);
        emit analysisChanged();
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
    m_library.notes(m_article.hash).then(this, [this](const Result<std::vector<Note>> &notes) {
        if (notes)
            setNotes(*notes);
    });
    m_library.drafts(m_article.hash).then(this, [this](const Result<QHash<QString, QString>> &drafts) {
        if (drafts)
            m_drafts = *drafts;
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
    m_library.saveNote(m_article.hash, note).then(this, [this, isNew = note.id == 0](const Result<Note> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return;
        }
        std::vector<Note> notes = m_notes;
        const auto place = std::ranges::find(notes, saved->id, &Note::id);
        if (place == notes.end())
            notes.push_back(*saved);
        else
            *place = *saved;
        setNotes(std::move(notes));
        if (isNew)
            emit noteAdded(saved->id);
    });
}

void OpenArticle::removeNote(NoteId id)
{
    m_library.removeNote(id).then(this, [this, id](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        std::vector<Note> notes = m_notes;
        std::erase_if(notes, [id](const Note &note) { return note.id == id; });
        setNotes(std::move(notes));
    });
}

const Note *OpenArticle::findNote(NoteId id) const
{
    const auto place = std::ranges::find(m_notes, id, &Note::id);
    return place == m_notes.end() ? nullptr : &*place;
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

void OpenArticle::startAnalysis()
{
    m_running.cancel();
    m_running.setFuture(analyseArticle(m_article));
    emit progressChanged(0);
}

void OpenArticle::cancelAnalysis()
{
    m_running.cancel();
}

void OpenArticle::setNotes(std::vector<Note> notes)
{
    std::ranges::stable_sort(notes, {}, [](const Note &note) { return note.anchor.position; });
    m_notes = std::move(notes);
    m_selection.setContents(m_analysis, m_notes);
    emit notesChanged();
}

} // namespace Dateline
