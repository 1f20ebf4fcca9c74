// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"

#include "import/blocks.h"
#include "import/draft.h"
#include "import/format.h"
#include "import/frontmatter.h"
#include "import/html.h"
#include "import/language.h"
#include "import/mail.h"
#include "import/markdown.h"
#include "import/package.h"
#include "import/pdf.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString tooLarge(const QString &file, qint64 limit)
{
    return Tr::tr("Cannot read \"%1\": it is larger than %2.").arg(file, QLocale().formattedDataSize(limit));
}

/// Why \a path is no file that can be read, or an empty string.
QString refusal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Tr::tr("Cannot open \"%1\": there is no such file.").arg(path);
    if (info.isDir())
        return Tr::tr("Cannot open \"%1\": it is a folder.").arg(path);
    if (!info.isFile())
        return Tr::tr("Cannot open \"%1\": it is a pipe or a device, not a file.").arg(path);
    return {};
}

Result<QByteArray> readBytes(QIODevice &device, const QString &file, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    constexpr qint64 Chunk = 1024 * 1024;
    QByteArray bytes;
    while (true) {
        if (keepGoing && !keepGoing())
            return std::unexpected(stoppedError(file));
        const qint64 before = bytes.size();
        bytes.resize(before + Chunk);
        const qint64 got = device.read(bytes.data() + before, Chunk);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return std::unexpected(Tr::tr("Cannot read \"%1\": %2.").arg(file, device.errorString()));
        if (got == 0)
            return bytes;
        if (bytes.size() > limits.bytes)
            return std::unexpected(tooLarge(file, limits.bytes));
    }
}

Result<Article> readText(const Source &source)
{
    Result<QString> text = decodeText(source.bytes, source.charset);
    if (!text)
        return std::unexpected(Tr::tr("Cannot read \"%1\": it is not text.").arg(source.file));
    if (text->size() > source.limits.characters)
        return std::unexpected(tooLongError(source.file, source.limits.characters));
    return articleFromText(*std::move(text), source.file);
}

Result<Draft> readDraft(Format format, const Source &source)
{
    switch (format) {
    case Format::Markdown:
        return readMarkdown(source);
    case Format::Html:
        return readHtml(source);
    case Format::Mail:
        return readMail(source);
    case Format::Package:
        return readPackage(source);
    case Format::Pdf:
        return readPdf(source);
    case Format::Text:
        break;
    }
    return {};
}

Result<Article> readBytesAs(Format format, const Source &source)
{
    if (format == Format::Text)
        return readText(source);
    return readDraft(format, source).transform([&](Draft draft) { return articleFromDraft(std::move(draft), source.file); });
}

Result<Article> withinLimits(Result<Article> article, const QString &file, const ImportLimits &limits)
{
    if (!article)
        return article;
    if (article->text.size() > limits.characters)
        return std::unexpected(tooLongError(file, limits.characters));
    if (QStringView(article->text).trimmed().isEmpty())
        return std::unexpected(emptyError(file));
    return article;
}

Result<Article> articleFromBytes(const QByteArray &bytes, const QString &file, const ImportLimits &limits,
                                 const KeepGoing &keepGoing)
{
    return withinLimits(readBytesAs(tellFormat(bytes, file), {bytes, file, limits, keepGoing}), file, limits);
}

} // namespace

Result<QByteArray> readFile(const QString &path, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    if (const QString reason = refusal(path); !reason.isEmpty())
        return std::unexpected(reason);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(Tr::tr("Cannot open \"%1\": %2.").arg(path, file.errorString()));
    if (file.size() > limits.bytes)
        return std::unexpected(tooLarge(path, limits.bytes));
    return readBytes(file, path, limits, keepGoing);
}

Result<Article> readArticle(const QString &path, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    return readFile(path, limits, keepGoing).and_then([&](const QByteArray &bytes) {
        return articleFromBytes(bytes, path, limits, keepGoing);
    });
}

Result<Article> readArticle(QIODevice &device, const QString &file, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    return readBytes(device, file, limits, keepGoing).and_then([&](const QByteArray &bytes) {
        return articleFromBytes(bytes, file, limits, keepGoing);
    });
}

Result<Article> readArticle(const WebPage &page, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    const QString file = page.address.toString(QUrl::FullyEncoded);
    Result<Article> article =
        withinLimits(readBytesAs(tellFormat(page), {page.bytes, file, limits, keepGoing, page.charset}), file, limits);
    if (article && article->address.host() != page.address.host())
        article->address = page.address;
    return article;
}

Result<Article> articleFromHtml(const QString &html, const QString &file, const ImportLimits &limits,
                                const KeepGoing &keepGoing)
{
    const auto finish = [&file](Draft draft) { return articleFromDraft(std::move(draft), file); };
    return withinLimits(draftFromHtml(html, HtmlScope::Whole, {{}, file, limits, keepGoing}).transform(finish), file,
                        limits);
}

Article articleFromText(QString text, const QString &file)
{
    Article article;
    article.file = file;
    article.text = cleanText(std::move(text));
    article.blocks = findBlocks(article.text);
    article.language = detectLanguage(article.text);
    article.hash = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    readFrontMatter(article);
    return article;
}

} // namespace Dateline
