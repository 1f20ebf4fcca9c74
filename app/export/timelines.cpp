// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The events for programs that show time: iCalendar (RFC 5545) and TimelineJS.

#include "export/exporters.h"
#include "export/notetext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// A line folded at 75 octets, never within a letter.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype Longest = 75;
    QByteArray out;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype size = 1;
        while (i + size < line.size() && (uchar(line[i + size]) & 0xC0) == 0x80)
            ++size;
        if (width + size > Longest) {
            out += "\r\n ";
            width = 1;
        }
        out += line.sliced(i, size);
        width += size;
        i += size;
    }
    return out + "\r\n";
}

QByteArray escaped(const QString &text)
{
    QString value = xmlText(text);
    value.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1).replace(u'\n', "\\n"_L1);
    return value.toUtf8();
}

QByteArray day(QDate date)
{
    return date.toString(u"yyyyMMdd"_s).toLatin1();
}

QString sentenceOf(const Event &event, const ExportInput &input)
{
    const auto &sentences = input.analysis.sentences;
    return event.sentence < std::ssize(sentences) ? sentences[event.sentence].span.of(input.article.text).toString()
                                                  : QString();
}

/// An end that is open lies where the other one is.
DateRange closed(DateRange when)
{
    if (!when.earliest.isValid())
        when.earliest = when.latest;
    if (!when.latest.isValid())
        when.latest = when.earliest;
    return when;
}

QJsonObject timelineDate(QDate date)
{
    return {{u"year"_s, date.year()}, {u"month"_s, date.month()}, {u"day"_s, date.day()}};
}

QJsonObject timelineText(const QString &headline, const QString &text)
{
    return {{u"headline"_s, headline.toHtmlEscaped()}, {u"text"_s, text.toHtmlEscaped()}};
}

} // namespace

QByteArray toICalendar(const ExportInput &input)
{
    const Article &article = input.article;
    const QDate stamp = article.published.isValid() ? article.published : QDate(1970, 1, 1);
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Dateline " DATELINE_VERSION "//EN\r\n";
    for (const Event &event : input.analysis.events) {
        const DateRange when = closed(event.when);
        if (!when.earliest.isValid())
            continue; // a calendar has no place for it
        const QString id = partId(article, u"event/%1"_s.arg(event.trigger.begin)).toString(QUuid::WithoutBraces);
        calendar += "BEGIN:VEVENT\r\n" + folded("UID:" + id.toLatin1()) + "DTSTAMP:" + day(stamp) + "T000000Z\r\n"
            + "DTSTART;VALUE=DATE:" + day(when.earliest) + "\r\nDTEND;VALUE=DATE:" + day(when.latest.addDays(1)) + "\r\n"
            + folded("SUMMARY:" + escaped(event.summary))
            + folded("DESCRIPTION:" + escaped(sentenceOf(event, input) + "\n\n"_L1 + titleOf(article)));
        if (!article.address.isEmpty())
            calendar += folded("URL:" + article.address.toEncoded());
        calendar += "END:VEVENT\r\n";
    }
    return calendar + "END:VCALENDAR\r\n";
}

QByteArray toTimelineJs(const ExportInput &input)
{
    const Article &article = input.article;
    std::vector<const Event *> events;
    for (const Event &event : input.analysis.events)
        events.push_back(&event);
    std::ranges::stable_sort(events, {}, [](const Event *event) { return event->order; });
    QJsonArray items;
    QDate place = article.published; // an event without a day stands where the one before it does: it would be dropped
    for (const Event *event : events) {
        const DateRange when = closed(event->when);
        if (when.earliest.isValid())
            place = when.earliest;
        if (!place.isValid())
            continue;
        const QString id = partId(article, u"event/%1"_s.arg(event->trigger.begin)).toString(QUuid::WithoutBraces);
        QJsonObject item{{u"unique_id"_s, id},
                         {u"start_date"_s, timelineDate(place)},
                         {u"text"_s, timelineText(event->summary, sentenceOf(*event, input))}};
        if (!when.earliest.isValid())
            item.insert(u"display_date"_s, QCoreApplication::translate("Export", "Without a date"));
        else if (when.latest != when.earliest)
            item.insert(u"end_date"_s, timelineDate(when.latest));
        if (when.earliest.isValid() && (event->when.earliest != event->when.latest))
            item.insert(u"display_date"_s, words(event->when));
        items.append(item);
    }
    const QJsonObject timeline{{u"title"_s, QJsonObject{{u"text"_s, timelineText(titleOf(article), article.outlet)}}},
                               {u"events"_s, items}};
    return QJsonDocument(timeline).toJson();
}

} // namespace Dateline
