// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/tones.h"
#include "panels/linecounter.h"
#include "panels/textblock.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestTextBlock : public QObject {
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("elided");
        QTest::newRow("a word") << u"Word"_s << 4 << 1 << false;
        QTest::newRow("as many as there is room for") << u"many words "_s.repeated(50) << 4 << 4 << true;
        QTest::newRow("one line only") << u"many words "_s.repeated(50) << 1 << 1 << true;
        QTest::newRow("a word longer than the line is broken") << u"w"_s.repeated(100) << 40 << 5 << false;
        QTest::newRow("nothing") << QString() << 4 << 1 << false;
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        const QFont font = QGuiApplication::font();
        const QFontMetricsF metrics(font);
        const TextBlock block({{text, font, Qt::black}}, metrics.horizontalAdvance(u"w"_s.repeated(22)), most);
        QTEST(qRound(block.height() / std::ceil(metrics.height())), "lines");
        QTEST(block.isElided(), "elided");
    }

    void counting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain words") << u"It is a promise to keep, and we shall keep it; ask me in a year, or in two."_s;
        QTest::newRow("one letter words") << u"a b c d e f g h i j k l m n o p q r s t u v w x y z "_s.repeated(3);
        QTest::newRow("kerning") << u"AVAVAV ToToTo WAWA Ye Ta "_s.repeated(6);
        QTest::newRow("quotation marks")
            << u"\u201CNo,\u201D he said, \u201Cnot at all.\u201D And \u2018yes\u2019 too. "_s.repeated(3);
        QTest::newRow("a long word") << u"Before Donaudampfschifffahrtsgesellschaftskapitaensmuetze after"_s;
        QTest::newRow("dashes and slashes")
            << u"state-of-the-art and/or \u2014 well \u2014 2020\u20132022 at 3-2, e-mail "_s.repeated(2);
        QTest::newRow("dashes between spaces")
            << u"Turkey \u2013 Romania \u00B7 a deal \u2014 signed \u00B7 in Ankara "_s.repeated(3);
        QTest::newRow("two spaces") << u"one  two   three    four     five "_s.repeated(4);
        QTest::newRow("other scripts")
            << u"\u0410\u043D\u043A\u0430\u0440\u0430 \u5317\u4EAC\u5E02 and more of it "_s.repeated(3);
        QTest::newRow("nothing") << QString();
    }

    /// The quick way must agree with the real layout, whatever the width.
    void counting()
    {
        QFETCH(QString, text);
        LineCounter counter;
        const QFont font = serif(QGuiApplication::font());
        for (int width = 40; width < 500; width += 7) {
            for (const int lines : {1, 4, 60}) {
                const std::vector<Run> runs{{text, font, Qt::black}};
                QCOMPARE(counter.heightOf(runs, width, lines), TextBlock(runs, width, lines).height());
                const std::vector<Run> two{{u"Selin Aydogan"_s, bold(font), Qt::black}, {u"  "_s + text, font, Qt::black}};
                QCOMPARE(counter.heightOf(two, width, lines), TextBlock(two, width, lines).height());
            }
        }
    }

    void tones_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("accent");
        QTest::newRow("light") << QColor(0xfcfbf9) << QColor(0x1f1f1f) << QColor(0x1f5fae);
        QTest::newRow("dark") << QColor(0x232428) << QColor(0xe6e4df) << QColor(0x8ab4f0);
        QTest::newRow("the style's own") << QColor(0xefefef) << QColor(Qt::black) << QColor(0x308cc6);
        QTest::newRow("a pale accent") << QColor(Qt::white) << QColor(Qt::black) << QColor(0xffe0a0);
        QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::yellow);
    }

    void tones()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        QFETCH(QColor, accent);
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Accent, accent);
        const Tones tones = Tones::of(palette);
        QVERIFY(contrast(tones.dim, tones.ground) >= 4.5);
        QVERIFY(contrast(tones.accent, tones.ground) >= 3);
        QVERIFY(contrast(tones.text, tones.tint) >= 4.5);
        QVERIFY(contrast(tones.text, tones.strong) >= 4.5);
        QVERIFY(contrast(tones.dimOn(tones.tint), tones.tint) >= 4.5);
        QVERIFY(contrast(tones.dimOn(tones.strong), tones.strong) >= 4.5);
        for (int rank = 0; rank < 6; ++rank)
            QVERIFY(contrast(tones.speaker(rank), tones.ground) >= 3);
        for (const Highlight highlight :
             {Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey})
            QVERIFY(contrast(tones.text, tones.highlight(highlight)) >= 4.5);
    }
};

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
