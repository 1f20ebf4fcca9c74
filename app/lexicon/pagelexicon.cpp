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
    static const QHash<QStringView, Part> parts{
        {u"article", Part::Article}, {u"around", Part::Around}, {u"never", Part::Never}, {u"looks", Part::Unknown}};
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto part = parts.constFind(table->field(row, Kind));
        if (part == parts.cend())
            return table->badField(row, Kind);
        lexicon.m_parts.insert(table->field(row, Word).toString(), *part);
    }
    return lexicon;
}

PageLexicon::Part PageLexicon::partOf(QStringView names) const
{
    constexpr qsizetype Longest = 1000; // classes by the hundred say nothing about the part
    const QStringList words = wordsOf(names.first(std::min(names.size(), Longest)));
    Part found = Part::Unknown;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString two = i + 1 < words.size() ? words[i] + words[i + 1] : QString();
        const auto pair = m_parts.constFind(two);
        const Part part = pair == m_parts.cend() ? m_parts.value(words[i]) : *pair;
        i += pair != m_parts.cend();
        if (part == Part::Article)
            return part;
        if (part != Part::Unknown && found != Part::Never)
            found = part;
    }
    return found;
}

} // namespace Dateline
