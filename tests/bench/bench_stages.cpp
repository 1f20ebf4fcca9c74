// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/longarticle.h"
#include "deals/deal.h"
#include "events/event.h"
#include "import/import.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"

#include <QTest>

using namespace Dateline;

/// What stages add to the analysis of 800 words: what they stand on is there already. Meant: under 3 ms for the quotes,
/// under 3 ms for dates, deals and events together.
class BenchStages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        static constexpr qsizetype characters = 5000;
        const Result<Lexicons> lexicons = Lexicons::load();
        QVERIFY(lexicons.has_value());
        m_lexicons = *lexicons;
        m_article = articleFromText(longArticle(characters));
        m_text = parsedText(m_article.text, m_article.blocks, m_lexicons);
        m_entities = findEntities(m_text, m_article.blocks, m_lexicons);
        m_quotes = findQuotes(m_text, m_article.blocks, m_entities, m_lexicons);
    }

    void quotesOf800Words()
    {
        QBENCHMARK
        {
            QVERIFY(!findQuotes(m_text, m_article.blocks, m_entities, m_lexicons).empty());
        }
    }

    void datesDealsAndEventsOf800Words()
    {
        const QDate published(2024, 5, 14);
        QBENCHMARK
        {
            const std::vector<TimeExpression> dates = findDates(m_text, published, m_lexicons);
            QVERIFY(!dates.empty());
            findDeals(m_text, m_entities, dates, m_lexicons);
            QVERIFY(!findEvents(m_text, m_entities, m_quotes, dates, published, m_lexicons).empty());
        }
    }

private:
    Lexicons m_lexicons;
    Article m_article;
    TaggedText m_text;
    std::vector<Entity> m_entities;
    std::vector<Quote> m_quotes;
};

QTEST_GUILESS_MAIN(BenchStages)
#include "bench_stages.moc"
