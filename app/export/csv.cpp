// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/csvtable.h"
#include "export/exporters.h"
#include "export/findingtext.h"
#include "export/notetext.h"
#include "text/offsets.h"
#include "words/talkshares.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// The columns that every table ends with: of which article its rows are.
QStringList articleColumns()
{
    return {u"title"_s, u"outlet"_s, u"published"_s, u"address"_s};
}

QStringList articleFields(const Article &article)
{
    return {titleOf(article), article.outlet, article.published.toString(Qt::ISODate),
            article.address.toString(QUrl::FullyEncoded)};
}

/// The columns that say where something stands.
QStringList placeFields(Span span, const Article &article, const CodePoints &points)
{
    const Span place = points.fromUtf16(span);
    return {QString::number(place.begin), QString::number(place.end), pageWords(article, span)};
}

} // namespace

QByteArray toCsv(const ExportInput &input)
{
    const CodePoints points(input.article.text);
    const QStringList article = articleFields(input.article);
    QByteArray csv = csvRow(QStringList{u"words"_s, u"note"_s, u"tags"_s, u"colour"_s, u"check"_s, u"source"_s, u"author"_s,
                                        u"begin"_s, u"end"_s, u"page"_s, u"created"_s, u"changed"_s}
                            + articleColumns());
    for (const Note &note : input.notes) {
        csv += csvRow(QStringList{note.anchor.exact, note.markdown, note.tags.join("; "_L1), words(note.highlight),
                                  note.check == CheckStatus::None ? QString() : words(note.check), note.source, note.author}
                      + placeFields(placeOf(note, input.article.text), input.article, points)
                      + QStringList{timeStamp(note.created), timeStamp(note.changed)} + article);
    }
    return csv;
}

QByteArray toQuotesCsv(const ExportInput &input)
{
    const QString &text = input.article.text;
    const CodePoints points(text);
    const QStringList article = articleFields(input.article);
    QByteArray csv =
        csvRow(QStringList{u"speaker"_s, u"source"_s, u"cue"_s, u"kind"_s, u"words"_s, u"begin"_s, u"end"_s, u"page"_s}
               + articleColumns());
    for (const Quote &quote : input.analysis.quotes) {
        const QString speaker = quote.speaker ? input.analysis.entities[*quote.speaker].name : QString();
        const Span whole = quote.spans.front().united(quote.spans.back());
        const auto wordsAt = [&text](const std::optional<Span> &span) {
            return span ? span->of(text).toString() : QString();
        };
        csv += csvRow(
            QStringList{speaker, wordsAt(quote.source), wordsAt(quote.cue), words(quote.kind), wordsOf(quote.spans, text)}
            + placeFields(whole, input.article, points) + article);
    }
    return csv;
}

QByteArray toTalkCsv(const ExportInput &input)
{
    const QStringList article = articleFields(input.article);
    QByteArray csv = csvRow(QStringList{u"speaker"_s, u"kind"_s, u"role"_s, u"quotes"_s, u"characters"_s, u"percent"_s}
                            + articleColumns());
    for (const TalkShare &share : talkShares(input.article.text, input.analysis)) {
        const Entity *speaker = share.speaker ? &input.analysis.entities[*share.speaker] : nullptr;
        csv += csvRow(QStringList{speaker ? speaker->name : QString(), speaker ? words(speaker->kind) : QString(),
                                  speaker ? speaker->role : QString(), QString::number(share.quotes),
                                  QString::number(share.letters), QString::number(100 * share.share, 'f', 1)}
                      + article);
    }
    return csv;
}

QByteArray toDealsCsv(const ExportInput &input)
{
    const QString &text = input.article.text;
    const CodePoints points(text);
    const QStringList article = articleFields(input.article);
    QByteArray csv = csvRow(QStringList{u"parties"_s, u"kind"_s, u"status"_s, u"amount"_s, u"value"_s, u"currency"_s,
                                        u"date"_s, u"words"_s, u"begin"_s, u"end"_s, u"page"_s}
                            + articleColumns());
    for (const Deal &deal : input.analysis.deals) {
        const QStringList amount = deal.amount
            ? QStringList{wordsOf(*deal.amount, text), QString::number(deal.amount->value, 'f', 2), deal.amount->currency}
            : QStringList{{}, {}, {}};
        csv += csvRow(
            QStringList{namesOf(deal.parties, input.analysis).join("; "_L1), words(deal.kind), words(deal.status)} + amount
            + QStringList{deal.date ? input.analysis.dates[*deal.date].value : QString(), deal.span.of(text).toString()}
            + placeFields(deal.span, input.article, points) + article);
    }
    return csv;
}

} // namespace Dateline
