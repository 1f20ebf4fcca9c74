// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/articlereports.h"

#include "import/import.h"
#include "jobs/articlejobs.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtConcurrentRun>

#include <deque>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ArticleReports)
};

/// What is written for one article, or why there is nothing.
using Report = Result<QByteArray>;

class Writer {
public:
    Writer(const Streams &streams, const QByteArray &between)
        : m_streams(streams)
        , m_between(between)
    { }

    void write(const Report &report)
    {
        if (!report) {
            fail(report.error());
            return;
        }
        if (m_written)
            m_streams.out.write(m_between);
        m_written = true;
        if (m_streams.out.write(*report) != report->size())
            fail(Tr::tr("Cannot write: %1.").arg(m_streams.out.errorString()));
    }

    [[nodiscard]] int status() const { return m_failed ? SomeNotRead : Done; }

private:
    void fail(const QString &sentence)
    {
        m_failed = true;
        m_streams.err.write("dateline: " + sentence.toUtf8() + '\n');
    }

    const Streams &m_streams;
    const QByteArray &m_between;
    bool m_written = false;
    bool m_failed = false;
};

} // namespace

int reportArticles(const QStringList &files, const ArticleReport &report, const QByteArray &between, const Streams &streams)
{
    const Result<Lexicons> lexicons = sharedLexicons();
    if (!lexicons) {
        streams.err.write("dateline: " + lexicons.error().toUtf8() + '\n');
        return SomeNotRead;
    }
    Writer writer(streams, between);
    const auto read = [&](const QString &file) -> Report {
        const Result<Article> article = file == "-"_L1 ? readArticle(streams.in, file) : readArticle(file);
        if (!article)
            return std::unexpected(article.error());
        return report(*article, *lexicons);
    };
    if (files.size() == 1) {
        writer.write(read(files.first()));
        return writer.status();
    }

    std::deque<QFuture<Report>> pending;
    const qsizetype window = qsizetype(2) * QThread::idealThreadCount();
    for (const QString &file : files) {
        if (std::ssize(pending) >= window) {
            writer.write(pending.front().result());
            pending.pop_front();
        }
        pending.push_back(QtConcurrent::run([&read, file] { return read(file); }));
    }
    for (QFuture<Report> &next : pending)
        writer.write(next.result());
    return writer.status();
}

} // namespace Dateline
