// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/articlejobs.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <memory>

namespace Dateline {

/// Reads files off the GUI thread and hands over the articles in the order in which they were asked for.
class ArticleOpener : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ArticleOpener() override;

    /// \a name is what the reader sees while it is being read.
    void add(const QString &name, const QFuture<Result<Article>> &future);
    [[nodiscard]] bool isBusy() const { return !m_waiting.empty(); }
    void cancel();

signals:
    void opened(const Dateline::Article &article);
    void failed(const QString &sentence);
    /// The name of what is being read; empty when nothing is.
    void reading(const QString &name);

private:
    struct Waiting {
        QString name;
        std::unique_ptr<QFutureWatcher<Result<Article>>> watcher;
    };
    void handOver();

    std::deque<Waiting> m_waiting;
};

} // namespace Dateline
