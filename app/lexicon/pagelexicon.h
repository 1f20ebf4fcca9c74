// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QHash>

namespace Dateline {

/// What the names of a web page's parts (class and id) say about them. Not among Lexicons: it is asked for when an article
/// is opened, before any stage runs.
class PageLexicon {
public:
    enum class Part {
        Unknown,
        Article, ///< the article itself
        Around,  ///< navigation, other stories ...
        Never,   ///< comments and notices: not the article, however long
    };

    static Result<PageLexicon> read(const QString &path = QStringLiteral(":/lexicon/pageparts.tsv"));

    /// What "article-body main_text relatedStories" says: its words are looked up one by one and two by two, a word for
    /// the article outweighs one against it. Two words together mean what they say, whatever each of them says.
    [[nodiscard]] Part partOf(QStringView names) const;

private:
    QHash<QString, Part> m_parts;
};

} // namespace Dateline
