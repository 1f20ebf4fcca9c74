// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/abbreviationlexicon.h"
#include "lexicon/lexicons.h"
#include "tags/lemmatizer.h"
#include "tags/taggedtext.h"
#include "tags/wordclasses.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestTags : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons ? QString() : lexicons.error()));
        m_lexicons = *std::move(lexicons);
    }

    void tagNamesGoBothWays()
    {
        for (int i = 0; i <= int(Upos::X); ++i)
            QCOMPARE(uposOf(QString(nameOf(Upos(i)))), Upos(i));
        for (int i = 0; i <= int(Xpos::ClosingBracket); ++i)
            QCOMPARE(xposOf(QString(nameOf(Xpos(i)))), Xpos(i));
        QVERIFY(!uposOf(u"NOUNS"));
        QVERIFY(!xposOf(u""));
    }

    void tags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< word/UPOS/XPOS/lemma
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a plain sentence")
            << u"The minister signed two contracts in Dublin."_s
            << u"The/DET/DT/the minister/NOUN/NN/minister signed/VERB/VBD/sign two/NUM/CD/two contracts/NOUN/NNS/contract in/ADP/IN/in Dublin/PROPN/NNP/Dublin ./PUNCT/./."_s;
        QTest::newRow("contraction and irregular verb")
            << u"They didn't know what he had taken."_s
            << u"They/PRON/PRP/they did/AUX/VBD/do n't/PART/RB/not know/VERB/VB/know what/PRON/WP/what he/PRON/PRP/he had/AUX/VBD/have taken/VERB/VBN/take ./PUNCT/./."_s;
        QTest::newRow("a noun and a verb of one form")
            << u"The talks failed because nobody talks."_s
            << u"The/DET/DT/the talks/NOUN/NNS/talk failed/VERB/VBD/fail because/SCONJ/IN/because nobody/PRON/NN/nobody talks/VERB/VBZ/talk ./PUNCT/./."_s;
        QTest::newRow("'s is a possessive or a verb")
            << u"Iran\u2019s oil is cheap and she\u2019s been there."_s
            << u"Iran/PROPN/NNP/Iran \u2019s/PART/POS/'s oil/NOUN/NN/oil is/AUX/VBZ/be cheap/ADJ/JJ/cheap and/CCONJ/CC/and she/PRON/PRP/she \u2019s/AUX/VBZ/have been/AUX/VBN/be there/ADV/RB/there ./PUNCT/./."_s;
        QTest::newRow("pronouns")
            << u"She gave him their letters."_s
            << u"She/PRON/PRP/she gave/VERB/VBD/give him/PRON/PRP/he their/PRON/PRP$/their letters/NOUN/NNS/letter ./PUNCT/./."_s;
    }

    void tags()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const TaggedText tagged = tagText(text);
        QStringList found;
        for (qsizetype i = 0; i < std::ssize(tagged.tokens); ++i) {
            const Tag &tag = tagged.tags[i];
            found += tagged.word(i).toString() + u'/' + nameOf(tag.upos) + u'/' + nameOf(tag.xpos) + u'/' + tag.lemma;
        }
        QCOMPARE(found.join(u' '), expected);
    }

    void sentenceStartsPassOpeningMarks()
    {
        const TaggedText tagged = tagText(u"\u201CGo on,\u201D Ada said. \u2014 \"Why?\""_s);
        QStringList starts;
        for (qsizetype i = 0; i < std::ssize(tagged.tokens); ++i) {
            if (tagged.tags[i].sentenceStart)
                starts += tagged.word(i).toString();
        }
        QCOMPARE(starts.join(u' '), u"Go Why"_s);
        QVERIFY(tagged.tags[1].capital);
        QVERIFY(!tagged.tags[2].capital);
    }

    void lookUps()
    {
        const TaggedText tagged = tagText(u"Ada left. Bo stayed."_s);
        QCOMPARE(tagged.tokenAt(0), qsizetype(0));
        QCOMPARE(tagged.tokenAt(3), qsizetype(1));
        QCOMPARE(tagged.tokenAt(99), qsizetype(6));
        QCOMPARE(tagged.sentenceOf(2), qsizetype(0));
        QCOMPARE(tagged.sentenceOf(3), qsizetype(1));
        QCOMPARE(tagged.spanOf(3, 5), (Span{10, 19}));
    }

    void scripts_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("lemma");
        QTest::newRow("as it is") << u"oil"_s << u"oil"_s;
        QTest::newRow("small letters") << u"Oil"_s << u"oil"_s;
        QTest::newRow("capitals stay") << u"Alps"_s << u"Alp"_s;
        QTest::newRow("another end") << u"Studies"_s << u"study"_s;
        QTest::newRow("another word") << u"us"_s << u"we"_s;
        QTest::newRow("capitals come") << u"i"_s << u"I"_s;
        QTest::newRow("a letter that grows when small") << u"\u0130"_s << u"i"_s;
        QTest::newRow("longer than a script can say") << QString(300, u'a') << u"b"_s;
    }

    void scripts()
    {
        QFETCH(QString, word);
        QFETCH(QString, lemma);
        QCOMPARE(LemmaScript::between(word, lemma).apply(word), lemma);
    }

    void wordClasses_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("classes");
        QTest::newRow("as listed") << u"Study"_s << int(WordClasses::Noun | WordClasses::Verb);
        QTest::newRow("y becomes i") << u"studies"_s << int(WordClasses::NounPlural | WordClasses::VerbS);
        QTest::newRow("the past of a word in y") << u"studied"_s << int(WordClasses::VerbEd);
        QTest::newRow("a letter is doubled") << u"stopping"_s << int(WordClasses::VerbIng);
        QTest::newRow("an e falls off") << u"making"_s << int(WordClasses::VerbIng);
        QTest::newRow("a degree") << u"bigger"_s << int(WordClasses::Adjective);
        QTest::newRow("no word") << u"qzing"_s << 0;
    }

    void wordClasses()
    {
        QFETCH(QString, word);
        QFETCH(int, classes);
        std::vector<std::pair<quint64, quint8>> list;
        for (const auto &[base, parts] :
             {std::pair(u"study"_s, WordClasses::BaseNoun | WordClasses::BaseVerb),
              std::pair(u"stop"_s, int(WordClasses::BaseVerb)), std::pair(u"make"_s, int(WordClasses::BaseVerb)),
              std::pair(u"big"_s, int(WordClasses::BaseAdjective))})
            list.emplace_back(WordForm(base).lower, quint8(parts));
        const QByteArray bytes = WordClasses::write(list);
        const WordClasses known(Bytes(reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())));
        QCOMPARE(int(known.of(WordForm(word))), classes);
        QCOMPARE(int(WordClasses().of(WordForm(word))), 0);
    }

    void anyWord()
    {
        for (const QString &word :
             {QString(QChar(0)), QString(QChar(0xD800)), QString(5000, u'x'), QString(5000, u'-'), u"\u0130\u0130"_s}) {
            const TaggedText tagged = tagText(word);
            QCOMPARE(tagged.tags.size(), tagged.tokens.size());
            for (const Tag &tag : tagged.tags)
                QVERIFY(!tag.lemma.isEmpty());
        }
    }

private:
    [[nodiscard]] TaggedText tagText(const QString &text) const
    {
        const Block all{{0, text.size()}, Block::Kind::Paragraph};
        return tag(text, tokenize(text, std::span(&all, 1), *m_lexicons.abbreviations), m_lexicons);
    }

    Lexicons m_lexicons;
};

QTEST_APPLESS_MAIN(TestTags)
#include "tst_tags.moc"
