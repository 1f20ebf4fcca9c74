// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// How long the language stages take for an article of 100 kB; from 60,000 tokens a second on for tags and heads together.
#include "bench/longarticle.h"
#include "import/import.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"
#include "tokens/sentences.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class BenchLanguage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto lexicons = Lexicons::load();
        QVERIFY(lexicons.has_value());
        m_lexicons = *std::move(lexicons);
        m_article = articleFromText(longArticle(100'000));
        m_tokens = tokenize(m_article.text, m_article.blocks, m_lexicons);
        m_tagged = tag(m_article.text, m_tokens, m_lexicons);
        qInfo("%zu tokens", m_tokens.tokens.size());
    }

    void tokens()
    {
        QBENCHMARK
        {
            QVERIFY(!tokenize(m_article.text, m_article.blocks, m_lexicons).tokens.empty());
        }
    }

    void tags()
    {
        QBENCHMARK
        {
            QVERIFY(!tag(m_article.text, m_tokens, m_lexicons).tags.empty());
        }
    }

    void heads()
    {
        QBENCHMARK
        {
            parse(m_tagged, m_lexicons);
        }
    }

    void tokensASecond()
    {
        QElapsedTimer timer;
        timer.start();
        TaggedText tagged = tag(m_article.text, m_tokens, m_lexicons);
        parse(tagged, m_lexicons);
        qInfo("tags and heads: %.0f tokens a second",
              double(tagged.tokens.size()) * 1e9 / double(std::max<qint64>(timer.nsecsElapsed(), 1)));
    }

private:
    Lexicons m_lexicons;
    Article m_article;
    Tokens m_tokens;
    TaggedText m_tagged;
};

QTEST_GUILESS_MAIN(BenchLanguage)
#include "bench_language.moc"
