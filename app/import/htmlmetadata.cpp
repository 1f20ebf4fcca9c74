// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/htmlmetadata.h"

#include "import/frontmatter.h"
#include "import/jsonld.h"
#include "text/oneof.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// What the head and the marked-up parts of a page say, each the first of its kind.
struct Clues {
    QHash<QString, QString> meta; ///< by lower-case name or property
    JsonLd linked;
    QString title;
    QString headline; ///< the h1, where there is one alone
    int headlines = 0;
    QString byline;
    QDate published;
    QString canonical;
    QString language;
};

QString firstOf(std::initializer_list<QString> values)
{
    const auto found = std::ranges::find_if(values, [](const QString &value) { return !value.isEmpty(); });
    return found == values.end() ? QString() : *found;
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// Words in JSON-LD and in meta elements have character references in them more often than not.
QString unescaped(const QString &text)
{
    if (!text.contains(u'&') || !text.contains(u';'))
        return text.simplified();
    const auto tree = HtmlTree::parse(QString(text).replace(u'<', "&lt;"_L1));
    return tree ? textOf(tree->root()).simplified() : text.simplified();
}

QString withoutBy(const QString &byline)
{
    if (const QString names = bylineNames(byline); !names.isEmpty())
        return names;
    static const QRegularExpression by(u"^(?:by|von|par|por|di|af|av)[:\\s]\\s*"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    return QString(byline).remove(by).simplified();
}

/// Classes, and what pages whose classes are made by a program name their parts with.
QStringList namesOf(const GumboNode *node)
{
    return (attributeOf(node, "class") + u' ' + attributeOf(node, "data-testid")).toLower().split(u' ', Qt::SkipEmptyParts);
}

bool namesByline(const GumboNode *node)
{
    const QString property = attributeOf(node, "itemprop");
    if (property == "author"_L1 || attributeOf(node, "rel").split(u' ').contains("author"_L1))
        return true;
    return std::ranges::any_of(namesOf(node), [](const QString &name) {
        return name.contains("byline"_L1)
            || isOneOf(name,
                       {u"author", u"author-name", u"author-line", u"article-author", u"article__author", u"p-author"});
    });
}

bool namesDay(const GumboNode *node)
{
    return isTag(node, {GUMBO_TAG_TIME}) || attributeOf(node, "itemprop") == "datePublished"_L1
        || std::ranges::any_of(namesOf(node), [](const QString &name) {
               return isOneOf(name,
                              {u"timestamp", u"published", u"pubdate", u"pub-date", u"date-published", u"publish-date",
                               u"published-date", u"publication-date", u"article-date", u"article__date", u"post-date",
                               u"entry-date", u"date-line", u"dateline"});
           });
}

void readTime(Clues &clues, const GumboNode *node)
{
    const QString property = attributeOf(node, "itemprop");
    const bool updated = property == "dateModified"_L1 || attributeOf(node, "class").contains("updated"_L1);
    if (updated || (clues.published.isValid() && property != "datePublished"_L1))
        return;
    const QString stated = firstOf({attributeOf(node, "datetime"), attributeOf(node, "content")});
    if (const QDate day = readDay(stated.isEmpty() ? textOf(node).simplified() : stated); day.isValid())
        clues.published = day;
}

void readHead(Clues &clues, const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_META: {
        const QString name =
            firstOf({attributeOf(node, "property"), attributeOf(node, "name"), attributeOf(node, "itemprop")});
        const QString content = attributeOf(node, "content");
        if (!name.isEmpty() && !content.isEmpty() && !clues.meta.contains(name.toLower()))
            clues.meta.insert(name.toLower(), content);
        break;
    }
    case GUMBO_TAG_TITLE:
        if (clues.title.isEmpty())
            clues.title = textOf(node).simplified();
        break;
    case GUMBO_TAG_LINK:
        if (attributeOf(node, "rel").toLower() == "canonical"_L1)
            clues.canonical = attributeOf(node, "href");
        break;
    case GUMBO_TAG_HTML:
        clues.language = attributeOf(node, "lang");
        break;
    default:
        break;
    }
}

Clues findClues(const GumboNode *root)
{
    constexpr qsizetype LongestByline = 120;
    constexpr size_t Deepest = 8; // all words of such an element are read, so those in each other cost the square of that
    Clues clues;
    std::vector<const GumboNode *> times;
    std::vector<const GumboNode *> bylines;
    const auto enter = [&](const GumboNode *node) {
        if (isText(node))
            return false;
        readHead(clues, node);
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_SCRIPT) {
            if (attributeOf(node, "type").toLower() == "application/ld+json"_L1)
                clues.linked.add(textOf(node));
            return false;
        }
        if (tag == GUMBO_TAG_H1 && clues.headlines++ == 0)
            clues.headline = textOf(node).simplified();
        if (times.size() < Deepest && namesDay(node)) {
            times.push_back(node);
            readTime(clues, node);
        }
        if (clues.byline.isEmpty() && bylines.size() < Deepest && namesByline(node)) {
            bylines.push_back(node);
            if (const QString words = textOf(node).simplified(); words.size() <= LongestByline)
                clues.byline = words;
        }
        return true;
    };
    const auto leave = [&](const GumboNode *node) {
        for (std::vector<const GumboNode *> *open : {&times, &bylines}) {
            if (!open->empty() && open->back() == node)
                open->pop_back();
        }
    };
    walk(root, enter, leave);
    return clues;
}

/// A page's title has the outlet's name behind it more often than not: "Bridge opens | The Daily".
QString withoutOutlet(const QString &title, const QString &outlet, const QString &headline)
{
    if (!headline.isEmpty() && title.startsWith(headline))
        return headline;
    static const QRegularExpression divider(u"\\s+[|\\x{2013}\\x{2014}\\x{00BB}-]\\s+"_s);
    const qsizetype last = title.lastIndexOf(divider);
    if (last <= 0)
        return title;
    const QString behind = QString(title.sliced(last)).remove(divider);
    const bool isOutlet =
        !outlet.isEmpty() && (behind.contains(outlet, Qt::CaseInsensitive) || outlet.contains(behind, Qt::CaseInsensitive));
    constexpr qsizetype Bar = 40; // a name behind a bar is the outlet's, if it is no longer than a name
    return isOutlet || (title.sliced(last).trimmed().startsWith(u'|') && behind.size() <= Bar) ? title.first(last).trimmed()
                                                                                               : title;
}

QDate firstDay(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (const QDate day = readDay(value); day.isValid())
            return day;
    }
    return {};
}

} // namespace

HtmlMetadata readMetadata(const GumboNode *root)
{
    const Clues clues = findClues(root);
    const QJsonObject linked = clues.linked.article();
    const auto meta = [&](const char *name) { return clues.meta.value(QString::fromLatin1(name)); };
    const auto author = [&](const char *name) { return isAddress(meta(name)) ? QString() : meta(name); };

    HtmlMetadata found;
    Draft &draft = found.draft;
    draft.outlet = unescaped(firstOf({clues.linked.names(linked["publisher"_L1]), meta("og:site_name"), meta("dc.publisher"),
                                      meta("citation_journal_title"), meta("application-name")}));
    const QString alone = clues.headlines == 1 ? clues.headline : QString();
    draft.title = withoutOutlet(
        unescaped(firstOf({linked["headline"_L1].toString(), meta("og:title"), meta("dc.title"), meta("citation_title"),
                           meta("twitter:title"), alone, clues.title, clues.headline})),
        draft.outlet, clues.headline);
    draft.byline = withoutBy(unescaped(firstOf(
        {clues.linked.names(linked["author"_L1]), author("article:author"), author("author"), author("dc.creator"),
         author("dcterms.creator"), author("citation_author"), author("parsely-author"), author("byl"), clues.byline})));
    draft.published =
        firstDay({linked["datePublished"_L1].toString(), meta("article:published_time"), meta("og:published_time"),
                  meta("datepublished"), meta("dc.date.issued"), meta("dcterms.issued"), meta("dc.date"),
                  meta("dcterms.date"), meta("dcterms.created"), meta("citation_publication_date"), meta("parsely-pub-date"),
                  meta("sailthru.date"), meta("pubdate"), meta("publishdate"), meta("publish-date"), meta("date")});
    if (!draft.published.isValid())
        draft.published = clues.published.isValid() ? clues.published : publicationDay(clues.byline);
    draft.language = firstOf({linked["inLanguage"_L1].toString(), clues.language, meta("og:locale"), meta("dc.language"),
                              meta("content-language")});
    const QJsonValue page = linked["mainEntityOfPage"_L1];
    for (const QString &address :
         {clues.canonical, meta("og:url"), linked["url"_L1].toString(), page.toString(), page["@id"_L1].toString()}) {
        if (draft.address.isEmpty() && isAddress(address))
            draft.address = QUrl(address, QUrl::StrictMode);
    }
    found.body = linked["articleBody"_L1].toString();
    found.isLive = JsonLd::isLive(linked);
    return found;
}

} // namespace Dateline
