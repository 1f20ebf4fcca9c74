// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/longarticle.h"
#include "import/import.h"
#include "lexicon/lexicons.h"
#include "quotes/quote.h"

#include <QTest>

using namespace Dateline;

/// What the quotes add to an analysis: the tags and entities are there already. Meant: under 3 ms for 800 words.
class BenchQuotes : public QObject {
    Q_OBJECT
private slots:
    void quotesOf800Words()
    {
        static constexpr qsizetype characters = 5000;
        const Result<Lexicons> lexicons = Lexicons::load();
        QVERIFY(lexicons.has_value());
        const Article article = articleFromText(longArticle(characters));
        const TaggedText text =
            tag(article.text, tokenize(article.text, article.blocks, *lexicons->abbreviations), *lexicons);
        const std::vector<Entity> entities = findEntities(text, article.blocks, *lexicons);
        QBENCHMARK
        {
            QVERIFY(!findQuotes(text, article.blocks, entities, *lexicons).empty());
        }
    }
};

QTEST_GUILESS_MAIN(BenchQuotes)
#include "bench_quotes.moc"
