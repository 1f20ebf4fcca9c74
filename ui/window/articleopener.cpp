// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/articleopener.h"

namespace Dateline {

ArticleOpener::~ArticleOpener()
{
    for (const Waiting &each : m_waiting) {
        each.watcher->disconnect(this);
        each.watcher->cancel();
        each.watcher->waitForFinished();
    }
}

void ArticleOpener::add(const QString &name, const QFuture<Result<Article>> &future)
{
    m_waiting.push_back({name, std::make_unique<QFutureWatcher<Result<Article>>>()});
    auto *watcher = m_waiting.back().watcher.get();
    // Queued, so that a watcher is never destroyed by its own signal.
    connect(watcher, &QFutureWatcherBase::finished, this, &ArticleOpener::handOver, Qt::QueuedConnection);
    watcher->setFuture(future);
    emit reading(m_waiting.front().name);
}

void ArticleOpener::cancel()
{
    for (const Waiting &each : m_waiting)
        each.watcher->cancel();
}

void ArticleOpener::handOver()
{
    while (!m_waiting.empty() && m_waiting.front().watcher->isFinished()) {
        const Waiting done = std::move(m_waiting.front());
        m_waiting.pop_front();
        const QFuture<Result<Article>> future = done.watcher->future();
        if (future.isCanceled() || future.resultCount() == 0)
            continue;
        const Result<Article> article = future.result();
        if (article)
            emit opened(*article);
        else
            emit failed(article.error());
    }
    emit reading(m_waiting.empty() ? QString() : m_waiting.front().name);
}

} // namespace Dateline
