// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "text/offsets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr std::array Types{"Yellow", "Green", "Blue", "Pink", "Grey"};

/// The pieces of a place without line ends, which no annotation may hold; a place without words is the letter at it.
std::vector<Span> piecesOf(Span place, QStringView text)
{
    if (place.isEmpty())
        place.end = std::min(place.begin + 1, text.size());
    std::vector<Span> pieces;
    for (qsizetype at = place.begin; at < place.end;) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? place.end : std::min(found, place.end);
        if (end > at)
            pieces.push_back({at, end});
        at = end + 1;
    }
    if (pieces.empty() && !text.isEmpty())
        pieces.push_back({0, 1});
    return pieces;
}

} // namespace

QByteArray toBrat(const ExportInput &input)
{
    const QString &text = input.article.text;
    const CodePoints points(text);
    QByteArray annotations;
    int comments = 0;
    for (qsizetype i = 0; i < std::ssize(input.notes); ++i) {
        const Note &note = input.notes[i];
        QStringList places;
        QStringList words;
        for (const Span piece : piecesOf(placeOf(note, text), text)) {
            const Span place = points.fromUtf16(piece);
            places.append(u"%1 %2"_s.arg(place.begin).arg(place.end));
            words.append(piece.of(text).toString());
        }
        const QByteArray number = QByteArray::number(i + 1);
        annotations += 'T' + number + '\t' + Types[size_t(note.highlight)] + ' ' + places.join(u';').toUtf8() + '\t'
            + words.join(u' ').toUtf8() + '\n';
        if (const QString said = noteLines(note).join(u' ').simplified(); !said.isEmpty())
            annotations +=
                '#' + QByteArray::number(++comments) + "\tAnnotatorNotes T" + number + '\t' + said.toUtf8() + '\n';
    }
    QByteArray types = "[entities]\n";
    for (const char *type : Types)
        types += QByteArray(type) + '\n';
    return zipped({{u"article.txt"_s, text.toUtf8()},
                   {u"article.ann"_s, annotations},
                   {u"annotation.conf"_s, types + "[relations]\n[events]\n[attributes]\n"}});
}

} // namespace Dateline
