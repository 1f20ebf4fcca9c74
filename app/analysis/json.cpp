// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/json.h"

#include "analysis/formatnames.h"
#include "analysis/jsonwriter.h"
#include "text/offsets.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Writes the parts of one analysis; knows the article's offsets in code points.
class AnalysisWriter {
public:
    AnalysisWriter(const Article &article, const Analysis &analysis)
        : m_article(article)
        , m_analysis(analysis)
        , m_codePoints(article.text)
    { }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.key("file"_L1).value(m_article.file);
        m_json.key("title"_L1).valueOrNull(m_article.title);
        m_json.key("byline"_L1).valueOrNull(m_article.byline);
        m_json.key("outlet"_L1).valueOrNull(m_article.outlet);
        m_json.key("address"_L1).valueOrNull(m_article.address.toString(QUrl::FullyEncoded));
        day("published"_L1, m_article.published);
        m_json.key("language"_L1).valueOrNull(m_article.language);
        m_json.key("supported"_L1).value(m_analysis.supported);
        m_json.key("text"_L1).value(m_article.text);
        list("sentences"_L1, m_analysis.sentences, [this](const Sentence &sentence, qsizetype) { span(sentence.span); });
        list("entities"_L1, m_analysis.entities, [this](const Entity &entity, qsizetype i) { write(entity, i); });
        list("quotes"_L1, m_analysis.quotes, [this](const Quote &quote, qsizetype i) { write(quote, i); });
        list("dates"_L1, m_analysis.dates, [this](const TimeExpression &date, qsizetype) { write(date); });
        list("deals"_L1, m_analysis.deals, [this](const Deal &deal, qsizetype i) { write(deal, i); });
        list("events"_L1, m_analysis.events, [this](const Event &event, qsizetype i) { write(event, i); });
        m_json.endObject();
        return m_json.take();
    }

private:
    void write(const Entity &entity, qsizetype index)
    {
        m_json.beginObject();
        id("id"_L1, 'e', index);
        m_json.key("kind"_L1).value(formatName(entity.kind));
        m_json.key("name"_L1).value(entity.name);
        m_json.key("role"_L1).valueOrNull(entity.role);
        m_json.key("country"_L1).valueOrNull(entity.country);
        list("mentions"_L1, entity.mentions, [this](const Mention &mention, qsizetype) {
            m_json.beginObject();
            bounds(mention.span);
            m_json.key("form"_L1).value(formatName(mention.form));
            why("why"_L1, mention.why);
            m_json.endObject();
        });
        m_json.endObject();
    }

    void write(const Quote &quote, qsizetype index)
    {
        m_json.beginObject();
        id("id"_L1, 'q', index);
        m_json.key("kind"_L1).value(formatName(quote.kind));
        list("spans"_L1, quote.spans, [this](Span part, qsizetype) { span(part); });
        spanOrNull("cue"_L1, quote.cue);
        spanOrNull("source"_L1, quote.source);
        if (quote.speaker)
            id("speaker"_L1, 'e', *quote.speaker);
        else
            m_json.key("speaker"_L1).null();
        entities("candidates"_L1, quote.candidates);
        why("why"_L1, quote.why);
        why("speaker_why"_L1, quote.speakerWhy);
        m_json.endObject();
    }

    void write(const TimeExpression &date)
    {
        m_json.beginObject();
        bounds(date.span);
        m_json.key("type"_L1).value(formatName(date.type));
        m_json.key("value"_L1).valueOrNull(date.value);
        why("why"_L1, date.why);
        m_json.endObject();
    }

    void write(const Deal &deal, qsizetype index)
    {
        m_json.beginObject();
        id("id"_L1, 'd', index);
        bounds(deal.span);
        m_json.key("trigger"_L1);
        span(deal.trigger);
        m_json.key("kind"_L1).value(formatName(deal.kind));
        m_json.key("status"_L1).value(formatName(deal.status));
        entities("parties"_L1, deal.parties);
        m_json.key("amount"_L1);
        if (deal.amount) {
            m_json.beginObject();
            if (!deal.amount->span.isEmpty())
                bounds(deal.amount->span);
            m_json.key("value"_L1).value(deal.amount->value);
            m_json.key("currency"_L1).valueOrNull(deal.amount->currency);
            m_json.endObject();
        } else {
            m_json.null();
        }
        m_json.key("date"_L1).valueOrNull(deal.date ? QStringView(m_analysis.dates[*deal.date].value) : QStringView());
        list("mentions"_L1, deal.mentions, [this](Span mention, qsizetype) { span(mention); });
        why("why"_L1, deal.why);
        m_json.endObject();
    }

    void write(const Event &event, qsizetype index)
    {
        m_json.beginObject();
        id("id"_L1, 'v', index);
        m_json.key("trigger"_L1);
        span(event.trigger);
        m_json.key("sentence"_L1).value(qint64(event.sentence));
        m_json.key("summary"_L1).value(event.summary);
        entities("participants"_L1, event.participants);
        day("earliest"_L1, event.when.earliest);
        day("latest"_L1, event.when.latest);
        m_json.key("order"_L1).value(qint64(event.order));
        m_json.key("status"_L1).value(formatName(event.status));
        if (event.lesser)
            m_json.key("lesser"_L1).value(true);
        why("why"_L1, event.why);
        m_json.endObject();
    }

    template<typename List, typename WriteOne> void list(QLatin1StringView key, const List &items, WriteOne writeOne)
    {
        m_json.key(key).beginArray();
        qsizetype index = 0;
        for (const auto &item : items)
            writeOne(item, index++);
        m_json.endArray();
    }

    void id(QLatin1StringView key, char letter, qsizetype index) { m_json.key(key).value(idOf(letter, index)); }

    void entities(QLatin1StringView key, const std::vector<EntityId> &ids)
    {
        list(key, ids, [this](EntityId entity, qsizetype) { m_json.value(idOf('e', entity)); });
    }

    static QString idOf(char letter, qsizetype index) { return QLatin1Char(letter) + QString::number(index + 1); }

    void span(Span where)
    {
        const Span counted = m_codePoints.fromUtf16(where);
        m_json.beginArray().value(qint64(counted.begin)).value(qint64(counted.end)).endArray();
    }

    void spanOrNull(QLatin1StringView key, const std::optional<Span> &where)
    {
        m_json.key(key);
        if (where)
            span(*where);
        else
            m_json.null();
    }

    void bounds(Span where)
    {
        const Span counted = m_codePoints.fromUtf16(where);
        m_json.key("begin"_L1).value(qint64(counted.begin)).key("end"_L1).value(qint64(counted.end));
    }

    void day(QLatin1StringView key, QDate date) { m_json.key(key).valueOrNull(date.toString(Qt::ISODate)); }

    void why(QLatin1StringView key, const Evidence &evidence)
    {
        if (evidence.rule == Rule::None && evidence.origin == Origin::Found)
            return;
        m_json.key(key).beginObject();
        m_json.key("rule"_L1).value(formatName(evidence.rule));
        m_json.key("confidence"_L1).value(std::round(evidence.confidence * 100) / 100);
        if (!evidence.detail.isEmpty())
            m_json.key("detail"_L1).value(evidence.detail);
        if (evidence.origin != Origin::Found)
            m_json.key("origin"_L1).value(formatName(evidence.origin));
        m_json.endObject();
    }

    const Article &m_article;
    const Analysis &m_analysis;
    const CodePoints m_codePoints;
    JsonWriter m_json;
};

} // namespace

QByteArray toJson(const Article &article, const Analysis &analysis)
{
    return AnalysisWriter(article, analysis).write();
}

} // namespace Dateline
