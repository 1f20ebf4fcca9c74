// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// What two names of one organization or place share: the usual long name of a known one, else the words without
/// "the", "Inc." and the like.
QString nameKey(const NameText &text, const Name &name);

/// Whether a folded word is one that firms have at their end: "inc.", "plc", "gmbh".
bool isLegalForm(QStringView word);

/// The end of a name without such words at it; its begin when it is made of nothing else.
qsizetype endWithoutLegalForm(const NameText &text, const Name &name);

/// Whether a folded word in small letters says that the name after it is a firm's: "the shipbuilder Norbau".
bool isFirmNoun(QStringView word);

/// Whether the capitals of a name's words make the acronym: "WHO" of "World Health Organization".
bool isAcronymOf(QStringView acronym, const NameText &text, const Name &name);

/// Whether a name in round brackets follows another at once: "World Health Organization (WHO)".
bool isInBracketsAfter(const NameText &text, const Name &longName, const Name &acronym);

} // namespace Dateline
