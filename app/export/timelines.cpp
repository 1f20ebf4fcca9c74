// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The events for programs that show time: iCalendar (RFC 5545) and TimelineJS.

#include "export/csvtable.h"
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

QString eventId(const Article &article, const Event &event)
{
    return partId(article, u"event/%1"_s.arg(event.trigger.begin)).toString(QUuid::WithoutBraces);
}

/// An event as TimelineJS shows one.
struct Slide {
    const Event *event;
    QDate start;
    QDate end;
    QString shown; ///< in place of the dates, where they are vague; empty where they are not
};

/// The events in their order. One without a day stands where the one before it does, since it would be dropped without; of
/// the first ones, on the day of publication, or, where that is unknown, with the first that has a day.
std::vector<Slide> slidesOf(const ExportInput &input)
{
    std::vector<const Event *> events;
    for (const Event &event : input.analysis.events) {
        if (!event.lesser)
            events.push_back(&event);
    }
    std::ranges::stable_sort(events, {}, [](const Event *event) { return event->order; });
    QDate place = input.article.published;
    for (const Event *event : events) {
        if (!place.isValid())
            place = closed(event->when).earliest;
    }
    if (!place.isValid())
        place = QDate(1970, 1, 1);
    std::vector<Slide> slides;
    for (const Event *event : events) {
        const DateRange when = closed(event->when);
        const bool hasDay = when.earliest.isValid();
        place = hasDay ? when.earliest : place;
        QString shown;
        if (!hasDay)
            shown = QCoreApplication::translate("Export", "Without a date");
        else if (event->when.earliest != event->when.latest)
            shown = words(event->when);
        slides.push_back({event, place, hasDay ? when.latest : place, shown});
    }
    return slides;
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
        if (event.lesser || !when.earliest.isValid())
            continue; // a calendar has no place for it
        calendar += "BEGIN:VEVENT\r\n" + folded("UID:" + eventId(article, event).toLatin1()) + "DTSTAMP:" + day(stamp)
            + "T000000Z\r\n" + "DTSTART;VALUE=DATE:" + day(when.earliest)
            + "\r\nDTEND;VALUE=DATE:" + day(when.latest.addDays(1)) + "\r\n" + folded("SUMMARY:" + escaped(event.summary))
            + folded("DESCRIPTION:" + escaped(sentenceOf(event, input) + "\n\n"_L1 + titleOf(article)));
        if (!article.address.isEmpty())
            calendar += folded("URL:" + article.address.toEncoded());
        calendar += "END:VEVENT\r\n";
    }
    return calendar + "END:VCALENDAR\r\n";
}

QByteArray toTimelineJs(const ExportInput &input)
{
    QJsonArray items;
    for (const Slide &slide : slidesOf(input)) {
        QJsonObject item{{u"unique_id"_s, eventId(input.article, *slide.event)},
                         {u"start_date"_s, timelineDate(slide.start)},
                         {u"text"_s, timelineText(slide.event->summary, sentenceOf(*slide.event, input))}};
        if (slide.end != slide.start)
            item.insert(u"end_date"_s, timelineDate(slide.end));
        if (!slide.shown.isEmpty())
            item.insert(u"display_date"_s, slide.shown);
        items.append(item);
    }
    const Article &article = input.article;
    const QJsonObject timeline{{u"title"_s, QJsonObject{{u"text"_s, timelineText(titleOf(article), article.outlet)}}},
                               {u"events"_s, items}};
    return QJsonDocument(timeline).toJson();
}

/// The eighteen columns are those of TimelineJS's own template, in its order: it knows them by their names.
QByteArray toTimelineCsv(const ExportInput &input)
{
    const Article &article = input.article;
    const auto date = [](QDate day) {
        return QStringList{QString::number(day.year()), QString::number(day.month()), QString::number(day.day()), {}};
    };
    const auto words = [](const QString &text) { return text.toHtmlEscaped(); };
    QByteArray csv = csvRow({u"Year"_s, u"Month"_s, u"Day"_s, u"Time"_s, u"End Year"_s, u"End Month"_s, u"End Day"_s,
                             u"End Time"_s, u"Display Date"_s, u"Headline"_s, u"Text"_s, u"Media"_s, u"Media Credit"_s,
                             u"Media Caption"_s, u"Media Thumbnail"_s, u"Type"_s, u"Group"_s, u"Background"_s});
    const auto add = [&csv](const QStringList &when, const QString &shown, const QString &headline, const QString &text,
                            const QString &type) {
        csv += csvRow(when + QStringList{shown, headline, text, {}, {}, {}, {}, type, {}, {}});
    };
    const QStringList never{{}, {}, {}, {}};
    add(never + never, {}, words(titleOf(article)), words(article.outlet), u"title"_s);
    for (const Slide &slide : slidesOf(input)) {
        add(date(slide.start) + (slide.end == slide.start ? never : date(slide.end)), slide.shown,
            words(slide.event->summary), words(sentenceOf(*slide.event, input)), {});
    }
    return csv;
}

} // namespace Dateline
