// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/approximate.h"
#include "anchors/placement.h"
#include "randomedits.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

using How = Placement::How;
Q_DECLARE_METATYPE(How)

namespace {

/// The plain dynamic programme that the bits stand for.
std::vector<int> plainDistances(QStringView pattern, QStringView text, MatchStart start)
{
    std::vector<int> column(size_t(pattern.size()) + 1);
    for (size_t row = 0; row < column.size(); ++row)
        column[row] = int(row);
    std::vector<int> distances{column.back()};
    for (const QChar unit : text) {
        int diagonal = column[0];
        column[0] += start == MatchStart::AtBegin ? 1 : 0;
        for (size_t row = 1; row < column.size(); ++row) {
            const int replaced = diagonal + (pattern[qsizetype(row) - 1] == unit ? 0 : 1);
            diagonal = column[row];
            column[row] = std::min({replaced, column[row] + 1, column[row - 1] + 1});
        }
        distances.push_back(column.back());
    }
    return distances;
}

/// An article of invented people whose sentences are much alike.
QString inventedArticle(int paragraphs, std::mt19937 &random)
{
    const QStringList people{u"Ada Brandt"_s, u"Minister Ruo"_s, u"Tomas Edel"_s, u"Mrs Okafor-Lind"_s, u"the envoy"_s};
    const QStringList verbs{u"said"_s, u"denied"_s, u"told reporters"_s, u"wrote"_s, u"warned"_s};
    const QStringList things{u"the ferry contract"_s, u"a new caf\u00E9 tax"_s, u"the talks in Port Varden"_s,
                             u"the \u201Cgreen line\u201D"_s, u"every budget since 2019"_s};
    const QStringList ends{u"would be signed by Friday"_s, u"had cost \u20AC3 million \u2014 so far"_s,
                           u"wasn\u2019t on the table"_s, u"could fail again"_s, u"must go on"_s};
    const auto one = [&](const QStringList &list) {
        return list[std::uniform_int_distribution<qsizetype>(0, list.size() - 1)(random)];
    };
    QString text = u"Talks go on\n"_s;
    for (int i = 0; i < paragraphs; ++i) {
        for (int j = 0; j < 4; ++j)
            text += one(people) + u' ' + one(verbs) + u" that "_s + one(things) + u' ' + one(ends) + u". "_s;
        text += u'\n';
    }
    return text;
}

} // namespace

class TestAnchors : public QObject {
    Q_OBJECT
private slots:
    void distancesAreThoseOfThePlainProgramme()
    {
        std::mt19937 random(7);
        const auto randomText = [&random](int most) {
            QString text(std::uniform_int_distribution(0, most)(random), u'a');
            for (QChar &unit : text)
                unit = QChar(char16_t(u'a' + std::uniform_int_distribution(0, 3)(random)));
            return text;
        };
        for (int i = 0; i < 300; ++i) {
            const QString pattern = randomText(200);
            const QString text = randomText(300);
            for (const MatchStart start : {MatchStart::Anywhere, MatchStart::AtBegin})
                QCOMPARE(editDistances(pattern, text, start), plainDistances(pattern, text, start));
        }
    }

    void foldingLevelsMarksAndSpaces_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("folded");
        QTest::newRow("quotation marks") << u"\u201CNo\u201D \u00ABno\u00BB \u2018no\u2019"_s << u"\"No\" \"no\" 'no'"_s;
        QTest::newRow("dashes") << u"a\u2014b\u2013c\u2011d"_s << u"a-b-c-d"_s;
        QTest::newRow("spaces of all kinds are one") << u"a \u00A0\u2009b\n\n  c"_s << u"a b c"_s;
        QTest::newRow("soft hyphens and zero widths go") << u"fer\u00ADry\u200B line\uFEFF"_s << u"ferry line"_s;
        QTest::newRow("NFD is composed") << u"cafe\u0301 Zu\u0308rich"_s << u"caf\u00E9 Z\u00FCrich"_s;
        QTest::newRow("an ellipsis is three dots") << u"well\u2026"_s << u"well..."_s;
        QTest::newRow("surrogates stay") << u"\U0001F600 x"_s << u"\U0001F600 x"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void foldingLevelsMarksAndSpaces()
    {
        QFETCH(QString, original);
        QFETCH(QString, folded);
        const FoldedText text(original);
        QCOMPARE(text.text(), folded);
        QCOMPARE(FoldedText(text.text()).text(), folded);
        for (qsizetype i = 0; i < folded.size(); ++i) {
            const Span origin = text.toOriginal({i, i + 1});
            QVERIFY(origin.begin >= 0 && origin.begin < origin.end && origin.end <= original.size());
        }
    }

    void foldingKnowsWhereItsWordsStood()
    {
        const QString original = u"He said  \u201Ccafe\u0301\u2026\u201D twice"_s;
        const FoldedText text(original);
        const qsizetype at = text.text().indexOf(u"caf\u00E9..."_s);
        QCOMPARE(text.toOriginal({at, at + 7}).of(original), u"cafe\u0301\u2026"_s);
        QCOMPARE(text.fromOriginal(original.indexOf(u"twice"_s)), text.text().indexOf(u"twice"_s));
    }

    void findsWordsInAChangedText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected"); // with bars around the place
        QTest::addColumn<How>("how");
        const QString talks =
            u"The ferry talks failed on Monday, Ada Brandt said. The harbour stays shut. Nobody was hurt."_s;
        const QString rest = u" A long report on ferries, harbours, crews and cranes goes on here."_s.repeated(3);
        QTest::newRow("the end grew: the same place")
            << talks + rest << u"Ada Brandt"_s << talks + rest + u" More follows."_s
            << u"The ferry talks failed on Monday, |Ada Brandt| said. The harbour stays shut. Nobody was hurt."_s + rest
                + u" More follows."_s
            << How::SamePlace;
        QTest::newRow("the begin grew: moved with what follows")
            << rest + talks << u"Nobody"_s << u"Update."_s + rest + talks
            << u"Update."_s + rest
                + u"The ferry talks failed on Monday, Ada Brandt said. The harbour stays shut. |Nobody| was hurt."_s
            << How::SamePlace;
        QTest::newRow("changes on both sides: the same words")
            << talks << u"Ada Brandt"_s
            << u"Port Varden. The ferry talks failed on Monday, Ada Brandt said. The harbour opens. Nobody was hurt."_s
            << u"Port Varden. The ferry talks failed on Monday, |Ada Brandt| said. The harbour opens. Nobody was hurt."_s
            << How::SameWords;
        QTest::newRow("other marks and spaces are the same words")
            << u"A. She said \u201Cit wasn\u2019t us\u201D on Friday evening. B."_s << u"\u201Cit wasn\u2019t us\u201D"_s
            << u"AA. She said \"it wasn't\u00A0us\" on Friday evening. BB."_s
            << u"AA. She said |\"it wasn't\u00A0us\"| on Friday evening. BB."_s << How::SameWords;
        QTest::newRow("NFD is the same words")
            << u"A. The Caf\u00E9 Z\u00FCrich closed its doors on Friday. B."_s << u"Caf\u00E9 Z\u00FCrich"_s
            << u"AA. The Cafe\u0301 Zu\u0308rich closed its doors on Friday. BB."_s
            << u"AA. The |Cafe\u0301 Zu\u0308rich| closed its doors on Friday. BB."_s << How::SameWords;
        QTest::newRow("a changed word: similar words, whole ones")
            << talks << u"The harbour stays shut"_s
            << u"Ferry talks failed on Monday, Ada Brandt said. The old harbour stays closed. Nobody was hurt there."_s
            << u"Ferry talks failed on Monday, Ada Brandt said. |The old harbour stays closed|. Nobody was hurt there."_s
            << How::SimilarWords;
        const QString twice =
            u"Ada Brandt met the owners. She said no. Tomas Edel asked the crew to stay. She said no. Then all left."_s;
        QTest::newRow("a repeated sentence: its surroundings tell")
            << twice << u"crew to stay. |She said no|"_s
            << u"A day later. Ada Brandt met the owners. She said no. Tomas Edel asked the crew to stay. She said no. Then they left."_s
            << u"A day later. Ada Brandt met the owners. She said no. Tomas Edel asked the crew to stay. |She said no|. Then they left."_s
            << How::SameWords;
        QTest::newRow("a repeated sentence whose own copy is gone")
            << twice << u"crew to stay. |She said no|"_s
            << u"A day later. Ada Brandt met the owners. She said no. Tomas Edel asked the crew to leave. Then they left."_s
            << QString() << How::Orphan;
        QTest::newRow("a short word stays where its surroundings are")
            << u"At the port no one spoke. On the bridge no one stood. In the hall no one slept."_s << u"bridge |no| one"_s
            << u"Late. At the port no one spoke. On the bridge no one stood up. In the hall no one slept well."_s
            << u"Late. At the port no one spoke. On the bridge |no| one stood up. In the hall no one slept well."_s
            << How::SameWords;
        QTest::newRow("a short word that is gone is not its neighbour")
            << u"It was late. It rained, and the crew of the ferry slept. Then dawn came."_s << u"late. |It|"_s
            << u"So it went. It was late. Rain fell, and the crew of the ferry slept. Then dawn came again."_s << QString()
            << How::Orphan;
        QTest::newRow("a moved paragraph")
            << u"One began.\nThe envoy told reporters that the budget must go on.\nThree was short and four was long."_s
            << u"told reporters that the budget"_s
            << u"One began again.\nThree was short and four was long.\nThe envoy told reporters that the budget must go on.\nEnd."_s
            << u"One began again.\nThree was short and four was long.\nThe envoy |told reporters that the budget| must go on.\nEnd."_s
            << How::SameWords;
        QTest::newRow("another article") << talks << u"harbour stays shut"_s
                                         << u"A new museum opens in Varden next week, with music and free cake for all."_s
                                         << QString() << How::Orphan;
        QTest::newRow("nothing is left") << talks << u"harbour"_s << QString() << QString() << How::Orphan;
    }

    void findsWordsInAChangedText()
    {
        QFETCH(QString, before);
        QFETCH(QString, words);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QFETCH(How, how);
        // Bars mark the words where more is written to say which of several are meant.
        Span span{words.indexOf(u'|'), words.lastIndexOf(u'|') - 1};
        if (span.begin < 0)
            span = {0, words.size()};
        const qsizetype at = before.indexOf(QString(words).remove(u'|'));
        QVERIFY(at >= 0);
        const Anchor anchor = Anchor::at(before, {at + span.begin, at + span.end});
        const AnchorPlacer placer(after, before);
        const Placement found = placer.place(anchor);
        QString shown;
        if (found.how != How::Orphan)
            shown =
                after.first(found.span.begin) + u'|' + found.span.of(after).toString() + u'|' + after.sliced(found.span.end);
        QCOMPARE(shown, expected);
        QCOMPARE(found.how, how);
        const AnchorPlacer alone(after);
        const Placement foundAlone = alone.place(anchor);
        QVERIFY(foundAlone.how == How::Orphan || foundAlone.span == found.span);
    }

    void anOrphanHasSuggestions()
    {
        const QString before = u"A. The harbour stays shut until the envoy comes back, Ada Brandt said on Monday. B."_s;
        const QString after = u"AA. Ada Brandt said: the harbour, until the envoy comes back, is ours. BB."_s;
        const qsizetype at = before.indexOf(u"stays shut"_s);
        const Placement placement = AnchorPlacer(after, before).place(Anchor::at(before, {at, at + 10}));
        QCOMPARE(placement.how, How::Orphan);
        QVERIFY(!placement.suggestions.empty());
        QVERIFY(placement.suggestions.size() <= 3);
        for (const Span span : placement.suggestions)
            QVERIFY(!span.isEmpty() && span.begin >= 0 && span.end <= after.size());
    }

    /// Whatever is edited: a place found holds the words. Most that are left are found, though every sentence is like
    /// others.
    void randomEditsNeverGiveAWrongPlace()
    {
        std::mt19937 random(2022);
        int left = 0;
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            const QString text = inventedArticle(12, random);
            const EditRates rates{0.05 * (round % 5), 0.3 * (round % 2), 0, round % 3, round % 4 == 0};
            const EditedText edited = editedAtRandom(text, rates, random);
            const AnchorPlacer placer(edited.text, text);
            const std::vector<Word> words = wordsOf(text);
            for (int i = 0; i < 10; ++i) {
                const auto first = std::uniform_int_distribution<size_t>(0, words.size() - 12)(random);
                const Span span = words[first].span.united(words[first + size_t(i)].span);
                const Placement placement = placer.place(Anchor::at(text, span));
                const bool isRight = placement.how != How::Orphan && isRightPlace(placement.span, span, text, edited);
                QVERIFY2(placement.how == How::Orphan || isRight,
                         qPrintable(u"round %1: \"%2\" was put on \"%3\""_s.arg(round).arg(span.of(text),
                                                                                           placement.span.of(edited.text))));
                if (survival(text, span, edited) >= 0.7) {
                    ++left;
                    found += isRight ? 1 : 0;
                }
            }
        }
        QVERIFY2(100 * found >= 70 * left, qPrintable(u"%1 of %2 found"_s.arg(found).arg(left)));
    }
};

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"
