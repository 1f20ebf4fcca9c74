// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What the library keeps of what was found, and what is made of it over all articles.
#include "library/database.h"
#include "library/library.h"
#include "library/packedspans.h"
#include "resultverify.h"

#include "analysis/analysis.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"Ada Brandt, the transport minister, said the line opens in May. \"It is late,\" she said. "
                      "Varden Rail bought Port Ferries, and Brandt travelled to Romania on 3 June 2022."_s;

Article articleOf(const QString &title, QDate published, const QString &text = story)
{
    Article article;
    article.title = title;
    article.file = u"/news/"_s + title + u".txt"_s;
    article.outlet = u"Invented Wire"_s;
    article.language = u"en"_s;
    article.published = published;
    article.text = text;
    article.hash = title.toUtf8().toHex().leftJustified(64, '0');
    return article;
}

Span placeOf(const QString &words)
{
    const qsizetype at = story.indexOf(words);
    return {at, at + words.size()};
}

Entity entityOf(Entity::Kind kind, const QString &name, const QStringList &mentions, const QString &role = {},
                const QString &country = {})
{
    Entity entity;
    entity.kind = kind;
    entity.name = name;
    entity.role = role;
    entity.country = country;
    for (const QString &words : mentions)
        entity.mentions.push_back({placeOf(words), Mention::Form::Name, {}});
    return entity;
}

/// What a reader would find in the story; \a role and \a name are those of the minister.
std::shared_ptr<Analysis> analysisOf(const QString &role = u"transport minister"_s, const QString &name = u"Ada Brandt"_s)
{
    using Kind = Entity::Kind;
    auto analysis = std::make_shared<Analysis>();
    analysis->supported = true;
    analysis->entities = {
        entityOf(Kind::Person, name, {u"Ada Brandt"_s, u"she"_s}, role),
        entityOf(Kind::Organization, u"Varden Rail"_s, {u"Varden Rail"_s}),
        entityOf(Kind::Organization, u"Port Ferries"_s, {u"Port Ferries"_s}),
        entityOf(Kind::Country, u"Romania"_s, {u"Romania"_s}, {}, u"RO"_s),
    };
    Quote direct;
    direct.spans = {placeOf(u"\"It is late,\""_s)};
    direct.cue = placeOf(u"said"_s);
    direct.speaker = 0;
    Quote nobodys;
    nobodys.kind = Quote::Kind::Indirect;
    nobodys.spans = {placeOf(u"the line opens in May"_s)};
    analysis->quotes = {nobodys, direct};
    Deal deal;
    deal.kind = Deal::Kind::Acquisition;
    deal.status = Deal::Status::Signed;
    deal.span = placeOf(u"Varden Rail bought Port Ferries"_s);
    deal.trigger = placeOf(u"bought"_s);
    deal.parties = {1, 2};
    analysis->deals = {deal};
    Event journey;
    journey.trigger = placeOf(u"travelled"_s);
    journey.summary = u"Brandt travelled to Romania"_s;
    journey.participants = {0, 3};
    journey.when = {QDate(2022, 6, 3), QDate(2022, 6, 3)};
    Event opening;
    opening.trigger = placeOf(u"opens"_s);
    opening.summary = u"the line opens"_s;
    opening.participants = {0};
    opening.status = Event::Status::Planned;
    Event saying = opening; // of no page
    saying.trigger = placeOf(u"said"_s);
    saying.lesser = true;
    analysis->events = {saying, opening, journey};
    return analysis;
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/library.sqlite"_s);
    }

    int countIn(const QString &table) const
    {
        auto database = Database::open(path());
        Result<QSqlQuery> query = (*database)->run(u"SELECT count(*) FROM "_s + table);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    static Subject brandt(const QString &role = u"transport minister"_s)
    {
        return Subject::of(analysisOf(role)->entities.front(), {});
    }

private slots:
    void spansComeBackFromFewBytes_data()
    {
        QTest::addColumn<std::vector<Span>>("spans");
        QTest::newRow("none") << std::vector<Span>();
        QTest::newRow("one at the begin") << std::vector<Span>{{0, 5}};
        QTest::newRow("far apart") << std::vector<Span>{{3, 9}, {120, 121}, {70'000, 70'300}, {16'000'000, 16'000'010}};
        QTest::newRow("not in order, overlapping, empty") << std::vector<Span>{{500, 510}, {2, 800}, {3, 3}};
    }

    void spansComeBackFromFewBytes()
    {
        QFETCH(std::vector<Span>, spans);
        QVERIFY(unpacked(packed(spans)) == spans);
        QVERIFY(packed(spans).size() <= qsizetype(7 * spans.size()));
    }

    void bytesThatAreNoSpansEndTheList()
    {
        QVERIFY(unpacked(QByteArray(20, '\xff')).empty());
        QVERIFY(unpacked(packed(std::vector<Span>{{1, 4}, {9, 12}}).chopped(1)) == (std::vector<Span>{{1, 4}}));
        QVERIFY(unpacked(QByteArray("\x01\x08", 2)).empty()); // before the text
    }

    void sameIsWhatHasOneKey_data()
    {
        using Kind = Entity::Kind;
        QTest::addColumn<Entity>("one");
        QTest::addColumn<Entity>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *claim, const Entity &one, const Entity &other, bool same) {
            QTest::newRow(claim) << one << other << same;
        };
        const Entity person = entityOf(Kind::Person, u"Mira Kova\u010D"_s, {});
        row("accents and case do not matter", person, entityOf(Kind::Person, u"mira kovac"_s, {}), true);
        row("another first name is another", person, entityOf(Kind::Person, u"Petra Kova\u010D"_s, {}), false);
        row("a place of a person's name is none", person, entityOf(Kind::Place, u"Mira Kova\u010D"_s, {}), false);
        row("a surname alone is only of its article", entityOf(Kind::Person, u"Kovac"_s, {}),
            entityOf(Kind::Person, u"Kovac"_s, {}), false);
        row("an organization may have one word", entityOf(Kind::Organization, u"Vardia"_s, {}),
            entityOf(Kind::Organization, u"VARDIA"_s, {}), true);
        row("a country is its code", entityOf(Kind::Country, u"Ivory Coast"_s, {}, {}, u"CI"_s),
            entityOf(Kind::Country, u"C\u00F4te d'Ivoire"_s, {}, {}, u"CI"_s), true);
    }

    void sameIsWhatHasOneKey()
    {
        QFETCH(Entity, one);
        QFETCH(Entity, other);
        QFETCH(bool, same);
        const Subject first = Subject::of(one, QByteArray(64, 'a'));
        const Subject second = Subject::of(other, QByteArray(64, 'b'));
        QCOMPARE(first.kind == second.kind && first.key == second.key, same);
    }

    void rolesThatGoTogetherAreOnePersons_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("all");
        QTest::addColumn<QStringList>("own");
        const QString mayor = u"mayor"_s;
        const QString former = u"former mayor of Varden"_s;
        const QString player = u"football player"_s;
        const QString none;
        QTest::newRow("a shared word") << mayor << QStringList{mayor, former} << QStringList{mayor, former, none};
        QTest::newRow("linked by another") << mayor << QStringList{u"Varden senator"_s, former, mayor}
                                           << QStringList{mayor, former, u"Varden senator"_s, none};
        QTest::newRow("idle words share nothing")
            << u"head of the port"_s << QStringList{u"head of the port"_s, u"captain of the team"_s}
            << QStringList{u"head of the port"_s};
        QTest::newRow("two people, none without a role is either")
            << mayor << QStringList{none, mayor, player} << QStringList{mayor};
        QTest::newRow("no role among two people's is neither")
            << none << QStringList{none, mayor, player} << QStringList{none};
        QTest::newRow("no role where all are one's is that one")
            << none << QStringList{none, mayor, former} << QStringList{mayor, former, none};
        QTest::newRow("no roles at all") << none << QStringList{none} << QStringList{none};
    }

    void rolesThatGoTogetherAreOnePersons()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, all);
        QFETCH(QStringList, own);
        QStringList found = rolesOfOne(role, all);
        found.sort();
        own.sort();
        QCOMPARE(found, own);
    }

    void whatWasFoundComesBackOnThePage()
    {
        Library library(path());
        const Article older = articleOf(u"Older"_s, QDate(2022, 6, 4));
        const Article newer = articleOf(u"Newer"_s, QDate(2022, 7, 4));
        const Article undated = articleOf(u"Undated"_s, {});
        QVERIFY_RESULT(library.addArticle(older, analysisOf()).result());
        QVERIFY_RESULT(library.addArticle(newer, analysisOf(u"former minister"_s)).result());
        QVERIFY_RESULT(library.addArticle(undated, analysisOf({})).result());

        const Result<SubjectCard> card = library.subject(brandt()).result();
        QVERIFY_RESULT(card);
        QCOMPARE(card->name, u"Ada Brandt"_s);
        QCOMPARE(card->articles, 3);
        QCOMPARE(card->mentions, 6);
        QCOMPARE(card->quotes, 3);
        QCOMPARE(card->deals, 0);
        QCOMPARE(card->events, 6);
        QCOMPARE(card->roles.size(), 2U);
        QVERIFY(card->namesakes.isEmpty());

        const auto articles = library.subjectRows(brandt(), SubjectPart::Articles, 10).result();
        QVERIFY_RESULT(articles);
        QCOMPARE(articles->size(), 3U);
        QCOMPARE(articles->at(0).title, u"Newer"_s);
        QCOMPARE(articles->at(2).title, u"Undated"_s);
        QCOMPARE(articles->at(0).mentions, 2);
        QCOMPARE(articles->at(0).quotes, 1);
        QCOMPARE(articles->at(0).place, placeOf(u"Ada Brandt"_s));
        QCOMPARE(articles->at(0).outlet, u"Invented Wire"_s);

        const auto quotes = library.subjectRows(brandt(), SubjectPart::Quotes, 10).result();
        QVERIFY_RESULT(quotes);
        QCOMPARE(quotes->size(), 3U);
        QCOMPARE(quotes->at(0).words, u"\"It is late,\""_s);
        QCOMPARE(quotes->at(0).cue, u"said"_s);
        QCOMPARE(quotes->at(0).quoteKind, Quote::Kind::Direct);
        QCOMPARE(quotes->at(1).article, older.hash);
        QVERIFY(library.subjectRows(brandt(), SubjectPart::Quotes, 1, 1).result() == (std::vector{quotes->at(1)}));

        const auto events = library.subjectRows(brandt(), SubjectPart::Events, 10).result();
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), 6U);
        QCOMPARE(events->at(0).words, u"Brandt travelled to Romania"_s);
        QCOMPARE(events->at(0).when.latest, QDate(2022, 6, 3));
        QVERIFY(!events->at(5).when.earliest.isValid());
        QCOMPARE(events->at(5).eventStatus, Event::Status::Planned);
    }

    void aDealIsOnThePageOfEachParty()
    {
        Library library(path());
        QVERIFY_RESULT(library.addArticle(articleOf(u"Deal"_s, QDate(2022, 6, 4)), analysisOf()).result());
        for (const qsizetype party : {1, 2}) {
            const Subject subject = Subject::of(analysisOf()->entities[party], {});
            const auto deals = library.subjectRows(subject, SubjectPart::Deals, 10).result();
            QVERIFY_RESULT(deals);
            QCOMPARE(deals->size(), 1U);
            QCOMPARE(deals->front().words, u"Varden Rail bought Port Ferries"_s);
            QCOMPARE(deals->front().parties, (QStringList{u"Varden Rail"_s, u"Port Ferries"_s}));
            QCOMPARE(deals->front().dealKind, Deal::Kind::Acquisition);
            QCOMPARE(deals->front().dealStatus, Deal::Status::Signed);
            QCOMPARE(library.subject(subject).result()->deals, 1);
        }
    }

    void theEventsOfASetOfArticlesAreOneList()
    {
        Library library(path());
        const Article first = articleOf(u"A"_s, QDate(2022, 6, 4));
        const Article second = articleOf(u"B"_s, QDate(2022, 6, 5));
        const Article other = articleOf(u"C"_s, QDate(2022, 6, 6));
        for (const Article &article : {first, second, other})
            QVERIFY_RESULT(library.addArticle(article, analysisOf()).result());
        const QList<QByteArray> set{first.hash, second.hash, "nowhere"};
        const auto events = library.events(set, 10).result();
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), 2 * library.events({other.hash}, 10).result()->size());
        QCOMPARE(events->at(0).title, u"A"_s);
        QCOMPARE(events->at(1).title, u"B"_s);
        QCOMPARE(events->at(0).words, u"Brandt travelled to Romania"_s);
        QVERIFY(!events->back().when.earliest.isValid()); // those without a date come last
        QVERIFY(library.events(set, 1, 1).result() == (std::vector{events->at(1)}));
        const auto card = library.eventsCard(set).result();
        QVERIFY_RESULT(card);
        QCOMPARE(card->articles, 2);
        QCOMPARE(card->events, int(events->size()));
        QVERIFY(card->dated > 0 && card->dated < card->events);
        QCOMPARE(card->when.earliest, QDate(2022, 6, 3));
        QCOMPARE(*library.eventsCard({}).result(), EventsCard());
    }

    void twoPeopleOfOneNameHaveTwoPages()
    {
        Library library(path());
        QVERIFY_RESULT(library.addArticle(articleOf(u"A"_s, QDate(2022, 6, 4)), analysisOf()).result());
        QVERIFY_RESULT(library.addArticle(articleOf(u"B"_s, QDate(2022, 6, 5)), analysisOf(u"goalkeeper"_s)).result());
        QVERIFY_RESULT(library.addArticle(articleOf(u"C"_s, QDate(2022, 6, 6)), analysisOf({})).result());
        for (const QString &role : {u"transport minister"_s, u"goalkeeper"_s, QString()}) {
            const Result<SubjectCard> card = library.subject(brandt(role)).result();
            QVERIFY_RESULT(card);
            QCOMPARE(card->articles, 1);
            QCOMPARE(card->quotes, 1);
            QCOMPARE(card->namesakes.size(), 2);
            QCOMPARE(library.subjectRows(brandt(role), SubjectPart::Events, 10).result()->size(), 2U);
        }
    }

    void aNewAnalysisTakesThePlaceOfTheOneBefore()
    {
        const Article article = articleOf(u"A"_s, QDate(2022, 6, 4));
        {
            Library library(path());
            QVERIFY(!*library.hasFindings(article.hash).result());
            QVERIFY(!library.keepFindings(article, analysisOf()).result()); // the library has not the article
            QVERIFY_RESULT(library.keepArticle(article).result());
            QVERIFY_RESULT(library.keepFindings(article, analysisOf()).result());
            QVERIFY(*library.hasFindings(article.hash).result());
            QVERIFY_RESULT(library.keepFindings(article, analysisOf({}, u"Ada Brand"_s)).result());
            QCOMPARE(library.subject(brandt()).result()->articles, 0);
            QVERIFY(library.subjects(u"Brandt"_s, 5).result()->empty());
            QCOMPARE(library.subjects(u"Brand"_s, 5).result()->size(), 1U);
        }
        QCOMPARE(countIn(u"entity"_s), 4);
        QCOMPARE(countIn(u"subject"_s), 4);
        QCOMPARE(countIn(u"event_participant"_s), 3);
    }

    void findingsOfAnOlderEngineAreNotTakenForThisOnes()
    {
        const Article article = articleOf(u"A"_s, QDate(2022, 6, 4));
        Library library(path());
        QVERIFY_RESULT(library.addArticle(article, analysisOf()).result());
        auto database = Database::open(path());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->run(u"UPDATE finding SET engine = engine - 1"_s));
        QVERIFY(!*library.hasFindings(article.hash).result());
    }

    void findingsGoWithTheArticle()
    {
        const Article article = articleOf(u"A"_s, QDate(2022, 6, 4));
        const Article other = articleOf(u"B"_s, QDate(2022, 6, 4));
        {
            Library library(path());
            QVERIFY_RESULT(library.addArticle(article, analysisOf()).result());
            QVERIFY_RESULT(library.addArticle(other, analysisOf(u"minister"_s)).result());
            QVERIFY_RESULT(library.removeArticles({article.hash}).result());
            QCOMPARE(library.subject(brandt()).result()->articles, 1);
            QVERIFY_RESULT(library.removeArticles({other.hash}).result());
            QCOMPARE(library.subject(brandt()).result()->articles, 0);
        }
        for (const char *table :
             {"finding", "subject", "entity", "quote", "deal", "deal_party", "event", "event_participant"})
            QCOMPARE(countIn(QString::fromLatin1(table)), 0);
    }

    void subjectsAreFoundByTheirNames_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a word that is begun") << u"bra"_s << QStringList{u"Ada Brandt"_s};
        QTest::newRow("all words") << u"ada brandt"_s << QStringList{u"Ada Brandt"_s};
        QTest::newRow("marks are no words") << u"\"port\" -"_s << QStringList{u"Port Ferries"_s};
        QTest::newRow("not in a name") << u"minister"_s << QStringList();
        QTest::newRow("no words") << u" * "_s << QStringList();
    }

    void subjectsAreFoundByTheirNames()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, names);
        Library library(path());
        QVERIFY_RESULT(library.addArticle(articleOf(u"A"_s, QDate(2022, 6, 4)), analysisOf()).result());
        const auto cards = library.subjects(words, 5).result();
        QVERIFY_RESULT(cards);
        QStringList found;
        for (const SubjectCard &card : *cards) {
            found.append(card.name);
            QCOMPARE(library.subject(card.subject).result()->articles, 1);
        }
        QCOMPARE(found, names);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
