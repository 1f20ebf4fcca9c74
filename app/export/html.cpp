// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Something that covers words of the text: one of the engine's marks, or a note.
struct Cover {
    Span span;
    QByteArray cssClass;
    QString title;       ///< shown when the pointer rests on it
    qsizetype note = -1; ///< an index into the notes; -1 for a mark
};

QByteArray classOf(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Person:
        return "person";
    case Entity::Kind::Country:
        return "country";
    case Entity::Kind::Place:
        return "place";
    case Entity::Kind::Organization:
        return "organization";
    }
    return {};
}

QByteArray classOf(Mention::Form form)
{
    switch (form) {
    case Mention::Form::Pronoun:
        return " pronoun";
    case Mention::Form::Nominal:
        return " nominal";
    case Mention::Form::Name:
    case Mention::Form::Adjective:
        return {};
    }
    return {};
}

std::vector<Cover> coversOf(const ExportInput &input)
{
    std::vector<Cover> covers;
    for (const Entity &entity : input.analysis.entities) {
        const QString title = entity.role.isEmpty() ? entity.name : entity.name + ", "_L1 + entity.role;
        // A pronoun is left as plain words: marked, every "he" would shout on paper.
        for (const Mention &mention : entity.mentions) {
            if (mention.form != Mention::Form::Pronoun)
                covers.push_back({mention.span, classOf(entity.kind) + classOf(mention.form), title});
        }
    }
    for (const Quote &quote : input.analysis.quotes) {
        const QString speaker = quote.speaker ? input.analysis.entities[*quote.speaker].name : Tr::tr("unattributed");
        for (const Span span : quote.spans)
            covers.push_back({span, "quote", speaker});
        if (quote.cue)
            covers.push_back({*quote.cue, "cue", {}});
    }
    for (const TimeExpression &date : input.analysis.dates)
        covers.push_back({date.span, "date", date.value});
    for (const Deal &deal : input.analysis.deals)
        covers.push_back({deal.span, "deal", words(deal.kind) + ", "_L1 + words(deal.status)});
    for (qsizetype i = 0; i < std::ssize(input.notes); ++i)
        covers.push_back({input.notes[i].anchor.position, highlightName(input.notes[i].highlight).toLatin1(), {}, i});
    std::erase_if(covers, [&](const Cover &cover) {
        return cover.span.isEmpty() || cover.span.begin < 0 || cover.span.end > input.article.text.size();
    });
    return covers;
}

QByteArray html(QStringView text)
{
    return text.toString().toHtmlEscaped().toUtf8();
}

/// The words of a block, cut wherever a cover begins or ends; every piece carries all that covers it, so that overlapping
/// marks and notes stay whole. \a covers are those that touch the block.
QByteArray blockHtml(const ExportInput &input, const Block &block, const std::vector<const Cover *> &covers)
{
    std::vector<qsizetype> cuts = {block.span.begin, block.span.end};
    for (const Cover *cover : covers) {
        cuts.push_back(std::clamp(cover->span.begin, block.span.begin, block.span.end));
        cuts.push_back(std::clamp(cover->span.end, block.span.begin, block.span.end));
    }
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    QByteArray out;
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        const Span piece{cuts[i], cuts[i + 1]};
        QByteArray classes;
        QByteArray marks;
        QByteArray closings;
        QStringList titles;
        QByteArray references;
        for (const Cover *cover : covers) {
            if (!cover->span.contains(piece))
                continue;
            if (cover->note < 0) {
                classes += ' ' + cover->cssClass;
                if (!cover->title.isEmpty() && !titles.contains(cover->title))
                    titles.append(cover->title);
            } else {
                marks += "<mark class=\"" + cover->cssClass + "\">";
                closings += "</mark>";
                const QByteArray number = QByteArray::number(cover->note + 1);
                if (cover->span.end == piece.end)
                    references +=
                        "<sup><a href=\"#note-" + number + "\" id=\"at-note-" + number + "\">" + number + "</a></sup>";
            }
        }
        const QByteArray title = titles.isEmpty() ? QByteArray() : " title=\"" + html(titles.join("; "_L1)) + '"';
        const QByteArray words = html(piece.of(input.article.text));
        out += marks
            + (classes.isEmpty() ? words : "<span class=\"" + classes.mid(1) + '"' + title + '>' + words + "</span>")
            + closings + references;
    }
    return out;
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
        return "<p>" + html(markdown) + "</p>";
    return out;
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

QByteArray notesHtml(const std::vector<Note> &notes)
{
    QByteArray out = "<section class=\"notes\"><h2>" + html(Tr::tr("Notes")) + "</h2>\n<ol>\n";
    for (qsizetype i = 0; i < std::ssize(notes); ++i) {
        const Note &note = notes[i];
        const QByteArray number = QByteArray::number(i + 1);
        QStringList details = {words(note.highlight)};
        for (const QString &tag : note.tags)
            details.append(u'#' + tag);
        out += "<li id=\"note-" + number + "\"><blockquote dir=\"auto\"><a href=\"#at-note-" + number + "\">"
            + html(note.anchor.exact) + "</a></blockquote>\n" + markdownAsHtml(note.markdown) + checkHtml(note)
            + "<p class=\"colour\">" + html(details.join(" \u00B7 "_L1)) + "</p></li>\n";
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
    return line.isEmpty() ? QByteArray() : "<header>" + line.join(" \u00B7 "_L1).toUtf8() + "</header>\n";
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

    std::vector<Cover> covers = coversOf(input);
    std::ranges::stable_sort(covers, {}, [](const Cover &cover) { return cover.span.begin; });
    std::vector<const Cover *> open;
    auto next = covers.cbegin();
    for (const Block &block : article.blocks) {
        std::erase_if(open, [&](const Cover *cover) { return cover->span.end <= block.span.begin; });
        for (; next != covers.cend() && next->span.begin < block.span.end; ++next) {
            if (next->span.end > block.span.begin)
                open.push_back(&*next);
        }
        const QByteArray tag = block.kind == Block::Kind::Headline ? "h1" : block.kind == Block::Kind::Section ? "h2" : "p";
        out += '<' + tag + " dir=\"auto\">" + blockHtml(input, block, open) + "</" + tag + ">\n";
    }
    out += "</article>\n";
    if (!input.notes.empty())
        out += notesHtml(input.notes);
    return out + "</body>\n</html>\n";
}

} // namespace Dateline
