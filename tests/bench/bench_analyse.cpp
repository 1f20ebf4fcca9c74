// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"
#include "bench/longarticle.h"
#include "import/import.h"
#include "lexicon/lexicons.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class BenchAnalyse : public QObject {
    Q_OBJECT
private slots:
    void loadLexicons()
    {
        QBENCHMARK
        {
            const Result<Lexicons> loaded = Lexicons::load();
            QVERIFY(loaded.has_value());
        }
    }

    void analyse_data()
    {
        QTest::addColumn<qsizetype>("characters");
        QTest::newRow("an article (3,500 characters)") << qsizetype(3'500);
        QTest::newRow("100 kB") << qsizetype(100'000);
        QTest::newRow("1 MB: ten times 100 kB where the work is linear") << qsizetype(1'000'000);
    }

    void analyse()
    {
        QFETCH(qsizetype, characters);
        const Result<Lexicons> lexicons = Lexicons::load();
        QVERIFY(lexicons.has_value());
        const Article article = articleFromText(longArticle(characters));
        QBENCHMARK
        {
            const Analysis analysis = Dateline::analyse(article, *lexicons);
            QVERIFY(!analysis.sentences.empty());
        }
    }
};

QTEST_GUILESS_MAIN(BenchAnalyse)
#include "bench_analyse.moc"
