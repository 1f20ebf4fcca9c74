// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/marginaliajson.h"

#include "library/storednames.h"
#include "text/enumkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QJsonObject json(const Anchor &anchor)
{
    const auto &[position, exact, prefix, suffix] = anchor;
    return {{u"begin"_s, position.begin},
            {u"end"_s, position.end},
            {u"exact"_s, exact},
            {u"prefix"_s, prefix},
            {u"suffix"_s, suffix}};
}

// The bindings name every member: one that is added does not build until it is kept here as well.

QJsonObject json(const Note &note)
{
    const auto &[id, anchor, highlight, markdown, tags, check, source, author, rank, created, changed] = note;
    return {{u"id"_s, id},
            {u"anchor"_s, json(anchor)},
            {u"highlight"_s, storedName(highlight)},
            {u"markdown"_s, markdown},
            {u"tags"_s, QJsonArray::fromStringList(tags)},
            {u"check"_s, storedName(check)},
            {u"source"_s, source},
            {u"author"_s, author},
            {u"rank"_s, rank},
            {u"created"_s, created.toMSecsSinceEpoch()},
            {u"changed"_s, changed.toMSecsSinceEpoch()}};
}

QJsonObject json(const Correction &correction)
{
    const auto &[id, act, scope, place, other, kind, value, made] = correction;
    QJsonObject object{{u"id"_s, id},
                       {u"act"_s, keyOf(act)},
                       {u"scope"_s, keyOf(scope)},
                       {u"place"_s, json(place)},
                       {u"kind"_s, storedName(kind)},
                       {u"value"_s, value},
                       {u"made"_s, made.toMSecsSinceEpoch()}};
    if (other)
        object.insert(u"other"_s, json(*other));
    return object;
}

QJsonObject json(const Subject &subject)
{
    const auto &[kind, key, role] = subject;
    return {{u"kind"_s, storedName(kind)}, {u"key"_s, key}, {u"role"_s, role}};
}

QJsonObject json(const Labelling &labelling)
{
    const auto &[label, articles, itself] = labelling;
    QJsonArray hashes;
    for (const QByteArray &hash : articles)
        hashes.append(QString::fromLatin1(hash));
    return {{u"kind"_s, label.kind == Label::Kind::Tag ? u"tag"_s : u"collection"_s},
            {u"name"_s, label.name},
            {u"articles"_s, hashes},
            {u"itself"_s, itself}};
}

QJsonObject json(const SubjectLink &link)
{
    const auto &[one, other] = link;
    return {{u"one"_s, json(one)}, {u"other"_s, json(other)}};
}

QJsonObject json(const SubjectApart &apart)
{
    const auto &[article, subject] = apart;
    return {{u"article"_s, QString::fromLatin1(article)}, {u"subject"_s, json(subject)}};
}

QDateTime timeOf(const QJsonValue &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toInteger(), QTimeZone::UTC);
}

std::optional<Anchor> anchorOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value("begin"_L1).isDouble() || !object.value("end"_L1).isDouble())
        return {};
    return Anchor{{object.value("begin"_L1).toInteger(), object.value("end"_L1).toInteger()},
                  object.value("exact"_L1).toString(),
                  object.value("prefix"_L1).toString(),
                  object.value("suffix"_L1).toString()};
}

bool read(const QJsonObject &object, Note &note)
{
    const std::optional<Anchor> anchor = anchorOf(object.value("anchor"_L1));
    const std::optional<Highlight> highlight = highlightOf(object.value("highlight"_L1).toString());
    // What an older version kept has no check and no rank.
    const std::optional<CheckStatus> check = checkOf(object.value("check"_L1).toString());
    if (!anchor || !highlight || !check)
        return false;
    note.id = object.value("id"_L1).toInteger();
    note.anchor = *anchor;
    note.highlight = *highlight;
    note.markdown = object.value("markdown"_L1).toString();
    for (const QJsonValueConstRef tag : object.value("tags"_L1).toArray())
        note.tags.append(tag.toString());
    note.check = *check;
    note.source = object.value("source"_L1).toString();
    note.author = object.value("author"_L1).toString();
    note.rank = object.value("rank"_L1).toInteger();
    note.created = timeOf(object.value("created"_L1));
    note.changed = timeOf(object.value("changed"_L1));
    return note.id > 0;
}

bool read(const QJsonObject &object, Correction &correction)
{
    const auto act = fromKey<Correction::Act>(object.value("act"_L1).toString());
    const auto scope = fromKey<Correction::Scope>(object.value("scope"_L1).toString());
    const std::optional<Anchor> place = anchorOf(object.value("place"_L1));
    const std::optional<Entity::Kind> kind = kindOf(object.value("kind"_L1).toString());
    if (!act || !scope || !place || !kind)
        return false;
    correction.id = object.value("id"_L1).toInteger();
    correction.act = *act;
    correction.scope = *scope;
    correction.place = *place;
    correction.other = anchorOf(object.value("other"_L1));
    correction.kind = *kind;
    correction.value = object.value("value"_L1).toString();
    correction.made = timeOf(object.value("made"_L1));
    return correction.id > 0 && (correction.other || !object.contains("other"_L1));
}

bool read(const QJsonObject &object, Subject &subject)
{
    const std::optional<Entity::Kind> kind = kindOf(object.value("kind"_L1).toString());
    subject = {kind.value_or(Entity::Kind::Person), object.value("key"_L1).toString(), object.value("role"_L1).toString()};
    return kind && object.contains("key"_L1);
}

bool read(const QJsonObject &object, Labelling &labelling)
{
    const QString kind = object.value("kind"_L1).toString();
    labelling.label = {kind == "tag"_L1 ? Label::Kind::Tag : Label::Kind::Collection, object.value("name"_L1).toString()};
    for (const QJsonValueConstRef hash : object.value("articles"_L1).toArray())
        labelling.articles.append(hash.toString().toLatin1());
    labelling.itself = object.value("itself"_L1).toBool();
    return (kind == "tag"_L1 || kind == "collection"_L1) && !labelling.label.name.isEmpty();
}

bool read(const QJsonObject &object, SubjectLink &link)
{
    return read(object.value("one"_L1).toObject(), link.one) && read(object.value("other"_L1).toObject(), link.other);
}

bool read(const QJsonObject &object, SubjectApart &apart)
{
    apart.article = object.value("article"_L1).toString().toLatin1();
    return !apart.article.isEmpty() && read(object.value("subject"_L1).toObject(), apart.subject);
}

template<typename Row> QJsonArray jsonOf(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(json(row));
    return array;
}

template<typename Row> bool readAll(const QJsonValue &array, std::vector<Row> &rows)
{
    if (!array.isArray())
        return false;
    for (const QJsonValueConstRef value : array.toArray()) {
        if (!value.isObject() || !read(value.toObject(), rows.emplace_back()))
            return false;
    }
    return true;
}

} // namespace

QByteArray toJson(const Marginalia &marginalia)
{
    const auto &[labels, links, apart] = marginalia.sorting;
    QJsonObject whole{{u"notes"_s, jsonOf(marginalia.notes)}, {u"corrections"_s, jsonOf(marginalia.corrections)}};
    // Most steps have none of these.
    for (const auto &[name, rows] :
         {std::pair(u"labels"_s, jsonOf(labels)), {u"links"_s, jsonOf(links)}, {u"apart"_s, jsonOf(apart)}}) {
        if (!rows.isEmpty())
            whole.insert(name, rows);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<Marginalia> marginaliaFromJson(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    Marginalia marginalia;
    const auto readSome = [&whole](QLatin1StringView name, auto &rows) {
        return !whole.contains(name) || readAll(whole.value(name), rows);
    };
    if (!readAll(whole.value("notes"_L1), marginalia.notes)
        || !readAll(whole.value("corrections"_L1), marginalia.corrections)
        || !readSome("labels"_L1, marginalia.sorting.labels) || !readSome("links"_L1, marginalia.sorting.links)
        || !readSome("apart"_L1, marginalia.sorting.apart))
        return {};
    return marginalia;
}

} // namespace Dateline
