// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Who is the same in several articles, as the reader says.
#include "analysis/analysis.h"
#include "library/database.h"
#include "library/library.h"
#include "resultverify.h"
#include "sorted.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"Ada Brandt said the line opens in May. \"It is late,\" she said on the quay at Varden."_s;

Article articleOf(const QString &title, const QString &text = story)
{
    Article article;
    article.title = title;
    article.file = u"/news/"_s + title + u".txt"_s;
    article.published = QDate(2022, 6, 4);
    article.text = text;
    article.hash = (title + QString::number(text.size())).toUtf8().toHex().leftJustified(64, '0');
    return article;
}

Entity person(const QString &name, const QString &role = {})
{
    Entity entity;
    entity.kind = Entity::Kind::Person;
    entity.name = name;
    entity.role = role;
    entity.mentions.push_back({{0, 10}, Mention::Form::Name, {}});
    return entity;
}

/// Each of the people says something.
std::shared_ptr<Analysis> analysisOf(const std::vector<Entity> &people)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->supported = true;
    analysis->entities = people;
    for (EntityId id = 0; id < std::ssize(people); ++id) {
        Quote quote;
        quote.spans = {{39 + id, 52}};
        quote.speaker = id;
        analysis->quotes.push_back(quote);
    }
    return analysis;
}

Subject subjectOf(const QString &name, const QString &role = {}, const QByteArray &article = {})
{
    return Subject::of(person(name, role), article);
}

} // namespace

class TestSubjectLinks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;

    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/library.sqlite"_s);
    }

    void add(const Article &article, const std::vector<Entity> &people)
    {
        QVERIFY_RESULT(m_library->addArticle(article, analysisOf(people)).result());
    }

    SubjectCard card(const Subject &subject) { return m_library->subject(subject).result().value_or(SubjectCard()); }

    SortingChange join(const Subject &one, const Subject &other)
    {
        const auto preview = m_library->previewJoin(one, other).result();
        if (!preview)
            return {};
        const auto done = m_library->replace({}, {}, {{}, {}, preview->change.come}).result();
        return done ? preview->change : SortingChange();
    }

private slots:
    void init() { m_library = std::make_unique<Library>(path()); }

    void twoNamesGetOnePage()
    {
        add(articleOf(u"A"_s), {person(u"A. Brandt"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s, u"minister"_s)});
        add(articleOf(u"C"_s), {person(u"Ada Brandt"_s, u"transport minister"_s)});
        const Subject initial = subjectOf(u"A. Brandt"_s);
        const Subject full = subjectOf(u"Ada Brandt"_s, u"minister"_s);
        QCOMPARE(m_library->subjects(u"brandt"_s, 9).result()->size(), 2U);
        const auto preview = m_library->previewJoin(initial, full).result();
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->one.articles, 1);
        QCOMPARE(preview->other.quotes, 2);
        QCOMPARE(preview->joined.name, u"Ada Brandt"_s);
        QCOMPARE(preview->joined.articles, 3);
        QCOMPARE(preview->joined.mentions, 3);
        QCOMPARE(preview->joined.quotes, 3);
        QCOMPARE(card(initial).articles, 1); // a preview changes nothing

        const SortingChange change = join(initial, full);
        for (const Subject &end : {initial, full}) {
            const SubjectCard whole = card(end);
            QCOMPARE(whole.name, u"Ada Brandt"_s);
            QCOMPARE(whole.articles, 3);
            QCOMPARE(whole.parts.size(), 2U);
            QCOMPARE(whole.parts.at(1).name, u"A. Brandt"_s);
            QCOMPARE(m_library->subjectRows(end, SubjectPart::Articles, 9).result()->size(), 3U);
            QCOMPARE(m_library->subjectRows(end, SubjectPart::Quotes, 9).result()->size(), 3U);
        }
        const auto found = m_library->subjects(u"brandt"_s, 9).result();
        QCOMPARE(found->size(), 1U);
        QCOMPARE(found->front().name, u"Ada Brandt"_s);
        QCOMPARE(found->front().articles, 3);
        QVERIFY(!m_library->previewJoin(full, initial).result()); // they are one already

        QVERIFY_RESULT(unsorted(*m_library, change));
        QCOMPARE(card(initial).articles, 1);
        QVERIFY(card(full).parts.empty());
        QCOMPARE(m_library->subjects(u"brandt"_s, 9).result()->size(), 2U);
    }

    void twoRolesOfOneNameAreJoinedAndNobodyIsCountedTwice()
    {
        add(articleOf(u"A"_s), {person(u"Ada Brandt"_s, u"minister"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s, u"goalkeeper"_s)});
        add(articleOf(u"C"_s), {person(u"Ada Brandt"_s, u"baker"_s)});
        const Subject minister = subjectOf(u"Ada Brandt"_s, u"minister"_s);
        join(minister, subjectOf(u"Ada Brandt"_s, u"goalkeeper"_s));
        QCOMPARE(card(minister).articles, 2);
        QCOMPARE(card(minister).mentions, 2);
        QCOMPARE(card(minister).namesakes, QStringList{u"baker"_s});
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s, u"baker"_s)).articles, 1);
    }

    void whatTheReaderSaysOutlivesAnalysisAndRemoval()
    {
        const Article first = articleOf(u"A"_s);
        add(first, {person(u"A. Brandt"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s)});
        join(subjectOf(u"A. Brandt"_s), subjectOf(u"Ada Brandt"_s));
        QVERIFY_RESULT(m_library->keepFindings(first, analysisOf({person(u"A. Brandt"_s, u"minister"_s)})).result());
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 2);
        QVERIFY_RESULT(m_library->removeArticles({first.hash}).result());
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 1);
        m_library.reset();
        init();
        add(first, {person(u"A. Brandt"_s)});
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 2);
    }

    /// One known by a word alone is of its article: a new version of the article keeps what was said of it.
    void aNewVersionKeepsWhatWasSaid()
    {
        const Article first = articleOf(u"A"_s);
        const Article second = articleOf(u"A"_s, story + u" Nobody else was there."_s);
        add(first, {person(u"Brandt"_s), person(u"Petra Holm"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s), person(u"Petra Holm"_s)});
        join(subjectOf(u"Brandt"_s, {}, first.hash), subjectOf(u"Ada Brandt"_s));
        QVERIFY_RESULT(sorted(*m_library, m_library->articleSeparation(subjectOf(u"Petra Holm"_s), first.hash)));
        add(second, {person(u"Brandt"_s), person(u"Petra Holm"_s)});
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 3);
        QCOMPARE(card(subjectOf(u"Petra Holm"_s)).articles, 1);
        const Subject apart = *m_library->subjectIn(second.hash, subjectOf(u"Petra Holm"_s)).result();
        QCOMPARE(card(apart).articles, 1);
    }

    void oneIsTakenOutOfTheMiddleAndTheRestStayTogether()
    {
        for (const QString &name : {u"Ada One"_s, u"Ada Two"_s, u"Ada Three"_s})
            add(articleOf(name), {person(name)});
        const Subject two = subjectOf(u"Ada Two"_s);
        join(subjectOf(u"Ada One"_s), two);
        join(two, subjectOf(u"Ada Three"_s));
        QCOMPARE(card(two).parts.size(), 3U);
        const auto change = m_library->separation(subjectOf(u"Ada One"_s), two).result();
        QVERIFY_RESULT(change);
        QVERIFY_RESULT(sorted(*m_library, m_library->separation(subjectOf(u"Ada One"_s), two)));
        QCOMPARE(card(two).articles, 1);
        QCOMPARE(card(subjectOf(u"Ada One"_s)).articles, 2);
        QCOMPARE(card(subjectOf(u"Ada Three"_s)).articles, 2);
        QVERIFY(!m_library->separation(two, two).result()); // it is alone
        QVERIFY_RESULT(unsorted(*m_library, *change));
        QCOMPARE(card(two).articles, 3);
    }

    void anArticleMeansSomebodyElse()
    {
        const Article first = articleOf(u"A"_s);
        add(first, {person(u"Ada Brandt"_s, u"minister"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s)});
        const Subject named = subjectOf(u"Ada Brandt"_s, u"minister"_s);
        const auto change = m_library->articleSeparation(named, first.hash).result();
        QVERIFY_RESULT(change);
        QVERIFY_RESULT(sorted(*m_library, m_library->articleSeparation(named, first.hash)));
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 1);
        const Subject apart = *m_library->subjectIn(first.hash, named).result();
        QVERIFY(!(apart == named));
        QCOMPARE(card(apart).articles, 1);
        QCOMPARE(card(apart).name, u"Ada Brandt"_s);
        QVERIFY(!m_library->articleSeparation(apart, first.hash).result()); // nobody else has the name
        // A new analysis, in another role, means the same.
        QVERIFY_RESULT(m_library->keepFindings(first, analysisOf({person(u"Ada Brandt"_s, u"baker"_s)})).result());
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 1);
        QCOMPARE(*m_library->subjectIn(first.hash, subjectOf(u"Ada Brandt"_s, u"baker"_s)).result(),
                 subjectOf(u"Ada Brandt"_s, u"baker"_s).onlyIn(first.hash));
        QVERIFY_RESULT(unsorted(*m_library, *change));
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 2);
    }

    /// A name that is only of this article is let go of, not set apart once more.
    void anArticleOfAJoinedNameIsCutOff()
    {
        const Article first = articleOf(u"A"_s);
        add(first, {person(u"A. Brandt"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s)});
        join(subjectOf(u"A. Brandt"_s), subjectOf(u"Ada Brandt"_s));
        QVERIFY_RESULT(sorted(*m_library, m_library->articleSeparation(subjectOf(u"Ada Brandt"_s), first.hash)));
        QCOMPARE(card(subjectOf(u"A. Brandt"_s)).articles, 1);
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 1);
        QCOMPARE(*m_library->subjectIn(first.hash, subjectOf(u"A. Brandt"_s)).result(), subjectOf(u"A. Brandt"_s));
    }

    void aLibraryOfTheSchemaBeforeIsBroughtUp()
    {
        add(articleOf(u"A"_s), {person(u"A. Brandt"_s)});
        add(articleOf(u"B"_s), {person(u"Ada Brandt"_s)});
        m_library.reset();
        {
            const auto database = Database::open(path());
            QVERIFY_RESULT(database);
            for (const QString &sql :
                 {u"DROP TABLE subject_link"_s, u"DROP TABLE subject_apart"_s, u"PRAGMA user_version = 7"_s})
                QVERIFY_RESULT((*database)->run(sql));
        }
        init();
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 1);
        join(subjectOf(u"A. Brandt"_s), subjectOf(u"Ada Brandt"_s));
        QCOMPARE(card(subjectOf(u"Ada Brandt"_s)).articles, 2);
    }

    void theHistoryKeepsWhatWasSaid()
    {
        const Article first = articleOf(u"A"_s);
        add(first, {person(u"A. Brandt"_s)});
        const SubjectLink link{subjectOf(u"A. Brandt"_s), subjectOf(u"Ada \"Brandt\""_s, u"minister"_s)};
        const Sorting all{{{{Label::Kind::Collection, u"Rail, 2022"_s}, {first.hash}, true}},
                          {link},
                          {{first.hash, subjectOf(u"A. Brandt"_s)}}};
        QVERIFY_RESULT(m_library->replace({}, {}, {{}, {}, all}, {StepMark::Way::New, u"id"_s, u"text"_s}).result());
        m_library.reset();
        init();
        const auto steps = m_library->steps({}).result();
        QVERIFY_RESULT(steps);
        QCOMPARE(steps->steps.size(), 1U);
        QCOMPARE(steps->steps.front().after.sorting, all);
        QVERIFY(steps->steps.front().before.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSubjectLinks)
#include "tst_subjectlinks.moc"
