// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/store.h"

#include "library/carrymarginalia.h"
#include "library/columns.h"
#include "library/correctionrows.h"
#include "library/database.h"
#include "library/findingrows.h"
#include "library/labels.h"
#include "library/steprows.h"
#include "library/storednames.h"
#include "library/subjectlinks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QString text(const QByteArray &hash)
{
    return QString::fromLatin1(hash);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::UTC);
}

/// Each block with the pages that begin in it, where there are some.
QString blocksAsJson(const Article &article)
{
    QJsonArray rows;
    auto page = article.pages.begin();
    for (const Block &block : article.blocks) {
        QJsonArray row{static_cast<int>(block.kind), block.span.begin, block.span.end};
        for (; page != article.pages.end() && page->at < block.span.end; ++page)
            row.append(QJsonArray{page->at, page->page});
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void readBlocks(const QString &json, Article &article)
{
    for (const QJsonValueConstRef row : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray block = row.toArray();
        article.blocks.push_back(
            {{block.at(1).toInteger(), block.at(2).toInteger()}, static_cast<Block::Kind>(block.at(0).toInt())});
        for (qsizetype i = 3; i < block.size(); ++i) {
            const QJsonArray page = block.at(i).toArray();
            article.pages.push_back({page.at(0).toInteger(), page.at(1).toString()});
        }
    }
}

Result<void> withoutRows(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : std::unexpected(query.error());
}

} // namespace

Result<KeptArticle> Store::keepArticle(const Article &article)
{
    KeptArticle kept;
    const auto keep = [&]() -> Result<void> {
        const Result<KeptArticle> written = writeVersion(article);
        if (!written)
            return std::unexpected(written.error());
        kept = *written;
        return {};
    };
    const Result<void> done = m_database.transact(keep);
    return done ? Result<KeptArticle>(kept) : std::unexpected(done.error());
}

Result<bool> Store::addArticle(const Article &article, const Analysis &analysis)
{
    bool isNew = false;
    const auto add = [&]() -> Result<void> {
        const Result<KeptArticle> kept = writeVersion(article);
        if (!kept)
            return std::unexpected(kept.error());
        isNew = kept->isNew;
        return FindingRows(m_database).put(article, analysis);
    };
    const Result<void> done = m_database.transact(add);
    return done ? Result<bool>(isNew) : std::unexpected(done.error());
}

Result<void> Store::keepFindings(const Article &article, const Analysis &analysis)
{
    return m_database.transact([&] { return FindingRows(m_database).put(article, analysis); });
}

/// In a transaction of the caller's.
Result<KeptArticle> Store::writeVersion(const Article &article)
{
    Result<QSqlQuery> known = m_database.run(u"SELECT 1 FROM article WHERE hash = ?"_s, {text(article.hash)});
    if (!known)
        return std::unexpected(known.error());
    const bool isNew = !known->next();
    known->finish();
    const Result<QDate> written = writeArticle(article);
    if (!written)
        return std::unexpected(written.error());
    KeptArticle kept{*written, isNew, {}};
    if (isNew) {
        const Result<CarriedOver> carried = carryMarginalia(m_database, article);
        if (!carried)
            return std::unexpected(carried.error());
        kept.carried = *carried;
    }
    return kept;
}

Result<QDate> Store::writeArticle(const Article &article)
{
    Result<QSqlQuery> query = m_database.run(
        u"INSERT INTO article (hash, file, title, byline, outlet, language, published, address, text, blocks, kept, opened) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET file = excluded.file, opened = excluded.opened RETURNING reader_published"_s,
        {text(article.hash), notNull(article.file), notNull(article.title), notNull(article.byline), notNull(article.outlet),
         notNull(article.language), dateOrNull(article.published), notNull(article.address.toString()),
         notNull(article.text), blocksAsJson(article), now(), now()});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? QDate::fromString(query->value(0).toString(), Qt::ISODate) : QDate();
}

Result<void> Store::setPublished(const QByteArray &hash, QDate published)
{
    return withoutRows(
        m_database.run(u"UPDATE article SET reader_published = ? WHERE hash = ?"_s, {dateOrNull(published), text(hash)}));
}

Result<Article> Store::article(const QByteArray &hash)
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT file, title, byline, outlet, language, coalesce(reader_published, published), "
                       "address, text, blocks FROM article WHERE hash = ?"_s,
                       {text(hash)});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(QCoreApplication::translate("Library", "The library does not hold this article any more."));
    Article article;
    article.file = query->value(0).toString();
    article.title = query->value(1).toString();
    article.byline = query->value(2).toString();
    article.outlet = query->value(3).toString();
    article.language = query->value(4).toString();
    article.published = QDate::fromString(query->value(5).toString(), Qt::ISODate);
    article.address = QUrl(query->value(6).toString());
    article.text = query->value(7).toString();
    readBlocks(query->value(8).toString(), article);
    article.hash = hash;
    return article;
}

Result<std::vector<Note>> Store::notes(const QByteArray &article)
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT note.id, begin_offset, end_offset, exact, prefix, suffix, highlight, markdown, created, changed, "
        "check_status, source, own_rank, author, tag "
        "FROM note LEFT JOIN note_tag ON note_tag.note = note.id WHERE article = ? "
        "ORDER BY begin_offset, end_offset, note.id, position"_s,
        {text(article)});
    if (!query)
        return std::unexpected(query.error());
    std::vector<Note> notes;
    while (query->next()) {
        const NoteId id = query->value(0).toLongLong();
        if (notes.empty() || notes.back().id != id) {
            Note note;
            note.id = id;
            note.anchor = {{query->value(1).toLongLong(), query->value(2).toLongLong()},
                           query->value(3).toString(),
                           query->value(4).toString(),
                           query->value(5).toString()};
            note.highlight = highlightOf(query->value(6).toString()).value_or(Highlight::Yellow);
            note.markdown = query->value(7).toString();
            note.created = timeOf(query->value(8));
            note.changed = timeOf(query->value(9));
            note.check = checkOf(query->value(10).toString()).value_or(CheckStatus::None);
            note.source = query->value(11).toString();
            note.rank = query->value(12).toLongLong();
            note.author = query->value(13).toString();
            notes.push_back(std::move(note));
        }
        if (!query->isNull(14))
            notes.back().tags.append(query->value(14).toString());
    }
    return notes;
}

Result<Note> Store::saveNote(const QByteArray &article, Note note)
{
    const auto write = [&]() -> Result<void> {
        const Result<Note> written = writeNote(article, note);
        if (!written)
            return std::unexpected(written.error());
        note = *written;
        return {};
    };
    const Result<void> done = m_database.transact(write);
    return done ? Result<Note>(note) : std::unexpected(done.error());
}

Result<Note> Store::writeNote(const QByteArray &article, Note note)
{
    note.changed = timeOf(now());
    if (note.id == 0) {
        if (!note.created.isValid())
            note.created = note.changed;
    } else {
        Result<QSqlQuery> query = m_database.run(u"SELECT 1 FROM note WHERE id = ?"_s, {note.id});
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            return std::unexpected(QCoreApplication::translate("Library", "This note was deleted meanwhile."));
    }
    const Result<void> put = putNote(article, note);
    return put ? Result<Note>(note) : std::unexpected(put.error());
}

/// Writes the note as it is; one without an id gets one.
Result<void> Store::putNote(const QByteArray &article, Note &note)
{
    const Anchor &anchor = note.anchor;
    Result<QSqlQuery> query = m_database.run(
        u"INSERT INTO note (id, article, begin_offset, end_offset, exact, prefix, suffix, highlight, markdown, created, "
        "changed, check_status, source, own_rank, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET "
        "begin_offset = excluded.begin_offset, end_offset = excluded.end_offset, exact = excluded.exact, "
        "prefix = excluded.prefix, suffix = excluded.suffix, highlight = excluded.highlight, "
        "markdown = excluded.markdown, created = excluded.created, changed = excluded.changed, "
        "check_status = excluded.check_status, source = excluded.source, own_rank = excluded.own_rank, "
        "author = excluded.author"_s,
        {note.id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(note.id), text(article), anchor.position.begin,
         anchor.position.end, notNull(anchor.exact), notNull(anchor.prefix), notNull(anchor.suffix),
         storedName(note.highlight), notNull(note.markdown), note.created.toMSecsSinceEpoch(),
         note.changed.toMSecsSinceEpoch(), storedName(note.check), notNull(note.source), note.rank, notNull(note.author)});
    if (!query)
        return std::unexpected(query.error());
    if (note.id == 0)
        note.id = query->lastInsertId().toLongLong();
    if (const Result<QSqlQuery> gone = m_database.run(u"DELETE FROM note_tag WHERE note = ?"_s, {note.id}); !gone)
        return std::unexpected(gone.error());
    for (qsizetype i = 0; i < note.tags.size(); ++i) {
        const Result<QSqlQuery> tagged = m_database.run(u"INSERT INTO note_tag (note, position, tag) VALUES (?, ?, ?)"_s,
                                                        {note.id, i, notNull(note.tags.at(i))});
        if (!tagged)
            return std::unexpected(tagged.error());
    }
    return {};
}

Result<std::vector<Correction>> Store::corrections(const QByteArray &article)
{
    return CorrectionRows(m_database).of(article);
}

Result<ArticlesWith> Store::articlesWith(const QString &words, int limit)
{
    return Dateline::articlesWith(m_database, words, limit);
}

Result<StoredSteps> Store::steps(const QByteArray &article)
{
    return StepRows(m_database).of(article);
}

Result<Marginalia> Store::replace(const QByteArray &article, const Marginalia &before, Marginalia after,
                                  const StepMark &mark)
{
    CorrectionRows rows(m_database);
    const auto write = [&]() -> Result<void> {
        for (const Note &note : before.notes) {
            if (std::ranges::contains(after.notes, note.id, &Note::id))
                continue;
            if (const Result<void> gone = removeNote(note.id); !gone)
                return gone;
        }
        for (const Correction &correction : before.corrections) {
            if (std::ranges::contains(after.corrections, correction.id, &Correction::id))
                continue;
            if (const Result<void> gone = rows.remove(correction.id); !gone)
                return gone;
        }
        for (Note &note : after.notes) {
            if (const Result<void> put = putNote(article, note); !put)
                return put;
        }
        for (Correction &correction : after.corrections) {
            if (const Result<void> put = rows.put(article, correction); !put)
                return put;
        }
        return sort(before.sorting, after.sorting).and_then([&] {
            return StepRows(m_database).mark(article, mark, before, after);
        });
    };
    if (const Result<void> done = m_database.transact(write); !done)
        return std::unexpected(done.error());
    return after;
}

Result<void> Store::sort(const Sorting &gone, const Sorting &come)
{
    for (const Labelling &labelling : gone.labels) {
        if (const Result<void> taken = takeLabel(m_database, labelling); !taken)
            return taken;
    }
    for (const Labelling &labelling : come.labels) {
        if (const Result<void> given = giveLabel(m_database, labelling); !given)
            return given;
    }
    return changeSubjects(m_database, gone, come);
}

Result<void> Store::removeNote(NoteId id)
{
    return withoutRows(m_database.run(u"DELETE FROM note WHERE id = ?"_s, {id}));
}

Result<void> Store::saveDraft(const QByteArray &article, const QString &key, const QString &text)
{
    if (text.isEmpty()) {
        return withoutRows(m_database.run(u"DELETE FROM draft WHERE article = ? AND key = ?"_s,
                                          {QString::fromLatin1(article), notNull(key)}));
    }
    return withoutRows(
        m_database.run(u"INSERT INTO draft (article, key, text, changed) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (article, key) DO UPDATE SET text = excluded.text, changed = excluded.changed"_s,
                       {QString::fromLatin1(article), notNull(key), text, now()}));
}

Result<QHash<QString, QString>> Store::drafts(const QByteArray &article)
{
    Result<QSqlQuery> query = m_database.run(u"SELECT key, text FROM draft WHERE article = ?"_s, {text(article)});
    if (!query)
        return std::unexpected(query.error());
    QHash<QString, QString> drafts;
    while (query->next())
        drafts.insert(query->value(0).toString(), query->value(1).toString());
    return drafts;
}

} // namespace Dateline
