// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What every format of notes is tried with, going out and coming in.
#pragma once

#include "library/note.h"
#include "text/article.h"

#include <QBuffer>
#include <QHash>
#include <QTimeZone>

#include <KZip>

#include <vector>

namespace Dateline {
using namespace Qt::StringLiterals;

constexpr qsizetype AwkwardNotes = 60;

/// A short article with all that is awkward in a text: markup, an emoji, two spaces, a paragraph from right to left.
inline Article awkwardArticle()
{
    Article article;
    article.title = u"Rail & <road>"_s;
    article.byline = u"Ada Brandt and Ole Brun"_s;
    article.outlet = u"Invented Wire"_s;
    article.language = u"en"_s;
    article.published = QDate(2022, 7, 20);
    article.address = QUrl(u"https://wire.example/rail?a=1&b=2"_s);
    article.text = u"Rail & <road>\n\nThe train \U0001F682 left on Monday, and  came back.\n\n"
                   "\u05D4\u05E8\u05DB\u05D1\u05EA \u05D9\u05E6\u05D0\u05D4.\n\nThen all went home."_s;
    article.hash = "abc";
    Block::Kind kind = Block::Kind::Headline;
    for (qsizetype at = 0; at < article.text.size();) {
        const qsizetype found = article.text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? article.text.size() : found;
        if (end > at)
            article.blocks.push_back({{at, end}, std::exchange(kind, Block::Kind::Paragraph)});
        at = end + 1;
    }
    return article;
}

/// Sixty notes on all kinds of places, with all kinds of words.
inline std::vector<Note> awkwardNotes(const Article &article)
{
    const QStringList words{{},
                            u"plain"_s,
                            u"&<>\"]]>'"_s,
                            u"=1+1"_s,
                            u"two\nlines, \"quoted\""_s,
                            u"\U0001F600 emoji"_s,
                            u"\u202Eright to left \u05D0"_s,
                            u"control \u0001\u0008\u001F end"_s,
                            u"lone "_s + QChar(0xD800),
                            u"tab\tand\r\nreturn"_s,
                            QString(1'000'000, u'x'),
                            u"\u2029\u0085"_s};
    std::vector<Note> notes;
    const qsizetype size = article.text.size();
    for (qsizetype i = 0; i < AwkwardNotes; ++i) {
        Note note;
        note.id = i + 1;
        const qsizetype begin = (i * 7) % size;
        const qsizetype end = i % 5 == 0 ? begin : std::min(size, begin + (i * 13) % 40);
        note.anchor = Anchor::at(article.text, {begin, std::max(begin, end)});
        if (i == 7)
            note.anchor.position = {size + 10, size + 20}; // of another version of the text
        note.markdown = words[i % words.size()];
        note.highlight = static_cast<Highlight>(i % 5);
        if (i % 3 == 0)
            note.tags = {u"to check"_s, u"a;b,\"c\""_s};
        note.check = static_cast<CheckStatus>(i % 5);
        if (i % 4 == 1)
            note.source = u"https://port.example/log?day=18&page=%1"_s.arg(i);
        else if (i % 4 == 2)
            note.source = u"the harbour master <by telephone> & \"a letter\""_s;
        if (i % 6 == 2)
            note.author = u"Ole \"the \U0001F682\" Brun & <sons>"_s;
        else if (i % 6 == 4)
            note.author = u"\u05D0\u05D3\u05D4"_s;
        note.rank = (i * 11) % AwkwardNotes;
        note.created = QDateTime(QDate(2022, 8, 1), QTime(1, 2, 3), QTimeZone::UTC);
        note.changed = note.created;
        notes.push_back(note);
    }
    return notes;
}

/// The parts of an archive by name.
inline QHash<QString, QByteArray> unzipped(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    QHash<QString, QByteArray> parts;
    if (!zip.open(QIODevice::ReadOnly))
        return parts;
    const auto add = [&parts](auto self, const KArchiveDirectory *folder, const QString &path) -> void {
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory())
                self(self, static_cast<const KArchiveDirectory *>(entry), path + name + u'/');
            else
                parts.insert(path + name, static_cast<const KArchiveFile *>(entry)->data());
        }
    };
    add(add, zip.directory(), {});
    return parts;
}

} // namespace Dateline
