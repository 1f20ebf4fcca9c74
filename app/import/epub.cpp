// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/epub.h"

#include "import/html.h"
#include "import/xmlparts.h"

#include <QDir>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Where the package document says that the chapters are, in reading order.
struct Spine {
    struct Item {
        QString href;
        bool isText = false;
    };
    QHash<QString, Item> items; ///< by id
    QStringList order;
    QSet<QString> besides; ///< of these, what is not read in turn: a cover, a page of notes
};

/// The path of the package document.
QString packageDocument(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (readNext(xml)) {
        if (xml.isStartElement() && xml.name() == u"rootfile")
            return attributeOf(xml, u"full-path");
    }
    return {};
}

Spine readSpine(const QByteArray &opf)
{
    Spine spine;
    QXmlStreamReader xml(opf);
    while (readNext(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"item") {
            const QString type = attributeOf(xml, u"media-type");
            const bool isText = type == "application/xhtml+xml"_L1 || type == "text/html"_L1;
            const bool isContents = attributeOf(xml, u"properties").split(u' ').contains("nav"_L1);
            spine.items.insert(attributeOf(xml, u"id"), {attributeOf(xml, u"href"), isText && !isContents});
        } else if (xml.name() == u"itemref") {
            spine.order.append(attributeOf(xml, u"idref"));
            if (attributeOf(xml, u"linear") == "no"_L1)
                spine.besides.insert(spine.order.back());
        }
    }
    return spine;
}

} // namespace

Result<Draft> readEpub(Package &package, const Source &source)
{
    const QString document = packageDocument(package.read(u"META-INF/container.xml"_s));
    const QByteArray opf = package.read(document);
    if (opf.isEmpty())
        return std::unexpected(brokenError(source.file));
    Draft book;
    readDublinCore(opf, book);
    book.published = std::exchange(book.written, {}); // a book's date is that of its publication
    const Spine spine = readSpine(opf);
    const QString folder = document.contains(u'/') ? document.section(u'/', 0, -2) + u'/' : QString();
    QSet<QString> done;
    for (const QString &id : spine.order) {
        const Spine::Item item = spine.items.value(id);
        const QString path = QDir::cleanPath(folder + QUrl::fromPercentEncoding(item.href.toUtf8()));
        if (!item.isText || done.contains(path))
            continue;
        if (source.stopped())
            return std::unexpected(stoppedError(source.file));
        done.insert(path);
        const QByteArray bytes = package.read(path);
        const Result<QString> html = decodeText(bytes, declaredCharset(bytes));
        if (!html)
            continue;
        Result<Draft> chapter = draftFromHtml(*html, HtmlScope::Whole, source);
        if (!chapter)
            return chapter;
        if (!spine.besides.contains(id))
            std::ranges::move(chapter->blocks, std::back_inserter(book.blocks));
        std::ranges::move(chapter->notes, std::back_inserter(book.notes));
    }
    return book;
}

} // namespace Dateline
