// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/storednames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr std::array highlightNames = {"yellow"_L1, "green"_L1, "blue"_L1, "pink"_L1, "grey"_L1};
constexpr std::array kindNames = {"person"_L1, "country"_L1, "place"_L1, "organization"_L1};
constexpr std::array checkNames = {""_L1, "open"_L1, "confirmed"_L1, "doubtful"_L1, "false"_L1};

template<typename Enum> std::optional<Enum> valueOf(const auto &names, const QString &name)
{
    const auto *const found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

} // namespace

QString storedName(Highlight highlight)
{
    return highlightNames.at(static_cast<size_t>(highlight));
}

QString storedName(Entity::Kind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

QString storedName(CheckStatus check)
{
    return checkNames.at(static_cast<size_t>(check));
}

std::optional<Highlight> highlightOf(const QString &name)
{
    return valueOf<Highlight>(highlightNames, name);
}

std::optional<Entity::Kind> kindOf(const QString &name)
{
    return valueOf<Entity::Kind>(kindNames, name);
}

std::optional<CheckStatus> checkOf(const QString &name)
{
    return valueOf<CheckStatus>(checkNames, name);
}

} // namespace Dateline
