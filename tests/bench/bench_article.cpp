// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What a reader waits for in the article view: the first page, a frame while scrolling and after a jump, the mentions of a
// clicked name. Painted in memory; the way to a screen is bench_startup's.
#include "article/articlepage.h"
#include "article/articleview.h"
#include "bench/longarticle.h"
#include "import/import.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Characters = 1'000'000;
constexpr qsizetype Mentions = 20'000;
constexpr int Frames = 400;

/// One person who is named at words all over the text, and as many others.
std::shared_ptr<const Analysis> analysisOf(const QString &text)
{
    Analysis analysis;
    analysis.supported = true;
    analysis.entities.resize(2);
    analysis.entities[1].kind = Entity::Kind::Organization;
    const qsizetype step = text.size() / (2 * Mentions);
    for (qsizetype i = 0; i < 2 * Mentions; ++i) {
        const qsizetype begin = text.indexOf(u' ', i * step) + 1;
        const qsizetype end = text.indexOf(u' ', begin);
        if (begin > 0 && end > begin && end < (i + 1) * step)
            analysis.entities[size_t(i % 2)].mentions.push_back({{begin, end}, Mention::Form::Name, {}});
    }
    return std::make_shared<const Analysis>(std::move(analysis));
}

} // namespace

class BenchArticle : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    MarkTheme m_theme;
    Article m_article;
    std::shared_ptr<const Analysis> m_analysis;
    std::unique_ptr<ArticlePage> m_page;

    void open()
    {
        m_page = std::make_unique<ArticlePage>(std::make_unique<OpenArticle>(m_article, *m_library), m_theme);
        m_page->resize(900, 800);
        m_page->show();
        paint();
    }

    /// All that is put off comes in, and the view is painted.
    void paint() const
    {
        QCoreApplication::processEvents();
        m_page->view()->viewport()->repaint();
    }

    /// Reports the worst of \a times, in milliseconds, and says the median beside it.
    static void report(std::vector<double> times)
    {
        std::ranges::sort(times);
        qInfo("median %.1f ms, worst %.1f ms", times[times.size() / 2], times.back());
        QTest::setBenchmarkResult(times.back(), QTest::WalltimeMilliseconds);
    }

private slots:
    void initTestCase()
    {
        m_library = std::make_unique<Library>(m_folder.filePath(u"library.sqlite"_s));
        m_article = articleFromText(longArticle(Characters));
        m_analysis = analysisOf(m_article.text);
    }
    void cleanup() { m_page.reset(); }

    void firstPage()
    {
        QElapsedTimer timer;
        timer.start();
        open();
        report({double(timer.nsecsElapsed()) / 1e6});
    }

    void marksOfAnAnalysis()
    {
        open();
        QElapsedTimer timer;
        timer.start();
        m_page->article()->setAnalysis(m_analysis);
        paint();
        report({double(timer.nsecsElapsed()) / 1e6});
    }

    void frames_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("worst frame while scrolling by half pages") << 0.0;
        QTest::newRow("worst frame after jumps all over the article") << 0.37;
    }

    void frames()
    {
        QFETCH(const double, share);
        open();
        m_page->article()->setAnalysis(m_analysis);
        paint();
        QScrollBar *bar = m_page->view()->verticalScrollBar();
        std::vector<double> times;
        for (int i = 1; i <= Frames; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (share > 0)
                bar->setValue(int(double(bar->maximum()) * std::fmod(i * share, 1.0)));
            else
                bar->setValue(bar->value() + bar->pageStep() / 2);
            paint();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        report(times);
    }

    void clickToMarks()
    {
        open();
        m_page->article()->setAnalysis(m_analysis);
        paint();
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_page->article()->selection().select({Selected::Kind::Entity, i % 2});
            paint();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        report(times);
    }
};

QTEST_MAIN(BenchArticle)
#include "bench_article.moc"
