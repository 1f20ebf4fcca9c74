// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/format.h"

#include "import/mail.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Suffix {
    QStringView suffix;
    Format format;
};

constexpr std::array Suffixes{
    Suffix{u"txt", Format::Text},          Suffix{u"text", Format::Text},    Suffix{u"md", Format::Markdown},
    Suffix{u"markdown", Format::Markdown}, Suffix{u"html", Format::Html},    Suffix{u"htm", Format::Html},
    Suffix{u"xhtml", Format::Html},        Suffix{u"shtml", Format::Html},   Suffix{u"mhtml", Format::Mail},
    Suffix{u"mht", Format::Mail},          Suffix{u"eml", Format::Mail},     Suffix{u"epub", Format::Package},
    Suffix{u"odt", Format::Package},       Suffix{u"docx", Format::Package}, Suffix{u"pdf", Format::Pdf},
};

/// What a file opens with, without a byte order mark, white space, comments and an XML declaration; zeros left out, so
/// that UTF-16 reads as well.
QByteArray opening(const QByteArray &bytes)
{
    constexpr qsizetype Enough = 4096;
    QByteArray start = bytes.first(std::min(bytes.size(), Enough));
    start.replace('\0', QByteArray());
    for (const QByteArrayView mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, mark.size());
    }
    start = start.trimmed();
    while (start.startsWith("<!--") || start.startsWith("<?xml")) {
        const QByteArrayView close = start.startsWith("<?") ? QByteArrayView("?>") : QByteArrayView("-->");
        const qsizetype end = start.indexOf(close);
        if (end < 0)
            break;
        start = start.sliced(end + close.size()).trimmed();
    }
    return start.toLower();
}

bool opensAsHtml(const QByteArray &opening)
{
    constexpr QByteArrayView Doctype = "<!doctype html";
    if (opening.startsWith(Doctype))
        return true;
    for (const QByteArrayView tag : {"<html", "<head", "<body", "<title", "<meta"}) {
        if (opening.startsWith(tag) && (opening.size() == tag.size() || !isalnum(uchar(opening[tag.size()]))))
            return true;
    }
    return false;
}

} // namespace

Format tellFormat(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("PK\3\4"))
        return Format::Package;
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return Format::Pdf;
    if (opensAsHtml(opening(bytes)))
        return Format::Html;
    if (opensAsMail(bytes))
        return Format::Mail;
    const QString suffix = QFileInfo(name).suffix().toLower();
    const auto known = std::ranges::find(Suffixes, suffix, &Suffix::suffix);
    return known == Suffixes.end() ? Format::Text : known->format;
}

Format tellFormat(const WebPage &page)
{
    const QString name = page.type == "text/html" || page.type == "application/xhtml+xml" ? u"page.html"_s
        : page.type == "text/plain"                                                       ? u"page.txt"_s
        : page.type == "text/markdown"                                                    ? u"page.md"_s
                                                                                          : page.address.fileName();
    return tellFormat(page.bytes, name);
}

QStringList articleSuffixes()
{
    QStringList suffixes;
    for (const Suffix &known : Suffixes)
        suffixes.append(known.suffix.toString());
    return suffixes;
}

} // namespace Dateline
