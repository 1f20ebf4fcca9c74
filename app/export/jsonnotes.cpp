// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/json.h"
#include "analysis/jsonwriter.h"
#include "export/exporters.h"
#include "export/notetext.h"
#include "library/storednames.h"
#include "text/offsets.h"

using namespace Qt::StringLiterals;

namespace Dateline {

QByteArray toJsonWithNotes(const ExportInput &input)
{
    const CodePoints points(input.article.text);
    JsonWriter json;
    json.beginArray();
    for (const Note &note : input.notes) {
        const Anchor anchor = wholeAnchor(note, input.article.text);
        const Span place = points.fromUtf16(placeOf(note, input.article.text));
        json.beginObject().key("begin"_L1).value(qint64(place.begin)).key("end"_L1).value(qint64(place.end));
        json.key("exact"_L1).value(anchor.exact);
        json.key("prefix"_L1).value(anchor.prefix).key("suffix"_L1).value(anchor.suffix);
        json.key("highlight"_L1).value(highlightName(note.highlight)).key("markdown"_L1).value(note.markdown);
        json.key("tags"_L1).beginArray();
        for (const QString &tag : note.tags)
            json.value(tag);
        json.endArray().key("check"_L1).value(storedName(note.check)).key("source"_L1).value(note.source);
        json.key("author"_L1).value(note.author);
        json.key("rank"_L1).value(note.rank);
        json.key("created"_L1).value(timeStamp(note.created)).key("changed"_L1).value(timeStamp(note.changed));
        json.endObject();
    }
    json.endArray();
    QByteArray line = toJson(input.article, input.analysis);
    line.chop(1); // the object goes on
    return line + ",\"notes\":" + json.take() + "}\n";
}

} // namespace Dateline
