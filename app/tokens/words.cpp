// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tokens/words.h"

#include "lexicon/abbreviationlexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr std::array ClosedTopDomains{"com"_L1, "org"_L1, "net"_L1, "gov"_L1, "edu"_L1, "info"_L1, "co"_L1,  "uk"_L1,
                                      "us"_L1,  "eu"_L1,  "int"_L1, "mil"_L1, "tv"_L1,  "io"_L1,   "ca"_L1,  "de"_L1,
                                      "fr"_L1,  "ru"_L1,  "au"_L1,  "biz"_L1, "me"_L1,  "html"_L1, "htm"_L1, "pdf"_L1,
                                      "doc"_L1, "xls"_L1, "txt"_L1, "jpg"_L1, "exe"_L1, "php"_L1};

// A word that begins with one of these and a hyphen stays whole, as UD English has it: "anti-ship", "mid-July".
constexpr std::array HyphenPrefixes{"anti"_L1,  "arch"_L1,  "co"_L1,     "counter"_L1, "cross"_L1, "e"_L1,
                                    "ex"_L1,    "inter"_L1, "intra"_L1,  "micro"_L1,   "mid"_L1,   "mini"_L1,
                                    "multi"_L1, "non"_L1,   "over"_L1,   "pan"_L1,     "post"_L1,  "pre"_L1,
                                    "pro"_L1,   "proto"_L1, "psycho"_L1, "re"_L1,      "semi"_L1,  "socio"_L1,
                                    "sub"_L1,   "super"_L1, "trans"_L1,  "ultra"_L1,   "un"_L1,    "under"_L1};

constexpr std::array HyphenSuffixes{"esque"_L1, "wise"_L1};

constexpr std::array NumberUnits{"am"_L1, "b"_L1,  "bn"_L1, "cm"_L1,  "ft"_L1,  "g"_L1,  "gb"_L1, "hrs"_L1,
                                 "k"_L1,  "kb"_L1, "kg"_L1, "km"_L1,  "kph"_L1, "kw"_L1, "lb"_L1, "lbs"_L1,
                                 "m"_L1,  "mb"_L1, "mg"_L1, "min"_L1, "ml"_L1,  "mm"_L1, "mn"_L1, "mph"_L1,
                                 "mw"_L1, "oz"_L1, "pm"_L1, "t"_L1,   "tn"_L1,  "trn"_L1};

// Words that are two in UD English, with the length of the first.
struct Fused {
    QLatin1StringView word;
    qsizetype first;
};
constexpr std::array FusedWords{
    Fused{"cannot"_L1, 3},  Fused{"gonna"_L1, 3},    Fused{"gotta"_L1, 3},  Fused{"wanna"_L1, 3}, Fused{"dont"_L1, 2},
    Fused{"didnt"_L1, 3},   Fused{"doesnt"_L1, 4},   Fused{"isnt"_L1, 2},   Fused{"wasnt"_L1, 3}, Fused{"couldnt"_L1, 5},
    Fused{"wouldnt"_L1, 5}, Fused{"shouldnt"_L1, 6}, Fused{"havent"_L1, 4}, Fused{"cant"_L1, 2},  Fused{"im"_L1, 1},
    Fused{"ive"_L1, 1},     Fused{"youre"_L1, 3},    Fused{"theyre"_L1, 4}, Fused{"thats"_L1, 4}};

template<size_t N> bool isOneOf(QStringView word, const std::array<QLatin1StringView, N> &list)
{
    return std::ranges::any_of(list,
                               [word](QLatin1StringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

constexpr bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u02BC';
}

constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads one stretch from left to right; each read...() takes at most one token or word and tells where it ends.
class WordSplitter {
public:
    WordSplitter(QStringView text, Span stretch, const AbbreviationLexicon &abbreviations, std::vector<Token> &tokens)
        : m_text(text.first(stretch.end))
        , m_begin(stretch.begin)
        , m_abbreviations(abbreviations)
        , m_tokens(tokens)
    { }

    void split();

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= m_begin && i < m_text.size() ? m_text[i] : u'\0'; }
    [[nodiscard]] QStringView words(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }
    [[nodiscard]] bool isSpaceAt(qsizetype i) const { return i < m_begin || i >= m_text.size() || isWhiteSpace(m_text[i]); }
    [[nodiscard]] bool isDigitAt(qsizetype i) const { return at(i).isDigit(); }
    [[nodiscard]] bool isWordAt(qsizetype i) const;
    [[nodiscard]] qsizetype codePointEnd(qsizetype i) const;
    [[nodiscard]] qsizetype chunkEnd(qsizetype i) const;
    [[nodiscard]] qsizetype addressEnd(qsizetype i) const;
    [[nodiscard]] qsizetype faceEnd(qsizetype i) const;
    [[nodiscard]] qsizetype markEnd(qsizetype i) const;
    [[nodiscard]] qsizetype numberEnd(qsizetype i) const;
    [[nodiscard]] qsizetype wordEnd(qsizetype i) const;
    [[nodiscard]] bool takesFullStop(qsizetype begin, qsizetype dot) const;
    [[nodiscard]] bool keepsHyphen(qsizetype begin, qsizetype hyphen) const;

    void add(qsizetype begin, qsizetype end) { m_tokens.push_back({{begin, end}}); }
    qsizetype takeNumber(qsizetype i);
    qsizetype takeWord(qsizetype i);
    void addWord(qsizetype begin, qsizetype end);

    QStringView m_text; ///< ends with the stretch
    qsizetype m_begin;
    qsizetype m_chunkEnd = 0; ///< the next white space
    const AbbreviationLexicon &m_abbreviations;
    std::vector<Token> &m_tokens;
};

bool WordSplitter::isWordAt(qsizetype i) const
{
    const QChar c = at(i);
    if (c.unicode() < 0x80)
        return isAsciiLetter(c) || isAsciiDigit(c);
    char32_t point = c.unicode();
    if (c.isHighSurrogate() && at(i + 1).isLowSurrogate())
        point = QChar::surrogateToUcs4(c, at(i + 1));
    else if (c.isLowSurrogate() && at(i - 1).isHighSurrogate())
        point = QChar::surrogateToUcs4(at(i - 1), c);
    return QChar::isLetter(point) || QChar::isDigit(point) || QChar::isMark(point) || point == 0xAD || point == 0x200C
        || point == 0x200D || point == 0x2060;
}

qsizetype WordSplitter::codePointEnd(qsizetype i) const
{
    return at(i).isHighSurrogate() && at(i + 1).isLowSurrogate() ? i + 2 : i + 1;
}

qsizetype WordSplitter::chunkEnd(qsizetype i) const
{
    while (!isSpaceAt(i))
        ++i;
    return i;
}

/// The end of a web or mail address that begins at \a i; \a i when there is none.
qsizetype WordSplitter::addressEnd(qsizetype i) const
{
    qsizetype end = m_chunkEnd;
    const QStringView chunk = words(i, end);
    const qsizetype cut = chunk.size() > 2000
        ? -1
        : std::ranges::find_if(chunk, [](QChar c) {
              return c == u'<' || c == u'>' || c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'|';
          }) - chunk.begin();
    if (cut < 4)
        return i;
    end = i + cut;
    while (end > i && u".,;:!?)]}'*\u2019"_s.contains(at(end - 1)))
        --end;
    const QStringView address = words(i, end);
    if (address.startsWith(u"http://"_s, Qt::CaseInsensitive) || address.startsWith(u"https://"_s, Qt::CaseInsensitive)
        || (address.startsWith(u"www."_s, Qt::CaseInsensitive) && address.size() > 4))
        return end;
    const qsizetype sign = address.indexOf(u'@');
    if (sign > 0 && address.indexOf(u'.', sign) > sign + 1 && isWordAt(i) && !address.contains(u'/'))
        return end;
    // "example.com", "example.co.uk/page": ASCII labels, the last a known one.
    qsizetype label = 0;
    qsizetype at = 0;
    for (; at < address.size()
         && (isAsciiLetter(address[at]) || isAsciiDigit(address[at]) || address[at] == u'-' || address[at] == u'.');
         ++at) {
        if (address[at] == u'.') {
            if (at == label)
                return i;
            label = at + 1;
        }
    }
    if (label < 3 || !isOneOf(address.sliced(label, at - label), ClosedTopDomains))
        return i;
    return at < address.size() && address[at] == u'/' ? end : i + at;
}

/// ":-)" and the like, as EWT has them.
qsizetype WordSplitter::faceEnd(qsizetype i) const
{
    if (!u":;="_s.contains(at(i)))
        return i;
    qsizetype end = i + 1;
    if (at(end) == u'-')
        ++end;
    if (!u")(DPp"_s.contains(at(end)) || at(end).isNull() || isWordAt(end + 1) || (isWordAt(i - 1) && isWordAt(end)))
        return i;
    while (at(end + 1) == at(end))
        ++end;
    return end + 1;
}

/// The end of the mark at \a i. Runs of the same mark, and of "?!", are one token.
qsizetype WordSplitter::markEnd(qsizetype i) const
{
    const QChar c = at(i);
    qsizetype end = codePointEnd(i);
    if (c == u'!' || c == u'?') {
        while (at(end) == u'!' || at(end) == u'?')
            ++end;
    } else if (u".-=*_+~#<>\u2014\u2013\u2026"_s.contains(c)) {
        while (at(end) == c)
            ++end;
    } else if ((c == u'\'' || c == u'`') && at(end) == c) {
        ++end;
    }
    return end;
}

/// The end of the number at \a i: digits with marks between digits, but for ranges.
qsizetype WordSplitter::numberEnd(qsizetype i) const
{
    qsizetype end = i;
    while (isDigitAt(end) || (u".,:/"_s.contains(at(end)) && isDigitAt(end - 1) && isDigitAt(end + 1)))
        ++end;
    return end;
}

qsizetype WordSplitter::takeNumber(qsizetype i)
{
    qsizetype end = i;
    if (at(i) == u'.')
        ++end;
    end = numberEnd(end);
    // Telephone numbers and dates keep their hyphens ("555-0142", "11-20-2000"), ranges do not ("12-15").
    qsizetype groups = 1;
    qsizetype whole = end;
    while (at(whole) == u'-' && isDigitAt(whole + 1)) {
        const qsizetype next = numberEnd(whole + 1);
        if (++groups == 2 && !(end - i == 3 && next - whole - 1 == 4)) {
            const qsizetype third = next;
            if (!(at(third) == u'-' && isDigitAt(third + 1)))
                break;
        }
        whole = next;
    }
    if (groups > 2 || (groups == 2 && whole > end))
        end = whole;
    if (!isWordAt(end) || !isWordAt(i)) {
        add(i, end);
        return end;
    }
    qsizetype letters = end;
    while (isWordAt(letters))
        ++letters;
    const QStringView unit = words(end, letters);
    const bool plainNumber = end - i > 1 || unit.size() > 1 || unit[0].isLower();
    if (isOneOf(unit, NumberUnits) && plainNumber && unit.compare("t"_L1, Qt::CaseInsensitive) != 0) {
        add(i, end);
        if (at(letters) == u'.' && takesFullStop(end, letters))
            ++letters;
        add(end, letters);
        return letters;
    }
    return takeWord(i);
}

/// Whether the full stop at \a dot belongs to the word that begins at \a begin.
bool WordSplitter::takesFullStop(qsizetype begin, qsizetype dot) const
{
    if (at(dot + 1) == u'.' || isWordAt(dot + 1))
        return false;
    const QStringView word = words(begin, dot);
    if (word.contains(u'.')) // "U.S", "p.m", not "3.5"
        return word[0].isLetter() && word.back().isLetter();
    const bool bare = isSpaceAt(dot + 1);
    qsizetype next = dot + 1;
    while (next < m_text.size() && isWhiteSpace(m_text[next]))
        ++next;
    const bool last = next >= m_text.size();
    const QChar after = at(next);
    if (word.size() == 1 && word[0].isUpper()) {
        // "J. Novak" and "plan B."; "I." is rarely a name's.
        const bool afterName = !m_tokens.empty() && m_tokens.back().span.end < begin && m_tokens.back().span.end >= m_begin
            && m_text[m_tokens.back().span.begin].isUpper();
        return bare && !last && after.isUpper() && (word[0] != u'I' || afterName);
    }
    using enum AbbreviationLexicon::Kind;
    const AbbreviationLexicon::Kinds kinds = m_abbreviations.find(words(begin, dot + 1));
    if (!kinds)
        return false;
    const bool digitBefore =
        begin > m_begin && (isDigitAt(begin - 1) || (isWhiteSpace(at(begin - 1)) && isDigitAt(begin - 2)));
    if (kinds & (Title | Company | AfterName))
        return true;
    if (kinds & (Month | Day))
        return word.size() > 3 || after.isDigit() || digitBefore || (!last && !after.isUpper());
    if (kinds & Unit)
        return digitBefore;
    if (kinds & State && !(kinds & ~AbbreviationLexicon::Kinds(State)))
        return at(begin - 2) == u',' || (!last && !after.isUpper() && word[0].isUpper());
    if (kinds & Text
        && (word.compare("no"_L1, Qt::CaseInsensitive) == 0 || word.compare("nos"_L1, Qt::CaseInsensitive) == 0
            || word.compare("art"_L1, Qt::CaseInsensitive) == 0))
        return after.isDigit();
    if (kinds & Text && word.size() == 1)
        return !last && (after.isDigit() || after.isUpper());
    return !last || kinds & (Text | Time | Place | CountryBody);
}

/// Whether the hyphen inside the word that begins at \a begin does not divide it.
bool WordSplitter::keepsHyphen(qsizetype begin, qsizetype hyphen) const
{
    qsizetype end = hyphen + 1;
    while (isWordAt(end))
        ++end;
    const QStringView before = words(begin, hyphen);
    return isOneOf(before, HyphenPrefixes) || isOneOf(words(hyphen + 1, end), HyphenSuffixes);
}

/// The end of the word at \a i, with what may stand inside one.
qsizetype WordSplitter::wordEnd(qsizetype i) const
{
    qsizetype end = i;
    while (true) {
        const QChar c = at(end);
        if (isWordAt(end)) {
            ++end;
        } else if (end > i && (isApostrophe(c) || c == u'_') && isWordAt(end - 1) && isWordAt(end + 1)) {
            ++end;
        } else if (c == u'&' && end > i && at(end - 1).isUpper() && at(end + 1).isUpper()) {
            ++end; // "AT&T"
        } else if (c == u'-' && end > i && isWordAt(end - 1) && isWordAt(end + 1) && keepsHyphen(i, end)) {
            ++end;
        } else if (c == u'.' && end > i && isWordAt(end - 1) && at(end + 1).isLetter()
                   && (end == i + 1 || at(end - 2) == u'.' || !isWordAt(end + 2)) && !at(end - 1).isDigit()) {
            ++end; // "U.S", "a.m", "Ph.D"
        } else {
            return end;
        }
    }
}

/// Adds the word, cut where UD English cuts its contractions.
void WordSplitter::addWord(qsizetype begin, qsizetype end)
{
    const QStringView word = words(begin, end);
    for (const Fused &fused : FusedWords) {
        if (word.size() == fused.word.size() && word.compare(fused.word, Qt::CaseInsensitive) == 0) {
            if (word.size() < 4 && !word[0].isUpper() && word != u"im" && word != u"ive")
                break;
            add(begin, begin + fused.first);
            add(begin + fused.first, end);
            return;
        }
    }
    qsizetype mark = word.size() - 1;
    while (mark > 0 && !isApostrophe(word[mark]))
        --mark;
    if (mark <= 0) {
        add(begin, end);
        return;
    }
    const QStringView tail = word.sliced(mark + 1);
    const auto is = [tail](QLatin1StringView each) { return tail.compare(each, Qt::CaseInsensitive) == 0; };
    qsizetype cut = -1;
    if (is("t"_L1) && mark > 1 && word[mark - 1].toLower() == u'n')
        cut = mark - 1;
    else if (is("s"_L1) || is("re"_L1) || is("ve"_L1) || is("ll"_L1) || is("d"_L1) || is("m"_L1))
        cut = mark;
    if (cut <= 0) {
        if (word.compare(u"y'all"_s, Qt::CaseInsensitive) == 0)
            cut = 1;
        else {
            add(begin, end);
            return;
        }
    }
    addWord(begin, begin + cut); // "couldn't've"
    add(begin + cut, end);
}

qsizetype WordSplitter::takeWord(qsizetype i)
{
    qsizetype end = wordEnd(i);
    if (at(end) == u'.' && takesFullStop(i, end)) {
        add(i, end + 1);
        return end + 1;
    }
    // A word that is broken off, as speech is written down ("th- the"): the hyphen is its own.
    addWord(i, end);
    return end;
}

void WordSplitter::split()
{
    qsizetype i = m_begin;
    while (i < m_text.size()) {
        if (isWhiteSpace(m_text[i])) {
            ++i;
            continue;
        }
        if (i >= m_chunkEnd)
            m_chunkEnd = chunkEnd(i);
        qsizetype end = isWordAt(i) && (i == m_begin || !isWordAt(i - 1)) ? addressEnd(i) : i;
        if (end > i) {
            add(i, end);
            i = end;
            continue;
        }
        if (isDigitAt(i) || (at(i) == u'.' && isDigitAt(i + 1) && !isWordAt(i - 1))) {
            i = takeNumber(i);
            continue;
        }
        if (isWordAt(i)) {
            i = takeWord(i);
            continue;
        }
        if ((at(i) == u'#' || at(i) == u'@') && at(i + 1).isLetter() && isSpaceAt(i - 1)) {
            end = i + 1;
            while (isWordAt(end) || at(end) == u'_')
                ++end;
            add(i, end);
            i = end;
            continue;
        }
        // "Inc.'s", "(WHO)'s": a clitic that follows a mark
        if (isApostrophe(at(i)) && at(i + 1) == u's' && !isWordAt(i + 2) && i > m_begin && !isSpaceAt(i - 1)) {
            add(i, i + 2);
            i += 2;
            continue;
        }
        end = faceEnd(i);
        if (end == i)
            end = markEnd(i);
        add(i, end);
        i = end;
    }
}

} // namespace

void splitWords(QStringView text, Span stretch, const AbbreviationLexicon &abbreviations, std::vector<Token> &tokens)
{
    WordSplitter(text, stretch, abbreviations, tokens).split();
}

} // namespace Dateline
