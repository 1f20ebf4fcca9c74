// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

QStringList typesOf(const QJsonObject &object)
{
    QStringList types;
    const QJsonValue type = object["@type"_L1];
    for (const QJsonValueConstRef each : type.isArray() ? type.toArray() : QJsonArray{type})
        types.append(each.toString());
    return types;
}

bool isArticle(const QJsonObject &object)
{
    return std::ranges::any_of(typesOf(object), [](const QString &name) {
        return name.endsWith("Article"_L1) || name.endsWith("Posting"_L1) || name == "Report"_L1 || name == "Review"_L1;
    });
}

/// What stands between the first bracket and the last: some servers put comments around it, for browsers of old.
QByteArray jsonIn(const QString &script)
{
    const auto isBracket = [](QChar c) { return c == u'{' || c == u'[' || c == u'}' || c == u']'; };
    const auto first = std::ranges::find_if(script, isBracket);
    if (first == script.end())
        return {};
    const bool commented = QStringView(script.begin(), first).contains(u"CDATA[");
    const auto begin = commented ? std::find_if(std::next(first), script.end(), isBracket) : first;
    qsizetype end = script.size();
    while (end > 0 && script[end - 1] != u'}' && (commented || script[end - 1] != u']'))
        --end;
    if (begin - script.begin() >= end)
        return {};
    // Line ends within words are no JSON either, and between them they are spaces.
    QByteArray json = QStringView(begin, script.begin() + end).toUtf8();
    std::ranges::replace_if(json, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return json;
}

} // namespace

void JsonLd::add(const QString &script)
{
    const QJsonDocument json = QJsonDocument::fromJson(jsonIn(script));
    collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), 0);
}

/// The objects that describe an article: itself, in a list, in a graph, as what a page is about.
void JsonLd::collect(const QJsonValue &value, int depth)
{
    constexpr int Deepest = 4;
    if (depth > Deepest)
        return;
    if (value.isArray()) {
        for (const QJsonValueConstRef each : value.toArray())
            collect(each, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (const QString id = object["@id"_L1].toString(); !id.isEmpty() && object.contains("name"_L1))
        m_named.insert(id, object);
    if (isArticle(object)) {
        m_articles.push_back(object);
        return;
    }
    for (const QLatin1StringView part : {"@graph"_L1, "mainEntity"_L1})
        collect(object[part], depth + 1);
}

QJsonObject JsonLd::article() const
{
    return m_articles.empty() ? QJsonObject() : m_articles.front();
}

QString JsonLd::names(const QJsonValue &value) const
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject()) {
        const QJsonValue name = value["name"_L1];
        const QString own = name.isString() ? name.toString() : name[0].toString();
        return (own.isEmpty() ? m_named.value(value["@id"_L1].toString())["name"_L1].toString() : own).simplified();
    }
    QStringList found;
    for (const QJsonValueConstRef each : value.toArray()) {
        if (const QString name = each.isArray() ? QString() : names(each); !name.isEmpty() && !found.contains(name))
            found.append(name);
    }
    return found.join(", "_L1);
}

bool JsonLd::isLive(const QJsonObject &article)
{
    return typesOf(article).contains("LiveBlogPosting"_L1);
}

} // namespace Dateline
