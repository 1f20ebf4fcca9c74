// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/amount.h"

#include "lexicon/countrylexicon.h"
#include "lexicon/currencylexicon.h"
#include "lexicon/lexicons.h"

#include <cmath>
#include <optional>

namespace Dateline {
namespace {
using AmountWord = CurrencyLexicon::Word;
using Meanings = CurrencyLexicon::Meanings;

/// A currency's longest name in pieces, and so are a hedge's and a country's.
constexpr qsizetype LongestPhrase = 3;
/// How far behind a sum a country may stand that says what its "crowns" are, in pieces.
constexpr qsizetype CountryReach = 30;
/// From here on a word that means other things too is taken for money: "3,000 won", not "two won".
constexpr double SurelyMoney = 1000;

/// A number, a word or a mark. Finer than a token: "$2.3bn" is three. Single hyphens inside a word are left out.
struct Piece {
    enum class Kind { Number, Word, Sign };
    Span span;
    Kind kind = Kind::Sign;
};

class Finder {
public:
    Finder(const TaggedText &text, const Lexicons &lexicons)
        : m_text(text.text)
        , m_folded(folded(text.text))
        , m_currencies(*lexicons.currencies)
        , m_countries(*lexicons.countries)
    {
        for (const Token &token : text.tokens)
            split(token.span);
    }

    std::vector<Amount> find()
    {
        std::vector<Amount> amounts;
        qsizetype from = 0;
        for (qsizetype i = 0; i < size();) {
            const std::optional<Found> found = match(i);
            if (!found) {
                ++i;
                continue;
            }
            const qsizetype first = hedgeBefore(i, from);
            amounts.push_back({{m_pieces[first].span.begin, m_pieces[found->end - 1].span.end},
                               found->value,
                               m_currencies.currency(found->currency).code,
                               rateAt(found->end)});
            from = i = found->end;
        }
        return amounts;
    }

private:
    struct Value {
        double value = 0;
        bool scaled = false;
        qsizetype end = 0; ///< the piece after it
    };
    struct Found {
        double value = 0;
        qsizetype currency = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] qsizetype size() const { return std::ssize(m_pieces); }
    [[nodiscard]] bool isKind(qsizetype i, Piece::Kind kind) const { return i < size() && m_pieces[i].kind == kind; }
    [[nodiscard]] Span spanOf(qsizetype first, qsizetype end) const
    {
        return {m_pieces[first].span.begin, m_pieces[end - 1].span.end};
    }
    [[nodiscard]] QStringView phrase(qsizetype first, qsizetype end) const { return spanOf(first, end).of(m_folded); }
    [[nodiscard]] bool is(qsizetype i, QStringView word) const { return i >= 0 && i < size() && phrase(i, i + 1) == word; }
    [[nodiscard]] bool isJoined(qsizetype i) const
    {
        return i > 0 && i < size() && m_pieces[i - 1].span.end == m_pieces[i].span.begin;
    }
    [[nodiscard]] const AmountWord *wordAt(qsizetype i, AmountWord::Kind kind) const
    {
        const AmountWord *word = i < size() ? m_currencies.findWord(phrase(i, i + 1)) : nullptr;
        return word && word->kind == kind ? word : nullptr;
    }

    void split(Span token);
    [[nodiscard]] std::optional<Found> match(qsizetype i);
    [[nodiscard]] std::optional<Found> withSign(qsizetype i);
    [[nodiscard]] std::optional<Found> withName(qsizetype i);
    [[nodiscard]] std::optional<Value> valueAt(qsizetype i, QStringView sign) const;
    [[nodiscard]] Value spelledOut(qsizetype i) const;
    [[nodiscard]] Value scaled(Value value) const;
    [[nodiscard]] Value rangeOf(Value low, QStringView sign) const;
    [[nodiscard]] std::optional<qsizetype> currencyOf(const Meanings &meanings, qsizetype piece);
    [[nodiscard]] std::optional<qsizetype> sharedBy(const Meanings &meanings, QStringView country) const;
    [[nodiscard]] const QString *countryAt(qsizetype piece, qsizetype end) const;
    [[nodiscard]] qsizetype hedgeBefore(qsizetype i, qsizetype from) const;
    [[nodiscard]] Amount::Rate rateAt(qsizetype i) const;
    void findCountries();

    struct Country {
        qsizetype piece = 0;
        QString code;
    };
    QStringView m_text;
    QString m_folded;
    const CurrencyLexicon &m_currencies;
    const CountryLexicon &m_countries;
    std::vector<Piece> m_pieces;
    std::vector<Country> m_named; ///< only once they are asked for
    bool m_looked = false;
};

void Finder::split(Span token)
{
    const QStringView text = m_folded;
    for (qsizetype i = token.begin; i < token.end;) {
        const qsizetype begin = i;
        if (text[i].isDigit()) {
            const auto goesOn = [&] {
                return text[i].isDigit()
                    || ((text[i] == u',' || text[i] == u'.') && i + 1 < token.end && text[i + 1].isDigit());
            };
            while (i < token.end && goesOn())
                ++i;
            m_pieces.push_back({{begin, i}, Piece::Kind::Number});
        } else if (text[i].isLetter()) {
            const auto goesOn = [&] {
                return text[i].isLetter() || (text[i] == u'.' && i + 1 < token.end && text[i + 1].isLetter());
            };
            while (i < token.end && goesOn())
                ++i;
            if (i < token.end && text[i] == u'.') // "U.S.", "Rs."
                ++i;
            m_pieces.push_back({{begin, i}, Piece::Kind::Word});
        } else {
            ++i;
            const bool hyphen = text[begin] == u'-' && begin > 0 && i < text.size() && !text[begin - 1].isSpace()
                && !text[i].isSpace() && text[i] != u'-' && text[begin - 1] != u'-';
            if (!hyphen)
                m_pieces.push_back({{begin, i}, Piece::Kind::Sign});
        }
    }
}

std::optional<Finder::Found> Finder::match(qsizetype i)
{
    if (const auto found = withSign(i))
        return found;
    // "F16", "3.2.1": not a number of its own
    if (isKind(i, Piece::Kind::Number) && isJoined(i) && m_pieces[i - 1].kind == Piece::Kind::Word)
        return {};
    return withName(i);
}

/// "$40 billion", "EUR 2.3bn", "dlrs 1 million"; also "$20 million Canadian".
std::optional<Finder::Found> Finder::withSign(qsizetype i)
{
    qsizetype number = i + 1;
    while (number < size() && number <= i + LongestPhrase && m_pieces[number].kind != Piece::Kind::Number)
        ++number;
    if (!isKind(number, Piece::Kind::Number) || number > i + LongestPhrase)
        return {};
    const Meanings *meanings = m_currencies.find(phrase(i, number));
    if (!meanings || !meanings->before.contains(spanOf(i, number).of(m_text)))
        return {};
    const auto value = valueAt(number, phrase(i, number));
    const auto currency = value ? currencyOf(*meanings, i) : std::nullopt;
    if (!currency)
        return {};
    Found found{value->value, *currency, value->end};
    if (const QString *country = countryAt(found.end, found.end + 1)) {
        if (const auto other = sharedBy(*meanings, *country))
            return Found{found.value, *other, found.end + 1};
    }
    if (const Meanings *again = found.end < size() ? m_currencies.find(phrase(found.end, found.end + 1)) : nullptr;
        again && again->after && again->own == found.currency && m_pieces[found.end].kind == Piece::Kind::Word)
        ++found.end; // "$5 million dollars"
    return found;
}

/// "40 billion dollars", "300,000 pounds sterling", "1.2 billion Danish crowns", "50 pence".
std::optional<Finder::Found> Finder::withName(qsizetype i)
{
    const auto value = valueAt(i, {});
    if (!value)
        return {};
    const qsizetype begin = value->end;
    for (qsizetype end = std::min(size(), begin + LongestPhrase); end > begin; --end) {
        const Meanings *meanings = m_currencies.find(phrase(begin, end));
        if (!meanings || !meanings->after)
            continue;
        const bool isWeight = is(end, u"of") && !value->scaled; // "40 pounds of sugar"
        const bool opensAnother = m_pieces[end - 1].kind == Piece::Kind::Sign && isKind(end, Piece::Kind::Number);
        if (isWeight || opensAnother || (meanings->common && value->value < SurelyMoney))
            return {};
        const auto currency = currencyOf(*meanings, begin);
        if (!currency)
            return {};
        return Found{meanings->part ? value->value / 100 : value->value, *currency, end};
    }
    for (qsizetype end = begin + 1; end <= begin + 2 && end < size(); ++end) {
        const QString *country = countryAt(begin, end);
        const Meanings *meanings = country ? m_currencies.find(phrase(end, end + 1)) : nullptr;
        if (!meanings || !meanings->after)
            continue;
        if (const auto currency = sharedBy(*meanings, *country))
            return Found{value->value, *currency, end + 1};
        if (meanings->own && m_currencies.currency(*meanings->own).countries.contains(*country))
            return Found{value->value, *meanings->own, end + 1};
    }
    return {};
}

std::optional<Finder::Value> Finder::valueAt(qsizetype i, QStringView sign) const
{
    if (!isKind(i, Piece::Kind::Number)) {
        const Value words = spelledOut(i);
        if (words.end == i)
            return {};
        const Value whole = scaled(words);
        if (!whole.scaled && wordAt(i, AmountWord::Kind::Article))
            return {};
        return whole;
    }
    QString digits = m_pieces[i].span.of(m_folded).toString();
    const qsizetype comma = digits.lastIndexOf(u',');
    if (comma >= 0 && digits.size() - comma != 4 && !digits.contains(u'.'))
        digits[comma] = u'.'; // "2,5 million"
    digits.remove(u',');
    bool good = false;
    const double number = digits.toDouble(&good);
    if (!good || !std::isfinite(number))
        return {};
    const Value value = scaled({number, false, i + 1});
    return value.scaled ? value : rangeOf(value, sign);
}

/// "forty", "two hundred and fifty", "half a"; its end is \a i where no number stands.
Finder::Value Finder::spelledOut(qsizetype i) const
{
    if (const AmountWord *article = wordAt(i, AmountWord::Kind::Article))
        return {article->value, false, i + 1};
    for (qsizetype end = std::min(size(), i + LongestPhrase); end > i + 1; --end) {
        const AmountWord *word = m_currencies.findWord(phrase(i, end));
        if (word && word->kind == AmountWord::Kind::Number)
            return {word->value, false, end};
    }
    Value value{0, false, i};
    while (const AmountWord *word = wordAt(value.end, AmountWord::Kind::Number)) {
        value.value += word->value;
        ++value.end;
        if (is(value.end, u"hundred")) {
            value.value *= 100;
            value.end += is(value.end + 1, u"and") && wordAt(value.end + 2, AmountWord::Kind::Number) ? 2 : 1;
        }
    }
    return value;
}

Finder::Value Finder::scaled(Value value) const
{
    for (;;) {
        const AmountWord *word = wordAt(value.end, AmountWord::Kind::Scale);
        if (!word && isJoined(value.end))
            word = wordAt(value.end, AmountWord::Kind::Joined);
        if (!word)
            break;
        value.value *= word->value;
        value.scaled = true;
        ++value.end;
    }
    if (std::abs(value.value) >= SurelyMoney)
        value.value = std::round(value.value);
    return value;
}

/// "4 to 5 billion", "4-5 billion", "$4 to $5 billion": the scale counts for both.
Finder::Value Finder::rangeOf(Value low, QStringView sign) const
{
    qsizetype next = low.end;
    if (is(next, u"to") || is(next, u"or"))
        ++next;
    else if (!isKind(next, Piece::Kind::Number))
        return low;
    if (!sign.isEmpty() && next < size() && phrase(next, next + 1) == sign)
        ++next;
    if (!isKind(next, Piece::Kind::Number))
        return low;
    bool good = false;
    const double number = m_pieces[next].span.of(m_folded).toDouble(&good);
    const Value high = scaled({number, false, next + 1});
    if (!good || number < low.value || !high.scaled)
        return low;
    return {std::round(low.value * (high.value / number)), true, high.end};
}

std::optional<qsizetype> Finder::currencyOf(const Meanings &meanings, qsizetype piece)
{
    if (meanings.own)
        return meanings.own;
    findCountries();
    const auto after = std::ranges::lower_bound(m_named, piece, {}, &Country::piece);
    for (auto country = after; country != m_named.begin();) {
        if (const auto shared = sharedBy(meanings, (--country)->code))
            return shared;
    }
    for (auto country = after; country != m_named.end() && country->piece < piece + CountryReach; ++country) {
        if (const auto shared = sharedBy(meanings, country->code))
            return shared;
    }
    return meanings.assumed;
}

std::optional<qsizetype> Finder::sharedBy(const Meanings &meanings, QStringView country) const
{
    for (const qsizetype currency : meanings.shared) {
        if (m_currencies.currency(currency).countries.contains(country))
            return currency;
    }
    return {};
}

/// The code of the country that the pieces name.
const QString *Finder::countryAt(qsizetype piece, qsizetype end) const
{
    if (end > size() || end <= piece || !m_text[m_pieces[piece].span.begin].isUpper())
        return nullptr;
    const auto *readings = m_countries.find(phrase(piece, end));
    return readings ? &m_countries.country(readings->front().country).code : nullptr;
}

void Finder::findCountries()
{
    if (std::exchange(m_looked, true))
        return;
    for (qsizetype i = 0; i < size(); ++i) {
        for (qsizetype end = std::min(size(), i + LongestPhrase); end > i; --end) {
            if (const QString *code = countryAt(i, end)) {
                m_named.push_back({i, *code});
                i = end - 1;
                break;
            }
        }
    }
}

/// Where the hedges before the piece begin: "more than", "about". Not before \a from.
qsizetype Finder::hedgeBefore(qsizetype i, qsizetype from) const
{
    for (qsizetype first = std::max(from, i - LongestPhrase); first < i; ++first) {
        const AmountWord *word = m_currencies.findWord(phrase(first, i));
        if (word && word->kind == AmountWord::Kind::Hedge)
            return first;
    }
    return i;
}

Amount::Rate Finder::rateAt(qsizetype i) const
{
    if (wordAt(i, AmountWord::Kind::Each) || (is(i, u"for") && wordAt(i + 1, AmountWord::Kind::Each)))
        return Amount::Rate::Unit;
    if (wordAt(i, AmountWord::Kind::Periodic))
        return Amount::Rate::Period;
    if (!is(i, u"a") && !is(i, u"an") && !is(i, u"per") && !is(i, u"/") && !is(i, u"every") && !is(i, u"each"))
        return Amount::Rate::None;
    for (qsizetype noun = i + 1; noun <= i + 2; ++noun) { // "a share", "per metric ton"
        if (wordAt(noun, AmountWord::Kind::Unit))
            return Amount::Rate::Unit;
        if (wordAt(noun, AmountWord::Kind::Period))
            return Amount::Rate::Period;
    }
    return Amount::Rate::None;
}

} // namespace

std::vector<Amount> findAmounts(const TaggedText &text, const Lexicons &lexicons)
{
    return Finder(text, lexicons).find();
}

} // namespace Dateline
