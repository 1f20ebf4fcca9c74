// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/library.h"

#include <QPromise>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Dateline {

class Library::Worker : public QObject { };

Library::Library(const QString &, QObject *parent)
    : QObject(parent)
{ }

Library::~Library() = default;

QString Library::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.sqlite"_s;
}

QFuture<Result<QDate>> Library::keepArticle(const Article &)
{
    return QtFuture::makeReadyValueFuture(Result<QDate>());
}
QFuture<Result<void>> Library::setPublished(const QByteArray &, QDate)
{
    return QtFuture::makeReadyValueFuture(Result<void>());
}
QFuture<Result<std::vector<ArticleRow>>> Library::recentArticles(int)
{
    return QtFuture::makeReadyValueFuture(Result<std::vector<ArticleRow>>());
}
QFuture<Result<Article>> Library::article(const QByteArray &)
{
    return QtFuture::makeReadyValueFuture(Result<Article>());
}
QFuture<Result<std::vector<Note>>> Library::notes(const QByteArray &)
{
    return QtFuture::makeReadyValueFuture(Result<std::vector<Note>>());
}
QFuture<Result<Note>> Library::saveNote(const QByteArray &, const Note &note)
{
    return QtFuture::makeReadyValueFuture(Result<Note>(note));
}
QFuture<Result<void>> Library::removeNote(NoteId)
{
    return QtFuture::makeReadyValueFuture(Result<void>());
}
QFuture<Result<void>> Library::saveDraft(const QByteArray &, const QString &, const QString &)
{
    return QtFuture::makeReadyValueFuture(Result<void>());
}
QFuture<Result<QHash<QString, QString>>> Library::drafts(const QByteArray &)
{
    return QtFuture::makeReadyValueFuture(Result<QHash<QString, QString>>());
}

} // namespace Dateline
