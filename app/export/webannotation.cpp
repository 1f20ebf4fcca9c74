// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "library/storednames.h"
#include "text/offsets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

QJsonArray bodiesOf(const Note &note)
{
    QJsonArray bodies;
    if (!note.markdown.isEmpty()) {
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"value"_s, wholeText(note.markdown)},
                                  {u"format"_s, u"text/markdown"_s},
                                  {u"purpose"_s, u"commenting"_s}});
    }
    for (const QString &tag : note.tags)
        bodies.append(
            QJsonObject{{u"type"_s, u"TextualBody"_s}, {u"value"_s, wholeText(tag)}, {u"purpose"_s, u"tagging"_s}});
    if (note.check != CheckStatus::None)
        bodies.append(QJsonObject{
            {u"type"_s, u"TextualBody"_s}, {u"value"_s, storedName(note.check)}, {u"purpose"_s, u"assessing"_s}});
    if (!note.source.isEmpty()) {
        const bool isAddress = !webAddress(note.source).isEmpty();
        bodies.append(QJsonObject{{u"type"_s, isAddress ? u"SpecificResource"_s : u"TextualBody"_s},
                                  {isAddress ? u"source"_s : u"value"_s, wholeText(note.source)},
                                  {u"purpose"_s, u"linking"_s}});
    }
    return bodies;
}

/// Offsets count code points, as the model says (section 4.2.5).
QJsonObject targetOf(const Note &note, const Article &article, const CodePoints &points)
{
    const Anchor anchor = wholeAnchor(note, article.text);
    const Span place = points.fromUtf16(placeOf(note, article.text));
    const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
                            {u"exact"_s, wholeText(anchor.exact)},
                            {u"prefix"_s, wholeText(anchor.prefix)},
                            {u"suffix"_s, wholeText(anchor.suffix)}};
    const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, place.begin}, {u"end"_s, place.end}};
    return {{u"source"_s, sourceOf(article)},
            {u"styleClass"_s, highlightName(note.highlight)},
            {u"selector"_s, QJsonArray{quote, position}}};
}

} // namespace

QByteArray toWebAnnotation(const ExportInput &input)
{
    const CodePoints points(input.article.text);
    QJsonArray items;
    for (const Note &note : input.notes) {
        QJsonObject item{{u"id"_s, "urn:uuid:"_L1 + noteId(input.article, note).toString(QUuid::WithoutBraces)},
                         {u"type"_s, u"Annotation"_s},
                         {u"motivation"_s, note.markdown.isEmpty() ? u"highlighting"_s : u"commenting"_s},
                         {u"created"_s, timeStamp(note.created)},
                         {u"modified"_s, timeStamp(note.changed)},
                         {u"target"_s, targetOf(note, input.article, points)}};
        if (const QJsonArray bodies = bodiesOf(note); !bodies.isEmpty())
            item.insert(u"body"_s, bodies);
        if (!note.author.isEmpty())
            item.insert(u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, wholeText(note.author)}});
        items.append(item);
    }
    const QJsonObject page{
        {u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
        {u"id"_s, "urn:uuid:"_L1 + partId(input.article, u"annotations"_s).toString(QUuid::WithoutBraces)},
        {u"type"_s, u"AnnotationPage"_s},
        {u"items"_s, items}};
    return QJsonDocument(page).toJson();
}

} // namespace Dateline
