// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Offsets count UTF-16 units: Hypothesis works on the text of a page in a browser.
QJsonArray selectorsOf(const Note &note, const Article &article)
{
    const Anchor anchor = wholeAnchor(note, article.text);
    const Span place = placeOf(note, article.text);
    return {QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, place.begin}, {u"end"_s, place.end}},
            QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                        {u"exact"_s, wholeText(anchor.exact)},
                        {u"prefix"_s, wholeText(anchor.prefix)},
                        {u"suffix"_s, wholeText(anchor.suffix)}}};
}

QJsonArray tagsOf(const Note &note)
{
    QJsonArray tags;
    for (const QString &tag : note.tags)
        tags.append(wholeText(tag));
    if (note.check != CheckStatus::None)
        tags.append(checkTag(note.check));
    return tags;
}

/// What it has no place for.
QJsonObject extraOf(const Note &note)
{
    QJsonObject extra{{u"highlight"_s, highlightName(note.highlight)}};
    if (!note.source.isEmpty())
        extra.insert(u"source"_s, wholeText(note.source));
    return extra;
}

/// The account is always ours; who made the note is its display name.
QJsonObject userOf(const Note &note)
{
    return {{u"display_name"_s, note.author.isEmpty() ? QJsonValue() : QJsonValue(wholeText(note.author))}};
}

} // namespace

QByteArray toHypothesis(const ExportInput &input)
{
    const Article &article = input.article;
    const QString source = sourceOf(article);
    const QString user = QString(HypothesisUser);
    QDateTime last;
    QJsonArray annotations;
    for (const Note &note : input.notes) {
        last = std::max(last, note.changed);
        annotations.append(QJsonObject{
            {u"id"_s, noteId(article, note).toString(QUuid::Id128)},
            {u"created"_s, timeStamp(note.created)},
            {u"updated"_s, timeStamp(note.changed)},
            {u"user"_s, user},
            {u"user_info"_s, userOf(note)},
            {u"uri"_s, source},
            {u"document"_s, QJsonObject{{u"title"_s, QJsonArray{wholeText(titleOf(article))}}}},
            {u"text"_s, wholeText(note.markdown)},
            {u"tags"_s, tagsOf(note)},
            {u"target"_s, QJsonArray{QJsonObject{{u"source"_s, source}, {u"selector"_s, selectorsOf(note, article)}}}},
            {u"extra"_s, extraOf(note)},
        });
    }
    const QJsonObject file{{u"export_date"_s, timeStamp(last)},
                           {u"export_userid"_s, user},
                           {u"client_version"_s, u"Dateline " DATELINE_VERSION ""_s},
                           {u"annotations"_s, annotations}};
    return QJsonDocument(file).toJson();
}

} // namespace Dateline
