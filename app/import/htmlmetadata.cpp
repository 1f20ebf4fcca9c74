// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/htmlmetadata.h"

#include "import/frontmatter.h"
#include "text/oneof.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// What the head and the marked-up parts of a page say, each the first of its kind.
struct Clues {
    QHash<QString, QString> meta; ///< by lower-case name or property
    std::vector<QJsonObject> linked;
    QString title;
    QString headline; ///< the h1, where there is one alone
    int headlines = 0;
    QString byline;
    QDate published;
    QString canonical;
    QString language;
};

bool isArticleType(const QJsonValue &type)
{
    const auto isOne = [](const QString &name) {
        return name.endsWith("Article"_L1) || name.endsWith("Posting"_L1) || name == "Report"_L1 || name == "Review"_L1;
    };
    if (!type.isArray())
        return isOne(type.toString());
    return std::ranges::any_of(type.toArray(), [&](const QJsonValue &each) { return isOne(each.toString()); });
}

/// The objects of a JSON-LD script that describe an article: itself, in a list, in a graph, as what a page is about.
void addArticles(std::vector<QJsonObject> &found, const QJsonValue &value, int depth = 0)
{
    constexpr int Deepest = 4;
    if (depth > Deepest)
        return;
    if (value.isArray()) {
        for (const QJsonValueConstRef each : value.toArray())
            addArticles(found, each, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (isArticleType(object["@type"_L1]))
        found.push_back(object);
    else
        for (const QLatin1StringView part : {"@graph"_L1, "mainEntity"_L1})
            addArticles(found, object[part], depth + 1);
}

/// A name that stands as words, as an object with a name, or as a list of these.
QString namesOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject())
        return namesOf(value["name"_L1]);
    QStringList names;
    for (const QJsonValueConstRef each : value.toArray()) {
        if (const QString name = each.isArray() ? QString() : namesOf(each); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(", "_L1);
}

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
    static const QRegularExpression by(u"^(?:by|von|par|por|di|af|av)[:\\s]\\s*"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    return QString(byline).remove(by).simplified();
}

bool namesByline(const GumboNode *node)
{
    const QString property = attributeOf(node, "itemprop");
    if (property == "author"_L1 || attributeOf(node, "rel").split(u' ').contains("author"_L1))
        return true;
    const QStringList classes = attributeOf(node, "class").toLower().split(u' ');
    return std::ranges::any_of(classes, [](const QString &name) {
        return isOneOf(name,
                       {u"byline", u"author", u"byline-name", u"author-name", u"byline__name", u"article-author",
                        u"article__author", u"article-byline", u"article__byline", u"c-byline", u"p-author"});
    });
}

void readTime(Clues &clues, const GumboNode *node)
{
    const QString property = attributeOf(node, "itemprop");
    const bool updated = property == "dateModified"_L1 || attributeOf(node, "class").contains("updated"_L1);
    if (updated || (clues.published.isValid() && property != "datePublished"_L1))
        return;
    const QString stated = firstOf({attributeOf(node, "datetime"), attributeOf(node, "content")});
    if (const QDate day = readDay(stated.isEmpty() ? textOf(node) : stated); day.isValid())
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
            if (attributeOf(node, "type").toLower() == "application/ld+json"_L1) {
                const QJsonDocument json = QJsonDocument::fromJson(textOf(node).trimmed().toUtf8());
                addArticles(clues.linked, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
            }
            return false;
        }
        if (tag == GUMBO_TAG_H1 && clues.headlines++ == 0)
            clues.headline = textOf(node).simplified();
        if (times.size() < Deepest && (tag == GUMBO_TAG_TIME || attributeOf(node, "itemprop") == "datePublished"_L1)) {
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
    const QJsonObject linked = clues.linked.empty() ? QJsonObject() : clues.linked.front();
    const auto meta = [&](const char *name) { return clues.meta.value(QString::fromLatin1(name)); };
    const auto author = [&](const char *name) { return isAddress(meta(name)) ? QString() : meta(name); };

    HtmlMetadata found;
    Draft &draft = found.draft;
    draft.outlet = unescaped(firstOf({namesOf(linked["publisher"_L1]), meta("og:site_name"), meta("dc.publisher"),
                                      meta("citation_journal_title"), meta("application-name")}));
    const QString alone = clues.headlines == 1 ? clues.headline : QString();
    draft.title = withoutOutlet(
        unescaped(firstOf({linked["headline"_L1].toString(), meta("og:title"), meta("dc.title"), meta("citation_title"),
                           meta("twitter:title"), alone, clues.title, clues.headline})),
        draft.outlet, clues.headline);
    draft.byline = withoutBy(unescaped(firstOf({namesOf(linked["author"_L1]), author("article:author"), author("author"),
                                                author("dc.creator"), author("dcterms.creator"), author("citation_author"),
                                                author("parsely-author"), author("byl"), clues.byline})));
    draft.published =
        firstDay({linked["datePublished"_L1].toString(), meta("article:published_time"), meta("og:published_time"),
                  meta("datepublished"), meta("dc.date.issued"), meta("dcterms.issued"), meta("dc.date"),
                  meta("dcterms.date"), meta("dcterms.created"), meta("citation_publication_date"), meta("parsely-pub-date"),
                  meta("sailthru.date"), meta("pubdate"), meta("publishdate"), meta("publish-date"), meta("date")});
    if (!draft.published.isValid())
        draft.published = clues.published;
    draft.language = firstOf({linked["inLanguage"_L1].toString(), clues.language, meta("og:locale"), meta("dc.language"),
                              meta("content-language")});
    for (const QString &address : {clues.canonical, meta("og:url"), linked["url"_L1].toString()}) {
        if (draft.address.isEmpty() && isAddress(address))
            draft.address = QUrl(address, QUrl::StrictMode);
    }
    found.body = linked["articleBody"_L1].toString();
    return found;
}

} // namespace Dateline
