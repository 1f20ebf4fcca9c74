// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The article as programs for references have it: CSL-JSON and RIS, the notes with it.

#include "export/exporters.h"
#include "export/notetext.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

QStringList authorsOf(const Article &article)
{
    static const QRegularExpression between(u"\\s*(?:[,;&]|\\band\\b)\\s*"_s);
    return article.byline.split(between, Qt::SkipEmptyParts);
}

/// One line: "words" (p. 3): what the note says.
QString noteLine(const Note &note, const Article &article)
{
    const QString said = noteLines(note).join(u' ').simplified();
    const QString page = pageWords(article, note.anchor.position);
    const QString words =
        u'"' + note.anchor.exact.simplified() + u'"' + (page.isEmpty() ? QString() : " ("_L1 + page + u')');
    return wholeText(said.isEmpty() ? words : words + ": "_L1 + said);
}

} // namespace

QByteArray toCslJson(const ExportInput &input)
{
    const Article &article = input.article;
    QJsonObject item{{u"id"_s, partId(article, u"reference"_s).toString(QUuid::WithoutBraces)},
                     {u"type"_s, u"article-newspaper"_s},
                     {u"title"_s, titleOf(article)}};
    const auto add = [&item](const QString &name, const QString &value) {
        if (!value.isEmpty())
            item.insert(name, value);
    };
    add(u"container-title"_s, article.outlet);
    add(u"language"_s, article.language);
    add(u"URL"_s, article.address.toString(QUrl::FullyEncoded));
    QJsonArray authors;
    for (const QString &author : authorsOf(article))
        authors.append(QJsonObject{{u"literal"_s, author}});
    if (!authors.isEmpty())
        item.insert(u"author"_s, authors);
    if (const QDate day = article.published; day.isValid())
        item.insert(u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{day.year(), day.month(), day.day()}}}});
    QStringList notes;
    for (const Note &note : input.notes)
        notes.append(noteLine(note, article));
    add(u"note"_s, notes.join(u'\n'));
    return QJsonDocument(QJsonArray{item}).toJson();
}

QByteArray toRis(const ExportInput &input)
{
    const Article &article = input.article;
    QByteArray ris;
    const auto add = [&ris](const char *tag, const QString &value) {
        if (!value.isEmpty())
            ris += QByteArray(tag) + "  - " + value.simplified().toUtf8() + "\r\n";
    };
    ris += "TY  - NEWS\r\n";
    add("TI", titleOf(article));
    for (const QString &author : authorsOf(article))
        add("AU", author);
    add("T2", article.outlet);
    add("PY", article.published.toString(u"yyyy"_s));
    add("DA", article.published.toString(u"yyyy/MM/dd"_s));
    add("LA", article.language);
    add("UR", article.address.toString(QUrl::FullyEncoded));
    for (const Note &note : input.notes)
        add("N1", noteLine(note, article));
    return ris + "ER  - \r\n";
}

} // namespace Dateline
