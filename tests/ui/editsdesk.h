// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/database.h"
#include "resultverify.h"
#include "state/edits.h"

#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

namespace Dateline {
using namespace Qt::StringLiterals;

inline constexpr auto Patience = std::chrono::seconds(30);

inline const QString story =
    u"Rail accord signed\n\nTransport minister Ada Brandt said on Monday that the line would open in May. \"It is a "
    "promise to keep,\" she said.\n\nBrandt travelled to Romania, where Petru Vasile praised the accord.\n"_s;

/// An article's edits on a library of their own, looked at from beside.
struct Desk {
    QTemporaryDir folder;
    QByteArray hash = "abc";
    std::unique_ptr<Library> library;
    std::unique_ptr<Edits> edits;
    std::unique_ptr<Database> beside;

    Desk()
    {
        open();
        beside = std::move(*Database::open(path()));
    }

    QString path() const { return folder.filePath(u"library.sqlite"_s); }

    void open()
    {
        library = std::make_unique<Library>(path());
        Article article;
        article.text = story;
        article.hash = hash;
        QVERIFY_RESULT(library->keepArticle(article).result());
        edits = std::make_unique<Edits>(hash, *library);
        edits->read();
        // The library answers in order: this is behind all that read() asked for.
        bool read = false;
        library->drafts(hash).then(edits.get(), [&read](const auto &) { read = true; });
        QTRY_VERIFY(read);
    }

    /// As after a restart.
    void reopen()
    {
        edits.reset();
        library.reset();
        open();
    }

    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return edits->isSettled(); }, QDeadlineTimer(Patience)));
    }

    void goTo(int index) const
    {
        edits->stack().setIndex(index);
        settle();
    }

    /// All that the reader has made, as it lies in the file.
    QString content() const
    {
        QString all;
        for (
            const QString &table :
            {u"note ORDER BY id"_s, u"note_tag ORDER BY note, position"_s, u"correction ORDER BY id"_s,
             u"article_tag ORDER BY article, tag"_s,
             u"(SELECT name, article FROM collection LEFT JOIN collection_article ON collection = id) ORDER BY name, article"_s,
             u"subject_link ORDER BY kind, key, role, other_kind, other_key, other_role"_s,
             u"subject_apart ORDER BY article, kind, key, role"_s}) {
            Result<QSqlQuery> rows = beside->run(u"SELECT * FROM "_s + table);
            if (!rows)
                return rows.error();
            while (rows->next()) {
                QStringList values;
                for (int i = 0; i < rows->record().count(); ++i)
                    values.append(rows->value(i).isNull() ? u"NULL"_s : rows->value(i).toString());
                all += table.left(4) + u": "_s + values.join(u'|') + u'\n';
            }
        }
        return all;
    }

    void note(const QString &words) const { edits->apply({{{noteOn(words)}, {}}, {}, {}, words}); }

    static Note noteOn(const QString &words)
    {
        Note note;
        const qsizetype at = story.indexOf(words);
        note.anchor = Anchor::at(story, {at, at + words.size()});
        note.markdown = words;
        return note;
    }

    QStringList words() const
    {
        QStringList all;
        for (const Note &note : edits->notes())
            all.append(note.markdown);
        all.sort();
        return all;
    }
};

} // namespace Dateline
