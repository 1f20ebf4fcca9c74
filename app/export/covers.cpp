// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/covers.h"

#include "export/notetext.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Cover::Mark markOf(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Person:
        return Cover::Mark::Person;
    case Entity::Kind::Country:
        return Cover::Mark::Country;
    case Entity::Kind::Place:
        return Cover::Mark::Place;
    case Entity::Kind::Organization:
        return Cover::Mark::Organization;
    }
    return Cover::Mark::Person;
}

/// Who says it, as the cards of the window have it.
QString speakerOf(const Quote &quote, const Analysis &analysis, QStringView text)
{
    const QString unnamed = unnamedSource(text, quote);
    return quote.speaker ? analysis.entities[*quote.speaker].name : unnamed.isEmpty() ? Tr::tr("unattributed") : unnamed;
}

void addMarks(const Analysis &analysis, QStringView text, std::vector<Cover> &covers)
{
    for (const Entity &entity : analysis.entities) {
        const QString title = entity.role.isEmpty() ? entity.name : entity.name + ", "_L1 + entity.role;
        // A pronoun is left as plain words: marked, every "he" would shout on paper.
        for (const Mention &mention : entity.mentions) {
            if (mention.form != Mention::Form::Pronoun)
                covers.push_back({mention.span, markOf(entity.kind), mention.form == Mention::Form::Nominal, title});
        }
    }
    for (const Quote &quote : analysis.quotes) {
        const QString speaker = speakerOf(quote, analysis, text);
        for (const Span span : quote.spans)
            covers.push_back({span, Cover::Mark::Quote, false, speaker});
        if (quote.cue)
            covers.push_back({*quote.cue, Cover::Mark::Cue, false, {}});
    }
    for (const TimeExpression &date : analysis.dates)
        covers.push_back({date.span, Cover::Mark::Date, false, date.value});
    for (const Deal &deal : analysis.deals)
        covers.push_back({deal.span, Cover::Mark::Deal, false, words(deal.kind) + ", "_L1 + words(deal.status)});
}

/// \a covers are those that touch the block, \a next is where the next block begins.
std::vector<Piece> blockPieces(Span block, qsizetype next, const std::vector<const Cover *> &covers)
{
    std::vector<qsizetype> cuts = {block.begin, block.end};
    for (const Cover *cover : covers) {
        cuts.push_back(std::clamp(cover->span.begin, block.begin, block.end));
        cuts.push_back(std::clamp(cover->span.end, block.begin, block.end));
    }
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    std::vector<Piece> pieces;
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        Piece piece{{cuts[i], cuts[i + 1]}, {}, {}};
        for (const Cover *cover : covers) {
            if (!cover->span.contains(piece.span))
                continue;
            piece.covers.push_back(cover);
            // One that ends on the empty line below ends with the block.
            const bool ends = cover->span.end == piece.span.end || (piece.span.end == block.end && cover->span.end <= next);
            if (cover->note >= 0 && ends)
                piece.ending.push_back(cover->note);
        }
        std::ranges::sort(piece.ending);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

std::vector<Cover> coversOf(const ExportInput &input)
{
    std::vector<Cover> covers;
    if (input.marks)
        addMarks(input.analysis, input.article.text, covers);
    for (qsizetype i = 0; i < std::ssize(input.notes); ++i)
        covers.push_back({input.notes[i].anchor.position, Cover::Mark::Note, false, {}, i});
    std::erase_if(covers, [&](const Cover &cover) {
        return cover.span.isEmpty() || cover.span.begin < 0 || cover.span.end > input.article.text.size();
    });
    return covers;
}

std::vector<std::vector<Piece>> piecesOf(const Article &article, const std::vector<Cover> &covers)
{
    std::vector<const Cover *> sorted;
    sorted.reserve(covers.size());
    for (const Cover &cover : covers)
        sorted.push_back(&cover);
    std::ranges::stable_sort(sorted, {}, [](const Cover *cover) { return cover->span.begin; });
    std::vector<std::vector<Piece>> pieces;
    pieces.reserve(article.blocks.size());
    std::vector<const Cover *> open;
    auto next = sorted.cbegin();
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        const Span block = article.blocks[i].span;
        std::erase_if(open, [&](const Cover *cover) { return cover->span.end <= block.begin; });
        for (; next != sorted.cend() && (*next)->span.begin < block.end; ++next) {
            if ((*next)->span.end > block.begin)
                open.push_back(*next);
        }
        const bool isLast = i + 1 == article.blocks.size();
        pieces.push_back(blockPieces(block, isLast ? article.text.size() : article.blocks[i + 1].span.begin, open));
    }
    return pieces;
}

QString detailsOf(const Note &note, const Article &article)
{
    QStringList details = {pageWords(article, note.anchor.position), words(note.highlight)};
    details.removeAll(QString());
    for (const QString &tag : note.tags)
        details.append(u'#' + tag);
    return details.join(u" \u00B7 "_s);
}

QStringList commentLines(const Note &note, const Article &article)
{
    QStringList lines = noteLines(note);
    if (const QString page = pageWords(article, note.anchor.position); !page.isEmpty() && !note.anchor.isOrphan())
        lines.prepend(page);
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace Dateline
