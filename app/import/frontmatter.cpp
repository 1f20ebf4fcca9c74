// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/frontmatter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// How many blocks from the top may be front matter, and how long such a line is at most.
constexpr qsizetype TopBlocks = 6;
constexpr qsizetype LongestLine = 100;

// A day with its year, in the ways in which a publication date is written out; in numbers only where no reader could take
// the day for the month.
constexpr QLatin1StringView Day =
    "(?:(?<year1>\\d{4})([-/.])(?<month1>\\d{2})\\g{-2}(?<day1>\\d{2})"
    "|(?<month2>[A-Z][a-z]{2,8})\\.?,?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year2>\\d{4})"
    "|(?<day3>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<month3>[A-Z][a-z]{2,8})\\.?,?[\\s-](?<year3>\\d{4})"
    "|(?<day4>\\d{1,2})\\.\\s?(?<month4>\\d{1,2})\\.\\s?(?<year4>\\d{4})"
    "|(?<day5>1[3-9]|2\\d|3[01])/(?<month5>\\d{1,2})/(?<year5>\\d{4})"
    "|(?<month6>\\d{1,2})/(?<day6>1[3-9]|2\\d|3[01])/(?<year6>\\d{4}))"_L1;
constexpr QLatin1StringView Weekday = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s)?"_L1;
constexpr QLatin1StringView Clock = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s?(?i:[ap]\\.?m\\.?)?"
                                    "\\s?(?:Z|[+-]\\d{2}:?\\d{2}|\\(?[A-Z]{2,5}\\)?)?"_L1;
// What stands behind it, such as the outlet or the place.
constexpr QLatin1StringView Behind =
    "(?:\\s?[-\\x{2013}\\x{2014}|/]\\s?\\p{Lu}[\\p{L}.'\\x{2019}-]*(?:,?\\s\\p{Lu}[\\p{L}.'\\x{2019}-]*){0,3})?"_L1;
constexpr QLatin1StringView Name =
    "\\p{Lu}[\\p{L}.'\\x{2019}-]+(?:,?\\s(?:\\p{Lu}[\\p{L}.'\\x{2019}-]*|de|la|van|von|der|bin|al|and|&|in)){1,7}"_L1;

const QRegularExpression &dateLine()
{
    static const QRegularExpression pattern(
        "^(?:(?i:(?:first |last )?(?:published|posted|updated|modified)|date|publication date)(?: on| at)?\\s*[:|]?\\s*"
        "|\\p{Lu}{2}[\\p{L}.,'\\x{2019} -]{0,50}[,\\s]\\s?"
        "|(?:[Bb]y\\s)?"_L1
        + Name + "\\s?[,|\\x{2022}\\x{00B7}\\x{2013}\\x{2014}]\\s)?(?:"_L1 + Clock + "(?:,|\\son)\\s)?"_L1 + Weekday + Day
        + "(?:[T,\\s|./\\x{2013}-]*(?:at\\s)?"_L1 + Clock + ")?"_L1 + Behind + "\\.?$"_L1);
    return pattern;
}

/// A dateline with the whole day: "OSLO, March 3, 2021 (XYZ) -".
const QRegularExpression &placeLine()
{
    static const QRegularExpression pattern("^\\p{Lu}[\\p{L}.'\\x{2019} -]{1,40},(?:\\s\\p{Lu}[\\p{L}. ]{1,30},)?\\s"_L1
                                            + Day + "\\s?(?:\\([\\p{L} /.]{2,40}\\))?\\s?[-\\x{2013}\\x{2014}_:]"_L1);
    return pattern;
}

/// The agency in a dateline: "OSLO (XYZ) -", "OSLO, March 3 (XYZ) -".
const QRegularExpression &agency()
{
    static const QRegularExpression pattern(
        u"^\\p{Lu}{2}[^()\\n]{0,60}\\((?<agency>[\\p{L}][\\p{L} /.]{1,40})\\)\\s?[-\\x{2013}\\x{2014}_]"_s);
    return pattern;
}

/// "By" and names, a day or an outlet behind them.
const QRegularExpression &byline()
{
    static const QRegularExpression pattern(
        "^(?:(?:(?:Written|Reporting|(?:A )?[Rr]eport|Story|Text) )?[Bb]y\\s(?<name1>"_L1 + Name
        + ")|(?:By|BY)\\s(?<name2>\\p{Lu}[^.!?:;|\"]{2,80}?|\\p{Lu}[^!?:;|\"]{2,80}?[^.!?:;|\"]))"
          "(?:(?:\\s?[,|\\x{2022}\\x{00B7}\\x{2013}\\x{2014}]\\s|\\s(?:on\\s)?)"_L1
        + Weekday + Day + ".*|\\s?[|\\x{2022}\\x{00B7}]\\s.*)?$"_L1);
    return pattern;
}

QDate dayOf(const QRegularExpressionMatch &match)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    for (const QLatin1StringView way : {"1"_L1, "2"_L1, "3"_L1, "4"_L1, "5"_L1, "6"_L1}) {
        const QString year = match.captured("year"_L1 + way);
        if (year.isEmpty())
            continue;
        const QString month = match.captured("month"_L1 + way);
        const int number = month.at(0).isDigit() ? month.toInt() : int(months.indexOf(month.first(3).toLower())) + 1;
        return QDate(year.toInt(), number, match.captured("day"_L1 + way).toInt());
    }
    return {};
}

} // namespace

QDate publicationDay(QStringView line)
{
    if (line.size() <= LongestLine) {
        if (const auto match = dateLine().matchView(line); match.hasMatch())
            return dayOf(match);
    }
    const auto match = placeLine().matchView(line.first(std::min(line.size(), LongestLine)));
    return match.hasMatch() ? dayOf(match) : QDate();
}

bool isDateline(QStringView line)
{
    const QStringView opening = line.first(std::min(line.size(), LongestLine));
    return agency().matchView(opening).hasMatch() || placeLine().matchView(opening).hasMatch();
}

QString bylineNames(QStringView line)
{
    const auto match = line.size() <= LongestLine ? byline().matchView(line) : QRegularExpressionMatch();
    return match.captured(u"name1") + match.captured(u"name2");
}

bool isFrontMatter(QStringView line)
{
    return !bylineNames(line).isEmpty() || (line.size() <= LongestLine && dateLine().matchView(line).hasMatch());
}

void readFrontMatter(Article &article)
{
    const QStringView text = article.text;
    for (qsizetype i = 0; i < std::min<qsizetype>(std::ssize(article.blocks), TopBlocks); ++i) {
        const Block &block = article.blocks[i];
        const QStringView line = block.span.of(text);
        if (block.kind == Block::Kind::Headline) {
            if (article.title.isEmpty())
                article.title = line.toString();
            continue;
        }
        if (!article.published.isValid())
            article.published = publicationDay(line);
        if (article.byline.isEmpty())
            article.byline = bylineNames(line);
        if (article.outlet.isEmpty())
            article.outlet = agency().matchView(line.first(std::min(line.size(), LongestLine))).captured(u"agency");
    }
}

} // namespace Dateline
