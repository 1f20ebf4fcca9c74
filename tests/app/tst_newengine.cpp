// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What the reader made outlives the engine that it was made with: notes and corrections of every kind, and the way back.
#include "jobs/articlejobs.h"
#include "jobs/importjob.h"
#include "library/database.h"
#include "library/library.h"
#include "resultverify.h"

#include <QFile>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Act = Correction::Act;
using Scope = Correction::Scope;

namespace {

const QString story =
    u"Ferry talks fail\n\nTransport minister Ada Brandt said on Monday that the line would open in May. \"It is a promise "
    "to keep,\" she said.\n\nThe Northern Line bought the harbour for 30 million euros. Petru Vasile praised the accord. "
    "\"We waited long for it,\" Vasile said.\n"_s;

const QDateTime made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'123, QTimeZone::UTC);

Anchor at(const Article &article, const QString &words)
{
    const qsizetype begin = article.text.indexOf(words);
    return Anchor::at(article.text, {begin, begin + words.size()});
}

/// Words that are not in the article any more, as a changed version leaves them.
Anchor nowhere()
{
    return {{}, u"the bridge at Oldmouth"_s, u"over "_s, u" was closed"_s};
}

/// Every colour with every state of a check, bare and with all that a note can have, and one without a place.
std::vector<Note> allNotes(const Article &article)
{
    std::vector<Note> notes;
    for (const Highlight highlight :
         {Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey}) {
        for (const CheckStatus check :
             {CheckStatus::None, CheckStatus::Open, CheckStatus::Confirmed, CheckStatus::Doubtful, CheckStatus::False}) {
            Note note;
            note.anchor = at(article, u"promise to keep"_s);
            note.highlight = highlight;
            note.check = check;
            note.created = note.changed = made.addSecs(std::ssize(notes));
            if (check != CheckStatus::None) {
                note.markdown = u"Who *says* it's so; '\"%1\n\n- one"_s;
                note.tags = {u"rail"_s, u""_s, u"r\u00E9seau"_s};
                note.source = u"https://rail.example/timetable?line=3"_s;
                note.rank = 1024 * (1 + std::ssize(notes));
            }
            notes.push_back(note);
        }
    }
    Note orphan = notes.back();
    orphan.anchor = nowhere();
    notes.push_back(orphan);
    return notes;
}

/// Every act in every scope, with and without what may come with it, and without a place.
std::vector<Correction> allCorrections(const Article &article)
{
    std::vector<Correction> corrections;
    Correction name;
    name.act = Act::Name;
    name.scope = Scope::Article;
    name.place = at(article, u"Ada Brandt"_s);
    name.value = u"Adele Brandt"_s;
    name.made = made;
    corrections.push_back(name);
    const auto acts = QMetaEnum::fromType<Act>();
    const auto scopes = QMetaEnum::fromType<Scope>();
    for (int act = 0; act < acts.keyCount(); ++act) {
        for (int scope = 0; scope < scopes.keyCount(); ++scope) {
            Correction correction;
            correction.act = Act(acts.value(act));
            correction.scope = Scope(scopes.value(scope));
            correction.kind = Entity::Kind::Organization;
            correction.made = made.addSecs(std::ssize(corrections));
            // One for all articles is of other words: it shall not undo the name above.
            correction.place = correction.scope == Scope::Always ? nowhere() : at(article, u"Northern Line"_s);
            corrections.push_back(correction);
            correction.other = at(article, u"Petru Vasile"_s);
            correction.value = u"What's \"it\"; --"_s;
            corrections.push_back(correction);
            correction.place = nowhere();
            correction.other = nowhere();
            corrections.push_back(correction);
        }
    }
    return corrections;
}

} // namespace

class TestNewEngine : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/library.sqlite"_s);
    }

    /// The library's findings are of an engine before this one from now on.
    static void makeFindingsOld(const QString &path)
    {
        auto database = Database::open(path);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->run(u"UPDATE finding SET engine = engine - 1"_s));
    }

    void importFile(Library &library)
    {
        const ImportReport report = importToLibrary({m_file}, library, {}).result();
        QVERIFY2(report.trouble.isEmpty() && report.failures.empty(), qPrintable(report.trouble));
    }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"ferry.txt"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(story.toUtf8());
    }

    void allThatTheReaderMadeStays_data()
    {
        QTest::addColumn<bool>("imported");
        QTest::newRow("found anew by an import") << true;
        QTest::newRow("found anew when it is opened") << false;
    }

    void allThatTheReaderMadeStays()
    {
        QFETCH(bool, imported);
        const QString library = path() + QString::fromLatin1(QTest::currentDataTag());
        Marginalia kept;
        QByteArray hash;
        {
            Library before(library);
            importFile(before);
            hash = before.articles({}, 1).result()->front().hash;
            const Article article = *before.article(hash).result();
            const Result<Marginalia> written = before
                                                   .replace(hash, {}, {allNotes(article), allCorrections(article)},
                                                            {StepMark::Way::New, u"one"_s, u"All at once"_s})
                                                   .result();
            QVERIFY_RESULT(written);
            kept = *written;
            QVERIFY_RESULT(before.saveDraft(hash, u"note/1"_s, u"half a word"_s).result());
            QVERIFY_RESULT(before.setPublished(hash, QDate(2021, 3, 4)).result());
        }
        std::ranges::sort(kept.notes, {}, [](const Note &note) { return std::tuple(note.anchor.position.begin, note.id); });
        makeFindingsOld(library);

        Library after(library);
        QVERIFY(!*after.hasFindings(hash).result());
        if (imported) {
            importFile(after);
        } else {
            const Article article = *after.article(hash).result();
            const auto analysis = analyseArticle(article, *after.corrections(hash).result()).result();
            QVERIFY_RESULT(analysis);
            // What has no place in the new analysis is said to have none, and it stays.
            QVERIFY(!(*analysis)->unplaced.empty());
            QVERIFY_RESULT(after.keepFindings(article, *analysis).result());
        }
        QVERIFY(*after.hasFindings(hash).result());
        std::vector<Note> notes = *after.notes(hash).result();
        std::ranges::sort(notes, {}, [](const Note &note) { return std::tuple(note.anchor.position.begin, note.id); });
        QCOMPARE(notes.size(), 26U);
        QVERIFY(notes == kept.notes);
        QVERIFY(after.corrections(hash).result() == kept.corrections);
        QCOMPARE(after.drafts(hash).result()->value(u"note/1"_s), u"half a word"_s);
        QCOMPARE(after.article(hash).result()->published, QDate(2021, 3, 4));
        const Result<StoredSteps> steps = after.steps(hash).result();
        QVERIFY_RESULT(steps);
        QCOMPARE(steps->steps.size(), 1U);
        QVERIFY(steps->steps.front().after.corrections == kept.corrections);
        QCOMPARE(steps->steps.front().after.notes.size(), kept.notes.size());
        // And it is put right in what was found anew.
        QCOMPARE(after.subjects(u"Adele"_s, 5).result()->size(), 1U);
        QVERIFY(after.subjects(u"Ada"_s, 5).result()->empty());
        // The way back still leads there.
        QVERIFY_RESULT(after.replace(hash, kept, {}, {StepMark::Way::Back, u"one"_s, {}}).result());
        QVERIFY(after.notes(hash).result()->empty());
    }

    void findingsThatAreQuiteOthersTouchNothing()
    {
        Library library(path());
        importFile(library);
        const QByteArray hash = library.articles({}, 1).result()->front().hash;
        const Article article = *library.article(hash).result();
        const Marginalia kept = *library.replace(hash, {}, {allNotes(article), allCorrections(article)}).result();
        QVERIFY_RESULT(library.keepFindings(article, std::make_shared<const Analysis>()).result());
        QVERIFY(library.subjects(u"Brandt"_s, 5).result()->empty());
        const std::vector<Note> notes = *library.notes(hash).result();
        QCOMPARE(notes.size(), kept.notes.size());
        for (const Note &note : notes)
            QVERIFY(std::ranges::contains(kept.notes, note));
        QVERIFY(library.corrections(hash).result() == kept.corrections);
    }
};

QTEST_GUILESS_MAIN(TestNewEngine)
#include "tst_newengine.moc"
