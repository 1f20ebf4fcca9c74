// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// \a text as Markdown that shows just them: characters that could mean markup are escaped (CommonMark, section 2.4).
QString escaped(QStringView text)
{
    QString markdown;
    markdown.reserve(text.size() + text.size() / 16);
    bool lineStart = true;
    for (const QChar each : text) {
        const bool anywhere = QStringView(u"\\`*_[]<>&|~").contains(each);
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

QString quoted(QStringView text)
{
    return "> "_L1 + escaped(text).replace(u'\n', "\n> "_L1);
}

void addLine(QString &markdown, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        markdown += Tr::tr("- %1: %2").arg(name, value) + u'\n';
}

/// The check with its source, a web address as a link.
QString checkParagraph(const Note &note)
{
    Note plain = note;
    const QUrl address = webAddress(note.source);
    plain.source =
        address.isEmpty() ? escaped(note.source.simplified()) : u"<%1>"_s.arg(address.toString(QUrl::FullyEncoded));
    return checkLines(plain).join("  \n"_L1); // two spaces: a line of its own
}

} // namespace

QByteArray toMarkdown(const ExportInput &input)
{
    const Article &article = input.article;
    const QLocale locale;
    QString markdown =
        "# "_L1 + escaped(article.title.isEmpty() ? article.file : article.title).replace(u'\n', u' ') + "\n\n"_L1;
    addLine(markdown, Tr::tr("Outlet"), escaped(article.outlet));
    addLine(markdown, Tr::tr("By"), escaped(article.byline));
    addLine(markdown, Tr::tr("Published"),
            article.published.isValid() ? article.published.toString(Qt::ISODate) : QString());
    addLine(markdown, Tr::tr("Address"),
            article.address.isEmpty() ? QString() : u"<%1>"_s.arg(article.address.toString(QUrl::FullyEncoded)));
    addLine(markdown, Tr::tr("File"), escaped(article.file));
    markdown += "\n## "_L1 + Tr::tr("Notes") + "\n"_L1;
    if (input.notes.empty())
        markdown += u'\n' + Tr::tr("No notes.") + u'\n';
    for (const Note &note : input.notes) {
        markdown += u'\n' + quoted(note.anchor.exact) + "\n\n"_L1;
        if (!note.markdown.isEmpty())
            markdown += note.markdown + "\n\n"_L1;
        if (const QString check = checkParagraph(note); !check.isEmpty())
            markdown += check + "\n\n"_L1;
        QStringList details = {words(note.highlight)};
        for (const QString &tag : note.tags)
            details.append(u'#' + escaped(tag));
        if (note.created.isValid())
            details.append(locale.toString(note.created.toLocalTime(), QLocale::ShortFormat));
        markdown += u'*' + details.join(u" \u00B7 "_s) + "*\n"_L1;
    }
    return markdown.toUtf8();
}

} // namespace Dateline
