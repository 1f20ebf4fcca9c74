// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/articlejobs.h"

#include <QBuffer>
#include <QPromise>
#include <QtConcurrentRun>

#include <cmath>

namespace Dateline {
namespace {

constexpr int Whole = 100; ///< progress goes from 0 to this

/// \a read is asked for the article with a function that says whether to go on.
template<typename T> void runImport(QPromise<Result<T>> &promise, const std::function<Result<T>(const KeepGoing &)> &read)
{
    promise.setProgressRange(0, Whole);
    promise.setProgressValue(0);
    Result<T> found = read([&promise] { return !promise.isCanceled(); });
    if (promise.isCanceled())
        return;
    promise.setProgressValue(Whole);
    promise.addResult(std::move(found));
}

void runAnalysis(QPromise<Result<std::shared_ptr<const Analysis>>> &promise, const Article &article,
                 const std::vector<Correction> &corrections)
{
    promise.setProgressRange(0, Whole);
    promise.setProgressValue(0);
    const Result<Lexicons> lexicons = sharedLexicons();
    if (!lexicons) {
        promise.addResult(std::unexpected(lexicons.error()));
        return;
    }
    const auto progress = [&promise](double done) {
        promise.setProgressValue(int(std::lround(done * Whole)));
        return !promise.isCanceled();
    };
    auto analysis = std::make_shared<const Analysis>(analyse(article, *lexicons, corrections, progress));
    if (promise.isCanceled()) // what has been found so far is not the article's analysis
        return;
    promise.setProgressValue(Whole);
    promise.addResult(std::move(analysis));
}

} // namespace

QFuture<Result<std::vector<LeftOutBlock>>> findLeftOutBlocks(const Article &article, const std::optional<WebPage> &page)
{
    return QtConcurrent::run(runImport<std::vector<LeftOutBlock>>, [article, page](const KeepGoing &keepGoing) {
        return page ? findLeftOut(article, *page, {}, keepGoing) : findLeftOut(article, {}, keepGoing);
    });
}

QFuture<Result<Article>> importArticle(const QString &path)
{
    return QtConcurrent::run(runImport<Article>,
                             [path](const KeepGoing &keepGoing) { return readArticle(path, {}, keepGoing); });
}

QFuture<Result<Article>> importPage(const WebPage &page)
{
    return QtConcurrent::run(runImport<Article>,
                             [page](const KeepGoing &keepGoing) { return readArticle(page, {}, keepGoing); });
}

QFuture<Result<Article>> importText(const QString &text, const QString &name)
{
    return QtConcurrent::run(runImport<Article>, [text, name](const KeepGoing &keepGoing) {
        QByteArray bytes = text.toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Result<Article> article = readArticle(buffer, name, {}, keepGoing);
        // The words have a name for errors only: they come from no file.
        if (article)
            article->file.clear();
        return article;
    });
}

QFuture<Result<Article>> importHtml(const QString &html, const QString &name)
{
    return QtConcurrent::run(runImport<Article>, [html, name](const KeepGoing &keepGoing) {
        Result<Article> article = articleFromHtml(html, name, {}, keepGoing);
        if (article)
            article->file.clear();
        return article;
    });
}

QFuture<Result<std::shared_ptr<const Analysis>>> analyseArticle(const Article &article,
                                                                const std::vector<Correction> &corrections)
{
    return QtConcurrent::run(runAnalysis, article, corrections);
}

QFuture<std::vector<VersionPiece>> compareTexts(const QString &before, const QString &after)
{
    return QtConcurrent::run([before, after] { return compareVersions(before, after); });
}

Result<Lexicons> sharedLexicons()
{
    static const Result<Lexicons> lexicons = Lexicons::load();
    return lexicons;
}

} // namespace Dateline
