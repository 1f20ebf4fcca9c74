// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdfcolumns.h"
#include "resultverify.h"
#include "text/pages.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <QBuffer>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr double PageHeight = 800;
constexpr double Step = 12;

/// Lines of ten points below each other; "|" begins one further in, "^" leaves a gap above it, "#" is larger, "/" begins the
/// next column and "%" the next page. A letter is five points wide.
std::vector<PdfLine> page(const QStringList &sketch)
{
    std::vector<PdfLine> lines;
    double top = 100;
    double left = 50;
    int number = 0;
    for (const QString &each : sketch) {
        QString text = each;
        double indent = 0;
        double height = 10;
        while (!text.isEmpty() && u"|^#/%"_s.contains(text.front())) {
            const QChar mark = text.front();
            text.remove(0, 1);
            indent += mark == u'|' ? 15 : 0;
            top += mark == u'^' ? 15 : 0;
            height = mark == u'#' ? 16 : height;
            if (mark == u'/' || mark == u'%') {
                top = 100;
                left = mark == u'/' ? 300 : 50;
                number += mark == u'%';
            }
        }
        lines.push_back({text, QRectF(left + indent, top, double(text.size()) * 5, height), 1, number, PageHeight});
        top += Step + height - 10;
    }
    return lines;
}

QStringList printed(const std::vector<DraftBlock> &blocks)
{
    QStringList lines;
    for (const DraftBlock &block : blocks) {
        const bool isHead = block.kind != Block::Kind::Paragraph;
        lines.append((block.kind == Block::Kind::Headline ? u"H "_s : isHead ? u"S "_s : u"p "_s) + block.text);
    }
    return lines;
}

Result<Article> read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readArticle(buffer, u"x.pdf"_s);
}

/// Pages of two columns under a head and over a number, written across, line by line, as some programs do.
QByteArray twoColumns(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 9));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(60, 40, u"The Harbour Gazette"_s);
        painter.drawText(290, 810, QString::number(page));
        for (int line = 0; line < 12; ++line) {
            const int y = 100 + 14 * line;
            painter.drawText(60, y, u"left %1 of %2 and words as well"_s.arg(line).arg(page));
            painter.drawText(320, y, u"right %1 of %2 and words as well"_s.arg(line).arg(page));
        }
    }
    painter.end();
    return bytes;
}

/// A page without a letter on it.
QByteArray picture()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT
private slots:
    void paragraphs_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("no line") << QStringList() << QStringList();
        QTest::newRow("lines are joined") << QStringList{u"the ministers met on"_s, u"Monday, and spoke of"_s,
                                                         u"the bridge."_s}
                                          << QStringList{u"p the ministers met on Monday, and spoke of the bridge."_s};
        QTest::newRow("hyphens at line ends go")
            << QStringList{u"the minis-"_s, u"ters met"_s} << QStringList{u"p the ministers met"_s};
        QTest::newRow("the number of a note ends no less")
            << QStringList{u"the ministers met again.12"_s, u"|They spoke of the oldest"_s, u"bridge there, and others."_s}
            << QStringList{u"p the ministers met again.12"_s, u"p They spoke of the oldest bridge there, and others."_s};
        QTest::newRow("but not those of a name")
            << QStringList{u"the town of Baden-"_s, u"Baden met"_s} << QStringList{u"p the town of Baden-Baden met"_s};
        QTest::newRow("an indent begins a paragraph")
            << QStringList{u"the ministers met again."_s, u"|They spoke of the oldest"_s, u"bridge there, and others."_s}
            << QStringList{u"p the ministers met again."_s, u"p They spoke of the oldest bridge there, and others."_s};
        QTest::newRow("a gap does")
            << QStringList{u"the ministers met, all of them, again."_s, u"in town, as they had done for a long time."_s,
                           u"^they spoke of the bridge for a long time"_s, u"and of nothing else in the whole evening."_s}
            << QStringList{u"p the ministers met, all of them, again. in town, as they had done for a long time."_s,
                           u"p they spoke of the bridge for a long time and of nothing else in the whole evening."_s};
        QTest::newRow("a paragraph goes on in the next column and on the next page")
            << QStringList{u"the ministers met"_s, u"again in the"_s, u"/town, and were"_s, u"seen by all"_s, u"%of us."_s}
            << QStringList{u"p the ministers met again in the town, and were seen by all of us."_s};
        const QString words = u"the ministers met, all of them, again,"_s;
        QTest::newRow("heads")
            << QStringList{u"#Bridge opens at last"_s, u'^' + words, words, words, u"in town, as they do."_s,
                           u"^What it cost"_s,         u'^' + words, words, words, u"or they did not."_s}
            << QStringList{u"H Bridge opens at last"_s,
                           u"p "_s + words + u' ' + words + u' ' + words + u" in town, as they do."_s, u"S What it cost"_s,
                           u"p "_s + words + u' ' + words + u' ' + words + u" or they did not."_s};
    }

    void paragraphs()
    {
        QFETCH(QStringList, lines);
        QTEST(printed(joinLines(page(lines))), "blocks");
    }

    void linesBesideEachOtherAreRows()
    {
        const auto cell = [](const QString &text, double left, double top) {
            return PdfLine{text, QRectF(left, top, double(text.size()) * 5, 10), 1, 0, PageHeight};
        };
        const std::vector<PdfLine> rows =
            withRows({cell(u"Bridge"_s, 50, 100), cell(u"Cars"_s, 150, 101), cell(u"Sund"_s, 50, 115),
                      cell(u"11,000"_s, 150, 115), cell(u"All of them are old."_s, 50, 130)});
        const QStringList expected{u"p Bridge\tCars"_s, u"p Sund\t11,000"_s, u"p All of them are old."_s};
        QCOMPARE(printed(joinLines(rows)), expected);
    }

    /// Small lines with a number at the foot of a page are no part of the sentence that goes on behind them.
    void footnotesStandApart()
    {
        std::vector<PdfLine> lines;
        const auto add = [&](const QString &text, double top, double letter, int number) {
            lines.push_back({text, QRectF(50, top, double(text.size()) * letter, 10), 1, number, PageHeight});
        };
        for (int i = 0; i < 6; ++i)
            add(u"the ministers met, all of them, again,"_s, 600 + i * 12, 5, 0);
        add(u"1 So said the town,"_s, 700, 4, 0);
        add(u"and the county."_s, 710, 4, 0);
        add(u"2 By letter."_s, 720, 4, 0);
        add(u"and went home."_s, 100, 5, 1);
        add(u"3 The number alone tells."_s, 600, 5, 1);
        const std::vector<PdfLine> notes = takeFootnotes(lines);
        const QStringList expected{u"p 1 So said the town, and the county."_s, u"p 2 By letter."_s,
                                   u"p 3 The number alone tells."_s};
        QCOMPARE(printed(joinFootnotes(notes)), expected);
        QVERIFY(printed(joinLines(lines)).front().endsWith(u"again, and went home."_s));
    }

    void theHeadlineIsTheLargestOfTheFirstLines()
    {
        const QString words = u"The ministers met, all of them, again,"_s;
        const std::vector<DraftBlock> blocks =
            joinLines(page({u"#Valley News"_s, u"^By Ada Brandt"_s, u'^' + words, words, words, u"in town, as they do."_s}));
        QCOMPARE(printed(blocks).first(2), (QStringList{u"H Valley News"_s, u"p By Ada Brandt"_s}));
        std::vector<PdfLine> lines =
            page({u"Valley News"_s, u"^^#Bridge opens at last"_s, u'^' + words, words, words, u"in town, as they do."_s});
        QCOMPARE(printed(joinLines(lines))[1], u"H Bridge opens at last"_s);
    }

    void aHeadOnOnePageAloneGoesWhereASentenceGoesOn()
    {
        std::vector<PdfLine> lines = page({u"the ministers met again in the"_s, u"%town, and were seen by all."_s});
        lines.insert(lines.begin() + 1, {u"Valley News"_s, QRectF(50, 20, 100, 10), 1, 1, PageHeight});
        QCOMPARE(withoutRunningHeads(lines).size(), 2U);
        lines[0].text += u" town."_s;
        QCOMPARE(withoutRunningHeads(lines).size(), 3U);
    }

    void textThatSaysTheSameIsNoRunningHead()
    {
        std::vector<PdfLine> lines;
        for (int number = 0; number < 3; ++number) {
            for (int i = 0; i < 8; ++i)
                lines.push_back({i < 6 ? u"the words of page %1,"_s.arg(QChar(u'a' + number)) : u"they said so."_s,
                                 QRectF(50, 700 + i * 12, 100, 10), 1, number, PageHeight});
        }
        QCOMPARE(withoutRunningHeads(lines).size(), lines.size());
    }

    void runningHeadsGo()
    {
        std::vector<PdfLine> lines;
        for (int number = 0; number < 3; ++number) {
            const auto add = [&](const QString &text, double top) {
                lines.push_back({text, QRectF(50, top, 100, 10), 1, number, PageHeight});
            };
            add(u"The Review, page %1"_s.arg(number), 20);
            add(u"Words of page %1."_s.arg(number), 300);
            add(u"- %1 -"_s.arg(number + 1), 770);
        }
        lines.push_back({u"At the foot once."_s, QRectF(50, 760, 100, 10), 1, 2, PageHeight});
        QStringList kept;
        for (const PdfLine &line : withoutRunningHeads(lines))
            kept.append(line.text);
        QCOMPARE(kept,
                 (QStringList{u"Words of page 0."_s, u"Words of page 1."_s, u"Words of page 2."_s, u"At the foot once."_s}));
    }

    void columnsAreReadOneAfterTheOther_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("order");
        const QStringList across{u"0,a"_s, u"1,b"_s, u"0,c"_s, u"1,d"_s, u"0,e"_s, u"1,f"_s, u"0,g"_s, u"1,h"_s};
        QTest::newRow("across") << across << u"acegbdfh"_s;
        QTest::newRow("under a head over both") << QStringList{u"2,X"_s} + across << u"Xacegbdfh"_s;
        QTest::newRow("a head between") << across + QStringList{u"2,X"_s, u"0,i"_s, u"1,j"_s, u"0,k"_s, u"1,l"_s}
                                        << u"acegbdfhXikjl"_s;
        QTest::newRow("in order already") << QStringList{u"0,a"_s, u"0,b"_s, u"0,c"_s, u"^1,d"_s, u"1,e"_s, u"1,f"_s}
                                          << u"abcdef"_s;
        QTest::newRow("one column") << QStringList{u"2,a"_s, u"2,b"_s, u"0,c"_s, u"2,d"_s} << u"abcd"_s;
    }

    /// "0," stands in the left column, "1," beside it in the right one, "2," goes over both; "^" begins at the top.
    void columnsAreReadOneAfterTheOther()
    {
        QFETCH(QStringList, lines);
        std::vector<PdfLine> page;
        double top = 100;
        for (QString line : lines) {
            if (line.startsWith(u'^')) {
                line.remove(0, 1);
                top = 100;
            }
            const int column = line.front().digitValue();
            const bool isBeside = column == 1 && !page.empty() && page.back().box.left() < 200;
            top = isBeside ? page.back().box.top() : top;
            page.push_back(
                {line.sliced(2), QRectF(column == 1 ? 300 : 50, top, column == 2 ? 450 : 200, 10), 1, 0, PageHeight});
            top += Step;
        }
        QString order;
        for (const PdfLine &line : inReadingOrder(page))
            order += line.text;
        QTEST(order, "order");
    }

    void columnsOfAFileThatGoesAcross()
    {
        const Result<Article> article = read(twoColumns(3));
        QVERIFY_RESULT(article);
        QStringList expected;
        for (int page = 1; page <= 3; ++page) {
            for (const auto &side : {u"left"_s, u"right"_s}) {
                for (int line = 0; line < 12; ++line)
                    expected.append(u"%1 %2 of %3 and words as well"_s.arg(side).arg(line).arg(page));
            }
        }
        QCOMPARE(article->text.simplified(), expected.join(u' '));
        // Its pages are known, to be cited, also in the midst of a paragraph.
        QCOMPARE(article->pages.size(), 3U);
        for (int page = 1; page <= 3; ++page) {
            const qsizetype at = article->text.indexOf(u"right 3 of %1"_s.arg(page));
            const auto pages = pagesOf(*article, {at, at + 5});
            QVERIFY(pages);
            QCOMPARE(pages->first, QString::number(page));
        }
        const qsizetype last = article->text.indexOf(u"right 11 of 1"_s);
        QCOMPARE(pagesOf(*article, {last, last + 60}), std::pair(u"1"_s, u"2"_s));
        QVERIFY(!pagesOf(*article, {}));
    }

    void aScanSaysSo()
    {
        QCOMPARE(read(picture()).error_or({}), u"Cannot read \"x.pdf\": its pages are pictures, without text in them."_s);
    }

    void cutOffAnywhere()
    {
        QFile file(QStringLiteral(DATELINE_TESTS "/import/two-columns.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 5; size < whole.size(); size += 4999) {
            const Result<Article> article = read(whole.first(size));
            QVERIFY(article || article.error().startsWith(u"Cannot read"_s));
        }
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
