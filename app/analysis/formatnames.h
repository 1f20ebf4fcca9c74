// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/deal.h"
#include "events/event.h"

namespace Dateline {

/// The names that the analysis format has for the engine's enums: never translated, never shown as they are.
QLatin1StringView formatName(Entity::Kind kind);
QLatin1StringView formatName(Mention::Form form);
QLatin1StringView formatName(Quote::Kind kind);
QLatin1StringView formatName(TimeExpression::Type type);
QLatin1StringView formatName(Deal::Kind kind);
QLatin1StringView formatName(Deal::Status status);
QLatin1StringView formatName(Event::Status status);
QLatin1StringView formatName(Rule rule);
QLatin1StringView formatName(Origin origin);

} // namespace Dateline
