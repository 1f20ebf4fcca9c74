// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timepieces.h"

namespace Dateline {
namespace {

constexpr quint32 bit(TimeClass kind)
{
    return 1u << int(kind);
}

constexpr quint32 numberClasses = bit(TimeClass::Number) | bit(TimeClass::Ordinal) | bit(TimeClass::Year)
    | bit(TimeClass::ShortYear) | bit(TimeClass::Day) | bit(TimeClass::Hour) | bit(TimeClass::Minute)
    | bit(TimeClass::MonthNumber);
constexpr int greatest = 999'999'999;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Splits one sentence, left to right.
class Splitter {
public:
    Splitter(const TaggedText &text, QStringView folded, const TimeGrammar &grammar)
        : m_text(text)
        , m_folded(folded)
        , m_grammar(grammar)
    { }

    std::vector<TimePiece> split(const Sentence &sentence)
    {
        for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
            const Span span = m_text.tokens[token].span;
            for (m_at = std::max(m_at, span.begin); m_at < span.end;)
                add(token, std::max(span.end, m_at), sentence.span.end);
        }
        joinNumbers();
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] QChar at(qsizetype place, qsizetype end) const { return place < end ? m_folded[place] : QChar(); }
    [[nodiscard]] qsizetype lettersEnd(qsizetype place, qsizetype end) const
    {
        while (place < end && m_folded[place].isLetter())
            ++place;
        return place;
    }
    [[nodiscard]] qsizetype digitsEnd(qsizetype place, qsizetype end) const
    {
        while (place < end && isDigit(m_folded[place]))
            ++place;
        return place;
    }

    /// Takes the next piece, up to the token's end; an abbreviation's dot and the parts of a number may lie behind it.
    void add(qsizetype token, qsizetype tokenEnd, qsizetype sentenceEnd)
    {
        TimePiece piece;
        piece.token = token;
        piece.glued = m_at > 0 && !m_pieces.empty() && m_pieces.back().span.end == m_at;
        const QChar first = m_folded[m_at];
        qsizetype end = m_at + 1;
        if (isDigit(first)) {
            end = addDigits(piece, sentenceEnd);
        } else if (first.isLetter()) {
            end = wordEnd(tokenEnd, sentenceEnd);
            know(piece, m_folded.sliced(m_at, end - m_at));
        } else if (first == u'\'' && !afterLetter() && isShortYear(sentenceEnd)) {
            end = m_at + 3;
            const int year = m_folded.sliced(m_at + 1, 2).toInt();
            piece.number = year < 30 ? 2000 + year : 1900 + year;
            piece.classes = bit(TimeClass::ShortYear);
        } else {
            if (first == u'\'' && afterLetter() && at(m_at + 1, tokenEnd) == u's' && !at(m_at + 2, tokenEnd).isLetter())
                end = m_at + 2;
            know(piece, m_folded.sliced(m_at, end - m_at));
        }
        piece.span = {m_at, end};
        m_pieces.push_back(piece);
        m_at = end;
    }

    [[nodiscard]] bool afterLetter() const { return m_at > 0 && m_folded[m_at - 1].isLetterOrNumber(); }
    [[nodiscard]] bool isShortYear(qsizetype end) const
    {
        return digitsEnd(m_at + 1, end) == m_at + 3 && !at(m_at + 3, end).isLetter();
    }

    /// "o'clock", "a.m.", "sept." and plain words.
    [[nodiscard]] qsizetype wordEnd(qsizetype tokenEnd, qsizetype sentenceEnd) const
    {
        const qsizetype end = lettersEnd(m_at, tokenEnd);
        if (at(end, sentenceEnd) == u'\'') {
            const qsizetype longer = lettersEnd(end + 1, sentenceEnd);
            if (m_grammar.word(m_folded.sliced(m_at, longer - m_at)))
                return longer;
        }
        if (at(end, sentenceEnd) == u'.') {
            if (end == m_at + 1 && lettersEnd(end + 1, sentenceEnd) == end + 2)
                return end + 2 + (at(end + 2, sentenceEnd) == u'.');
            if (m_grammar.word(m_folded.sliced(m_at, end + 1 - m_at)))
                return end + 1;
        }
        return end;
    }

    void know(TimePiece &piece, QStringView folded) const
    {
        const bool capital = m_text.text[m_at].isUpper();
        if (capital)
            piece.classes = bit(TimeClass::Capital);
        piece.word = m_grammar.word(folded);
        if (!piece.word)
            return;
        piece.classes |= capital ? piece.word->classes : piece.word->classes & ~piece.word->capital;
        if (piece.is(TimeClass::Number))
            piece.number = piece.word->values[std::size_t(TimeClass::Number)];
    }

    /// "21", "1,500", "2.5", "21st", "1990s". A decimal number is a piece of no class, lest its parts be taken for one.
    qsizetype addDigits(TimePiece &piece, qsizetype sentenceEnd)
    {
        const qsizetype begin = m_at;
        qsizetype end = digitsEnd(begin, sentenceEnd);
        const qsizetype digits = end - begin;
        piece.word = m_grammar.word(m_folded.sliced(begin, digits));
        bool grouped = false;
        while (at(end, sentenceEnd) == u',' && digitsEnd(end + 1, sentenceEnd) == end + 4) {
            end += 4;
            grouped = true;
        }
        if (at(end, sentenceEnd) == u'.' && isDigit(at(end + 1, sentenceEnd))) {
            const qsizetype more = digitsEnd(end + 1, sentenceEnd);
            // 24.3.2019 is a date, 4.30 may be a time, 2.5 is neither.
            if (grouped || (at(more, sentenceEnd) != u'.' && !isDatePart(begin, end)))
                return more;
        }
        if (digits > 9)
            return end;
        piece.number = m_folded.sliced(begin, end - begin).toString().remove(u',').toInt();
        if (grouped) {
            piece.classes = bit(TimeClass::Number);
            return end;
        }
        if (!at(end, sentenceEnd).isLetter()) {
            piece.classes = digitClasses(piece.number, digits);
            return end;
        }
        const qsizetype suffixEnd = lettersEnd(end, sentenceEnd);
        const QStringView suffix = m_folded.sliced(end, suffixEnd - end);
        if (suffix == u"st" || suffix == u"nd" || suffix == u"rd" || suffix == u"th") {
            piece.classes = bit(TimeClass::Ordinal);
            return suffixEnd;
        }
        if (suffix == u"s" && piece.number % 10 == 0 && (digits == 4 || digits == 2)) {
            const bool quoted = !m_pieces.empty() && piece.glued && m_folded[begin - 1] == u'\'';
            if (digits == 4 || quoted) {
                piece.classes = bit(TimeClass::Decade);
                piece.number = digits == 4 ? piece.number / 10 : 190 + piece.number / 10;
            }
            return suffixEnd;
        }
        if (suffix == u"am" || suffix == u"pm") {
            piece.classes = digitClasses(piece.number, digits);
            return end;
        }
        return suffixEnd;
    }

    [[nodiscard]] bool isDatePart(qsizetype begin, qsizetype end) const
    {
        return begin > 1 && m_folded[begin - 1] == u'.' && isDigit(m_folded[begin - 2]) && end - begin <= 2;
    }

    static quint32 digitClasses(int number, qsizetype digits)
    {
        quint32 classes = bit(TimeClass::Number);
        if (digits == 4 && number >= 1000 && number < 2200)
            classes |= bit(TimeClass::Year);
        if (digits <= 2) {
            if (number >= 1 && number <= 31)
                classes |= bit(TimeClass::Day);
            if (number >= 1 && number <= 12)
                classes |= bit(TimeClass::MonthNumber);
            if (number <= 24)
                classes |= bit(TimeClass::Hour);
            if (digits == 2 && number < 60)
                classes |= bit(TimeClass::Minute);
        }
        return classes;
    }

    /// Makes one piece of "twenty-five", "two hundred", "two million", "nineteen ninety-seven".
    void joinNumbers()
    {
        std::size_t to = 0;
        for (std::size_t from = 0; from < m_pieces.size();) {
            TimePiece piece = m_pieces[from++];
            while (from < m_pieces.size() && piece.is(TimeClass::Number) && append(piece, from)) { }
            if (piece.is(TimeClass::Number) && !piece.word && !isDigit(m_folded[piece.span.begin]) && piece.number >= 1000
                && piece.number < 2200)
                piece.classes |= bit(TimeClass::Year);
            m_pieces[to++] = piece;
        }
        m_pieces.resize(to);
    }

    /// Appends the number at \a from, with a hyphen before it, to the piece if both together are one.
    bool append(TimePiece &piece, std::size_t &from) const
    {
        std::size_t at = from;
        if (m_pieces[at].span.length() == 1 && m_folded[m_pieces[at].span.begin] == u'-' && ++at == m_pieces.size())
            return false;
        if (piece.number >= 100 && piece.number % 100 == 0 && m_folded.sliced(m_pieces[at].span.begin).startsWith(u"and ")
            && ++at == m_pieces.size())
            return false;
        const TimePiece &more = m_pieces[at];
        if (!more.is(TimeClass::Number) || isDigit(m_folded[more.span.begin]))
            return false;
        const bool hyphen = at == from + 1 && m_folded[m_pieces[from].span.begin] == u'-';
        const int a = piece.number;
        const int b = more.number;
        qint64 sum = -1;
        if (isDigit(m_folded[piece.span.begin]) || b >= 1000)
            sum = b >= 1000 ? qint64(a) * b : -1;
        else if (b == 100 && a < 100)
            sum = qint64(a) * 100;
        else if (a % 100 >= 20 && a % 10 == 0 && b < 10)
            sum = a + b;
        else if (a >= 13 && a <= 20 && b >= 10 && b < 100 && !hyphen)
            sum = a * 100 + b;
        else if (a >= 100 && a % 100 == 0 && b < 100 && !hyphen)
            sum = a + b;
        if (sum < 0 || sum > greatest)
            return false;
        piece.number = int(sum);
        piece.span.end = more.span.end;
        piece.word = nullptr;
        piece.classes = bit(TimeClass::Number) | (piece.classes & bit(TimeClass::Capital));
        from = at + 1;
        return true;
    }

    const TaggedText &m_text;
    QStringView m_folded;
    const TimeGrammar &m_grammar;
    std::vector<TimePiece> m_pieces;
    qsizetype m_at = 0;
};

} // namespace

int TimePiece::valueOf(TimeClass kind) const
{
    if (number >= 0 && ((numberClasses >> int(kind) & 1) || kind == TimeClass::Decade)
        && !(word && (word->classes >> int(kind) & 1)))
        return number;
    return word ? word->values[std::size_t(kind)] : 0;
}

std::vector<TimePiece> timePieces(const TaggedText &text, QStringView foldedText, const Sentence &sentence,
                                  const TimeGrammar &grammar)
{
    return Splitter(text, foldedText, grammar).split(sentence);
}

} // namespace Dateline
