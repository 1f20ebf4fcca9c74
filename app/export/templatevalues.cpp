// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/templatevalues.h"

#include "analysis/formatnames.h"
#include "export/findingtext.h"
#include "export/markdown.h"
#include "export/notetext.h"
#include "library/storednames.h"
#include "text/offsets.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Reads the parts of one export.
class Values {
public:
    explicit Values(const ExportInput &input)
        : m_article(input.article)
        , m_analysis(input.analysis)
        , m_text(input.article.text)
        , m_points(input.article.text)
    { }

    QVariantMap article() const
    {
        return {{u"title"_s, titleOf(m_article)},
                {u"outlet"_s, m_article.outlet},
                {u"byline"_s, m_article.byline},
                {u"published"_s, m_article.published.toString(Qt::ISODate)},
                {u"date"_s, words(m_article.published, DatePart::DayMonthYear)},
                {u"source"_s, sourceLine(m_article)},
                {u"address"_s, m_article.address.toString(QUrl::FullyEncoded)},
                {u"language"_s, m_article.language},
                {u"file"_s, m_article.file},
                {u"text"_s, m_text.toString()}};
    }

    QVariantMap of(const Block &block) const
    {
        const QLatin1StringView kind = block.kind == Block::Kind::Headline ? "headline"_L1
            : block.kind == Block::Kind::Section                           ? "section"_L1
                                                                           : "paragraph"_L1;
        return {{u"text"_s, wordsAt(block.span)}, {u"kind_key"_s, QString(kind)}};
    }

    QVariantMap of(const Note &note) const
    {
        const Anchor anchor = wholeAnchor(note, m_text);
        QVariantMap map{{u"id"_s, noteId(m_article, note).toString(QUuid::WithoutBraces)},
                        {u"words"_s, anchor.exact},
                        {u"before"_s, anchor.prefix},
                        {u"after"_s, anchor.suffix},
                        {u"text"_s, note.markdown},
                        {u"html"_s, QString::fromUtf8(markdownAsHtml(note.markdown))},
                        {u"tags"_s, note.tags},
                        {u"colour"_s, words(note.highlight)},
                        {u"colour_key"_s, highlightName(note.highlight)},
                        {u"check"_s, note.check == CheckStatus::None ? QString() : words(note.check)},
                        {u"check_key"_s, storedName(note.check)},
                        {u"source"_s, note.source},
                        {u"author"_s, note.author},
                        {u"created"_s, timeStamp(note.created)},
                        {u"changed"_s, timeStamp(note.changed)}};
        if (!note.anchor.isOrphan())
            place(map, placeOf(note, m_text));
        return map;
    }

    QVariantMap of(const Quote &quote) const
    {
        const Entity *speaker = quote.speaker ? &m_analysis.entities[*quote.speaker] : nullptr;
        QVariantMap map{{u"words"_s, wordsOf(quote.spans, m_text)},
                        {u"speaker"_s, speaker ? speaker->name : QString()},
                        {u"role"_s, speaker ? speaker->role : QString()},
                        {u"source"_s, quote.source ? wordsAt(*quote.source) : QString()},
                        {u"cue"_s, quote.cue ? wordsAt(*quote.cue) : QString()},
                        {u"kind"_s, words(quote.kind)},
                        {u"kind_key"_s, QString(formatName(quote.kind))}};
        place(map, quote.spans.front().united(quote.spans.back()));
        return map;
    }

    QVariantMap of(const Entity &entity) const
    {
        return {{u"name"_s, entity.name}, {u"kind"_s, words(entity.kind)}, {u"kind_key"_s, QString(formatName(entity.kind))},
                {u"role"_s, entity.role}, {u"country"_s, entity.country},  {u"mentions"_s, qint64(entity.mentions.size())}};
    }

    QVariantMap of(const Deal &deal) const
    {
        QVariantMap map{{u"words"_s, wordsAt(deal.span)},
                        {u"parties"_s, namesOf(deal.parties, m_analysis)},
                        {u"kind"_s, words(deal.kind)},
                        {u"kind_key"_s, QString(formatName(deal.kind))},
                        {u"status"_s, words(deal.status)},
                        {u"status_key"_s, QString(formatName(deal.status))},
                        {u"amount"_s, deal.amount ? wordsOf(*deal.amount, m_text) : QString()},
                        {u"value"_s, deal.amount ? QString::number(deal.amount->value, 'f', 2) : QString()},
                        {u"currency"_s, deal.amount ? deal.amount->currency : QString()},
                        {u"date"_s, deal.date ? m_analysis.dates[*deal.date].value : QString()}};
        place(map, deal.span);
        return map;
    }

    QVariantMap of(const Event &event) const
    {
        QVariantMap map{{u"summary"_s, event.summary},
                        {u"date"_s, words(event.when)},
                        {u"earliest"_s, event.when.earliest.toString(Qt::ISODate)},
                        {u"latest"_s, event.when.latest.toString(Qt::ISODate)},
                        {u"status"_s, words(event.status)},
                        {u"status_key"_s, QString(formatName(event.status))},
                        {u"participants"_s, namesOf(event.participants, m_analysis)},
                        {u"lesser"_s, event.lesser}};
        place(map, event.trigger);
        return map;
    }

    template<typename T> QVariantList list(const std::vector<T> &items) const
    {
        QVariantList list;
        list.reserve(qsizetype(items.size()));
        for (const T &item : items)
            list.append(of(item));
        return list;
    }

private:
    [[nodiscard]] QString wordsAt(Span span) const { return span.of(m_text).toString(); }

    /// Where it stands, and in which paragraph.
    void place(QVariantMap &map, Span span) const
    {
        const Span counted = m_points.fromUtf16(span);
        map.insert(u"begin"_s, counted.begin);
        map.insert(u"end"_s, counted.end);
        map.insert(u"page"_s, pageWords(m_article, span));
        const auto block =
            std::ranges::lower_bound(m_article.blocks, span.begin, {}, [](const Block &each) { return each.span.end; });
        if (block == m_article.blocks.end())
            return;
        map.insert(u"paragraph"_s, wordsAt(block->span));
        map.insert(u"paragraph_number"_s, qint64(block - m_article.blocks.begin() + 1));
    }

    const Article &m_article;
    const Analysis &m_analysis;
    const QStringView m_text;
    const CodePoints m_points;
};

} // namespace

QVariantHash templateValues(const ExportInput &input)
{
    const Values values(input);
    std::vector<Note> notes = input.notes;
    std::ranges::stable_sort(notes, {}, [](const Note &note) { return note.anchor.position.begin; });
    std::vector<Event> events = input.analysis.events;
    std::ranges::stable_sort(events, {}, &Event::order);
    return {{u"article"_s, values.article()},
            {u"paragraphs"_s, values.list(input.article.blocks)},
            {u"notes"_s, values.list(notes)},
            {u"quotes"_s, values.list(input.analysis.quotes)},
            {u"entities"_s, values.list(input.analysis.entities)},
            {u"deals"_s, values.list(input.analysis.deals)},
            {u"events"_s, values.list(events)}};
}

} // namespace Dateline
