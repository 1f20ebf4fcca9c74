// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/abbreviationlexicon.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"
#include "parse/projective.h"
#include "parse/tree.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestParse : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons ? QString() : lexicons.error()));
        m_lexicons = *std::move(lexicons);
    }

    void relationNamesGoBothWays()
    {
        for (int i = 0; i <= int(Relation::Xcomp); ++i)
            QCOMPARE(relationOf(QString(nameOf(Relation(i)))), Relation(i));
        QVERIFY(!relationOf(u"nsubj:"));
        QCOMPARE(baseOf(Relation::NsubjPass), Relation::Nsubj);
        QCOMPARE(baseOf(Relation::OblAgent), Relation::Obl);
        QCOMPARE(baseOf(Relation::Obj), Relation::Obj);
    }

    void arcs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< word>head/relation
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one word") << u"Yes"_s << u"Yes>-/root"_s;
        QTest::newRow("subject and object")
            << u"On Monday the minister signed two contracts."_s
            << u"On>Monday/case Monday>signed/obl the>minister/det minister>signed/nsubj signed>-/root two>contracts/nummod contracts>signed/obj .>signed/punct"_s;
        QTest::newRow("a passive and its agent")
            << u"The treaty was signed by the president."_s
            << u"The>treaty/det treaty>signed/nsubj:pass was>signed/aux:pass signed>-/root by>president/case the>president/det president>signed/obl:agent .>signed/punct"_s;
        QTest::newRow("reported speech")
            << u"She said that the talks had failed."_s
            << u"She>said/nsubj said>-/root that>failed/mark the>talks/det talks>failed/nsubj had>failed/aux failed>said/ccomp .>said/punct"_s;
    }

    void arcs()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const TaggedText parsed = parseText(text);
        QStringList found;
        for (qsizetype i = 0; i < std::ssize(parsed.tokens); ++i) {
            const Arc &arc = parsed.arcs[i];
            found += parsed.word(i).toString() + u'>' + (arc.head < 0 ? u"-"_s : parsed.word(arc.head).toString()) + u'/'
                + nameOf(arc.relation);
        }
        QCOMPARE(found.join(u' '), expected);
    }

    void whoDidWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("object");
        const QString none;
        QTest::newRow("active") << u"Norfjell bought the yard."_s << u"bought"_s << u"Norfjell"_s << u"yard"_s;
        QTest::newRow("passive") << u"The yard was bought by Norfjell."_s << u"bought"_s << u"Norfjell"_s << u"yard"_s;
        QTest::newRow("passive without an agent") << u"The yard was bought."_s << u"bought"_s << none << u"yard"_s;
        QTest::newRow("nothing is done to anything")
            << u"The minister resigned."_s << u"resigned"_s << u"minister"_s << none;
        QTest::newRow("a subject shared by \"and\"")
            << u"The minister arrived and signed the contract."_s << u"signed"_s << u"minister"_s << u"contract"_s;
        QTest::newRow("to agree to") << u"The minister agreed to sign the contract."_s << u"sign"_s << u"minister"_s
                                     << u"contract"_s;
        QTest::newRow("a relative clause")
            << u"They met the minister who signed the contract."_s << u"signed"_s << u"minister"_s << u"contract"_s;
    }

    void whoDidWhat()
    {
        QFETCH(QString, text);
        QFETCH(QString, verb);
        QFETCH(QString, agent);
        QFETCH(QString, object);
        const TaggedText parsed = parseText(text);
        const qsizetype at = find(parsed, verb);
        QCOMPARE(wordOf(parsed, agentOf(parsed, at)), agent);
        QCOMPARE(wordOf(parsed, objectOf(parsed, at)), object);
    }

    void phrases()
    {
        const TaggedText parsed = parseText(u"She met the former minister, who had left the cabinet of Norland."_s);
        const qsizetype minister = find(parsed, u"minister"_s);
        QCOMPARE(nounPhraseSpan(parsed, minister).of(parsed.text).toString(), u"the former minister"_s);
        QCOMPARE(wordOf(parsed, prepositionalOf(parsed, find(parsed, u"cabinet"_s), u"of")), u"Norland"_s);
        QCOMPARE(subtreeSpan(parsed, find(parsed, u"met"_s)).of(parsed.text).toString(),
                 u"She met the former minister, who had left the cabinet of Norland"_s);
        QCOMPARE(wordOf(parsed, clauseOf(parsed, find(parsed, u"former"_s))), u"met"_s);
        QCOMPARE(wordOf(parsed, clauseOf(parsed, find(parsed, u"who"_s))), u"left"_s);
    }

    void conjuncts()
    {
        const TaggedText parsed = parseText(u"The committee and the bank signed the treaty but did not keep it."_s);
        QStringList found;
        for (const qsizetype each : conjunctsOf(parsed, find(parsed, u"bank"_s)))
            found += parsed.word(each).toString();
        QCOMPARE(found.join(u' '), u"committee bank"_s);
        QVERIFY(isNegated(parsed, find(parsed, u"keep"_s)));
        QVERIFY(!isNegated(parsed, find(parsed, u"signed"_s)));
    }

    void childrenInTextOrder()
    {
        const TaggedText parsed = parseText(u"The minister has signed two contracts."_s);
        const qsizetype verb = rootOf(parsed, parsed.sentences.front());
        QCOMPARE(wordOf(parsed, verb), u"signed"_s);
        QStringList found;
        for (const qsizetype child : childrenOf(parsed, verb))
            found += parsed.word(child).toString();
        QCOMPARE(found.join(u' '), u"minister has contracts ."_s);
        QCOMPARE(childOf(parsed, verb, {Relation::Iobj}), NoToken);
    }

    /// Whatever the text: one root a sentence, heads in the sentence, no circle, no gap in a subtree.
    void alwaysATree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"??? ... , , ; \u201C \u201D ( ] --"_s;
        QTest::newRow("one word again and again") << u"buffalo "_s.repeated(3000);
        QTest::newRow("words of no language") << u"xqz \u4E2D\u6587 \u0416 1,2 &&& zz' \U0001F600 n't 's"_s;
        QTest::newRow("a list") << u"Ada, Bo, Cy, Di, Ed and Flo and or but to of in by the."_s;
        QTest::newRow("sentences") << u"Ada left. Bo stayed. \"Why?\" he asked."_s;
    }

    void alwaysATree()
    {
        QFETCH(QString, text);
        const TaggedText parsed = parseText(text);
        QCOMPARE(parsed.arcs.size(), parsed.tokens.size());
        for (const Sentence &sentence : parsed.sentences) {
            qsizetype roots = 0;
            for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
                const Arc &arc = parsed.arcs[token];
                QCOMPARE(arc.relation == Relation::Root, arc.head < 0);
                roots += arc.head < 0;
                QVERIFY(arc.head < 0 || (sentence.firstToken <= arc.head && arc.head < sentence.endToken));
                QVERIFY(arc.begin <= token && token < arc.end);
                if (arc.head >= 0) // Each subtree lies within its head's and does not hold the head: so there is no circle.
                    QVERIFY(isUnder(parsed, token, arc.head) && !isUnder(parsed, arc.head, token));
                qsizetype size = 1;
                for (const qsizetype child : childrenOf(parsed, token))
                    size += parsed.arcs[child].end - parsed.arcs[child].begin;
                QCOMPARE(size, arc.end - arc.begin);
            }
            QCOMPARE(roots, 1);
        }
    }

    /// Of all trees without crossing arcs and with one root, the one with the best sum: all of five words' are tried.
    void theBestTreeIsFound()
    {
        constexpr int words = 5;
        quint32 chance = 1;
        for (int round = 0; round < 200; ++round) {
            std::vector<float> scores;
            for (int word = 0; word < words; ++word) {
                for (int head = 0; head <= words; ++head) {
                    chance = chance * 1664525 + 1013904223;
                    scores.push_back(head == word ? -1e9F : float(chance >> 24) - 128);
                }
            }
            float best = -1e9F;
            std::vector<int> heads(words);
            for (int number = 0; number < 7776; ++number) { // six to the power of five
                int rest = number;
                float sum = 0;
                for (int word = 0; word < words; ++word, rest /= words + 1) {
                    heads[size_t(word)] = rest % (words + 1) == words ? -1 : rest % (words + 1);
                    sum += scores[size_t(word) * (words + 1) + size_t(rest % (words + 1))];
                }
                if (sum > best && isTree(heads))
                    best = sum;
            }
            const std::vector<int> found = projectiveTree(scores, words);
            QVERIFY(isTree(found));
            float sum = 0;
            for (size_t word = 0; word < words; ++word)
                sum += scores[word * (words + 1) + size_t(found[word] < 0 ? words : found[word])];
            QCOMPARE(sum, best);
        }
    }

    void aDamagedNetworkIsEmpty()
    {
        const Bytes whole = m_lexicons.language->section("network");
        QVERIFY(!ParseNetwork(whole).isEmpty());
        QVERIFY(ParseNetwork(whole.first(whole.size() - 1)).isEmpty());
        QVERIFY(ParseNetwork(whole.first(7)).isEmpty());
        QVERIFY(ParseNetwork({}).isEmpty());
        std::vector<uchar> bytes(whole.begin(), whole.end());
        bytes[3] = 0x7F; // two billion words
        QVERIFY(ParseNetwork(bytes).isEmpty());
        bytes.assign(whole.begin(), whole.end());
        bytes[4] = 65; // more labels than there is room for
        QVERIFY(ParseNetwork(bytes).isEmpty());
    }

    void aChainWithoutANetwork()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"empty.model"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ModelFile::write("nothing", {}));
        file.close();
        const auto model = ModelFile::open(file.fileName());
        QVERIFY(model);
        const ParseTrees trees = Parser(**model).parse(std::vector<ParseWord>(5), std::array<qsizetype, 2>{3, 5});
        QCOMPARE(trees.heads, (std::vector{-1, 0, 1, -1, 3}));
        QCOMPARE(trees.relations,
                 (std::vector{Relation::Root, Relation::Dep, Relation::Dep, Relation::Root, Relation::Dep}));
    }

private:
    [[nodiscard]] TaggedText parseText(const QString &text)
    {
        m_text = text;
        const Block all{{0, m_text.size()}, Block::Kind::Paragraph};
        TaggedText tagged = tag(m_text, tokenize(m_text, std::span(&all, 1), *m_lexicons.abbreviations), m_lexicons);
        parse(tagged, m_lexicons);
        return tagged;
    }

    /// Whether heads have one root, no circle and no crossing arcs.
    static bool isTree(const std::vector<int> &heads)
    {
        if (std::ranges::count(heads, -1) != 1)
            return false;
        const auto isUnder = [&heads](int word, int head) {
            for (size_t steps = 0; word >= 0 && word != head && steps <= heads.size(); ++steps)
                word = heads[size_t(word)];
            return word == head;
        };
        for (int word = 0; word < int(heads.size()); ++word) {
            const int head = heads[size_t(word)];
            if (!isUnder(word, int(std::ranges::find(heads, -1) - heads.begin())))
                return false;
            for (int between = std::min(word, head) + 1; head >= 0 && between < std::max(word, head); ++between) {
                if (!isUnder(between, head))
                    return false;
            }
        }
        return true;
    }

    static qsizetype find(const TaggedText &text, const QString &word)
    {
        qsizetype token = 0;
        while (text.word(token) != word)
            ++token;
        return token;
    }

    static QString wordOf(const TaggedText &text, qsizetype token)
    {
        return token < 0 ? QString() : text.word(token).toString();
    }

    Lexicons m_lexicons;
    QString m_text; ///< what the last text's view looks at
};

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"
