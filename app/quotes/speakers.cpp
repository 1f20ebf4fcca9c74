// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/speakers.h"

#include <optional>

namespace Dateline {
namespace {

using Form = Mention::Form;
using Gender = Entity::Gender;

struct Named {
    Span span;
    EntityId entity = 0;
    Form form = Form::Name;
};

struct Choice {
    EntityId entity = 0;
    Evidence why;
};

/// Below this a speaker stays open: better unknown than wrong.
constexpr double leastConfidence = 0.55;

class SpeakerFinder {
public:
    SpeakerFinder(const QuoteText &text, const NounPhrases &phrases, std::span<const Entity> entities,
                  std::span<const Attribution> attributions, std::span<Quote> quotes)
        : m_text(text)
        , m_phrases(phrases)
        , m_entities(entities)
        , m_attributions(attributions)
        , m_quotes(quotes)
    {
        for (EntityId id = 0; id < std::ssize(entities); ++id) {
            for (const Mention &mention : entities[id].mentions)
                m_named.push_back({mention.span, id, mention.form});
        }
        std::ranges::sort(m_named, {}, &Named::span);
        for (const Quote &quote : quotes)
            m_spoken.insert(m_spoken.end(), quote.spans.begin(), quote.spans.end());
        std::ranges::sort(m_spoken);
    }

    void find()
    {
        for (qsizetype i = 0; i < std::ssize(m_quotes); ++i) {
            Quote &quote = m_quotes[i];
            const std::optional<Choice> choice = speakerOf(i);
            if (choice && choice->why.confidence >= leastConfidence) {
                quote.speaker = choice->entity;
                quote.speakerWhy = choice->why;
                continue;
            }
            quote.candidates = candidates(quote, m_attributions[i].source);
            if (choice) {
                std::erase(quote.candidates, choice->entity);
                quote.candidates.insert(quote.candidates.begin(), choice->entity);
            }
        }
    }

private:
    [[nodiscard]] std::optional<Choice> speakerOf(qsizetype number) const
    {
        const Attribution &attribution = m_attributions[number];
        if (attribution.source.isEmpty()) {
            if (!attribution.goesOn || number == 0 || !m_quotes[number - 1].speaker)
                return std::nullopt;
            return Choice{*m_quotes[number - 1].speaker, {Rule::SpeakerBefore, 0.6, {}}};
        }
        const QStringView word = m_text.lower(attribution.source.first);
        if (attribution.source.size() == 1 && (word == u"he" || word == u"she"))
            return pronoun(number, word == u"he" ? Gender::Male : Gender::Female);
        const Named *named = mentionOf(attribution.source);
        if (!named)
            return std::nullopt;
        const QString words = named->span.of(m_text.text.text).toString();
        switch (named->form) {
        case Form::Pronoun:
            return Choice{named->entity, {Rule::SpeakerPronoun, 0.7, words}};
        case Form::Nominal:
            return Choice{named->entity, {Rule::SpeakerNominal, 0.8, words}};
        default:
            return Choice{named->entity, {Rule::SpeakerName, 0.95, words}};
        }
    }

    /// "he" after a quote is mostly whoever spoke before, unless somebody else has been named since; persons of the
    /// other sex, and those named only inside what is said, are nobody's "he".
    [[nodiscard]] std::optional<Choice> pronoun(qsizetype number, Gender gender) const
    {
        const qsizetype at = m_text.span(m_attributions[number].source).begin;
        const qsizetype block = blockOf(at);
        const Named *linked = mentionAt(m_attributions[number].source.first);
        const bool linkedFits = linked && fits(linked->entity, gender);
        const QString word = m_quotes[number].source->of(m_text.text.text).toString();

        if (goesOnWithNobody(number, block))
            return std::nullopt;

        std::optional<EntityId> before;
        qsizetype from = 0;
        for (qsizetype i = number - 1; i >= 0 && !before; --i) {
            const qsizetype said = m_quotes[i].source ? m_quotes[i].source->begin : m_quotes[i].spans.front().begin;
            if (blockOf(said) + farthestBlocks < block)
                break;
            if (said < at && m_quotes[i].speaker && fits(*m_quotes[i].speaker, gender)) {
                before = m_quotes[i].speaker;
                from = said;
            }
        }
        std::optional<EntityId> since;
        bool several = false;
        auto named = std::ranges::lower_bound(m_named, at, {}, [](const Named &n) { return n.span.begin; });
        while (named != m_named.begin()) {
            --named;
            if (named->span.begin <= from || blockOf(named->span.begin) + farthestBlocks < block)
                break;
            if (named->form == Form::Pronoun || !fits(named->entity, gender) || isSpoken(named->span)
                || named->entity == before)
                continue;
            several = several || (since && *since != named->entity);
            since = named->entity;
        }
        if (before && !since)
            return Choice{*before, {Rule::SpeakerBefore, linkedFits && linked->entity != *before ? 0.75 : 0.9, word}};
        if (linkedFits) {
            const bool clear = since && !several && *since == linked->entity;
            return Choice{linked->entity,
                          {Rule::SpeakerPronoun,
                           clear                          ? 0.85
                               : before == linked->entity ? 0.75
                                                          : 0.65,
                           word}};
        }
        if (since && !several)
            return Choice{*since, {Rule::SpeakerPronoun, before ? 0.5 : 0.6, word}};
        return std::nullopt;
    }

    /// "A spokeswoman for the yard said ... she said": whoever spoke last in the paragraph has no name, nor has "she".
    [[nodiscard]] bool goesOnWithNobody(qsizetype number, qsizetype block) const
    {
        for (qsizetype i = number - 1; i >= 0; --i) {
            const TokenRange source = m_attributions[i].source;
            if (source.isEmpty())
                continue;
            const NounPhrase *phrase = m_phrases.at(source.first);
            return blockOf(m_text.span(source).begin) == block && !m_quotes[i].speaker && phrase
                && m_text.text.tags[phrase->head].xpos == Xpos::NN;
        }
        return false;
    }

    [[nodiscard]] bool fits(EntityId id, Gender gender) const
    {
        const Entity &entity = m_entities[id];
        return entity.kind == Entity::Kind::Person && (entity.gender == gender || entity.gender == Gender::Unknown);
    }

    /// Whether the span stands inside what somebody says.
    [[nodiscard]] bool isSpoken(Span span) const
    {
        auto spoken = std::ranges::upper_bound(m_spoken, span.begin, {}, &Span::begin);
        return spoken != m_spoken.begin() && (--spoken)->contains(span);
    }

    [[nodiscard]] qsizetype blockOf(qsizetype position) const
    {
        return std::ranges::upper_bound(m_text.blocks, position, {}, [](const Block &block) { return block.span.begin; })
            - m_text.blocks.begin();
    }

    /// The mention at the head of the source; null when the head names none.
    [[nodiscard]] const Named *mentionOf(TokenRange source) const
    {
        for (qsizetype token = source.first; token < source.end; ++token) {
            const NounPhrase *phrase = m_phrases.at(token);
            if (!phrase)
                continue;
            if (const Named *named = mentionAt(phrase->head))
                return named;
            return apposedTo(*phrase, source);
        }
        return nullptr;
    }

    /// "the bank's spokeswoman, Jana Novak", "the head of the bank, Jana Novak": a name in apposition says who it is.
    [[nodiscard]] const Named *apposedTo(const NounPhrase &phrase, TokenRange source) const
    {
        for (qsizetype token = phrase.tokens.end; token + 1 < source.end; ++token) {
            const NounPhrase *apposed = m_text.lower(token) == u"," ? m_phrases.startingAt(token + 1) : nullptr;
            if (!apposed)
                continue;
            const bool next = token == phrase.tokens.end;
            const bool last = apposed->tokens.end == source.end && m_text.lower(apposed->tokens.first - 2) != u"and";
            if (!next && !last && !isApposed(apposed->head, phrase.head))
                continue;
            const Named *named = mentionAt(apposed->head);
            return named && m_entities[named->entity].kind == Entity::Kind::Person ? named : nullptr;
        }
        return nullptr;
    }

    [[nodiscard]] bool isApposed(qsizetype name, qsizetype head) const
    {
        while (Relation(m_text.facts(name).relation) == Relation::Flat)
            name = m_text.facts(name).head;
        return Relation(m_text.facts(name).relation) == Relation::Appos && m_text.facts(name).head == head;
    }

    /// Whom a source without a clear mention may mean, likeliest first: persons named shortly before, for "he" and
    /// "she" those of the other sex left out.
    [[nodiscard]] std::vector<EntityId> candidates(const Quote &quote, TokenRange source) const
    {
        static constexpr qsizetype most = 5;
        static constexpr qsizetype farthest = 60; // mentions looked at
        const QStringView word = source.isEmpty() ? QStringView() : m_text.lower(source.first);
        const auto gender = word == u"he" ? Gender::Male : word == u"she" ? Gender::Female : Gender::Unknown;
        const qsizetype before = quote.source ? quote.source->end : quote.spans.front().begin;
        std::vector<EntityId> found;
        auto named = std::ranges::lower_bound(m_named, before, {}, [](const Named &n) { return n.span.begin; });
        for (qsizetype looked = 0; named != m_named.begin() && looked < farthest && std::ssize(found) < most; ++looked) {
            --named;
            const Entity &entity = m_entities[named->entity];
            const bool inside = std::ranges::any_of(quote.spans, [named](Span span) { return span.contains(named->span); });
            if (entity.kind != Entity::Kind::Person || inside || std::ranges::contains(found, named->entity))
                continue;
            if (gender == Gender::Unknown || fits(named->entity, gender))
                found.push_back(named->entity);
        }
        return found;
    }

    /// The longest mention that holds the token; adjectives and places speak for nobody.
    [[nodiscard]] const Named *mentionAt(qsizetype token) const
    {
        const Span span = m_text.text.tokens[token].span;
        const Named *best = nullptr;
        auto named = std::ranges::upper_bound(m_named, span.begin, {}, [](const Named &n) { return n.span.begin; });
        for (qsizetype looked = 0; named != m_named.begin() && looked < 3; ++looked) {
            --named;
            const bool usable = named->form != Form::Adjective && m_entities[named->entity].kind != Entity::Kind::Place;
            if (named->span.contains(span) && usable && (!best || named->span.length() > best->span.length()))
                best = &*named;
        }
        return best;
    }

    static constexpr qsizetype farthestBlocks = 3;

    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    std::span<const Entity> m_entities;
    std::span<const Attribution> m_attributions;
    std::span<Quote> m_quotes;
    std::vector<Named> m_named;
    std::vector<Span> m_spoken; ///< all that is said, by its begin
};

} // namespace

void findSpeakers(const QuoteText &text, const NounPhrases &phrases, std::span<const Entity> entities,
                  std::span<const Attribution> attributions, std::span<Quote> quotes)
{
    SpeakerFinder(text, phrases, entities, attributions, quotes).find();
}

} // namespace Dateline
