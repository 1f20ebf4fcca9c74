// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/pagelexicon.h"

#include "lexicon/table.h"

namespace Dateline {
namespace {

/// The words that a name is made of, in lower case: "relatedStories", "related-stories" and "related_stories" are alike.
QStringList wordsOf(QStringView names)
{
    QStringList words;
    bool open = false;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QChar c = names[i];
        const bool hump = c.isUpper() && i > 0 && names[i - 1].isLower();
        if (!c.isLetterOrNumber()) {
            open = false;
            continue;
        }
        if (!open || hump)
            words.append(QString());
        words.back() += c.toLower();
        open = true;
    }
    return words;
}

} // namespace

Result<PageLexicon> PageLexicon::read(const QString &path)
{
    enum { Word, Kind };
    const auto table = Table::read(path, {u"word", u"part"});
    if (!table)
        return std::unexpected(table.error());
    PageLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const QStringView part = table->field(row, Kind);
        if (part != u"article" && part != u"around")
            return table->badField(row, Kind);
        lexicon.m_parts.insert(table->field(row, Word).toString(), part == u"article" ? Part::Article : Part::Around);
    }
    return lexicon;
}

PageLexicon::Part PageLexicon::partOf(QStringView names) const
{
    constexpr qsizetype Longest = 1000; // classes by the hundred say nothing about the part
    const QStringList words = wordsOf(names.first(std::min(names.size(), Longest)));
    Part found = Part::Unknown;
    for (qsizetype i = 0; i < words.size(); ++i) {
        Part part = m_parts.value(words[i]);
        if (part == Part::Unknown && i + 1 < words.size())
            part = m_parts.value(words[i] + words[i + 1]);
        if (part == Part::Article)
            return part;
        if (part == Part::Around)
            found = part;
    }
    return found;
}

} // namespace Dateline
