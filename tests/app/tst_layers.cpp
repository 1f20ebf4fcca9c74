// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Holds the order of the folders: a file includes its own folder and folders above it in the table, nothing below.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// What a folder (with those in it) may include stands in the lines above its own; folders in one line never include each
/// other.
const std::vector<QStringList> Layers{
    {u"app/text"_s},
    {u"app/anchors"_s},
    {u"app/learn"_s},
    {u"app/lexicon"_s},
    {u"app/tokens"_s},
    {u"app/tags"_s},
    {u"app/parse"_s},
    {u"app/entities"_s},
    {u"app/quotes"_s},
    {u"app/dates"_s},
    {u"app/deals"_s, u"app/events"_s},
    {u"app/corrections"_s},
    {u"app/analysis"_s},
    {u"app/import"_s},
    {u"app/fetch"_s},
    {u"app/library"_s},
    {u"app/words"_s},
    {u"app/paint"_s},
    {u"app/export"_s},
    {u"app/jobs"_s},
    {u"app/commands"_s},
    {u"app/train"_s}, // a program of its own: nothing includes it
    {u"ui/models"_s},
    {u"ui/state"_s},
    {u"ui/editing"_s},
    {u"ui/article"_s, u"ui/panels"_s},
    {u"ui/timeline"_s},
    {u"ui/people"_s},
    {u"ui/window"_s},
    {u"ui"_s}, // main.cpp
};

std::optional<qsizetype> layerOf(const QString &folder)
{
    const auto holds = [&](const QStringList &layer) { return layer.contains(folder); };
    const auto found = std::ranges::find_if(Layers, holds);
    return found == Layers.end() ? std::nullopt : std::optional(found - Layers.begin());
}

/// "entities/entity.h" is written from the include folders app/ and ui/: the known folder of that name.
QString includedFolder(const QString &header)
{
    const QString folder = header.section(u'/', 0, 0);
    return layerOf(u"ui/"_s + folder) ? u"ui/"_s + folder : u"app/"_s + folder;
}

/// "app/quotes" of app/quotes/cue.h, and of what may lie in folders under it.
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, qMin(path.count(u'/') - 1, 1));
}

/// What a source file of a folder includes against the order, one sentence each.
QStringList breaches(const QString &folder, const QString &source)
{
    const std::optional<qsizetype> own = layerOf(folder);
    if (!own)
        return {u"%1 is in no layer"_s.arg(folder)};
    QStringList found;
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : include.globalMatch(source)) {
        const QString header = match.captured(1);
        const QString other = includedFolder(header);
        const std::optional<qsizetype> layer = layerOf(other);
        if (!header.contains(u'/'))
            found.append(u"%1 is written without its folder"_s.arg(header));
        else if (!layer)
            found.append(u"%1 is in no layer"_s.arg(other));
        else if (other != folder && *layer >= *own)
            found.append(u"%1 includes %2"_s.arg(folder, header));
    }
    return found;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT
private slots:
    void aBreachIsSeen_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("its own folder is fine") << u"app/quotes"_s << u"#include \"quotes/cue.h\"\n"_s << QStringList();
        QTest::newRow("above is fine") << u"app/quotes"_s << u"#include \"text/span.h\"\n"_s << QStringList();
        QTest::newRow("the engine is above the window")
            << u"ui/panels"_s << u"#include \"quotes/quote.h\"\n"_s << QStringList();
        QTest::newRow("below is a breach") << u"app/text"_s << u"#include <QString>\n#include \"quotes/quote.h\"\n"_s
                                           << QStringList{u"app/text includes quotes/quote.h"_s};
        QTest::newRow("events never read deals")
            << u"app/events"_s << u"  # include \"deals/deal.h\""_s << QStringList{u"app/events includes deals/deal.h"_s};
        QTest::newRow("nor deals events") << u"app/deals"_s << u"#include \"events/event.h\""_s
                                          << QStringList{u"app/deals includes events/event.h"_s};
        QTest::newRow("the engine never reads the window") << u"app/commands"_s << u"#include \"models/roles.h\""_s
                                                           << QStringList{u"app/commands includes models/roles.h"_s};
        QTest::newRow("a folder nobody ranked")
            << u"app/mystery"_s << QString() << QStringList{u"app/mystery is in no layer"_s};
        QTest::newRow("a header from a folder nobody ranked")
            << u"app/text"_s << u"#include \"mystery/x.h\""_s << QStringList{u"app/mystery is in no layer"_s};
        QTest::newRow("a header without its folder")
            << u"app/text"_s << u"#include \"span.h\""_s << QStringList{u"span.h is written without its folder"_s};
    }

    void aBreachIsSeen()
    {
        QFETCH(QString, folder);
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        QCOMPARE(breaches(folder, source), expected);
    }

    void theTreeKeepsItsOrder()
    {
        const QDir top(QStringLiteral(DATELINE_TESTS "/.."));
        QStringList found;
        int files = 0;
        for (const QString &side : {u"app"_s, u"ui"_s}) {
            QDirIterator sources(top.filePath(side), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                const QString path = top.relativeFilePath(file.fileName());
                for (const QString &breach : breaches(folderOf(path), QString::fromUtf8(file.readAll())))
                    found.append(path + u": "_s + breach);
                ++files;
            }
        }
        QVERIFY(files > 50);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
