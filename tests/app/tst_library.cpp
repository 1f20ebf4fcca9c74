// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/database.h"
#include "library/library.h"
#include "resultverify.h"
#include "sorted.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject {
    Q_OBJECT

    static Article sample(const QString &text = u"Rail accord signed\nMinister Ada Brandt said so."_s)
    {
        Article article;
        article.file = u"rail.txt"_s;
        article.title = u"Rail accord signed"_s;
        article.language = u"en"_s;
        article.published = QDate(2022, 7, 20);
        article.text = text;
        article.blocks = {{{0, 18}, Block::Kind::Headline}, {{19, text.size()}, Block::Kind::Paragraph}};
        article.pages = {{0, u"iv"_s}, {21, u"5"_s}};
        article.hash = "abc" + QByteArray::number(text.size());
        return article;
    }

    static Note sampleNote(const Article &article)
    {
        Note note;
        note.anchor = Anchor::at(article.text, {0, 4});
        note.highlight = Highlight::Pink;
        note.markdown = u"Who *says* it's so; '\"%1"_s;
        note.tags = {u"rail"_s, u""_s, u"rail"_s};
        note.check = CheckStatus::Doubtful;
        note.source = u"https://rail.example/timetable?line=3"_s;
        note.rank = 2048;
        return note;
    }

    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/library.sqlite"_s);
    }

private slots:
    void anArticleComesBackAsItWas()
    {
        const Article article = sample();
        {
            Library library(path());
            QVERIFY_RESULT(library.keepArticle(article).result());
        }
        Library library(path());
        const Result<Article> kept = library.article(article.hash).result();
        QVERIFY_RESULT(kept);
        QVERIFY(*kept == article);
    }

    void theReadersDateWins()
    {
        Library library(path());
        const Article article = sample();
        QVERIFY(!library.keepArticle(article).result()->published.isValid());
        QVERIFY_RESULT(library.setPublished(article.hash, QDate(2021, 1, 2)).result());
        QCOMPARE(library.keepArticle(article).result()->published, QDate(2021, 1, 2));
        QCOMPARE(library.article(article.hash).result()->published, QDate(2021, 1, 2));
        QCOMPARE(library.recentArticles(5).result()->front().published, QDate(2021, 1, 2));
    }

    void articlesAreListedLastOpenedFirst()
    {
        Library library(path());
        const Article first = sample();
        const Article second = sample(u"Rail accord signed\nAnother text altogether, they said."_s);
        QVERIFY_RESULT(library.keepArticle(first).result());
        QTest::qWait(2);
        QVERIFY_RESULT(library.keepArticle(second).result());
        QTest::qWait(2);
        QVERIFY_RESULT(library.keepArticle(first).result());
        const auto rows = library.recentArticles(10).result();
        QCOMPARE(rows->size(), 2U);
        QCOMPARE(rows->at(0).hash, first.hash);
        QCOMPARE(rows->at(1).hash, second.hash);
        QCOMPARE(library.recentArticles(1).result()->size(), 1U);
    }

    void aNoteIsOnDiskWhenItsFutureIsDone()
    {
        const Article article = sample();
        Note note = sampleNote(article);
        {
            Library library(path());
            library.keepArticle(article);
            const Result<Note> saved = library.saveNote(article.hash, note).result();
            QVERIFY_RESULT(saved);
            QVERIFY(saved->id > 0);
            QVERIFY(saved->created.isValid());
            note = *saved;
        }
        Library library(path());
        const auto notes = library.notes(article.hash).result();
        QCOMPARE(notes->size(), 1U);
        QVERIFY(notes->front() == note);
    }

    void aSourceMayBeAWebAddress_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("address");
        QTest::newRow("an address") << u"https://rail.example/a?b=1#c"_s << u"https://rail.example/a?b=1#c"_s;
        QTest::newRow("one with spaces around it") << u" http://rail.example \n"_s << u"http://rail.example"_s;
        QTest::newRow("as people write it") << u"www.rail.example/a"_s << u"https://www.rail.example/a"_s;
        QTest::newRow("words") << u"the harbour master, by telephone"_s << QString();
        QTest::newRow("words with an address in them") << u"see https://rail.example"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a program's address") << u"tel:+4955501"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("nobody's") << u"https:///a"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aSourceMayBeAWebAddress()
    {
        QFETCH(QString, source);
        QTEST(webAddress(source).toString(), "address");
    }

    void correctionsComeBackAsTheyWere()
    {
        const Article article = sample();
        Correction speaker;
        speaker.act = Correction::Act::Speaker;
        speaker.scope = Correction::Scope::Here;
        speaker.place = Anchor::at(article.text, {0, 4});
        speaker.other = Anchor::at(article.text, {28, 38});
        speaker.value = u"Who's \"it\""_s;
        speaker.made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'123, QTimeZone::UTC);
        Correction kind;
        kind.act = Correction::Act::Kind;
        kind.scope = Correction::Scope::Always;
        kind.place.exact = u"Brandt"_s;
        kind.kind = Entity::Kind::Organization;
        kind.made = speaker.made;
        {
            Library library(path());
            library.keepArticle(article);
            const Result<Marginalia> written = library.replace(article.hash, {}, {{}, {speaker, kind}}).result();
            QVERIFY_RESULT(written);
            speaker.id = written->corrections.at(0).id;
            kind.id = written->corrections.at(1).id;
            QVERIFY(0 < speaker.id && speaker.id < kind.id);
        }
        Library library(path());
        QVERIFY(library.corrections(article.hash).result() == (std::vector{speaker, kind}));
        // Of another article only what is for all.
        QVERIFY(library.corrections("other").result() == std::vector{kind});
    }

    void aReplacementIsOneStepAndCanBeTakenBack()
    {
        const Article article = sample();
        Library library(path());
        library.keepArticle(article);
        Marginalia before{{sampleNote(article)}, {Correction()}};
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'123, QTimeZone::UTC);
        before.notes.front().created = before.notes.front().changed = before.corrections.front().made = made;
        before = *library.replace(article.hash, {}, before).result();
        Marginalia after = before;
        after.corrections.clear();
        after.notes.front().markdown = u"Other words"_s;
        QVERIFY_RESULT(library.replace(article.hash, before, after).result());
        QVERIFY(library.notes(article.hash).result() == after.notes);
        QVERIFY(library.corrections(article.hash).result()->empty());
        QVERIFY(library.replace(article.hash, after, before).result() == before);
        QVERIFY(library.notes(article.hash).result() == before.notes);
        QVERIFY(library.corrections(article.hash).result() == before.corrections);
        // No half of it: an article that is not there cannot have notes, and then it has no corrections either.
        Marginalia wrong{{sampleNote(article)}, {Correction()}};
        QVERIFY(!library.replace("nowhere", before, wrong).result());
        QVERIFY(library.corrections(article.hash).result() == before.corrections);
    }

    void aCorrectionStaysWhereItWasMade()
    {
        const Article article = sample();
        Correction always;
        always.scope = Correction::Scope::Always;
        always.place.exact = u"Brandt"_s;
        always.made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'123, QTimeZone::UTC);
        Library library(path());
        library.keepArticle(article);
        const Marginalia made = *library.replace(article.hash, {}, {{}, {always}}).result();
        Marginalia changed = made;
        changed.corrections.front().act = Correction::Act::NoName;
        QVERIFY(library.replace({}, made, changed).result() == changed);
        QVERIFY(library.corrections({}).result() == changed.corrections);
        auto database = Database::open(path());
        QVERIFY(database);
        auto rows = (*database)->run(u"SELECT article FROM correction"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toByteArray(), article.hash);
    }

    void articlesWithSomeWordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("the last opened first") << u"Ada Brandt"_s << QStringList{u"second"_s, u"first"_s};
        QTest::newRow("as they are written") << u"ada brandt"_s << QStringList();
        QTest::newRow("with their accents") << u"Jos\u00e9"_s << QStringList{u"second"_s};
        QTest::newRow("none without them") << u"Jose"_s << QStringList();
        QTest::newRow("no part of a word") << u"Brand"_s << QStringList();
        QTest::newRow("beside marks") << u"\"Rail\""_s << QStringList{u"first"_s};
        QTest::newRow("in another case elsewhere, here as part of a word") << u"port"_s << QStringList();
        QTest::newRow("over a line") << u"signed\nMinister"_s << QStringList{u"second"_s, u"first"_s};
        QTest::newRow("marks alone") << u"\"--"_s << QStringList();
        QTest::newRow("what would be a query") << u"text : Ada"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void articlesWithSomeWordsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, titles);
        Article first = sample(u"The \"Rail\" accord signed\nMinister Ada Brandt said so."_s);
        first.title.clear();
        first.file = u"/news/first.txt"_s;
        Article second = sample(u"PORT accord signed\nMinister Ada Brandt, of the seaport, met Jos\u00e9 Vasile there."_s);
        second.title = u"second"_s;
        QTemporaryDir folder;
        Library library(folder.filePath(u"library.sqlite"_s));
        QVERIFY_RESULT(library.keepArticle(first).result());
        QTest::qWait(2);
        QVERIFY_RESULT(library.keepArticle(second).result());
        const Result<ArticlesWith> found = library.articlesWith(words, 10).result();
        QVERIFY_RESULT(found);
        QStringList foundTitles;
        for (const ArticlesWith::Found &each : found->newest) {
            foundTitles.append(each.title);
            QCOMPARE(each.place.of(each.hash == first.hash ? first.text : second.text), words);
        }
        QCOMPARE(foundTitles, titles);
        QCOMPARE(found->count, titles.size());
        const Result<ArticlesWith> one = library.articlesWith(words, 1).result();
        QCOMPARE(one->count, titles.size());
        QCOMPARE(std::ssize(one->newest), std::min<qsizetype>(1, titles.size()));
    }

    void aChangedNoteKeepsItsIdAndIsWholeOrNotThere()
    {
        const Article article = sample();
        Library library(path());
        library.keepArticle(article);
        Note note = *library.saveNote(article.hash, sampleNote(article)).result();
        note.markdown.clear();
        note.tags = {u"other"_s};
        note.highlight = Highlight::Grey;
        const Note changed = *library.saveNote(article.hash, note).result();
        QCOMPARE(changed.id, note.id);
        QCOMPARE(changed.created, note.created);
        const auto notes = library.notes(article.hash).result();
        QVERIFY(notes->front() == changed);
        QVERIFY_RESULT(library.removeNote(note.id).result());
        QVERIFY(library.notes(article.hash).result()->empty());
        QVERIFY2(!library.saveNote(article.hash, note).result(), "a deleted note must not come back in silence");
    }

    void aChangedVersionIsKeptBesideWithNotesAndCorrections()
    {
        const QString same = u"Rail accord signed\nMinister Ada Brandt said the ferry line will open in spring. "_s;
        Article first = sample(same + u"The survey of the harbour is late. Nobody in Port Varden was asked."_s);
        first.file = m_folder.filePath(u"rail.txt"_s);
        Article second = sample(u"Update. "_s + same + u"Nobody in Port Varden was asked, the mayor wrote."_s);
        second.file = first.file;
        const auto noteOn = [&](const QString &words) {
            Note note = sampleNote(first);
            const qsizetype at = first.text.indexOf(words);
            note.anchor = Anchor::at(first.text, {at, at + words.size()});
            return note;
        };
        Library library(path());
        QVERIFY_RESULT(library.keepArticle(first).result());
        const Note found = *library.saveNote(first.hash, noteOn(u"ferry line"_s)).result();
        const Note lost = *library.saveNote(first.hash, noteOn(u"The survey of the harbour"_s)).result();
        const auto isOrganization = [&](const QString &words, Correction::Scope scope) {
            Correction made;
            made.scope = scope;
            made.kind = Entity::Kind::Organization;
            made.place = noteOn(words).anchor;
            return made;
        };
        using Scope = Correction::Scope;
        const Marginalia made{{},
                              {isOrganization(u"Ada Brandt"_s, Scope::Article), isOrganization(u"survey"_s, Scope::Here),
                               isOrganization(u"Rail"_s, Scope::Always)}};
        QVERIFY_RESULT(library.replace(first.hash, {}, made).result());
        QVERIFY_RESULT(sorted(library, library.labelChange({first.hash}, {Label::Kind::Tag, {u"to check"_s}, {}})));
        QVERIFY_RESULT(sorted(library, library.labelChange({first.hash}, {Label::Kind::Collection, {u"Harbour"_s}, {}})));
        for (int opened = 0; opened < 2; ++opened) {
            const Result<KeptArticle> kept = library.keepArticle(second).result();
            QVERIFY_RESULT(kept);
            QCOMPARE(kept->isNew, opened == 0);
            QCOMPARE(kept->carried, opened == 0 ? CarriedOver(first.hash, 1, 1) : CarriedOver());
            QCOMPARE(library.articles({}, 5).result()->front().tags, (QStringList{u"to check"_s}));
            QCOMPARE(library.articles({}, 5).result()->front().collections, (QStringList{u"Harbour"_s}));
            const std::vector<Correction> corrections = *library.corrections(second.hash).result();
            QCOMPARE(corrections.size(), 3U);
            QCOMPARE(corrections[0].scope, Scope::Always);
            QCOMPARE(corrections[1].place.position.of(second.text), u"Ada Brandt"_s);
            QCOMPARE(corrections[1].kind, Entity::Kind::Organization);
            QVERIFY(!findPlace(corrections[2].place, second.text));
            QCOMPARE(corrections[2].place.exact, u"survey"_s);
            const std::vector<Note> notes = *library.notes(second.hash).result();
            QCOMPARE(notes.size(), 2U);
            QVERIFY(notes[0].anchor.isOrphan());
            QCOMPARE(notes[0].anchor.exact, lost.anchor.exact);
            QCOMPARE(notes[1].anchor.position.of(second.text), u"ferry line"_s);
            QCOMPARE(notes[1].markdown, found.markdown);
            QCOMPARE(notes[1].tags, found.tags);
            QCOMPARE(notes[1].created, found.created);
            QVERIFY(notes[1].id != found.id);
        }
        QCOMPARE(library.notes(first.hash).result()->size(), 2U);
        QCOMPARE(library.corrections(first.hash).result()->size(), 3U);
        QCOMPARE(library.article(first.hash).result()->text, first.text);

        Article other = sample(u"A new museum opens next week, with music and free cake for all who come early."_s);
        other.file = first.file;
        QVERIFY_RESULT(library.keepArticle(other).result());
        QVERIFY(library.notes(other.hash).result()->empty());
        QCOMPARE(library.corrections(other.hash).result()->size(), 1U);
    }

    void whatWasAskedForIsDoneBeforeClosing()
    {
        const Article article = sample();
        {
            Library library(path());
            library.keepArticle(article);
            for (int i = 0; i < 50; ++i)
                library.saveNote(article.hash, sampleNote(article));
        }
        Library library(path());
        QCOMPARE(library.notes(article.hash).result()->size(), 50U);
    }

    void draftsAreKeptAndRemoved()
    {
        Library library(path());
        QVERIFY_RESULT(library.saveDraft("h", u"new"_s, u"half a tho"_s).result());
        QVERIFY_RESULT(library.saveDraft("h", u"new"_s, u"half a thought"_s).result());
        QVERIFY_RESULT(library.saveDraft("h", u"7"_s, u"x"_s).result());
        QCOMPARE(library.drafts("h").result()->value(u"new"_s), u"half a thought"_s);
        QVERIFY_RESULT(library.saveDraft("h", u"new"_s, {}).result());
        QCOMPARE(library.drafts("h").result()->keys(), QStringList{u"7"_s});
    }

    void twoLibrariesOnOneFileSeeEachOther()
    {
        const Article article = sample();
        Library first(path());
        Library second(path());
        const auto one = first.keepArticle(article);
        const auto two = second.keepArticle(article);
        QVERIFY(one.result());
        QVERIFY(two.result());
        QVERIFY_RESULT(first.saveNote(article.hash, sampleNote(article)).result());
        QCOMPARE(second.notes(article.hash).result()->size(), 1U);
    }

    void aNewerLibraryIsLeftAlone()
    {
        {
            auto database = Database::open(path());
            QVERIFY(database);
            QVERIFY((*database)->run(u"PRAGMA user_version = 9999"_s));
        }
        Library library(path());
        const auto rows = library.recentArticles(1).result();
        QVERIFY(!rows);
        QVERIFY(rows.error().contains(u"newer version"_s));
    }

    void aFileThatIsNoLibraryIsNamedAndLeftAlone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Library library(path());
        const auto kept = library.keepArticle(sample()).result();
        QVERIFY(!kept);
        QVERIFY(kept.error().contains(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
    }

    void aFolderThatCannotBeMadeIsAnErrorAndIsTriedAgain()
    {
        QFile file(m_folder.filePath(u"in-the-way"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Library library(m_folder.filePath(u"in-the-way/library.sqlite"_s));
        QVERIFY(!library.keepArticle(sample()).result());
        QVERIFY(file.remove());
        QVERIFY_RESULT(library.keepArticle(sample()).result());
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
