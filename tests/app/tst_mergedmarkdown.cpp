// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/mergedmarkdown.h"

#include "awkwardnotes.h"
#include "export/exporters.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// Front matter as toMarkdown() writes it.
QByteArray front(const QByteArray &rest = {})
{
    return "---\ntitle: \"T\"\nfile: \"/n/t.txt\"\n" + rest + "dateline_article: urn:sha256:abc\n---\n";
}

/// A block: front("") + block("a", "words") is an export.
QByteArray block(const QByteArray &id, const QByteArray &words)
{
    return "\n<!-- dl-" + id + " -->\n> " + words + "\n\n*green* ^dl-" + id + "\n";
}

QByteArray withCrLf(QByteArray bytes)
{
    return bytes.replace('\n', "\r\n");
}

const QByteArray One = block("1", "one");
const QByteArray Two = block("2", "two");
const QByteArray Three = block("3", "three");

} // namespace

class TestMergedMarkdown : public QObject {
    Q_OBJECT
private slots:
    void merges_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("fresh");
        QTest::addColumn<QByteArray>("merged");
        const auto row = [](const char *name, const QByteArray &old, const QByteArray &fresh, const QByteArray &merged) {
            QTest::newRow(name) << front() + old << front() + fresh << front() + merged;
        };
        row("nothing new", One + Two, One + Two, One + Two);
        row("a note says something else", One + Two, One + block("2", "other"), One + block("2", "other"));
        row("words between blocks stay", One + "\nMine.\n\n- a\n- b\n" + Two, block("1", "1st") + Two,
            block("1", "1st") + "\nMine.\n\n- a\n- b\n" + Two);
        row("words above and below all blocks", "\nTop.\n" + One + "\nEnd.\n", block("1", "1st"),
            "\nTop.\n" + block("1", "1st") + "\nEnd.\n");
        row("a last line without its end", One + "\nEnd.", One, One + "\nEnd.\n");
        row("words right below a block", One + "Mine.\n" + Two, One + Two, One + "\nMine.\n" + Two);
        row("blank lines and spaces of the reader's", One + "\n\n\nMine.  \n\n\n" + Two, One + Two,
            One + "\n\n\nMine.  \n\n\n" + Two);
        row("a note that is gone", One + Two + Three, One + Three, One + Three);
        row("the first and the last are gone", One + Two + Three, Two, Two);
        row("words around a note that is gone", One + "\nOn one.\n" + Two + "\nOn two.\n" + Three, One + Three,
            One + "\nOn one.\n\nOn two.\n" + Three);
        row("all notes are gone", "\nTop.\n" + One + "\nMine.\n", {}, "\nTop.\n\nMine.\n");
        row("a new note between two", One + Three, One + Two + Three, One + Two + Three);
        row("new notes first and last", Two, One + Two + Three, One + Two + Three);
        row("a new note stands behind the words on the one before", One + "\nOn one.\n" + Three, One + Two + Three,
            One + "\nOn one.\n" + Two + Three);
        row("a new note at the end stands before the reader's next heading",
            One + "\nOn one.\n\n## Conclusions\n\nAll well.\n", One + Two,
            One + "\nOn one.\n" + Two + "\n## Conclusions\n\nAll well.\n");
        row("a comment in code is no heading", One + "\n```\n# no heading\n```\n", One + Two,
            One + "\n```\n# no heading\n```\n" + Two);
        row("blocks stay in the reader's order", Three + "\nOn three.\n" + One, One + Two + block("3", "3rd"),
            block("3", "3rd") + "\nOn three.\n" + One + Two);
        row("a block that was taken out comes back", One + "\nMine.\n" + Three, One + Two + Three,
            One + "\nMine.\n" + Two + Three);
        row("what was written into a block is lost", One + "\n<!-- dl-2 -->\n> two\n\nMine.\n\n*green* ^dl-2\n", One + Two,
            One + Two);
        row("a block twice is renewed twice", One + Two + "\n## Best\n" + One, block("1", "1st") + Two,
            block("1", "1st") + Two + "\n## Best\n" + block("1", "1st"));
        row("a block that lost its end is the reader's, and the note comes again",
            One + "\n<!-- dl-2 -->\n> two, and why\n" + Three, One + Two + Three, One + "\n> two, and why\n" + Two + Three);
        row("a block that lost its beginning as well", One + "\n> two\n\n*green* ^dl-2\n" + Three, One + Two + Three,
            One + "\n> two\n\n*green* ^dl-2\n" + Two + Three);
        row("spaces at the marks", "\n  <!-- dl-1 -->  \n> one\n\n*green* ^dl-1  \n", block("1", "1st"), block("1", "1st"));
        row("a link to a block is no end of it", One + "\nSee [[t#^dl-2]] ^mine\n" + Two, One + Two,
            One + "\nSee [[t#^dl-2]] ^mine\n" + Two);
        row("bytes that are not UTF-8 stay", One + "\n\xFF\xFE\n", One, One + "\n\xFF\xFE\n");

        QTest::newRow("line ends of Windows") << withCrLf(front() + One + "\nMine.\n") << front() + block("1", "1st") + Two
                                              << withCrLf(front() + block("1", "1st") + "\nMine.\n" + Two);
        QTest::newRow("a byte order mark goes") << "\xEF\xBB\xBF" + front() + One << front() + One << front() + One;
        QTest::newRow("keys of the reader's stay, ours are renewed")
            << "---\ntags:\n  - rail\ntitle: >-\n  Old\n  title\naliases: [T]\ndateline_article: \"urn:sha256:abc\"\n---\n"
                + One
            << front() + One
            << "---\ntags:\n  - rail\ntitle: \"T\"\naliases: [T]\ndateline_article: urn:sha256:abc\nfile: \"/n/t.txt\"\n---\n"
                + One;
        QTest::newRow("a key that nothing is known for goes")
            << front("outlet: \"Wire\"\n") + One << front() + One << front() + One;
        QTest::newRow("a newer version of the article's file") << front().replace("abc", "older") + One + "\nMine.\n"
                                                               << front() + One << front() + One + "\nMine.\n";
        QTest::newRow("quotation marks that another program took off")
            << front().replace("abc", "older").replace("\"/n/t.txt\"", "/n/t.txt") + One + "\nMine.\n"
            << front() + One << front() + One + "\nMine.\n";
    }

    void merges()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, fresh);
        const std::optional<QByteArray> merged = mergedMarkdown(old, fresh);
        QVERIFY(merged);
        QTEST(*merged, "merged");
        QCOMPARE(mergedMarkdown(*merged, fresh), merged);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("words") << QByteArray("Mine.\n");
        QTest::newRow("front matter of another program") << QByteArray("---\ntitle: \"T\"\nfile: \"/n/t.txt\"\n---\n") + One;
        QTest::newRow("front matter that does not end") << QByteArray("---\ndateline_article: urn:sha256:abc\n") + One;
        QTest::newRow("blocks without front matter") << One + Two;
        QTest::newRow("an export of another article") << front().replace("abc", "def").replace("/n/t", "/n/u") + One;
    }

    void refuses()
    {
        QFETCH(QByteArray, old);
        QVERIFY(!mergedMarkdown(old, front() + One));
    }

    /// Whatever the notes hold, a second export of the same is the first, and what stands between any two blocks stays.
    void awkwardNotesComeThrough()
    {
        const Article article = awkwardArticle();
        std::vector<Note> notes = awkwardNotes(article);
        for (Note &note : notes)
            note.markdown.truncate(1000);
        // Words that look like marks of ours, or hold a block that was copied out of an export.
        const QByteArray copied = toMarkdown({article, {}, {notes[1]}});
        notes[1].markdown = QString::fromUtf8(copied);
        notes[2].markdown = u"<!-- dl-article -->\nx ^dl-article\n^dl-1\n---"_s;
        const QByteArray fresh = toMarkdown({article, {}, notes});
        QCOMPARE(mergedMarkdown(fresh, fresh), fresh);

        QByteArrayList lines = fresh.split('\n');
        int written = 0;
        for (QByteArray &line : lines) {
            if (line.contains(" ^dl-") && !line.contains("\\^dl-"))
                line += "\n\nMine " + QByteArray::number(written++) + '.';
        }
        QCOMPARE(written, AwkwardNotes + 1);
        const QByteArray old = lines.join('\n');
        QCOMPARE(mergedMarkdown(old, fresh), old);
        const QByteArray none = toMarkdown({article, {}, {}});
        const std::optional<QByteArray> merged = mergedMarkdown(old, none);
        QVERIFY(merged);
        QCOMPARE(merged->count("\nMine "), written);
        QCOMPARE(merged->size(), none.size() + written * qsizetype(sizeof("\nMine 0.\n") - 1) + (written - 10));
    }
};

QTEST_GUILESS_MAIN(TestMergedMarkdown)
#include "tst_mergedmarkdown.moc"
