// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "text/pages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <unicode/currunit.h>
#include <unicode/dtitvfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

#include <map>
#include <memory>

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// English without a country ("C" is such a locale too) is written as the world outside the United States writes it.
icu::Locale icuLocale(const QLocale &locale)
{
    const QByteArray name = locale.language() == QLocale::C ? QByteArray("en-001") : locale.bcp47Name().toLatin1();
    UErrorCode error = U_ZERO_ERROR;
    icu::Locale icu = icu::Locale::forLanguageTag(name.constData(), error);
    icu.setKeywordValue("calendar", "gregorian", error);
    return icu;
}

UDate toUDate(QDate date)
{
    return static_cast<UDate>(QDateTime(date, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
}

/// ICU's formatters for one locale: making one costs about a millisecond, a timeline asks for hundreds of dates.
class Formatters {
public:
    /// Those of the reader's locale.
    static Formatters &current()
    {
        thread_local Formatters formatters;
        if (const QString name = QLocale().name(); formatters.m_name != name || !formatters.m_built) {
            formatters = Formatters();
            formatters.m_name = name;
            formatters.m_locale = icuLocale(QLocale());
            formatters.m_built = true;
        }
        return formatters;
    }

    QString range(const char16_t *skeleton, QDate from, QDate to)
    {
        UErrorCode error = U_ZERO_ERROR;
        auto &format = m_intervals[skeleton];
        if (!format) {
            format.reset(icu::DateIntervalFormat::createInstance(skeleton, m_locale, error));
            if (U_FAILURE(error))
                return {};
            format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
        }
        const icu::DateInterval interval(toUDate(from), toUDate(to));
        icu::UnicodeString text;
        icu::FieldPosition position;
        format->format(&interval, text, position, error);
        return toQString(text);
    }

    [[nodiscard]] const icu::Locale &locale() const { return m_locale; }

private:
    QString m_name;
    bool m_built = false;
    icu::Locale m_locale;
    std::map<std::u16string, std::unique_ptr<icu::DateIntervalFormat>> m_intervals;
};

/// The coarsest way to write the days from first to last without loss.
const char16_t *skeletonOf(QDate first, QDate last)
{
    if (first.day() != 1 || last.day() != last.daysInMonth())
        return u"yMMMMd";
    return first.month() == 1 && last.month() == 12 ? u"y" : u"yMMMM";
}

} // namespace

QString words(const DateRange &when)
{
    const auto day = [](QDate date) { return words(date, DatePart::DayMonthYear); };
    if (!when.earliest.isValid() && !when.latest.isValid())
        return Tr::tr("undated");
    if (!when.earliest.isValid())
        return Tr::tr("on or before %1").arg(day(when.latest));
    if (!when.latest.isValid())
        return Tr::tr("on or after %1").arg(day(when.earliest));
    return Formatters::current().range(skeletonOf(when.earliest, when.latest), when.earliest, when.latest);
}

QString words(QDate date, DatePart part)
{
    if (!date.isValid())
        return {};
    const char16_t *skeleton = u"yMMMMd";
    switch (part) {
    case DatePart::Year:
        skeleton = u"y";
        break;
    case DatePart::MonthYear:
        skeleton = u"yMMMM";
        break;
    case DatePart::DayMonthYear:
        break;
    case DatePart::Month:
        skeleton = u"LLLL";
        break;
    case DatePart::DayMonth:
        skeleton = u"MMMMd";
        break;
    }
    return Formatters::current().range(skeleton, date, date);
}

QString pageWords(const Article &article, Span words)
{
    const auto pages = pagesOf(article, words);
    if (!pages)
        return {};
    //: pages of a book or paper
    return pages->first == pages->second ? Tr::tr("p. %1").arg(pages->first)
                                         : Tr::tr("pp. %1\u2013%2").arg(pages->first, pages->second);
}

QString words(const Amount &amount)
{
    UErrorCode error = U_ZERO_ERROR;
    auto number = icu::number::NumberFormatter::withLocale(Formatters::current().locale())
                      .notation(icu::number::Notation::compactLong())
                      .precision(icu::number::Precision::maxSignificantDigits(4));
    if (amount.currency.size() == 3) {
        const std::u16string code = amount.currency.toStdU16String();
        number = number.unit(icu::CurrencyUnit(code.c_str(), error)).unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
    }
    if (U_FAILURE(error))
        return QLocale().toString(amount.value);
    const icu::UnicodeString text = number.formatDouble(amount.value, error).toString(error);
    return U_FAILURE(error) ? QLocale().toString(amount.value) : toQString(text);
}

} // namespace Dateline
