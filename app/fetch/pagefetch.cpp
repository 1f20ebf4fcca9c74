// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "fetch/pagefetch.h"

#include <QLocale>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr int NotFound = 404;
constexpr int Gone = 410;
constexpr int ServerTrouble = 500;

bool isWeb(const QUrl &address)
{
    return (address.scheme() == "http"_L1 || address.scheme() == "https"_L1) && !address.host().isEmpty();
}

/// "wire.example" of "www.wire.example".
QString siteOf(const QUrl &address)
{
    const QString host = address.host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// Of a Content-Type: "text/html" and "utf-8" of 'text/html; charset="UTF-8"'.
std::pair<QByteArray, QByteArray> typeAndCharset(const QByteArray &header)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*\"?([\\w.:+-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return {header.split(';').first().trimmed().toLower(),
            charset.match(QString::fromLatin1(header)).captured(1).toLatin1().toLower()};
}

/// What cannot hold an article, so that it need not be loaded to know.
bool isNoArticle(const QByteArray &type)
{
    constexpr std::array Kinds{"image/"_L1, "video/"_L1, "audio/"_L1, "font/"_L1};
    return std::ranges::any_of(Kinds, [&type](QLatin1StringView kind) { return QLatin1StringView(type).startsWith(kind); });
}

} // namespace

QUrl pageAddress(const QUrl &address)
{
    QUrl page = address;
    page.setUserInfo({});
    page.setFragment({});
    return page.isValid() && isWeb(page) ? page : QUrl();
}

QUrl pageAddress(const QString &typed)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)"_s);
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (scheme.match(text).hasMatch())
        return pageAddress(QUrl(text));
    const QUrl address = pageAddress(QUrl("https://"_L1 + text));
    return address.host().contains(u'.') || address.host() == "localhost"_L1 ? address : QUrl();
}

PageFetch::PageFetch(const FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(tr("\"%1\" takes too long.").arg(m_reply ? m_reply->url().host() : QString())); });
}

PageFetch::~PageFetch()
{
    cancel();
}

void PageFetch::start(const QUrl &address)
{
    cancel();
    m_redirects = 0;
    m_deadline.start(m_limits.milliseconds);
    request(pageAddress(address));
}

void PageFetch::cancel()
{
    m_deadline.stop();
    m_bytes.clear();
    if (QNetworkReply *reply = m_reply.data()) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
    }
}

void PageFetch::request(const QUrl &address)
{
    constexpr qint64 Buffer = 256LL * 1024;
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Dateline"_s);
    request.setRawHeader("Accept-Language", "*"); // not that of the reader's system
    m_bytes.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(Buffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &PageFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &PageFetch::finish);
}

void PageFetch::read()
{
    const qint64 of = std::max<qint64>(0, m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    if (isNoArticle(typeAndCharset(m_reply->rawHeader("Content-Type")).first)) {
        fail(tr("\"%1\" is no text, but %2.")
                 .arg(m_reply->url().toDisplayString(), QString::fromLatin1(m_reply->rawHeader("Content-Type"))));
        return;
    }
    m_bytes += m_reply->read(m_limits.bytes + 1 - m_bytes.size());
    if (m_bytes.size() > m_limits.bytes || of > m_limits.bytes) {
        fail(tr("\"%1\" is larger than %2.")
                 .arg(m_reply->url().toDisplayString(), QLocale().formattedDataSize(m_limits.bytes)));
        return;
    }
    emit progressed(m_bytes.size(), of);
}

void PageFetch::finish()
{
    if (const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(); !target.isEmpty()) {
        redirect(m_reply->url().resolved(target));
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(troubleOf(*m_reply));
        return;
    }
    if (m_reply->bytesAvailable() > 0)
        read();
    if (!m_reply) // it was too much, or nothing to read
        return;
    const auto [type, charset] = typeAndCharset(m_reply->rawHeader("Content-Type"));
    WebPage page{std::move(m_bytes), pageAddress(m_reply->url()), type, charset};
    cancel();
    emit fetched(page);
}

PageFetch::Way PageFetch::wayTo(const QUrl &from, const QUrl &target)
{
    if (pageAddress(target).isEmpty())
        return Way::Nowhere;
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return Way::Unsafe;
    const bool isSamePort = from.port() == target.port() && siteOf(from) == siteOf(target);
    return isSamePort ? Way::Follow : Way::Ask;
}

void PageFetch::redirect(const QUrl &target)
{
    const QUrl from = m_reply->url();
    switch (wayTo(from, target)) {
    case Way::Nowhere:
        fail(tr("\"%1\" leads to \"%2\", which is no web page.").arg(from.toDisplayString(), target.toDisplayString()));
        return;
    case Way::Unsafe:
        fail(tr("\"%1\" leads to \"%2\", which anyone on the way could read or change.")
                 .arg(from.toDisplayString(), target.toDisplayString()));
        return;
    case Way::Ask:
        cancel();
        emit moved(pageAddress(target));
        return;
    case Way::Follow:
        break;
    }
    if (++m_redirects > m_limits.redirects) {
        fail(tr("\"%1\" leads from one address to the next without end.").arg(from.toDisplayString()));
        return;
    }
    m_reply->disconnect(this);
    request(pageAddress(target));
}

void PageFetch::fail(const QString &sentence)
{
    cancel();
    emit failed(sentence);
}

QString PageFetch::troubleOf(const QNetworkReply &reply) const
{
    const QString host = reply.url().host();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == NotFound || status == Gone)
        return tr("There is no such page at \"%1\" (%2).").arg(host).arg(status);
    if (status >= ServerTrouble)
        return tr("\"%1\" cannot give the page now (%2).").arg(host).arg(status);
    if (status >= 400)
        return tr("\"%1\" does not give the page to just anyone (%2).").arg(host).arg(status);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return tr("There is no host \"%1\", or this computer is not connected.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return tr("\"%1\" refuses the connection.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return tr("The connection to \"%1\" is not safe: %2").arg(host, reply.errorString());
    default:
        return tr("Cannot fetch \"%1\": %2.").arg(reply.url().toDisplayString(), reply.errorString());
    }
}

} // namespace Dateline
