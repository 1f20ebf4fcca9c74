// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/marks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestMarks : public QObject {
    Q_OBJECT

    static std::vector<Block> blocksOf(QStringView text)
    {
        std::vector<Block> blocks;
        qsizetype begin = 0;
        for (const QStringView line : text.tokenize(u'\n')) {
            if (!line.isEmpty())
                blocks.push_back({{begin, begin + line.size()}, Block::Kind::Paragraph});
            begin += line.size() + 1;
        }
        return blocks;
    }

private slots:
    void passages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // each with what is true of it in front: open, goes on, single
        QTest::newRow("no marks, no passage") << u"He said no."_s << QStringList();
        QTest::newRow("curly marks") << u"\u201CWe won,\u201D she said."_s << QStringList{u"\u201CWe won,\u201D"_s};
        QTest::newRow("straight marks, two of them")
            << u"\"We won,\" she said. \"We did.\""_s << QStringList{u"\"We won,\""_s, u"\"We did.\""_s};
        QTest::newRow("two apostrophes are one mark") << u"''We won,'' she said."_s << QStringList{u"''We won,''"_s};
        QTest::newRow("back-ticks open, apostrophes close") << u"``We won,'' she said."_s << QStringList{u"``We won,''"_s};
        QTest::newRow("guillemets") << u"\u00ABWe won\u00BB, she said."_s << QStringList{u"\u00ABWe won\u00BB"_s};
        QTest::newRow("guillemets that point inwards")
            << u"\u00BBWe won\u00AB, she said."_s << QStringList{u"\u00BBWe won\u00AB"_s};
        QTest::newRow("low and high marks") << u"\u201EWe won\u201C, she said."_s << QStringList{u"\u201EWe won\u201C"_s};
        QTest::newRow("a closing mark of another shape")
            << u"\u201CWe won,\" she said."_s << QStringList{u"\u201CWe won,\""_s};
        QTest::newRow("a curly mark that faces the wrong way")
            << u"\u201DWe won,\u201D she said."_s << QStringList{u"\u201DWe won,\u201D"_s};
        QTest::newRow("single marks") << u"\u2018We won,\u2019 she said."_s << QStringList{u"single \u2018We won,\u2019"_s};
        QTest::newRow("straight single marks")
            << u"Mayor: 'We won the vote'"_s << QStringList{u"single 'We won the vote'"_s};
        QTest::newRow("apostrophes are no marks")
            << u"It's the workers' day, they don't work in the '90s, 'tis rock 'n' roll."_s << QStringList();
        QTest::newRow("a plural's apostrophe inside single marks")
            << u"'The workers' party won,' she said."_s << QStringList{u"single 'The workers' party won,'"_s};
        QTest::newRow("an apostrophe after curly single marks")
            << u"\u2018It\u2019s ours,\u2019 she said."_s << QStringList{u"single \u2018It\u2019s ours,\u2019"_s};
        QTest::newRow("single marks inside double ones belong to those")
            << u"\"He told me 'no' twice,\" she said."_s << QStringList{u"\"He told me 'no' twice,\""_s};
        QTest::newRow("double marks inside single ones belong to those")
            << u"'He told me \"no\" twice,' she said."_s << QStringList{u"single 'He told me \"no\" twice,'"_s};
        QTest::newRow("curly marks inside curly marks") << u"\u201CHe told me \u201Cno\u201D twice,\u201D she said."_s
                                                        << QStringList{u"\u201CHe told me \u201Cno\u201D twice,\u201D"_s};
        QTest::newRow("a mark never closed runs to the end of its block")
            << u"She said, \u201CWe won.\nNobody else did."_s << QStringList{u"open \u201CWe won."_s};
        QTest::newRow("a forgotten mark ends where the next passage begins")
            << u"\u201CWe won, she said. \u201CWe did,\u201D he said. \u201CTrue.\u201D"_s
            << QStringList{u"open \u201CWe won, she said."_s, u"\u201CWe did,\u201D"_s, u"\u201CTrue.\u201D"_s};
        QTest::newRow("a closing mark alone is nothing") << u"We won,\u201D she said."_s << QStringList();
        QTest::newRow("opened again at each paragraph")
            << u"\u201CWe won.\n\u201CAnd they lost.\n\u201CThat is all,\u201D she said."_s
            << QStringList{u"open \u201CWe won."_s, u"open goes on \u201CAnd they lost."_s,
                           u"goes on \u201CThat is all,\u201D"_s};
        QTest::newRow("closed in the next paragraph without being opened again")
            << u"\u201CWe won.\nAnd they lost,\u201D she said."_s
            << QStringList{u"open \u201CWe won."_s, u"goes on And they lost,\u201D"_s};
        QTest::newRow("the next paragraph has marks elsewhere")
            << u"\u201CWe won.\nShe said \u201Cgood\u201D."_s << QStringList{u"open \u201CWe won."_s, u"\u201Cgood\u201D"_s};
        QTest::newRow("inches are no marks") << u"He is 5'10\" tall."_s << QStringList();
        QTest::newRow("nothing between the marks") << u"He wrote \"\" there."_s << QStringList();
    }

    void passages()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const MarkedPassage &passage : findMarkedPassages(text, blocksOf(text))) {
            found.push_back(QString(passage.closed ? u""_s : u"open "_s) + (passage.continues ? u"goes on "_s : u""_s)
                            + (passage.single ? u"single "_s : u""_s) + passage.span.of(text).toString());
        }
        QTEST(found, "found");
    }

    void anyTextGivesPassagesInsideTheirBlocks()
    {
        QRandomGenerator random(20220720);
        const QString letters = u"aS ,.!?\n\"''`\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB-("_s + QChar(0xD800) + QChar(0);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (quint32 i = random.bounded(60u); i > 0; --i)
                text += letters[random.bounded(letters.size())];
            const std::vector<Block> blocks = blocksOf(text);
            qsizetype end = 0;
            for (const MarkedPassage &passage : findMarkedPassages(text, blocks)) {
                QVERIFY2(passage.span.begin >= end && !passage.span.isEmpty(), qPrintable(text));
                QVERIFY2(passage.block < std::ssize(blocks) && blocks[passage.block].span.contains(passage.span),
                         qPrintable(text));
                end = passage.span.end;
            }
        }
    }

    void manyMarksTakeLinearTime()
    {
        for (const QString &mark : {u"\""_s, u"\u201C"_s, u" \u2018a"_s, u" 'a"_s, u"-'a"_s, u"a\u201D "_s}) {
            const QString text = mark.repeated(200000);
            QVERIFY(std::ssize(findMarkedPassages(text, blocksOf(text))) <= text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestMarks)
#include "tst_marks.moc"
