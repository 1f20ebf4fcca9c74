// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "firstschema.h"
#include "library/library.h"
#include "library/searchwords.h"
#include "resultverify.h"
#include "sorted.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"library.sqlite"_s); }

    static Article article(const QString &title, const QString &text)
    {
        Article made;
        made.title = title;
        made.file = u"/news/"_s + title + u".txt"_s;
        made.outlet = u"Invented Wire"_s;
        made.published = QDate(2022, 7, 20);
        made.text = text;
        made.hash = title.toUtf8().toHex();
        return made;
    }

    [[nodiscard]] QStringList titlesWith(const QString &words) const
    {
        Library library(path());
        const auto hits = library.search(words, 50).result();
        if (!hits)
            return {hits.error()};
        QStringList titles;
        for (const SearchHit &hit : *hits)
            titles.append(hit.note ? u"note on "_s + hit.title : hit.title);
        titles.sort();
        return titles;
    }

    struct Ran {
        int status;
        QString out;
        QString err;
    };
    [[nodiscard]] static Ran run(const QStringList &arguments)
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        for (QBuffer *each : {&in, &out, &err})
            each->open(QIODevice::ReadWrite);
        const int status = runCommand(arguments, {in, out, err});
        return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
    }

private slots:
    void initTestCase()
    {
        Library library(path());
        const Article ferry =
            article(u"Ferry"_s, u"The ferry strike goes on\nCrews in Z\u00FCrich said no. The caf\u00E9 stays shut."_s);
        QVERIFY_RESULT(library.keepArticle(ferry).result());
        QVERIFY_RESULT(library
                           .keepArticle(article(u"Port toll"_s,
                                                u"The port toll rises after a long and bitter strike of the ferry "
                                                "crews, the council said."_s))
                           .result());
        QVERIFY_RESULT(library.keepArticle(article(u"Museum"_s, u"A museum opens, with music."_s)).result());
        Note note;
        note.anchor =
            Anchor::at(ferry.text, {ferry.text.indexOf(u"stays shut"_s), ferry.text.indexOf(u"stays shut"_s) + 10});
        note.markdown = u"Ask the *landlord* about the museum"_s;
        note.source = u"https://registry.example/leases"_s;
        note.author = u"Jo Linden"_s;
        note.tags = {u"to check"_s};
        QVERIFY_RESULT(library.saveNote(ferry.hash, note).result());
        const QList<QByteArray> tagged{ferry.hash, article(u"Museum"_s, {}).hash};
        QVERIFY_RESULT(sorted(library, library.labelChange(tagged, {Label::Kind::Tag, {u"Quay 50%"_s}, {}})));
        QVERIFY_RESULT(sorted(library, library.labelChange({ferry.hash}, {Label::Kind::Collection, {u"Rail deals"_s}, {}})));
    }

    void findsArticlesAndNotes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("all of the words") << u"ferry strike"_s << QStringList{u"Ferry"_s, u"Port toll"_s};
        QTest::newRow("words in a row") << u"\"ferry strike\""_s << QStringList{u"Ferry"_s};
        QTest::newRow("curly marks are marks") << u"\u201Cferry strike\u201D"_s << QStringList{u"Ferry"_s};
        QTest::newRow("the begin of a word") << u"stri*"_s << QStringList{u"Ferry"_s, u"Port toll"_s};
        QTest::newRow("no begin without a star") << u"stri"_s << QStringList{};
        QTest::newRow("near") << u"NEAR(strike ferry, 2)"_s << QStringList{u"Ferry"_s, u"Port toll"_s};
        QTest::newRow("not so near") << u"NEAR(port strike, 2)"_s << QStringList{};
        QTest::newRow("either") << u"toll OR music"_s << QStringList{u"Museum"_s, u"Port toll"_s};
        QTest::newRow("without") << u"ferry NOT toll"_s << QStringList{u"Ferry"_s};
        QTest::newRow("brackets") << u"(toll OR music) opens"_s << QStringList{u"Museum"_s};
        QTest::newRow("accents and case are folded") << u"ZURICH cafe"_s << QStringList{u"Ferry"_s};
        QTest::newRow("accents typed") << u"caf\u00E9"_s << QStringList{u"Ferry"_s};
        QTest::newRow("a note's words") << u"landlord"_s << QStringList{u"note on Ferry"_s};
        QTest::newRow("what a note rests on") << u"registry leases"_s << QStringList{u"note on Ferry"_s};
        QTest::newRow("articles and notes") << u"museum"_s << QStringList{u"Museum"_s, u"note on Ferry"_s};
        QTest::newRow("the words a note is on") << u"\"stays shut\""_s << QStringList{u"Ferry"_s, u"note on Ferry"_s};
        QTest::newRow("marks are no words") << u"ferry; - 'strike'!"_s << QStringList{u"Ferry"_s, u"Port toll"_s};
        QTest::newRow("and is a word") << u"long and bitter"_s << QStringList{u"Port toll"_s};
        const QStringList onFerry{u"Ferry"_s, u"note on Ferry"_s};
        QTest::newRow("a tag alone") << u"tag:\"quay 50%\""_s << QStringList{u"Ferry"_s, u"Museum"_s, u"note on Ferry"_s};
        QTest::newRow("a tag and a word") << u"music tag:\"quay 50%\""_s << QStringList{u"Museum"_s};
        QTest::newRow("the begin of a tag") << u"TAG:quay* strike"_s << QStringList{u"Ferry"_s};
        QTest::newRow("a part of a tag is none") << u"tag:50%"_s << QStringList{};
        QTest::newRow("a note's tag") << u"tag:\u201Cto check\u201D"_s << QStringList{u"note on Ferry"_s};
        QTest::newRow("a collection") << u"collection:\"Rail deals\""_s << onFerry;
        QTest::newRow("a collection and words in it") << u"collection:rail* landlord"_s << QStringList{u"note on Ferry"_s};
        QTest::newRow("who wrote a note") << u"author:linden"_s << QStringList{u"note on Ferry"_s};
        QTest::newRow("who did not") << u"author:brandt landlord"_s << QStringList{};
        QTest::newRow("several") << u"tag:\"to check\" author:jo collection:none"_s << QStringList{};
        QTest::newRow("column names are words") << u"text:ferry"_s << QStringList{};
    }

    void findsArticlesAndNotes()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, titles);
        QCOMPARE(titlesWith(words), titles);
    }

    void whatHasNoMeaningIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QString() << u"no word"_s;
        QTest::newRow("no word") << u" ... !"_s << u"no word"_s;
        QTest::newRow("an open quotation") << u"\"ferry"_s << u"not closed"_s;
        QTest::newRow("an open bracket") << u"(ferry"_s << u"not closed"_s;
        QTest::newRow("a bracket too many") << u"ferry)"_s << u"never opened"_s;
        QTest::newRow("nothing in brackets") << u"ferry ()"_s << u"before \")\""_s;
        QTest::newRow("an operator first") << u"OR ferry"_s << u"before \"OR\""_s;
        QTest::newRow("an operator last") << u"ferry NOT"_s << u"behind \"NOT\""_s;
        QTest::newRow("near one") << u"NEAR(ferry)"_s << u"two words"_s;
        QTest::newRow("near what") << u"NEAR(ferry port, x)"_s << u"two words"_s;
    }

    void whatHasNoMeaningIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(QString, reason);
        const Result<QString> query = searchQuery(words);
        QVERIFY(!query);
        QVERIFY2(query.error().contains(reason), qPrintable(query.error()));
    }

    /// Whatever is typed is refused in our words or understood by SQLite.
    void anyTypedWordsAreAQuery()
    {
        Library library(path());
        const QString pieces = u"ab*\"()- ,'^+:{}ANDORNTE\u201C\u00E9\U0001F600"_s;
        quint32 state = 1;
        for (int i = 0; i < 400; ++i) {
            QString words;
            for (int j = 0; j < i % 14; ++j) {
                state = state * 1664525 + 1013904223;
                words += pieces[qsizetype(state >> 8) % pieces.size()];
            }
            if (searchQuery(words)) {
                const auto hits = library.search(words, 3).result();
                QVERIFY2(hits, qPrintable(hits ? words : words + u": "_s + *searchQuery(words) + u": "_s + hits.error()));
            }
        }
    }

    void aHitHasASnippetMarksAndItsPlace()
    {
        Library library(path());
        const auto hits = *library.search(u"bitter"_s, 5).result();
        QCOMPARE(hits.size(), 1U);
        const SearchHit &hit = hits.front();
        QCOMPARE(hit.outlet, u"Invented Wire"_s);
        QCOMPARE(hit.published, QDate(2022, 7, 20));
        QCOMPARE(hit.marks.size(), 1U);
        QCOMPARE(hit.marks.front().of(hit.snippet), u"bitter"_s);
        const Article kept = *library.article(hit.article).result();
        QCOMPARE(hit.place.of(kept.text), u"bitter"_s);
        const SearchHit note = library.search(u"landlord"_s, 5).result()->front();
        QCOMPARE(note.marks.front().of(note.snippet), u"landlord"_s);
        QCOMPARE(note.place.of(library.article(note.article).result()->text), u"stays shut"_s);
    }

    void hitsComeInPages()
    {
        Library library(path());
        const auto all = *library.search(u"museum OR ferry"_s, 50).result();
        std::vector<SearchHit> paged;
        for (int offset = 0; offset < int(all.size()) + 2; ++offset) {
            const auto page = *library.search(u"museum OR ferry"_s, 1, offset).result();
            paged.insert(paged.end(), page.begin(), page.end());
        }
        QVERIFY(paged == all);
        QCOMPARE(all.front().note != 0, true);
    }

    void changedAndDeletedNotesAreFoundAsTheyAre()
    {
        Library library(m_folder.filePath(u"changing.sqlite"_s));
        const Article one = article(u"One"_s, u"A short text about the harbour."_s);
        QVERIFY_RESULT(library.keepArticle(one).result());
        QVERIFY_RESULT(library.keepArticle(one).result());
        Note note;
        note.anchor = Anchor::at(one.text, {2, 7});
        note.markdown = u"first thought"_s;
        note = *library.saveNote(one.hash, note).result();
        note.markdown = u"second thought"_s;
        note = *library.saveNote(one.hash, note).result();
        note.source = u"the chronicle"_s;
        QVERIFY_RESULT(library.saveNote(one.hash, note).result());
        QCOMPARE(library.search(u"chronicle"_s, 5).result()->size(), 1U);
        QVERIFY(library.search(u"first"_s, 5).result()->empty());
        QCOMPARE(library.search(u"second"_s, 5).result()->size(), 1U);
        QVERIFY_RESULT(library.removeNote(note.id).result());
        QVERIFY(library.search(u"thought"_s, 5).result()->empty());
        QCOMPARE(library.search(u"harbour"_s, 5).result()->size(), 1U);
    }

    void anOlderLibraryIsSearchedAsWell()
    {
        const QString old = m_folder.filePath(u"old.sqlite"_s);
        const Article one = article(u"One"_s, u"A short text about the harbour."_s);
        Note note;
        note.anchor = Anchor::at(one.text, {2, 7});
        note.markdown = u"whose dredgers?"_s;
        note.tags = {u"later"_s};
        {
            Library library(old);
            QVERIFY_RESULT(library.keepArticle(one).result());
            QVERIFY_RESULT(library.saveNote(one.hash, note).result());
        }
        {
            auto database = Database::open(old);
            QVERIFY(database);
            QVERIFY_RESULT(leaveAsFirstSchema(**database));
        }
        Library library(old);
        const auto hits = library.search(u"harbour"_s, 5).result();
        QVERIFY_RESULT(hits);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(library.search(u"dredgers"_s, 5).result()->size(), 1U);
        std::vector<Note> notes = *library.notes(one.hash).result();
        QCOMPARE(notes.size(), 1U);
        note.id = notes[0].id;
        note.created = notes[0].created;
        note.changed = notes[0].changed;
        QVERIFY(notes[0] == note); // as it was, without a check
        note.check = CheckStatus::Confirmed;
        note.source = u"the pilot"_s;
        QVERIFY_RESULT(library.saveNote(one.hash, note).result());
        QCOMPARE(library.notes(one.hash).result()->at(0).check, CheckStatus::Confirmed);
        QCOMPARE(library.search(u"pilot"_s, 5).result()->size(), 1U);
    }

    void theCommandPrintsHits()
    {
        const Ran found = run({u"search"_s, u"--library"_s, path(), u"bitter"_s, u"strike"_s});
        QCOMPARE(found.status, int(Done));
        QCOMPARE(found.out,
                 u"Port toll \u00B7 Invented Wire \u00B7 2022-07-20\n"
                 "The port toll rises after a long and [bitter] [strike] of the ferry crews, the council said.\n"
                 "/news/Port toll.txt\n"_s);
        QCOMPARE(found.err, QString());
        const Ran nothing = run({u"search"_s, u"--library"_s, path(), u"zeppelin"_s});
        QCOMPARE(nothing.status, int(Done));
        QCOMPARE(nothing.out, QString());
        QCOMPARE(nothing.err, u"Nothing found.\n"_s);
    }

    void theCommandSaysWhatIsWrong()
    {
        QCOMPARE(run({u"search"_s}).status, int(UsageError));
        QCOMPARE(run({u"search"_s, u"\"ferry"_s}).status, int(UsageError));
        QCOMPARE(run({u"search"_s, u"--limit"_s, u"x"_s, u"ferry"_s}).status, int(UsageError));
        const Ran missing = run({u"search"_s, u"--library"_s, m_folder.filePath(u"none.sqlite"_s), u"ferry"_s});
        QCOMPARE(missing.status, int(SomeNotRead));
        QVERIFY(missing.err.contains(u"There is no library"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.sqlite"_s)));
        const Ran help = run({u"search"_s, u"--help"_s});
        QCOMPARE(help.status, int(Done));
        QVERIFY(help.out.startsWith(u"Usage: dateline search"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
