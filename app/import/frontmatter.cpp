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

// A day with its year, in the ways in which a publication date is written out.
constexpr QLatin1StringView Day =
    "(?:(?<year1>\\d{4})-(?<month1>\\d{2})-(?<day1>\\d{2})"
    "|(?<month2>[A-Z][a-z]{2,8})\\.?,?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year2>\\d{4})"
    "|(?<day3>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month3>[A-Z][a-z]{2,8})\\.?,?\\s(?<year3>\\d{4}))"_L1;

const QRegularExpression &dateLine()
{
    static const QRegularExpression pattern(
        "^(?:(?i:(?:first |last )?(?:published|posted|updated|modified)|date|publication date)(?: on| at)?\\s*[:|]?\\s*"
        "|\\p{Lu}{2}[\\p{L}.,'\\x{2019} -]{0,50}[,\\s]\\s?)?"
        "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s)?"_L1
        + Day
        + "(?:[T,\\s|.\\x{2013}-]*(?:at\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?)?"
          "\\s?(?:Z|[+-]\\d{2}:?\\d{2}|\\(?[A-Z]{2,5}\\)?)?)?\\.?$"_L1);
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

const QRegularExpression &byline()
{
    static const QRegularExpression pattern(
        u"^(?:By|BY)\\s(?<name>\\p{Lu}[^.!?:;\"]{2,80}|\\p{Lu}[^!?:;\"]{2,80}[^.!?:;\"])$"_s);
    return pattern;
}

QDate dayOf(const QRegularExpressionMatch &match)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    for (const QLatin1StringView way : {"1"_L1, "2"_L1, "3"_L1}) {
        const QString year = match.captured("year"_L1 + way);
        if (year.isEmpty())
            continue;
        const QString month = match.captured("month"_L1 + way);
        const int number = month.at(0).isDigit() ? month.toInt() : int(months.indexOf(month.first(3).toLower())) + 1;
        return QDate(year.toInt(), number, match.captured("day"_L1 + way).toInt());
    }
    return {};
}

bool isByline(QStringView line)
{
    return line.size() <= LongestLine && byline().matchView(line).hasMatch();
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

bool isFrontMatter(QStringView line)
{
    return line.size() <= LongestLine && (isByline(line) || dateLine().matchView(line).hasMatch());
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
        if (article.byline.isEmpty() && isByline(line))
            article.byline = byline().matchView(line).captured(u"name");
        if (article.outlet.isEmpty())
            article.outlet = agency().matchView(line.first(std::min(line.size(), LongestLine))).captured(u"agency");
    }
}

} // namespace Dateline
