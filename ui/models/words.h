// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/deal.h"
#include "entities/entity.h"
#include "events/event.h"
#include "library/note.h"
#include "quotes/quote.h"

namespace Dateline {

/// What a reader sees for the engine's enums, translated.
QString words(Entity::Kind kind);      ///< "Person"
QString groupWords(Entity::Kind kind); ///< "People"
QString words(Mention::Form form);
QString words(Quote::Kind kind);
QString words(Deal::Kind kind);
QString words(Deal::Status status);
QString words(Event::Status status);
QString words(Highlight highlight);
/// The reason in a sentence: 'follows the title "President"'.
QString words(const Evidence &evidence);
/// "19 July 2022", "June 2022", "before 19 July 2022", "undated".
QString words(const DateRange &when);
/// "40 billion US dollars" in the reader's locale.
QString words(const Amount &amount);
/// The flag of a country as regional indicator symbols; empty for a former state.
QString flag(const QString &country);

} // namespace Dateline
