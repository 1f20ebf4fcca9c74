// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Reads every file in tests/import and compares it with what a person read in it.

#include "import/import.h"

#include <QDirIterator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(DATELINE_TESTS "/import/");
}

QChar letterOf(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Headline:
        return u'H';
    case Block::Kind::Section:
        return u'S';
    case Block::Kind::Paragraph:
        break;
    }
    return u'p';
}

/// The article for people to read: its fields that are not empty, then its blocks, one a line.
QString printed(const Article &article)
{
    QString lines;
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines += name + ": "_L1 + value + u'\n';
    };
    add("title"_L1, article.title);
    add("byline"_L1, article.byline);
    add("outlet"_L1, article.outlet);
    add("published"_L1, article.published.toString(Qt::ISODate));
    add("language"_L1, article.language);
    add("address"_L1, article.address.toString());
    for (const Block &block : article.blocks)
        lines += letterOf(block.kind) + u' ' + block.span.of(article.text).toString().replace(u'\t', "\\t"_L1) + u'\n';
    return lines;
}

} // namespace

class TestImportFiles : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().sliced(folder().size());
            if (!name.endsWith(".article"_L1) && name != "README.md"_L1)
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void reads()
    {
        QFETCH(QString, name);
        const Result<Article> article = readArticle(folder() + name);
        const QString found = article ? printed(*article) : "error: "_L1 + QString(article.error()).remove(folder()) + u'\n';
        QFile expected(folder() + name + ".article"_L1);
        if (qEnvironmentVariableIsSet("DATELINE_ACCEPT")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(found.toUtf8());
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(found.split(u'\n'), QString::fromUtf8(expected.readAll()).split(u'\n'));
    }

    void blocksLieInTheText_data() { reads_data(); }

    void blocksLieInTheText()
    {
        QFETCH(QString, name);
        const Result<Article> article = readArticle(folder() + name);
        if (!article)
            return;
        qsizetype end = 0;
        for (const Block &block : article->blocks) {
            QVERIFY(block.span.begin >= end && !block.span.isEmpty() && block.span.end <= article->text.size());
            if (!name.endsWith(".txt"_L1)) // hard-wrapped text keeps its lines
                QVERIFY(!block.span.of(article->text).contains(u'\n'));
            end = block.span.end;
        }
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
