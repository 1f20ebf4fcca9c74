// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/formatnames.h"

#include <QMetaEnum>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dateline {

QLatin1StringView formatName(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Person:
        return "person"_L1;
    case Entity::Kind::Country:
        return "country"_L1;
    case Entity::Kind::Place:
        return "place"_L1;
    case Entity::Kind::Organization:
        return "organization"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Mention::Form form)
{
    switch (form) {
    case Mention::Form::Name:
        return "name"_L1;
    case Mention::Form::Adjective:
        return "adjective"_L1;
    case Mention::Form::Nominal:
        return "nominal"_L1;
    case Mention::Form::Pronoun:
        return "pronoun"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Quote::Kind kind)
{
    switch (kind) {
    case Quote::Kind::Direct:
        return "direct"_L1;
    case Quote::Kind::Mixed:
        return "mixed"_L1;
    case Quote::Kind::Indirect:
        return "indirect"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(TimeExpression::Type type)
{
    switch (type) {
    case TimeExpression::Type::Date:
        return "DATE"_L1;
    case TimeExpression::Type::Time:
        return "TIME"_L1;
    case TimeExpression::Type::Duration:
        return "DURATION"_L1;
    case TimeExpression::Type::Set:
        return "SET"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Deal::Kind kind)
{
    switch (kind) {
    case Deal::Kind::Agreement:
        return "agreement"_L1;
    case Deal::Kind::Acquisition:
        return "acquisition"_L1;
    case Deal::Kind::Supply:
        return "supply"_L1;
    case Deal::Kind::Finance:
        return "finance"_L1;
    case Deal::Kind::Truce:
        return "truce"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Deal::Status status)
{
    switch (status) {
    case Deal::Status::Signed:
        return "signed"_L1;
    case Deal::Status::Agreed:
        return "agreed"_L1;
    case Deal::Status::Proposed:
        return "proposed"_L1;
    case Deal::Status::Talks:
        return "talks"_L1;
    case Deal::Status::Stalled:
        return "stalled"_L1;
    case Deal::Status::Rejected:
        return "rejected"_L1;
    case Deal::Status::Ended:
        return "ended"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Event::Status status)
{
    switch (status) {
    case Event::Status::Fact:
        return "fact"_L1;
    case Event::Status::Planned:
        return "planned"_L1;
    case Event::Status::Hypothetical:
        return "hypothetical"_L1;
    case Event::Status::Negated:
        return "negated"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Origin origin)
{
    switch (origin) {
    case Origin::Found:
        return "found"_L1;
    case Origin::Changed:
        return "changed"_L1;
    case Origin::ByHand:
        return "by_hand"_L1;
    }
    std::unreachable();
}

QLatin1StringView formatName(Rule rule)
{
    static const QMetaEnum rules = QMetaEnum::fromType<Rule>();
    return QLatin1StringView(rules.valueToKey(std::to_underlying(rule)));
}

} // namespace Dateline
