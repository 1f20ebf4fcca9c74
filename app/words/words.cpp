// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "text/oneof.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Person:
        return Tr::tr("Person");
    case Entity::Kind::Country:
        return Tr::tr("Country");
    case Entity::Kind::Place:
        return Tr::tr("Place");
    case Entity::Kind::Organization:
        return Tr::tr("Organization");
    }
    return {};
}

QString groupWords(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Person:
        return Tr::tr("People");
    case Entity::Kind::Country:
        return Tr::tr("Countries");
    case Entity::Kind::Place:
        return Tr::tr("Places");
    case Entity::Kind::Organization:
        return Tr::tr("Organizations");
    }
    return {};
}

QString words(Mention::Form form)
{
    switch (form) {
    case Mention::Form::Name:
        return Tr::tr("name");
    case Mention::Form::Adjective:
        //: a word such as "Turkish" that means a country
        return Tr::tr("adjective");
    case Mention::Form::Nominal:
        //: words such as "the Turkish president" that mean someone without naming them
        return Tr::tr("description");
    case Mention::Form::Pronoun:
        return Tr::tr("pronoun");
    }
    return {};
}

QString unnamedSource(QStringView text, const Quote &quote)
{
    if (quote.speaker || !quote.source)
        return {};
    const QString words = quote.source->of(text).toString().simplified();
    const QString low = words.toLower();
    const bool pronoun = isOneOf(low, {u"he", u"she", u"it", u"they", u"i", u"we", u"you", u"who", u"which", u"that"});
    return pronoun ? QString() : words;
}

QString words(Quote::Kind kind)
{
    switch (kind) {
    case Quote::Kind::Direct:
        //: of a quote: all of it inside quotation marks
        return Tr::tr("direct");
    case Quote::Kind::Mixed:
        //: of a quote: reported speech with a part inside quotation marks
        return Tr::tr("mixed");
    case Quote::Kind::Indirect:
        //: of a quote: reported speech without quotation marks
        return Tr::tr("indirect");
    }
    return {};
}

QString words(Deal::Kind kind)
{
    switch (kind) {
    case Deal::Kind::Agreement:
        return Tr::tr("agreement");
    case Deal::Kind::Acquisition:
        return Tr::tr("acquisition");
    case Deal::Kind::Supply:
        return Tr::tr("supply");
    case Deal::Kind::Finance:
        return Tr::tr("finance");
    case Deal::Kind::Truce:
        return Tr::tr("truce");
    }
    return {};
}

QString words(Deal::Status status)
{
    switch (status) {
    case Deal::Status::Signed:
        return Tr::tr("signed");
    case Deal::Status::Agreed:
        return Tr::tr("agreed");
    case Deal::Status::Proposed:
        return Tr::tr("proposed");
    case Deal::Status::Talks:
        return Tr::tr("in talks");
    case Deal::Status::Stalled:
        return Tr::tr("stalled");
    case Deal::Status::Rejected:
        return Tr::tr("rejected");
    case Deal::Status::Ended:
        return Tr::tr("ended");
    }
    return {};
}

QString words(Event::Status status)
{
    switch (status) {
    case Event::Status::Fact:
        return Tr::tr("told as fact");
    case Event::Status::Planned:
        return Tr::tr("planned");
    case Event::Status::Hypothetical:
        return Tr::tr("possible");
    case Event::Status::Negated:
        return Tr::tr("did not happen");
    }
    return {};
}

QString words(Highlight highlight)
{
    switch (highlight) {
    case Highlight::Yellow:
        return Tr::tr("yellow");
    case Highlight::Green:
        return Tr::tr("green");
    case Highlight::Blue:
        return Tr::tr("blue");
    case Highlight::Pink:
        return Tr::tr("pink");
    case Highlight::Grey:
        return Tr::tr("grey");
    }
    return {};
}

QString words(CheckStatus check)
{
    switch (check) {
    case CheckStatus::None:
        //: of a note: it is no check of facts
        return Tr::tr("no check");
    case CheckStatus::Open:
        //: how a check of facts stands: not done yet
        return Tr::tr("open");
    case CheckStatus::Confirmed:
        //: how a check of facts stands
        return Tr::tr("confirmed");
    case CheckStatus::Doubtful:
        //: how a check of facts stands
        return Tr::tr("doubtful");
    case CheckStatus::False:
        //: how a check of facts stands: what is said is not so
        return Tr::tr("false");
    }
    return {};
}

QString flag(const QString &country)
{
    constexpr char32_t regionalIndicatorA = 0x1F1E6;
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (country.size() != 2 || !std::ranges::all_of(country, isLetter))
        return {};
    const char32_t pair[] = {regionalIndicatorA + (country[0].unicode() - u'A'),
                             regionalIndicatorA + (country[1].unicode() - u'A')};
    return QString::fromUcs4(pair, 2);
}

} // namespace Dateline
