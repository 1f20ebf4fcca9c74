// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdflines.h"

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

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
