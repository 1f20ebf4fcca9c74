// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"
#include "analysis/formatnames.h"
#include "corrections/typedvalues.h"
#include "lexicon/lexicons.h"
#include "resultverify.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

using Act = Correction::Act;

const QString story =
    u"Northern Rail signed an agreement with Petru Lines worth $40 million on Monday. Alba Freight remained outside.\n"
    "The minister resigned on 3 May 2021. The bridge at Sarn collapsed on 7 May 2021.\n"
    "Workers rebuilt it in summer. The price rose to 12 million euros.\n"_s;

Span spanOf(const QString &words)
{
    const qsizetype at = story.indexOf(words);
    return {at, at + words.size()};
}

Correction correction(Act act, const QString &words, const QString &value = {})
{
    Correction made;
    made.id = 7;
    made.act = act;
    made.place = Anchor::at(story, spanOf(words));
    made.value = value;
    return made;
}

Correction withOther(Act act, const QString &words, const QString &other)
{
    Correction made = correction(act, words, other);
    made.other = Anchor::at(story, spanOf(other));
    return made;
}

QString daysOf(const DateRange &when)
{
    return when.earliest == when.latest ? when.earliest.toString(Qt::ISODate)
                                        : when.earliest.toString(Qt::ISODate) + u'/' + when.latest.toString(Qt::ISODate);
}

QString amountOf(const std::optional<Amount> &amount)
{
    return amount ? u"%1 %2"_s.arg(amount->value, 0, 'f', 0).arg(amount->currency) : u"no sum"_s;
}

/// "agreement signed Northern Rail+Petru Lines 40000000 USD", a line a deal.
QString dealsOf(const Analysis &analysis)
{
    QStringList deals;
    for (const Deal &deal : analysis.deals) {
        QStringList parties;
        for (const EntityId id : deal.parties)
            parties.append(analysis.entities[id].name);
        deals.append(
            u"%1 %2 %3 %4"_s.arg(formatName(deal.kind), formatName(deal.status), parties.join(u'+'), amountOf(deal.amount)));
    }
    return deals.join(u'\n');
}

/// "resigned 2021-05-03, collapsed 2021-05-07", in the order of time.
QString eventsOf(const Analysis &analysis)
{
    std::vector<Event> events = analysis.events;
    std::ranges::stable_sort(events, {}, &Event::order);
    QStringList lines;
    for (const Event &event : events) {
        if (event.trigger.begin > story.indexOf(u"The minister"_s))
            lines.append(u"%1 %2"_s.arg(event.trigger.of(story), daysOf(event.when)));
    }
    return lines.join(u", "_s);
}

} // namespace

class TestHappenings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<Lexicons> lexicons = Lexicons::load();
        QVERIFY_RESULT(lexicons);
        m_lexicons = *lexicons;
    }

    void deals_data()
    {
        QTest::addColumn<Correction>("made");
        QTest::addColumn<QString>("deals");
        const QString trigger = u"agreement"_s;
        const auto row = [](const char *name, const Correction &made, const QString &deals) {
            QTest::newRow(name) << made << deals;
        };
        row("none", {}, u"agreement signed Northern Rail+Petru Lines 40000000 USD"_s);
        row("no deal", correction(Act::NoDeal, trigger), u""_s);
        row("kind", correction(Act::DealKind, trigger, u"Supply"_s),
            u"supply signed Northern Rail+Petru Lines 40000000 USD"_s);
        row("status", correction(Act::DealStatus, trigger, u"Talks"_s),
            u"agreement talks Northern Rail+Petru Lines 40000000 USD"_s);
        row("also a side", withOther(Act::DealParty, trigger, u"Alba Freight"_s),
            u"agreement signed Northern Rail+Petru Lines+Alba Freight 40000000 USD"_s);
        row("not a side", withOther(Act::NoParty, trigger, u"Petru Lines"_s),
            u"agreement signed Northern Rail 40000000 USD"_s);
        row("sum", correction(Act::DealAmount, trigger, u"EUR 2.3bn"_s),
            u"agreement signed Northern Rail+Petru Lines 2300000000 EUR"_s);
        row("no sum", correction(Act::DealAmount, trigger), u"agreement signed Northern Rail+Petru Lines no sum"_s);
        row("the clause will do", correction(Act::DealStatus, u"Northern Rail signed an"_s, u"Ended"_s),
            u"agreement ended Northern Rail+Petru Lines 40000000 USD"_s);
        row("added", correction(Act::Deal, u"The price rose to 12 million euros"_s, u"Acquisition"_s),
            u"agreement signed Northern Rail+Petru Lines 40000000 USD\nacquisition agreed  12000000 EUR"_s);
    }
    void deals()
    {
        QFETCH(Correction, made);
        QFETCH(QString, deals);
        const Analysis analysis = analysed(made);
        QCOMPARE(dealsOf(analysis), deals);
        QVERIFY(analysis.unplaced.empty());
    }

    void whatIsPutRightSaysSo()
    {
        QCOMPARE(analysed(correction(Act::DealStatus, u"agreement"_s, u"Talks"_s)).deals.front().why.origin,
                 Origin::Changed);
        QCOMPARE(analysed(correction(Act::Deal, u"The price rose"_s)).deals.back().why.origin, Origin::ByHand);
        const Analysis analysis = analysed(correction(Act::Date, u"3 May 2021"_s, u"2021-05-04"_s));
        const auto date = std::ranges::find(analysis.dates, spanOf(u"3 May 2021"_s), &TimeExpression::span);
        QVERIFY(date != analysis.dates.end());
        QCOMPARE(date->why.origin, Origin::Changed);
        QCOMPARE(date->value, u"2021-05-04"_s);
    }

    void events_data()
    {
        QTest::addColumn<Correction>("made");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const Correction &made, const QString &events) {
            QTest::newRow(name) << made << events;
        };
        const QString rebuilt = u"rebuilt /2021-05-10, rose /2021-05-10"_s;
        row("none", {}, u"resigned 2021-05-03, collapsed 2021-05-07, "_s + rebuilt);
        row("no event", correction(Act::NoEvent, u"resigned"_s), u"collapsed 2021-05-07, "_s + rebuilt);
        row("later", correction(Act::EventDate, u"resigned"_s, u"2021-05-08"_s),
            u"collapsed 2021-05-07, resigned 2021-05-08, "_s + rebuilt);
        row("days", correction(Act::EventDate, u"rebuilt"_s, u"2021-05-01/2021-05-02"_s),
            u"rebuilt 2021-05-01/2021-05-02, resigned 2021-05-03, collapsed 2021-05-07, rose /2021-05-10"_s);
        row("by its date", correction(Act::Date, u"3 May 2021"_s, u"2021-05-09"_s),
            u"collapsed 2021-05-07, resigned 2021-05-09, "_s + rebuilt);
    }
    void events()
    {
        QFETCH(Correction, made);
        QFETCH(QString, events);
        const Analysis analysis = analysed(made);
        QCOMPARE(eventsOf(analysis), events);
        QVERIFY(analysis.unplaced.empty());
    }

    void anEventOfTheReaderTakesTheDateOfItsSentence()
    {
        const Analysis analysis = analysed(correction(Act::Event, u"The bridge at Sarn"_s));
        const auto event = std::ranges::find(analysis.events, spanOf(u"The bridge at Sarn"_s), &Event::trigger);
        QVERIFY(event != analysis.events.end());
        QCOMPARE(event->summary, u"The bridge at Sarn"_s);
        QCOMPARE(event->when, (DateRange{QDate(2021, 5, 7), QDate(2021, 5, 7)}));
        QCOMPARE(event->why.origin, Origin::ByHand);
        QVERIFY(std::ranges::is_sorted(analysis.events, {}, &Event::trigger));
    }

    void aLesserEventIsAMainOneWhenTheReaderSaysSo_data()
    {
        QTest::addColumn<Correction>("made");
        QTest::addColumn<QString>("summary");
        const QString found = u"Alba Freight remained outside"_s;
        QTest::newRow("nothing said") << Correction() << found;
        QTest::newRow("as it is") << correction(Act::Event, u"remained"_s) << found;
        QTest::newRow("in other words") << correction(Act::Event, u"remained"_s, u"Alba Freight looked on"_s)
                                        << u"Alba Freight looked on"_s;
        QTest::newRow("given a day") << correction(Act::EventDate, u"remained"_s, u"2021-05-08"_s) << found;
    }
    void aLesserEventIsAMainOneWhenTheReaderSaysSo()
    {
        QFETCH(Correction, made);
        const Analysis analysis = analysed(made);
        QCOMPARE(std::ranges::count(analysis.events, spanOf(u"remained"_s), &Event::trigger), 1);
        const Event &event = *std::ranges::find(analysis.events, spanOf(u"remained"_s), &Event::trigger);
        QCOMPARE(event.lesser, made.id == 0);
        QTEST(event.summary, "summary");
        QVERIFY(analysis.unplaced.empty());
    }

    void whatFindsNothingIsListed_data()
    {
        QTest::addColumn<Correction>("made");
        QTest::newRow("no deal there") << correction(Act::DealStatus, u"summer"_s, u"Talks"_s);
        QTest::newRow("no such status") << correction(Act::DealStatus, u"agreement"_s, u"Sung"_s);
        QTest::newRow("no sum") << correction(Act::DealAmount, u"agreement"_s, u"a song"_s);
        QTest::newRow("no side") << correction(Act::NoParty, u"agreement"_s, u"Alba Freight"_s);
        QTest::newRow("no event there") << correction(Act::EventDate, u"Sarn"_s, u"2021-05-08"_s);
        QTest::newRow("no days") << correction(Act::EventDate, u"resigned"_s, u"P3D"_s);
        QTest::newRow("no date there") << correction(Act::NoDate, u"minister"_s);
    }
    void whatFindsNothingIsListed()
    {
        QFETCH(Correction, made);
        Analysis analysis = analysed(made);
        QCOMPARE(analysis.unplaced, std::vector<CorrectionId>{made.id});
        analysis.unplaced.clear();
        QCOMPARE(analysis, analysed({}));
    }

    void typedDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("day") << u"19 July 2022"_s << u"2022-07-19"_s;
        QTest::newRow("value") << u" 2022-07 "_s << u"2022-07"_s;
        QTest::newRow("two values") << u"2022-07-01/2022-07-03"_s << u"2022-07-01/2022-07-03"_s;
        QTest::newRow("relative") << u"last month"_s << u"2021-04"_s;
        QTest::newRow("from and to") << u"from 3 May 2021 to 5 May 2021"_s << u"2021-05-03/2021-05-05"_s;
        QTest::newRow("back to front") << u"2022-07-03/2022-07-01"_s << u"none"_s;
        QTest::newRow("no date") << u"the bridge"_s << u"none"_s;
        QTest::newRow("a while") << u"three days"_s << u"none"_s;
        QTest::newRow("nothing") << u""_s << u"none"_s;
    }
    void typedDays()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        QCOMPARE(readTypedDays(typed, QDate(2021, 5, 10), m_lexicons).value_or(u"none"_s), value);
    }

    void typedAmounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount");
        QTest::newRow("dollars") << u"$40 billion"_s << u"40000000000 USD"_s;
        QTest::newRow("code") << u"EUR 2.3bn"_s << u"2300000000 EUR"_s;
        QTest::newRow("no money") << u"40 billion"_s << u"no sum"_s;
        QTest::newRow("nothing") << u""_s << u"no sum"_s;
    }
    void typedAmounts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, amount);
        QCOMPARE(amountOf(readTypedAmount(typed, m_lexicons)), amount);
    }

private:
    /// With the correction, where it is one.
    [[nodiscard]] Analysis analysed(const Correction &made) const
    {
        Article article;
        article.text = story;
        article.published = QDate(2021, 5, 10);
        article.blocks = {{{0, story.size()}, Block::Kind::Paragraph}};
        const std::vector<Correction> corrections(made.id == 0 ? 0 : 1, made);
        return analyse(article, m_lexicons, corrections);
    }

    Lexicons m_lexicons;
};

QTEST_GUILESS_MAIN(TestHappenings)

#include "tst_happenings.moc"
