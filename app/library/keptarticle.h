// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>

namespace Dateline {

/// What an article took over from its version before.
struct CarriedOver {
    QByteArray from; ///< Article::hash of that version; empty where there is none
    int notes = 0;   ///< that came to their words
    int orphans = 0; ///< notes whose place is not clear

    bool operator==(const CarriedOver &) const = default;
};

/// What keeping an article says of it.
struct KeptArticle {
    QDate published;     ///< as the reader says; invalid where the reader said nothing
    bool isNew = false;  ///< it was not in the library before
    CarriedOver carried; ///< of a new one
};

} // namespace Dateline
