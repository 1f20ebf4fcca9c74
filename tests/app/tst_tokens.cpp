// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/abbreviationlexicon.h"
#include "tokens/token.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

std::vector<Block> blocksOf(const QString &text)
{
    std::vector<Block> blocks;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        if (end > at)
            blocks.push_back({{at, end}, Block::Kind::Paragraph});
        at = end + 1;
    }
    return blocks;
}

/// Tokens apart by a space, sentences by a bar.
QString print(const QString &text, const Tokens &tokens)
{
    QStringList sentences;
    for (const Sentence &sentence : tokens.sentences) {
        QStringList words;
        for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token)
            words += tokens.tokens[token].span.of(text).toString();
        sentences += words.join(u' ');
    }
    return sentences.join(u" | ");
}

/// What is wrong with the tokens of any text; empty when nothing is.
QString fault(const QString &text, const Tokens &tokens)
{
    qsizetype at = 0;
    const auto onlySpace = [&](qsizetype end) {
        const QStringView gap = QStringView(text).sliced(at, end - at);
        return std::ranges::all_of(gap, isWhiteSpace);
    };
    for (const Token &token : tokens.tokens) {
        if (token.span.isEmpty() || token.span.begin < at || token.span.end > text.size())
            return u"a token is empty, out of order or outside"_s;
        if (!onlySpace(token.span.begin))
            return u"something is between two tokens"_s;
        if (std::ranges::any_of(token.span.of(text), isWhiteSpace))
            return u"white space in a token"_s;
        at = token.span.end;
    }
    if (!onlySpace(text.size()))
        return u"something is after the last token"_s;
    qsizetype token = 0;
    for (const Sentence &sentence : tokens.sentences) {
        if (sentence.firstToken != token || sentence.endToken <= token)
            return u"a sentence has no tokens, or not the next ones"_s;
        token = sentence.endToken;
        if (sentence.span != Span{tokens.tokens[sentence.firstToken].span.begin, tokens.tokens[token - 1].span.end})
            return u"a sentence's span is not that of its tokens"_s;
    }
    return token == std::ssize(tokens.tokens) ? QString() : u"tokens without a sentence"_s;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto read = AbbreviationLexicon::read();
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        m_abbreviations = *std::move(read);
    }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *claim, const QString &text, const QString &expected) {
            QTest::newRow(claim) << text << expected;
        };
        // tokens
        row("nothing", {}, {});
        row("space alone", u" \t\u00A0\n"_s, {});
        row("words and marks", u"Yes, he said."_s, u"Yes , he said ."_s);
        row("negation", u"They can't and won't."_s, u"They ca n't and wo n't ."_s);
        row("typographic apostrophe", u"It\u2019s hers, isn\u2019t it?"_s, u"It \u2019s hers , is n\u2019t it ?"_s);
        row("possessive", u"Iran's oil and the states' debts"_s, u"Iran 's oil and the states ' debts"_s);
        row("possessive behind a full stop", u"Norbau Corp.'s yard and the U.S.'s"_s,
            u"Norbau Corp. 's yard and the U.S. 's"_s);
        row("cannot is two words", u"We cannot go."_s, u"We can not go ."_s);
        row("double contraction", u"They couldn't've known."_s, u"They could n't 've known ."_s);
        row("apostrophe in a name", u"O'Neill met d'Alba"_s, u"O'Neill met d'Alba"_s);
        row("hyphenated words are apart", u"a well-known, Moscow-based firm"_s, u"a well - known , Moscow - based firm"_s);
        row("prefixes stay", u"an anti-ship missile in mid-July, re-elected"_s,
            u"an anti-ship missile in mid-July , re-elected"_s);
        row("decimals and thousands", u"1,250,000 or 3.5% of it"_s, u"1,250,000 or 3.5 % of it"_s);
        row("currency", u"$40bn, US$5 and \u20AC3.2 million"_s, u"$ 40 bn , US $ 5 and \u20AC 3.2 million"_s);
        row("ordinals and decades stay", u"the 19th in the 1980s"_s, u"the 19th in the 1980s"_s);
        row("numeric range", u"pages 12-15"_s, u"pages 12 - 15"_s);
        row("telephone number", u"call 555-0142 or 1-800-555-0142"_s, u"call 555-0142 or 1-800-555-0142"_s);
        row("time", u"at 10:30am on 9/11"_s, u"at 10:30 am on 9/11"_s);
        row("dashes", u"the war\u2014told Marek\u2014and -- at last"_s,
            u"the war \u2014 told Marek \u2014 and -- at last"_s);
        row("ellipses", u"well... yes\u2026"_s, u"well ... yes \u2026"_s);
        row("quotes apart", u"the \u201Cgreat\u201D and \"small\" 'one'"_s,
            u"the \u201C great \u201D and \" small \" ' one '"_s);
        row("brackets", u"(see [sic] below)"_s, u"( see [ sic ] below )"_s);
        row("web address", u"See www.example.com/a-b?c=1."_s, u"See www.example.com/a-b?c=1 ."_s);
        row("bare domain", u"It said on example.com, today"_s, u"It said on example.com , today"_s);
        row("mail address", u"Write to ann.b@example.org."_s, u"Write to ann.b@example.org ."_s);
        row("ampersand in a firm", u"AT&T and Q & A"_s, u"AT&T and Q & A"_s);
        row("slash", u"his/her"_s, u"his / her"_s);
        row("handle and hashtag", u"@novak wrote #peace"_s, u"@novak wrote #peace"_s);
        row("accents and other scripts", u"Erdo\u011Fan in \u041C\u043E\u0441\u043A\u0432\u0430"_s,
            u"Erdo\u011Fan in \u041C\u043E\u0441\u043A\u0432\u0430"_s);
        row("a letter beyond the first plane", u"\U00010400bc \U0001F600!"_s, u"\U00010400bc \U0001F600 !"_s);
        row("missing space after a full stop", u"It ended.Then it rained."_s, u"It ended . | Then it rained ."_s);
        // sentences
        row("two sentences", u"He left. She stayed."_s, u"He left . | She stayed ."_s);
        row("title", u"Gen. Novak met Sen. Marsh and Mr. Lee."_s, u"Gen. Novak met Sen. Marsh and Mr. Lee ."_s);
        row("initials", u"J. R. Novak and George W. Marsh"_s, u"J. R. Novak and George W. Marsh"_s);
        row("U.S. inside", u"The U.S. Senate and the U.S. army"_s, u"The U.S. Senate and the U.S. army"_s);
        row("U.S. at the end", u"He lives in the U.S. The plan failed."_s, u"He lives in the U.S. | The plan failed ."_s);
        row("month", u"On Sept. 3 it rained."_s, u"On Sept. 3 it rained ."_s);
        row("No. before a number only", u"It is No. 3. She said no. Then he went."_s,
            u"It is No. 3 . | She said no . | Then he went ."_s);
        row("company", u"Orsa Corp. said so."_s, u"Orsa Corp. said so ."_s);
        row("time of day", u"It began at 9 p.m. on Monday."_s, u"It began at 9 p.m. on Monday ."_s);
        row("state after a town", u"in Dover, Del., on Friday"_s, u"in Dover , Del. , on Friday"_s);
        row("a closing quote stays with its sentence", u"\u201CWe won.\u201D He smiled."_s,
            u"\u201C We won . \u201D | He smiled ."_s);
        row("a straight closing quote too", u"\"We won.\" He smiled. \"Now go.\""_s,
            u"\" We won . \" | He smiled . | \" Now go . \""_s);
        row("the speaker after a question", u"\u201CWho won?\u201D he asked."_s, u"\u201C Who won ? \u201D he asked ."_s);
        row("question and exclamation", u"Who? Me?! Go!"_s, u"Who ? | Me ?! | Go !"_s);
        row("ellipsis goes on in lower case", u"It was... fine."_s, u"It was ... fine ."_s);
        row("footnote", u"It fell. [12] Then it rose."_s, u"It fell . [ 12 ] | Then it rose ."_s);
        row("dateline", u"DOVA, March 3 (Orsa) - The council met."_s, u"DOVA , March 3 ( Orsa ) - | The council met ."_s);
        row("dateline of a town alone", u"Dova -- Crowds lined the road."_s, u"Dova -- | Crowds lined the road ."_s);
        row("dateline before a quote", u"DOVA \u2014 \"Go now,\" she said."_s, u"DOVA \u2014 | \" Go now , \" she said ."_s);
        row("a dash inside a sentence", u"Novak -- who had left -- came back."_s, u"Novak -- who had left -- came back ."_s);
        row("a dash after small words", u"The mayor \u2014 Jana Novak \u2014 came back."_s,
            u"The mayor \u2014 Jana Novak \u2014 came back ."_s);
        row("a hyphen is no dateline's dash", u"Rail - Road link opens in May."_s, u"Rail - Road link opens in May ."_s);
        row("headline without a full stop", u"Council meets\nThe council met."_s, u"Council meets | The council met ."_s);
        row("a block ends a sentence, even unfinished", u"He said\nshe left"_s, u"He said | she left"_s);
        row("list numbers", u"1. Fold it.\n2. Cut it."_s, u"1 . Fold it . | 2 . Cut it ."_s);
        row("bullets", u"\u2022 Bread\n\u2022 Salt"_s, u"\u2022 Bread | \u2022 Salt"_s);
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Tokens tokens = tokenize(text, blocksOf(text), m_abbreviations);
        QCOMPARE(print(text, tokens), expected);
        QCOMPARE(fault(text, tokens), QString());
    }

    void anyText_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 300; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Random pieces, glued and mutated: every character is kept, spans are sorted and inside, whatever the blocks.
    void anyText()
    {
        QFETCH(quint32, seed);
        static const QStringList pieces{u"can't"_s,
                                        u"U.S."_s,
                                        u"Sept."_s,
                                        u"3.5%"_s,
                                        u"-"_s,
                                        u"\u2014"_s,
                                        u"\""_s,
                                        u"\u201D"_s,
                                        u"..."_s,
                                        u"www.a.com"_s,
                                        u"a@b.org"_s,
                                        u"12-15-17"_s,
                                        u"$"_s,
                                        u" "_s,
                                        u" "_s,
                                        u"\n"_s,
                                        u"\u00A0"_s,
                                        u"\u200B"_s,
                                        u"'s"_s,
                                        u"s'"_s,
                                        u":-)"_s,
                                        u"\U0001F600"_s,
                                        QString(QChar(0xD83D)),
                                        QString(QChar(0xDE00)),
                                        QString(QChar(0)),
                                        u"The"_s,
                                        u"e\u0301"_s,
                                        u"[1]"_s,
                                        u"#x"_s,
                                        u"AT&T"_s,
                                        u"1."_s,
                                        u"!?"_s,
                                        u"\u0085"_s,
                                        u"\uFEFF"_s,
                                        u"No."_s};
        QRandomGenerator random(seed);
        QString text;
        for (int i = 0; i < 60; ++i)
            text += pieces[random.bounded(pieces.size())];
        for (int i = 0; i < 10; ++i)
            text[random.bounded(text.size())] = QChar(char16_t(random.bounded(0x10000)));
        std::vector<Block> blocks = blocksOf(text);
        QCOMPARE(fault(text, tokenize(text, blocks, m_abbreviations)), QString());
        const qsizetype middle = random.bounded(text.size());
        blocks = {{{3, middle}, Block::Kind::Headline}, {{middle + 2, text.size() + 7}, Block::Kind::Paragraph}};
        QCOMPARE(fault(text, tokenize(text, blocks, m_abbreviations)), QString());
    }

    void oneLongLine()
    {
        for (const QString &piece :
             {u"a"_s, u"."_s, u"-"_s, u"a-"_s, u"a."_s, u"1-"_s, u"'"_s, u"a'"_s, u":)"_s, u"A. "_s}) {
            const QString text = piece.repeated(200'000);
            QCOMPARE(fault(text, tokenize(text, blocksOf(text), m_abbreviations)), QString());
        }
    }

private:
    AbbreviationLexicon m_abbreviations;
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
