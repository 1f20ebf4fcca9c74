// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/markdown.h"

#include "export/exporters.h"
#include "export/mergedmarkdown.h"
#include "export/notetext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The check with its source, a web address as a link.
QString checkParagraph(const Note &note)
{
    Note plain = note;
    const QUrl address = webAddress(note.source);
    plain.source =
        address.isEmpty() ? escapedMarkdown(note.source.simplified()) : u"<%1>"_s.arg(address.toString(QUrl::FullyEncoded));
    return checkLines(plain).join("  \n"_L1); // two spaces: a line of its own
}

/// A value of the front matter: a string of YAML in double quotes (YAML 1.2, section 5.7).
QString yamlString(const QString &value)
{
    QString yaml = u"\""_s;
    for (const QChar each : wholeText(value)) {
        const char16_t unit = each.unicode();
        const bool isControl = unit < 0x20 || (unit >= 0x7F && unit <= 0xA0);
        const bool isLineEnd = unit == 0x2028 || unit == 0x2029;
        if (each == u'"' || each == u'\\')
            yaml += u'\\' + each;
        else if (isControl || isLineEnd || unit == 0xFEFF || unit >= 0xFFFE)
            yaml += u"\\u%1"_s.arg(unit, 4, 16, QLatin1Char('0'));
        else
            yaml += each;
    }
    return yaml + u'"';
}

/// What the article says of itself; the same for the same article, so without the day of the export.
QString frontMatter(const Article &article)
{
    QString lines;
    const auto add = [&lines](const QString &key, const QString &value) {
        if (!value.isEmpty())
            lines += key + ": "_L1 + value + u'\n';
    };
    const auto addWords = [&add](const QString &key, const QString &words) {
        add(key, words.isEmpty() ? QString() : yamlString(words));
    };
    addWords(u"title"_s, titleOf(article));
    addWords(u"byline"_s, article.byline);
    addWords(u"outlet"_s, article.outlet);
    add(u"published"_s, article.published.toString(Qt::ISODate));
    addWords(u"address"_s, article.address.toString(QUrl::FullyEncoded));
    addWords(u"language"_s, article.language);
    addWords(u"file"_s, article.file);
    add(u"dateline_article"_s, "urn:sha256:"_L1 + QString::fromLatin1(article.hash));
    return "---\n"_L1 + lines + "---\n"_L1;
}

/// Between the marks of a block; the last line gets the end.
QString block(const QString &id, const QString &markdown)
{
    const QByteArray name = id.toLatin1();
    return u'\n' + QString::fromLatin1(blockStart(name)) + u'\n' + markdown + QString::fromLatin1(blockEnd(name)) + u'\n';
}

/// Names that stay: the note of a newer version of the article keeps the time that it was made at, not its number in the
/// library.
class BlockIds {
public:
    QString of(const Note &note)
    {
        constexpr qsizetype digits = 12;
        const QString made = QString::number(note.created.isValid() ? note.created.toMSecsSinceEpoch() : 0);
        const QByteArray hash =
            QCryptographicHash::hash((made + u'/' + note.anchor.exact).toUtf8(), QCryptographicHash::Sha256);
        const QString id = "dl-"_L1 + QString::fromLatin1(hash.toHex().first(digits));
        const int before = m_given[id]++;
        return before == 0 ? id : u"%1-%2"_s.arg(id).arg(before + 1);
    }

private:
    QHash<QString, int> m_given; ///< how often
};

QString articleBlock(const ExportInput &input)
{
    QString markdown = "# "_L1 + escapedMarkdown(titleOf(input.article).simplified()) + "\n\n"_L1;
    if (input.notes.empty())
        markdown += Tr::tr("No notes.") + "\n\n"_L1;
    QStringList source = {escapedMarkdown(sourceLine(input.article).simplified())};
    if (const QUrl &address = input.article.address; !address.isEmpty())
        source.append(u"<%1>"_s.arg(address.toString(QUrl::FullyEncoded)));
    source.removeAll(QString());
    if (source.isEmpty())
        source.append(Tr::tr("No outlet, author, date or address is known."));
    return block(u"dl-article"_s, markdown + source.join(u" \u00B7 "_s));
}

} // namespace

QString escapedMarkdown(QStringView text)
{
    QString markdown;
    markdown.reserve(text.size() + text.size() / 16);
    bool lineStart = true;
    for (const QChar each : text) {
        const bool anywhere = QStringView(u"\\`*_[]<>&|~^").contains(each);
        const bool atLineStart = lineStart && QStringView(u"#+-=:").contains(each);
        // "1." or "1)" at the start of a line would begin a list.
        const bool afterNumber = (each == u'.' || each == u')') && !markdown.isEmpty() && markdown.back().isDigit();
        if (anywhere || atLineStart || afterNumber)
            markdown += u'\\';
        markdown += each;
        lineStart = each == u'\n' || (lineStart && each.isSpace());
    }
    return markdown;
}

QString quotedMarkdown(QStringView text)
{
    return "> "_L1 + escapedMarkdown(text).replace(u'\n', "\n> "_L1);
}

QString noteMarkdown(const Note &note)
{
    QStringList parts = {quotedMarkdown(note.anchor.exact)};
    if (!note.markdown.isEmpty())
        parts.append(QString(note.markdown).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'));
    if (const QString check = checkParagraph(note); !check.isEmpty())
        parts.append(check);
    return parts.join("\n\n"_L1);
}

QByteArray markdownAsHtml(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    QByteArray out;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *to) {
        static_cast<QByteArray *>(to)->append(text, size);
    };
    // Raw HTML in a note stays words: an export runs nothing.
    if (md_html(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), append, &out, MD_DIALECT_GITHUB | MD_FLAG_NOHTML, 0)
        != 0)
        return "<p>" + markdown.toHtmlEscaped().toUtf8() + "</p>";
    return out;
}

QByteArray toMarkdown(const ExportInput &input)
{
    const QLocale locale;
    BlockIds ids;
    QString markdown = frontMatter(input.article) + articleBlock(input);
    for (const Note &note : input.notes) {
        QStringList details = {pageWords(input.article, note.anchor.position), words(note.highlight)};
        details.removeAll(QString());
        for (const QString &tag : note.tags)
            details.append(u'#' + escapedMarkdown(tag));
        if (note.created.isValid())
            details.append(locale.toString(note.created.toLocalTime(), QLocale::ShortFormat));
        const QString line = u'*' + details.join(u" \u00B7 "_s) + u'*';
        markdown += block(ids.of(note), withoutBlockMarks(noteMarkdown(note)) + "\n\n"_L1 + line);
    }
    return markdown.toUtf8();
}

} // namespace Dateline
