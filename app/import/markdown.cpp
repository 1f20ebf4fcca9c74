// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/markdown.h"

#include "import/html.h"

#include <QCoreApplication>
#include <QHash>

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

using Fields = QHash<QString, QString>;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'')) {
        const QChar quote = value.front();
        QString inner = value.sliced(1, value.size() - 2).toString();
        return quote == u'"' ? inner.replace("\\\""_L1, "\""_L1) : inner.replace("''"_L1, "'"_L1);
    }
    return value.toString();
}

/// A value as YAML writes it on one line: bare, quoted, or a list in brackets.
QString readValue(QStringView value)
{
    value = value.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return unquoted(value);
    QStringList items;
    for (const QStringView item : value.sliced(1, value.size() - 2).tokenize(u','))
        items.append(unquoted(item));
    return items.join(", "_L1);
}

/// Takes the front matter off the top of \a text. A list may stand below its name, an item a line.
Fields takeFrontMatter(QStringView &text)
{
    const auto takeLine = [](QStringView &from) {
        const qsizetype end = from.indexOf(u'\n');
        const QStringView line = end < 0 ? from : from.first(end);
        from = end < 0 ? QStringView() : from.sliced(end + 1);
        return line;
    };
    Fields fields;
    QStringView rest = text;
    if (takeLine(rest).trimmed() != u"---")
        return fields;
    QString name;
    while (!rest.isEmpty()) {
        const QStringView line = takeLine(rest);
        if (line.trimmed() == u"---" || line.trimmed() == u"...") {
            text = rest;
            return fields;
        }
        const qsizetype colon = line.indexOf(u':');
        if (const QStringView item = line.trimmed(); item.startsWith(u"- ") && !name.isEmpty()) {
            QString &value = fields[name];
            value += (value.isEmpty() ? ""_L1 : ", "_L1) + unquoted(item.sliced(2));
        } else if (colon > 0 && !line.front().isSpace()) {
            name = line.first(colon).trimmed().toString().toLower();
            fields.insert(name, readValue(line.sliced(colon + 1)));
        }
    }
    return {}; // never closed: a rule and then text
}

QString firstField(const Fields &fields, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QString value = fields.value(name.toString()); !value.isEmpty())
            return value;
    }
    return {};
}

QByteArray htmlOf(QStringView markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    QByteArray html = "<body>";
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *to) {
        static_cast<QByteArray *>(to)->append(text, qsizetype(size));
    };
    md_html(utf8.constData(), MD_SIZE(utf8.size()), append, &html, MD_DIALECT_GITHUB, 0);
    return html;
}

} // namespace

Result<Draft> readMarkdown(const Source &source)
{
    const Result<QString> text = decodeText(source.bytes, source.charset);
    if (!text) {
        return std::unexpected(
            QCoreApplication::translate("Import", "Cannot read \"%1\": it is not text.").arg(source.file));
    }
    QStringView markdown = *text;
    const Fields fields = takeFrontMatter(markdown);
    Result<Draft> draft = draftFromHtml(QString::fromUtf8(htmlOf(markdown)), HtmlScope::Whole, source);
    if (!draft)
        return draft;
    draft->title = firstField(fields, {u"title", u"headline"});
    draft->byline = firstField(fields, {u"byline", u"author", u"authors", u"by"});
    draft->outlet = firstField(fields, {u"outlet", u"publication", u"publisher", u"source", u"site"});
    draft->published = readDay(firstField(fields, {u"published", u"date", u"pubdate"}));
    draft->language = firstField(fields, {u"language", u"lang"});
    draft->address = QUrl(firstField(fields, {u"address", u"url", u"link", u"canonical"}), QUrl::StrictMode);
    return draft;
}

} // namespace Dateline
