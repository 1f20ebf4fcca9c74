// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/nameexamples.h"

#include "entities/countries.h"
#include "import/blocks.h"
#include "lexicon/lexicons.h"
#include "text/offsets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

NameLabels kindNamed(const QString &word)
{
    using Kind = Entity::Kind;
    return only(firstOf(word == u"person"_s        ? Kind::Person
                            : word == u"country"_s ? Kind::Country
                            : word == u"place"_s   ? Kind::Place
                                                   : Kind::Organization));
}

/// The tokens that a span is made of; nothing where its ends cut a token.
std::optional<std::pair<qsizetype, qsizetype>> tokensOf(const TaggedText &text, Span span)
{
    const qsizetype first = text.tokenAt(span.begin);
    qsizetype end = first;
    while (end < std::ssize(text.tokens) && text.tokens[end].span.end <= span.end)
        ++end;
    if (end == first || text.tokens[first].span.begin != span.begin || text.tokens[end - 1].span.end != span.end)
        return {};
    return std::pair(first, end);
}

/// Lets the tokens that a span touches have any label.
void forget(const TaggedText &text, Span span, std::vector<NameLabels> &right)
{
    for (qsizetype i = text.tokenAt(span.begin); i < std::ssize(text.tokens) && text.tokens[i].span.begin < span.end; ++i)
        right[i] = allNameLabels;
}

/// The labels that the annotation gives each token.
std::vector<NameLabels> rightLabels(const NameText &text, const GoldArticle &article, std::span<const Name> countries)
{
    constexpr Entity::Kind country = Entity::Kind::Country;
    const TaggedText &tagged = text.text();
    std::vector<NameLabels> right(text.size(), only(outsideNames));
    for (const Span ignored : article.ignored)
        forget(tagged, ignored, right);
    for (const Name &adjective : countries) {
        if (adjective.form != Mention::Form::Adjective || right[adjective.first] != allNameLabels)
            continue;
        for (qsizetype i = adjective.first; i < adjective.end; ++i)
            right[i] = only(i == adjective.first ? firstOf(country) : furtherOf(country));
    }
    for (const GoldArticle::Mention &mention : article.mentions) {
        const auto tokens = tokensOf(tagged, mention.span);
        if (!tokens) {
            forget(tagged, mention.span, right);
            continue;
        }
        const auto &[first, end] = *tokens;
        NameLabels kinds = mention.kinds;
        const bool listed = std::ranges::any_of(countries, [&](const Name &c) { return c.first == first && c.end == end; });
        if (kinds & only(firstOf(country)) && !listed) // a country that has no code, or a state of the same name
            kinds = NameLabels((kinds & ~only(firstOf(country))) | only(firstOf(Entity::Kind::Place)));
        for (qsizetype i = first; i < end; ++i)
            right[i] = i == first ? kinds : NameLabels(kinds << 1);
    }
    return right;
}

/// Lets further tokens of a name whose first is not in the chain, or is no possible one, have any label.
void mend(NameExample &example)
{
    NameLabels before = only(outsideNames);
    for (size_t i = 0; i < example.right.size(); ++i) {
        NameLabels reachable = 0;
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            for (NameLabel from = 0; from < nameLabelCount; ++from) {
                if (before & only(from) && mayFollow(from, label))
                    reachable |= only(label);
            }
        }
        if (!(example.right[i] & reachable))
            example.right[i] = example.possible[i];
        before = example.right[i] & reachable;
    }
}

} // namespace

GoldArticle goldArticle(const QJsonObject &object)
{
    GoldArticle article;
    article.text = object["text"_L1].toString();
    article.allowed = object["train"_L1] == u"yes"_s;
    const CodePoints offsets(article.text);
    for (const auto entity : object["entities"_L1].toArray()) {
        const QString kind = entity["kind"_L1].toString();
        NameLabels kinds = kindNamed(kind);
        // a team of a country's name is an organization; elsewhere the other kinds are as right
        for (const auto other : entity["kinds"_L1].toArray())
            kinds |= kind == u"organization"_s ? 0 : kindNamed(other.toString());
        for (const auto mention : entity["mentions"_L1].toArray()) {
            const QString form = mention["form"_L1].toString(u"name"_s);
            if (form == u"name"_s || form == u"adjective"_s) {
                article.mentions.push_back(
                    {offsets.toUtf16({mention["begin"_L1].toInteger(), mention["end"_L1].toInteger()}), kinds});
            }
        }
    }
    for (const auto span : object["ignore"_L1].toArray())
        article.ignored.push_back(offsets.toUtf16({span[0].toInteger(), span[1].toInteger()}));
    return article;
}

GoldArticle inCapitals(GoldArticle article, int every)
{
    int line = 0;
    bool shout = true;
    for (qsizetype i = 0; i < article.text.size(); ++i) {
        const QChar c = article.text[i];
        if (shout && c.toUpper() != c)
            article.text[i] = c.toUpper();
        const bool ends = c == u'.' && i + 2 < article.text.size() && article.text[i + 1].isSpace();
        if (c == u'\n' || ends)
            shout = ++line % every == 0;
    }
    return article;
}

std::vector<NameExample> examplesOf(const GoldArticle &article, const Lexicons &lexicons)
{
    const std::vector<Block> blocks = findBlocks(article.text);
    const TaggedText tagged = tag(article.text, tokenize(article.text, blocks, *lexicons.abbreviations), lexicons);
    const NameText text(tagged, blocks, lexicons);
    const std::vector<Name> countries = CountryReader(text).all();
    const std::vector<NameLabels> possible = possibleLabels(text.size(), countries);
    const std::vector<NameLabels> right = rightLabels(text, article, countries);
    NameFeatures features(text, countries);
    std::vector<NameExample> examples;
    for (const NameFeatures::Chain &chain : features.chains()) {
        NameExample &example = examples.emplace_back();
        for (qsizetype i = chain.first; i < chain.end; ++i) {
            const std::span<const quint64> of = features.of(i);
            example.features.emplace_back(of.begin(), of.end());
            example.lexical.push_back(features.lexical());
            example.possible.push_back(possible[i]);
            const NameLabels both = possible[i] & right[i];
            example.right.push_back(both ? both : possible[i]);
        }
        mend(example);
    }
    return examples;
}

} // namespace Dateline
