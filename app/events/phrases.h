// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace Dateline {

class EventText;
struct Tag;

/// Whether the word may be the head of a noun phrase: a noun, a name, a number, a sign.
bool isThing(const Tag &tag);

/// Whether the word may stand inside a noun phrase before its head.
bool goesBeforeNoun(const Tag &tag);

/// The first token of the noun phrase without phrases behind it that ends before \a end and begins at or after \a from;
/// \a end when none does.
qsizetype simplePhraseStart(const EventText &text, qsizetype from, qsizetype end);

/// As simplePhraseStart(), with what other noun phrases join to it: "the head of the bank".
qsizetype phraseStart(const EventText &text, qsizetype from, qsizetype end);

/// The token after the prepositional phrases that follow a noun at \a noun.
qsizetype phraseEnd(const EventText &text, qsizetype noun, qsizetype limit);

} // namespace Dateline
