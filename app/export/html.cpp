// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/covers.h"
#include "export/exporters.h"
#include "export/markdown.h"
#include "export/notetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QByteArray html(QStringView text)
{
    return text.toString().toHtmlEscaped().toUtf8();
}

QByteArray classOf(Cover::Mark mark)
{
    switch (mark) {
    case Cover::Mark::Person:
        return "person";
    case Cover::Mark::Country:
        return "country";
    case Cover::Mark::Place:
        return "place";
    case Cover::Mark::Organization:
        return "organization";
    case Cover::Mark::Quote:
        return "quote";
    case Cover::Mark::Cue:
        return "cue";
    case Cover::Mark::Date:
        return "date";
    case Cover::Mark::Deal:
        return "deal";
    case Cover::Mark::Note:
        break;
    }
    return {};
}

QByteArray pieceHtml(const ExportInput &input, const Piece &piece)
{
    QByteArray classes;
    QByteArray marks;
    QByteArray closings;
    QStringList titles;
    for (const Cover *cover : piece.covers) {
        if (cover->mark == Cover::Mark::Note) {
            marks += "<mark class=\"" + highlightName(input.notes[cover->note].highlight).toLatin1() + "\">";
            closings += "</mark>";
            continue;
        }
        classes += ' ' + classOf(cover->mark) + (cover->nominal ? " nominal" : "");
        if (!cover->title.isEmpty() && !titles.contains(cover->title))
            titles.append(cover->title);
    }
    QByteArray references;
    for (const qsizetype note : piece.ending) {
        const QByteArray number = QByteArray::number(note + 1);
        if (note != piece.ending.front())
            references += "<sup>,</sup>";
        references += "<sup><a href=\"#note-" + number + "\" id=\"at-note-" + number + "\">" + number + "</a></sup>";
    }
    const QByteArray title = titles.isEmpty() ? QByteArray() : " title=\"" + html(titles.join("; "_L1)) + '"';
    const QByteArray words = html(piece.span.of(input.article.text));
    return marks + (classes.isEmpty() ? words : "<span class=\"" + classes.mid(1) + '"' + title + '>' + words + "</span>")
        + closings + references;
}

/// The check with its source, a web address as a link.
QByteArray checkHtml(const Note &note)
{
    Note linked = note;
    const QString source = note.source.toHtmlEscaped();
    const QUrl address = webAddress(note.source);
    linked.source = address.isEmpty()
        ? source
        : u"<a href=\"%1\">%2</a>"_s.arg(address.toString(QUrl::FullyEncoded).toHtmlEscaped(), source);
    const QString lines = checkLines(linked).join("<br/>"_L1);
    return lines.isEmpty() ? QByteArray() : "<p class=\"check\" dir=\"auto\">" + lines.toUtf8() + "</p>";
}

QByteArray notesHtml(const std::vector<Note> &notes, const Article &article)
{
    QByteArray out = "<section class=\"notes\"><h2>" + html(Tr::tr("Notes")) + "</h2>\n<ol>\n";
    for (qsizetype i = 0; i < std::ssize(notes); ++i) {
        const Note &note = notes[i];
        const QByteArray number = QByteArray::number(i + 1);
        out += "<li id=\"note-" + number + "\"><blockquote dir=\"auto\"><a href=\"#at-note-" + number + "\">"
            + html(note.anchor.exact) + "</a></blockquote>\n" + markdownAsHtml(note.markdown) + checkHtml(note)
            + "<p class=\"colour\">" + html(detailsOf(note, article)) + "</p></li>\n";
    }
    return out + "</ol></section>\n";
}

QByteArray headerHtml(const Article &article)
{
    QStringList line;
    for (const QString &each : {article.outlet, article.byline}) {
        if (!each.isEmpty())
            line.append(each.toHtmlEscaped());
    }
    if (article.published.isValid()) {
        line.append(u"<time datetime=\"%1\">%2</time>"_s.arg(article.published.toString(Qt::ISODate),
                                                             QLocale().toString(article.published, QLocale::LongFormat)));
    }
    if (!article.address.isEmpty()) {
        const QString address = article.address.toString(QUrl::FullyEncoded).toHtmlEscaped();
        line.append(u"<a href=\"%1\">%1</a>"_s.arg(address));
    }
    return line.isEmpty() ? QByteArray() : "<header>" + line.join(u" \u00B7 "_s).toUtf8() + "</header>\n";
}

} // namespace

QByteArray toHtml(const ExportInput &input)
{
    const Article &article = input.article;
    QFile style(u":/export/article.css"_s);
    const QByteArray css = style.open(QIODevice::ReadOnly) ? style.readAll() : QByteArray();
    const QByteArray language = article.language.isEmpty() ? "en" : html(article.language);
    QByteArray out = "<!DOCTYPE html>\n<html lang=\"" + language
        + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"generator\" "
          "content=\"Dateline " DATELINE_VERSION "\">\n<title>"
        + html(article.title.isEmpty() ? article.file : article.title) + "</title>\n<style>\n" + css
        + "</style></head>\n<body>\n<article dir=\"auto\">\n" + headerHtml(article);

    const std::vector<Cover> covers = coversOf(input);
    const std::vector<std::vector<Piece>> pieces = piecesOf(article, covers);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Block::Kind kind = article.blocks[i].kind;
        const QByteArray tag = kind == Block::Kind::Headline ? "h1" : kind == Block::Kind::Section ? "h2" : "p";
        out += '<' + tag + " dir=\"auto\">";
        for (const Piece &piece : pieces[i])
            out += pieceHtml(input, piece);
        out += "</" + tag + ">\n";
    }
    out += "</article>\n";
    if (!input.notes.empty())
        out += notesHtml(input.notes, input.article);
    return out + "</body>\n</html>\n";
}

} // namespace Dateline
