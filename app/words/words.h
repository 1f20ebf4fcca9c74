// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "deals/deal.h"
#include "entities/entity.h"
#include "events/event.h"
#include "library/note.h"
#include "quotes/quote.h"
#include "text/article.h"

namespace Dateline {

/// What a reader sees for the engine's enums, translated. All but kinds of entities begin with a small letter, to stand
/// in a badge or inside a line.
QString words(Entity::Kind kind);      ///< "Person"
QString groupWords(Entity::Kind kind); ///< "People"
QString words(Mention::Form form);
QString words(Quote::Kind kind);
QString words(Deal::Kind kind);
QString words(Deal::Status status);
QString words(Event::Status status);
QString words(Highlight highlight);
QString words(CheckStatus check);

/// Where it comes from and the reason in a clause: 'follows the title "President"', "marked by you". Empty where there is
/// none.
QString words(const Evidence &evidence);
/// How sure the engine is: "94%". Empty where the evidence says nothing, or the reader knew better.
QString confidenceWords(const Evidence &evidence);

/// Words of an article in the reader's quotation marks, as one line of at most \a longest units and an ellipsis. Those that
/// bring marks of their own get no others.
QString quotedWords(QStringView words, qsizetype longest = 40);

/// The article's own words for a source that is nobody by name: "an official in Brussels". Empty where the speaker is known,
/// where nobody is told, and for a pronoun.
QString unnamedSource(QStringView text, const Quote &quote);

/// What was put right, as a line of a list: "Brandt" is an organization.
QString words(const Correction &correction);
/// How far it reaches: "in this article".
QString words(Correction::Scope scope);

/// "19 July 2022", "June 2022", "18-24 July 2022", "on or before 19 July 2022", "undated"; in the reader's locale.
QString words(const DateRange &when);
/// As much of a date as stands on an axis; in the reader's locale.
enum class DatePart { Year, MonthYear, DayMonthYear, Month, DayMonth };
QString words(QDate date, DatePart part);

/// "40 billion US dollars"; in the reader's locale.
QString words(const Amount &amount);

/// Where words stand in a file that has pages: "p. 3", "pp. 3-4" with an en dash; empty for one that has none.
QString pageWords(const Article &article, Span words);

/// The flag of a country as regional indicator symbols; empty for a former state, which has none.
QString flag(const QString &country);

} // namespace Dateline
