// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Notes in JSON: our own, W3C Web Annotations (Web Annotation Data Model, sections 3 and 4), Hypothesis.

#include "export/notereader.h"
#include "export/notetext.h"
#include "library/storednames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// A value that stands alone or in a list.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// Invalid where there is none; 1970 is what we write for an unknown time.
QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() && time.toSecsSinceEpoch() != 0 ? time : QDateTime();
}

Span spanOf(const QJsonObject &object, QLatin1StringView begin, QLatin1StringView end)
{
    return {object[begin].toInteger(-1), object[end].toInteger(-1)};
}

/// The words in a page's markup as plain ones.
QString wordsOfHtml(const QString &html)
{
    const Result<Article> words = articleFromHtml(html, {});
    return words ? words->text : QString();
}

void addWords(Note &note, const QString &words)
{
    if (!words.isEmpty())
        note.markdown += (note.markdown.isEmpty() ? QString() : u"\n\n"_s) + words;
}

/// A tag, which may be one that says how a check stands.
void addTag(Note &note, const QString &tag)
{
    if (const std::optional<CheckStatus> check = checkOfTag(tag))
        note.check = *check;
    else
        note.tags.append(tag);
}

void addBody(Note &note, const QJsonValue &body)
{
    const QString value = body.isString() ? body.toString() : body["value"_L1].toString();
    const QJsonArray purposes = listOf(body["purpose"_L1]);
    const auto check = purposes.contains(u"assessing"_s) ? checkOf(value) : std::nullopt;
    if (check)
        note.check = *check;
    else if (purposes.contains(u"linking"_s) && note.source.isEmpty())
        note.source = value.isEmpty() ? body["source"_L1].toString() : value;
    else if (purposes.contains(u"tagging"_s))
        addTag(note, value);
    else
        addWords(note, body["format"_L1].toString() == "text/html"_L1 ? wordsOfHtml(value) : value);
}

/// What the selectors of a target say; those that are refined have another in them.
void addSelectors(FiledNote &filed, const QJsonValue &selectors, int depth = 0)
{
    constexpr int Deepest = 8;
    if (depth > Deepest)
        return;
    for (const QJsonValueConstRef each : listOf(selectors)) {
        const QJsonObject selector = each.toObject();
        const QString type = selector["type"_L1].toString();
        if (type == "TextQuoteSelector"_L1) {
            filed.note.anchor.exact = cleanText(selector["exact"_L1].toString());
            filed.note.anchor.prefix = cleanText(selector["prefix"_L1].toString());
            filed.note.anchor.suffix = cleanText(selector["suffix"_L1].toString());
        } else if (type == "TextPositionSelector"_L1) {
            filed.position = spanOf(selector, "start"_L1, "end"_L1);
        }
        addSelectors(filed, selector["refinedBy"_L1], depth + 1);
    }
}

/// The name of who made an annotation: its creator, who may be a name, an address or a description; with Hypothesis what
/// the account shows, else its name. Empty for ours.
QString authorOf(const QJsonObject &annotation)
{
    for (const QJsonValueConstRef creator : listOf(annotation["creator"_L1])) {
        for (const QJsonValue &name : {QJsonValue(creator), creator["name"_L1], creator["nickname"_L1], creator["id"_L1]}) {
            const QJsonArray names = listOf(name); // a name may be there in several languages
            if (const QString plain = names.at(0).toString().simplified(); !plain.isEmpty())
                return plain;
        }
    }
    if (const QString shown = annotation["user_info"_L1]["display_name"_L1].toString().simplified(); !shown.isEmpty())
        return shown;
    const QString user = annotation["user"_L1].toString();
    return user == HypothesisUser ? QString() : user.sliced(user.startsWith("acct:"_L1) ? 5 : 0).section(u'@', 0, 0);
}

/// An annotation, with the address of what it is about.
struct Annotation {
    FiledNote filed;
    QString source;
};

Annotation annotationOf(const QJsonObject &object)
{
    Annotation annotation;
    Note &note = annotation.filed.note;
    note.created = timeOf(object["created"_L1]);
    note.changed = timeOf(object[object.contains("updated"_L1) ? "updated"_L1 : "modified"_L1]);
    note.highlight = highlightNamed(object["extra"_L1]["highlight"_L1].toString());
    addWords(note, object["text"_L1].toString());
    addWords(note, object["bodyValue"_L1].toString());
    note.source = object["extra"_L1]["source"_L1].toString();
    note.author = authorOf(object);
    for (const QJsonValueConstRef tag : listOf(object["tags"_L1]))
        addTag(note, tag.toString());
    for (const QJsonValueConstRef body : listOf(object["body"_L1]))
        addBody(note, body);
    annotation.source = object["uri"_L1].toString();
    for (const QJsonValueConstRef target : listOf(object["target"_L1])) {
        if (annotation.source.isEmpty())
            annotation.source = target.isString() ? target.toString() : target["source"_L1].toString();
        if (const QString style = target["styleClass"_L1].toString(); !style.isEmpty())
            note.highlight = highlightNamed(style);
        addSelectors(annotation.filed, target["selector"_L1]);
    }
    return annotation;
}

/// The notes on the article, where the file says which they are, else all of them.
std::vector<FiledNote> notesOn(const Article &article, const QJsonArray &annotations)
{
    const auto place = [](const QString &address) { return QUrl(address).adjusted(QUrl::RemoveFragment); };
    const QUrl own = place(sourceOf(article));
    const QUrl text("urn:sha256:"_L1 + QString::fromLatin1(article.hash));
    std::vector<FiledNote> all;
    std::vector<FiledNote> ours;
    for (const QJsonValueConstRef each : annotations) {
        if (!each.isObject())
            continue;
        const Annotation annotation = annotationOf(each.toObject());
        const QUrl about = place(annotation.source);
        if (about == own || about == text)
            ours.push_back(annotation.filed);
        all.push_back(annotation.filed);
    }
    return ours.empty() ? all : ours;
}

FiledNote ownNote(const QJsonObject &object)
{
    FiledNote filed;
    filed.position = spanOf(object, "begin"_L1, "end"_L1);
    Note &note = filed.note;
    note.anchor = {{}, object["exact"_L1].toString(), object["prefix"_L1].toString(), object["suffix"_L1].toString()};
    note.highlight = highlightNamed(object["highlight"_L1].toString());
    note.markdown = object["markdown"_L1].toString();
    for (const QJsonValueConstRef tag : object["tags"_L1].toArray())
        note.tags.append(tag.toString());
    note.check = checkOf(object["check"_L1].toString()).value_or(CheckStatus::None);
    note.source = object["source"_L1].toString();
    note.author = object["author"_L1].toString();
    note.rank = std::max<qint64>(0, object["rank"_L1].toInteger());
    note.created = timeOf(object["created"_L1]);
    note.changed = timeOf(object["changed"_L1]);
    return filed;
}

/// The JSON of a file: of one that has an article a line, the line of this one.
QJsonDocument parsed(const QByteArray &bytes, const Article &article)
{
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QJsonDocument whole = QJsonDocument::fromJson(json);
    if (!whole.isNull())
        return whole;
    for (const QByteArray &line : json.split('\n')) {
        const QJsonDocument each = QJsonDocument::fromJson(line);
        if (!each.isNull() && each["text"_L1].toString() == article.text)
            return each;
    }
    return {};
}

} // namespace

Result<FiledNotes> readJsonNotes(const Source &source, const Article &article)
{
    const QJsonDocument json = parsed(source.bytes, article);
    if (json.isNull())
        return std::unexpected(Tr::tr("Cannot read \"%1\": it is neither JSON nor a REFI-QDA project.").arg(source.file));
    const QJsonObject object = json.object();
    FiledNotes filed;
    if (object["notes"_L1].isArray() && object["text"_L1].isString()) {
        filed.text = object["text"_L1].toString();
        for (const QJsonValueConstRef note : object["notes"_L1].toArray())
            filed.notes.push_back(ownNote(note.toObject()));
        return filed;
    }
    QJsonValue annotations = json.isArray() ? QJsonValue(json.array()) : QJsonValue();
    for (const QLatin1StringView name : {"annotations"_L1, "rows"_L1}) { // exported by its client; from its interface
        if (annotations.isNull() && object[name].isArray()) {
            annotations = object[name];
            filed.likeliest = OffsetUnit::Utf16;
        }
    }
    for (const QJsonValue &items : {object["items"_L1], object["first"_L1]["items"_L1]}) { // a page; a collection
        if (annotations.isNull() && items.isArray())
            annotations = items;
    }
    if (annotations.isNull() && listOf(object["type"_L1]).contains(u"Annotation"_s))
        annotations = QJsonArray{object};
    if (annotations.isNull())
        return std::unexpected(Tr::tr("Cannot read \"%1\": there are no notes in it that Dateline knows.").arg(source.file));
    filed.notes = notesOn(article, annotations.toArray());
    return filed;
}

} // namespace Dateline
