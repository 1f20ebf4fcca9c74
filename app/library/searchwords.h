// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <vector>

namespace Dateline {

/// What a search is narrowed down to beside its words.
struct SearchFilter {
    enum class Kind {
        Tag,        ///< of an article, or of a note
        Collection, ///< that an article is in
        Author,     ///< of a note
    };
    Kind kind = Kind::Tag;
    QString
        value; ///< the whole name, whatever the case of a to z, or its begin with a star behind it; a part of an author's

    bool operator==(const SearchFilter &) const = default;
};

/// What the reader typed, parted into filters and words: tag:economy, collection:"Rail deals", author:brandt.
struct SearchAsked {
    QString words; ///< for searchQuery(); none where filters alone were typed
    std::vector<SearchFilter> filters;

    static SearchAsked of(const QString &typed);
    bool operator==(const SearchAsked &) const = default;
};

/// What the reader typed as a query of SQLite's FTS5: words that all must stand there, "words in a row", begin*, OR, NOT,
/// AND, brackets, NEAR(words, 5). Every other character is part of a word or between two. What has no meaning is an error
/// that says why.
Result<QString> searchQuery(const QString &words);

} // namespace Dateline
