// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace Dateline {

/// What fetching a page may cost at most.
struct FetchLimits {
    qint64 bytes = ImportLimits().bytes; ///< unpacked
    int milliseconds = 30'000;           ///< from the begin to the last byte, redirects among it
    int redirects = 5;
};

/// The address that the reader means: http or https with a host, "https://" before one that names no scheme, without a
/// name and password. Invalid for anything else.
QUrl pageAddress(const QString &typed);
QUrl pageAddress(const QUrl &address);

/// Fetches one page over the network and nothing else: no cookies, no cache, no scripts, nothing that the page names. Says
/// "Dateline" for itself and nothing of the reader. Follows redirects on the same host ("www." more or less), never from
/// https to http.
class PageFetch : public QObject {
    Q_OBJECT
public:
    /// Where a redirect leads.
    enum class Way {
        Follow,
        Ask,     ///< to another host
        Unsafe,  ///< from https to http
        Nowhere, ///< to no web page
    };
    static Way wayTo(const QUrl &from, const QUrl &target);

    explicit PageFetch(const FetchLimits &limits = {}, QObject *parent = nullptr);
    ~PageFetch() override;

    /// One page at a time: what is being fetched before is given up.
    void start(const QUrl &address);
    /// Ends without a signal.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_reply; }

signals:
    /// \a of is 0 while it is not known.
    void progressed(qint64 bytes, qint64 of);
    void fetched(const Dateline::WebPage &page);
    /// A sentence for the reader.
    void failed(const QString &sentence);
    /// The page is at another host now, which the reader is to be asked for.
    void moved(const QUrl &address);

private:
    void request(const QUrl &address);
    void read();
    void finish();
    void redirect(const QUrl &target);
    void fail(const QString &sentence);
    [[nodiscard]] QString troubleOf(const QNetworkReply &reply) const;

    FetchLimits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_bytes;
    int m_redirects = 0;
};

} // namespace Dateline
