// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "corrections/typedvalues.h"
#include "text/enumkey.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

QString kindWords(Entity::Kind kind, const QString &place)
{
    switch (kind) {
    case Entity::Kind::Person:
        return Tr::tr("%1 is a person").arg(place);
    case Entity::Kind::Country:
        return Tr::tr("%1 is a country").arg(place);
    case Entity::Kind::Place:
        return Tr::tr("%1 is a place").arg(place);
    case Entity::Kind::Organization:
        return Tr::tr("%1 is an organization").arg(place);
    }
    return {};
}

QString daysWords(const QString &value)
{
    return words(correctedDays(value).value_or(DateRange()));
}

template<typename Enum> QString keyWords(const QString &key)
{
    const std::optional<Enum> value = fromKey<Enum>(key);
    return value ? words(*value) : key;
}

} // namespace

QString quotedWords(QStringView words, qsizetype longest)
{
    QString line = words.toString().simplified();
    if (line.size() > longest)
        line = line.first(longest).trimmed() + u'\u2026';
    const bool marked = !line.isEmpty() && u"\"'\u201C\u2018\u00AB\u201E"_s.contains(line.front());
    return marked ? line : QLocale().quoteString(line);
}

QString words(const Correction &correction)
{
    const QString place = quotedWords(correction.place.exact);
    const QString value = quotedWords(correction.value);
    switch (correction.act) {
    case Correction::Act::Kind:
        return kindWords(correction.kind, place);
    case Correction::Act::NoName:
        return Tr::tr("%1 is no name").arg(place);
    case Correction::Act::SameAs:
        return Tr::tr("%1 is the same as %2").arg(place, value);
    case Correction::Act::NotSameAs:
        return Tr::tr("%1 is not the same as %2").arg(place, value);
    case Correction::Act::Name:
        return Tr::tr("%1 is called %2").arg(place, value);
    case Correction::Act::Country:
        return Tr::tr("%1 is the country with the code %2").arg(place, value);
    case Correction::Act::Speaker:
        return Tr::tr("%2 said %1").arg(place, value);
    case Correction::Act::NoSpeaker:
        return Tr::tr("who said %1 is not known").arg(place);
    case Correction::Act::Quote:
        return correction.value.isEmpty() ? Tr::tr("%1 is a quote").arg(place)
                                          : Tr::tr("%1 is a quote of %2").arg(place, value);
    case Correction::Act::NoQuote:
        return Tr::tr("%1 is no quote").arg(place);
    case Correction::Act::SplitQuote:
        return Tr::tr("a quote of its own begins at %1").arg(place);
    case Correction::Act::JoinQuotes:
        return Tr::tr("%1 and %2 are one quote")
            .arg(place, quotedWords(correction.other ? correction.other->exact : QString()));
    case Correction::Act::Date:
        return Tr::tr("%1 is %2").arg(place, daysWords(correction.value));
    case Correction::Act::NoDate:
        return Tr::tr("%1 is no date").arg(place);
    case Correction::Act::Event:
        return Tr::tr("%1 is an event").arg(place);
    case Correction::Act::NoEvent:
        return Tr::tr("%1 is no event").arg(place);
    case Correction::Act::EventDate:
        return correction.value.isEmpty() ? Tr::tr("the date of %1 is not known").arg(place)
                                          : Tr::tr("the date of %1 is %2").arg(place, daysWords(correction.value));
    case Correction::Act::Deal:
        return Tr::tr("%1 is a deal").arg(place);
    case Correction::Act::NoDeal:
        return Tr::tr("%1 is no deal").arg(place);
    case Correction::Act::DealKind:
        return Tr::tr("%1 is a deal of this kind: %2").arg(place, keyWords<Deal::Kind>(correction.value));
    case Correction::Act::DealStatus:
        return Tr::tr("%1 stands so: %2", "a deal, its status").arg(place, keyWords<Deal::Status>(correction.value));
    case Correction::Act::DealParty:
        return Tr::tr("%2 is a side of the deal %1").arg(place, value);
    case Correction::Act::NoParty:
        return Tr::tr("%2 is no side of the deal %1").arg(place, value);
    case Correction::Act::DealAmount:
        return correction.value.isEmpty() ? Tr::tr("the deal %1 has no sum").arg(place)
                                          : Tr::tr("the sum of the deal %1 is %2").arg(place, correction.value);
    }
    return {};
}

QString words(Correction::Scope scope)
{
    switch (scope) {
    case Correction::Scope::Here:
        return Tr::tr("only here");
    case Correction::Scope::Article:
        return Tr::tr("in this article");
    case Correction::Scope::Always:
        return Tr::tr("always");
    }
    return {};
}

} // namespace Dateline
