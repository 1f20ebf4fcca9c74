// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/marginalia.h"

#include <QByteArray>

#include <optional>

namespace Dateline {

/// As the history keeps it: an object with "notes" and "corrections", and with "labels", "links" and "apart" where there
/// are some, whose members are named as those of Note, Correction and Sorting; times in milliseconds since 1970 UTC, enums
/// by their stored names. What a later version adds is passed over by an older one only where nothing is lost by it: an act
/// that it does not know makes the whole unreadable.
QByteArray toJson(const Marginalia &marginalia);
/// Nothing where it cannot be read whole.
std::optional<Marginalia> marginaliaFromJson(const QByteArray &json);

} // namespace Dateline
