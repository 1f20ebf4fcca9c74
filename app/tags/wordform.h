// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/hash.h"

#include <array>
#include <vector>

namespace Dateline {

/// What the models see of a word, as hashes: the word itself, its ends, its shape.
struct WordForm {
    static constexpr size_t Longest = 5;

    quint64 form = 0;                           ///< as written, digits as 0
    quint64 lower = 0;                          ///< in lower case too
    std::array<quint64, Longest> prefixes = {}; ///< of 1, 2, ... letters, lower case; 0 where the word is shorter
    std::array<quint64, Longest> suffixes = {};
    quint64 shape = 0; ///< runs of capitals, small letters, digits and marks

    enum class Ending : quint8 { None, S, Ed, Ing, Degree };
    Ending ending = Ending::None;      ///< in which inflected words end
    std::array<quint64, 3> stems = {}; ///< what it may be without that ending, hashed as lower is; 0 for none

    WordForm() = default;
    explicit WordForm(QStringView word);

private:
    void findStems(QStringView word);
};

} // namespace Dateline
