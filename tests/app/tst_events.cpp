// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/event.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestEvents : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;

    struct Found {
        TaggedText text;
        std::vector<Entity> entities;
        std::vector<TimeExpression> dates;
        std::vector<Event> events;
    };

    Found find(const QString &text, QDate published = QDate(2022, 7, 20)) const
    {
        std::vector<Block> blocks;
        qsizetype begin = 0;
        for (const QString &line : text.split(u'\n')) {
            if (!line.isEmpty())
                blocks.push_back({{begin, begin + line.size()}, Block::Kind::Paragraph});
            begin += line.size() + 1;
        }
        Found found;
        found.text = parsedText(text, blocks, m_lexicons);
        found.entities = findEntities(found.text, blocks, m_lexicons);
        const auto quotes = findQuotes(found.text, blocks, found.entities, m_lexicons);
        found.dates = findDates(found.text, published, m_lexicons);
        found.events = findEvents(found.text, found.entities, quotes, found.dates, published, m_lexicons);
        return found;
    }

    static QString shown(const DateRange &when)
    {
        const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u"?"_s; };
        return when.earliest.isValid() && when.earliest == when.latest ? day(when.earliest)
                                                                       : day(when.earliest) + u".."_s + day(when.latest);
    }

    QStringList triggers(const QString &text, bool lesser) const
    {
        QStringList words;
        for (const Event &event : find(text).events) {
            if (event.lesser == lesser)
                words << event.trigger.of(text).toString();
        }
        return words;
    }

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        m_lexicons = *lexicons;
    }

    void whatIsAnEvent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("lesser");
        const auto row = [](const char *name, const QString &text, const QStringList &expected, const QStringList &lesser) {
            QTest::newRow(name) << text << expected << lesser;
        };
        row("nothing", {}, {}, {});
        row("what happened", u"The company fired 200 workers."_s, {u"fired"_s}, {});
        row("saying is a lesser one", u"The minister said the budget was large."_s, {}, {u"said"_s});
        row("but where the article says when", u"The minister said on Monday that the budget was large."_s, {u"said"_s}, {});
        row("and where it is the news", u"The minister condemned the strike."_s, {u"condemned"_s}, {u"strike"_s});
        row("states and states of mind are lesser ones",
            u"The firm owns two ships. Its owners hope that trade remains strong."_s, {},
            {u"owns"_s, u"hope"_s, u"remains"_s});
        row("a habit is a lesser one", u"The ferry leaves the harbour at noon."_s, {}, {u"leaves"_s});
        row("an event noun with its complement", u"The invasion of Ruritania was a mistake."_s, {u"invasion"_s},
            {u"mistake"_s});
        row("what is told again is a lesser one", u"Miners voted for a strike in Ostrava. The strike was long."_s,
            {u"voted"_s, u"strike"_s}, {u"strike"_s});
        row("a light verb gives way to its noun", u"President Anna Novak held talks with miners."_s, {u"talks"_s}, {});
        row("what is planned: the plan's verb is a lesser one", u"The mill is expected to close."_s, {u"close"_s},
            {u"expected"_s});
        row("what stands alone for nobody is a lesser one", u"Asked about it, she smiled."_s, {}, {u"Asked"_s, u"smiled"_s});
        row("a preposition in -ing is no verb",
            u"The firm sold three ships, including the oldest, following a long dispute with miners."_s,
            {u"sold"_s, u"dispute"_s}, {});
    }

    void whatIsAnEvent()
    {
        QFETCH(QString, text);
        QTEST(triggers(text, false), "expected");
        QTEST(triggers(text, true), "lesser");
    }

    void whichDateDatesIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *name, const QString &text, const QString &trigger, const QString &when) {
            QTest::newRow(name) << text << trigger << when;
        };
        row("not that of a thing", u"The court freed the owner of the 1987 tractor."_s, u"freed"_s, u"?..2022-07-20"_s);
        row("that of an event around it", u"Three men died in the 1987 explosion at the mine."_s, u"died"_s,
            u"1987-01-01..1987-12-31"_s);
        row("that before its noun", u"The court named the victims of the Oct. 23, 1998, bombing of a mill."_s, u"bombing"_s,
            u"1998-10-23"_s);
        row("not what it is compared with", u"The profit rose to $9 million from $2 million a year earlier."_s, u"rose"_s,
            u"?..2022-07-20"_s);
        row("not when a bond falls due", u"The firm sold bonds due Nov. 1, 2039."_s, u"sold"_s, u"?..2022-07-20"_s);
        row("since then, when", u"He has been in prison since May, when the police found him."_s, u"found"_s,
            u"2022-05-01..2022-05-31"_s);
        row("past a relative clause", u"On Monday the firm, which owns three mills, fired the clerk."_s, u"fired"_s,
            u"2022-07-18"_s);
        row("the day on which its source spoke", u"Anna Novak said on Monday that she would go. Novak said it was time."_s,
            u"said"_s, u"2022-07-18"_s);
        row("what a past act was for may be over", u"The firm hired divers to raise the wreck."_s, u"raise"_s, u"?..?"_s);
        row("what the future waits for", u"The firm will pay when the ship arrives."_s, u"arrives"_s, u"2022-07-20..?"_s);
        row("not the day of what came since",
            u"Anna Novak landed on Monday, for the first time since the invasion of Ruritania."_s, u"invasion"_s,
            u"?..2022-07-20"_s);
        row("what was begun on the day of what it began", u"Varden Rail began to buy shares in May."_s, u"began"_s,
            u"2022-05-01..2022-05-31"_s);
        row("but no plan", u"Varden Rail agreed to buy shares on Friday 22 July."_s, u"agreed"_s, u"?..2022-07-20"_s);
        row("a clock without a day", u"Anna Novak was shot at 10 p.m. in her kitchen."_s, u"shot"_s, u"?..2022-07-20"_s);
        row("not the day that a saying is about", u"The ships are to sail in June 2026, Anna Novak said."_s, u"said"_s,
            u"?..?"_s);
        row("a plan lies ahead", u"The union has scheduled a rally on Friday."_s, u"rally"_s, u"2022-07-22"_s);
    }

    void whichDateDatesIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, trigger);
        const Found found = find(text);
        const auto isOne = [&](const Event &event) { return event.trigger.of(text) == trigger; };
        // the last of that word
        const auto event = std::ranges::find_if(found.events.rbegin(), found.events.rend(), isOne);
        QVERIFY(event != found.events.rend());
        QTEST(shown(event->when), "when");
    }

    void whenAndWhether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("when");
        QTest::addColumn<Event::Status>("status");
        using enum Event::Status;
        const auto row = [](const char *name, const QString &text, const QString &when, Event::Status status) {
            QTest::newRow(name) << text << when << status;
        };
        row("a date in the clause", u"The workers left the plant on Monday."_s, u"2022-07-18"_s, Fact);
        row("a date before the subject", u"On Monday the workers left the plant."_s, u"2022-07-18"_s, Fact);
        row("past on an unknown day", u"The workers left the plant."_s, u"?..2022-07-20"_s, Fact);
        row("going on", u"The workers are leaving the plant."_s, u"2022-07-20"_s, Fact);
        row("future on an unknown day", u"The workers will leave the plant."_s, u"2022-07-20..?"_s, Planned);
        row("planned", u"The workers plan to leave the plant."_s, u"2022-07-20..?"_s, Planned);
        row("a month", u"The workers will leave the plant in September."_s, u"2022-09-01..2022-09-30"_s, Planned);
        row("perhaps", u"The workers could leave the plant."_s, u"2022-07-20..?"_s, Hypothetical);
        row("not", u"The workers did not leave the plant."_s, u"?..2022-07-20"_s, Negated);
        row("not all", u"Not every worker has left the plant."_s, u"?..2022-07-20"_s, Negated);
        row("failed to", u"The workers failed to leave the plant."_s, u"2022-07-20..?"_s, Negated);
        row("since", u"The workers have left the plant since May."_s, u"2022-05-01..2022-07-20"_s, Fact);
        row("by", u"The workers will leave the plant by Friday."_s, u"2022-07-20..2022-07-22"_s, Planned);
    }

    void whenAndWhether()
    {
        QFETCH(QString, text);
        const Found found = find(text);
        const auto leaves = [&](const Event &event) {
            return event.trigger.of(text).startsWith(u"le") && !event.trigger.of(text).startsWith(u"les");
        };
        const auto event = std::ranges::find_if(found.events, leaves);
        QVERIFY(event != found.events.end());
        QTEST(shown(event->when), "when");
        QTEST(event->status, "status");
        QCOMPARE(event->date.has_value(), event->why.rule == Rule::DateInClause || event->why.rule == Rule::DateInSentence);
    }

    void summaries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("expected");
        QTest::newRow("subject, verb, object; the date is the timeline's to say")
            << u"The company fired 200 workers on Monday."_s << u"fired"_s << u"The company fired 200 workers"_s;
        QTest::newRow("not everybody") << u"Not everyone cheered."_s << u"cheered"_s << u"Not everyone cheered"_s;
        QTest::newRow("a person by the full name, without the title")
            << u"Ruritanian President Anna Novak landed in Tehran on Tuesday."_s << u"landed"_s
            << u"Anna Novak landed in Tehran"_s;
        QTest::newRow("a name for a pronoun")
            << u"Anna Novak came to Bern. She met the workers there."_s << u"met"_s << u"Anna Novak met the workers there"_s;
        QTest::newRow("it is the subject before")
            << u"The bank said it had sold its ships."_s << u"sold"_s << u"The bank had sold its ships"_s;
        QTest::newRow("no subordinate clause")
            << u"The company fired 200 workers after the mill closed."_s << u"fired"_s << u"The company fired 200 workers"_s;
        QTest::newRow("what is announced stays") << u"The bank announced that it had sold its ships."_s << u"announced"_s
                                                 << u"The bank announced that it had sold its ships"_s;
        QTest::newRow("an auxiliary is shared")
            << u"The clerk was arrested and charged with theft."_s << u"charged"_s << u"The clerk was charged with theft"_s;
        QTest::newRow("having done") << u"The bank left the market, having sold its ships in June."_s << u"sold"_s
                                     << u"The bank has sold its ships"_s;
        QTest::newRow("a noun without its article")
            << u"The invasion of Ruritania shocked everybody."_s << u"invasion"_s << u"Invasion of Ruritania"_s;
        QTest::newRow("a bracket before the verb") << u"The two countries (Iran and Iraq) signed a treaty."_s << u"treaty"_s
                                                   << u"The two countries signed a treaty"_s;
    }

    void summaries()
    {
        QFETCH(QString, text);
        QFETCH(QString, trigger);
        const Found found = find(text);
        const auto event = std::ranges::find(found.events, trigger, [&](const Event &e) { return e.trigger.of(text); });
        QVERIFY(event != found.events.end());
        QTEST(event->summary, "expected");
    }

    void longSummariesEndAtAWord()
    {
        const Found found =
            find(u"The company sold %1 to the bank."_s.arg(QString(u"the extraordinarily large ship and "_s).repeated(6)));
        QVERIFY(!found.events.empty());
        const QString summary = found.events.front().summary;
        QVERIFY2(summary.size() <= 91 && summary.endsWith(u"\u2026"), qPrintable(summary));
    }

    // The triggers in their order in time, those of one rank side by side.
    void order_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QStringList>("expected");
        const QDate wednesday(2022, 7, 20);
        QTest::newRow("by date")
            << u"The firm fired the clerk on Tuesday. It hired him on Monday. It had founded a school in June."_s
            << wednesday << QStringList{u"founded"_s, u"hired"_s, u"fired"_s};
        QTest::newRow("the past perfect is before its neighbour")
            << u"The firm fired the clerk. The clerk had stolen the ring."_s << wednesday
            << QStringList{u"stolen"_s, u"fired"_s};
        QTest::newRow("what is planned comes last")
            << u"The firm will close the mill. It fired the clerk."_s << wednesday << QStringList{u"fired"_s, u"close"_s};
        QTest::newRow("weekdays without a publication date")
            << u"The firm fired the clerk on Tuesday. It hired him on Monday."_s << QDate()
            << QStringList{u"hired"_s, u"fired"_s};
        QTest::newRow("what is so was so before it was said")
            << u"The mill is burning, the minister said. The firm fired the clerk."_s << wednesday
            << QStringList{u"fired"_s, u"burning"_s, u"said"_s};
        QTest::newRow("sayings as they are told")
            << u"The minister said so. The mayor denied it."_s << wednesday << QStringList{u"said"_s, u"denied"_s};
    }

    void order()
    {
        QFETCH(QString, text);
        QFETCH(QDate, published);
        Found found = find(text, published);
        std::ranges::stable_sort(found.events, {}, &Event::order);
        QStringList words;
        for (const Event &event : found.events)
            words << event.trigger.of(text).toString();
        QTEST(words, "expected");
    }

    void withoutAPublicationDateWeekdaysHaveNoDay()
    {
        const Found found = find(u"The firm fired the clerk on Tuesday."_s, QDate());
        QCOMPARE(found.events.size(), 1u);
        QCOMPARE(found.events.front().when, DateRange());
        QCOMPARE(found.events.front().date, std::optional<qsizetype>(0));
    }

    void participants()
    {
        const Found found = find(u"Anna Novak met Peter Brandt in Bern."_s);
        QCOMPARE(found.events.size(), 1u);
        QCOMPARE(found.events.front().participants.size(), 3u);
    }

    // Any text: triggers inside and in order, ranks without gaps, bounds in order, every index good, the same again.
    void anyText()
    {
        static const QStringList pieces = {
            u"Anna Novak"_s, u"the"_s, u"said"_s, u"that"_s,   u"will"_s,      u"to"_s,         u"leave"_s,     u"left"_s,
            u"visit"_s,      u"of"_s,  u"and"_s,  u","_s,      u"."_s,         u"\""_s,         u"\u201C"_s,    u"\u201D"_s,
            u"Monday"_s,     u"on"_s,  u"last"_s, u"month"_s,  u"she"_s,       u"it"_s,         u"having"_s,    u"signed"_s,
            u"agreement"_s,  u"not"_s, u"if"_s,   u"who"_s,    u"was"_s,       u"by"_s,         u"Ruritania"_s, u"\n"_s,
            u"("_s,          u")"_s,   u"'s"_s,   u"is"_s,     u"held"_s,      u"talks"_s,      u"expected"_s,  u"2019"_s,
            u"since"_s,      u"'ll"_s, u"a"_s,    u"strike"_s, u"following"_s, u"\U0001F600"_s, u"would"_s,     u"been"_s};
        QRandomGenerator random(11);
        for (int round = 0; round < 1500; ++round) {
            QString text;
            for (int i = 0; i < 24; ++i)
                text += pieces[random.bounded(pieces.size())] + (random.bounded(5) ? u" "_s : QString());
            const QDate published = round % 3 ? QDate(2022, 7, 20) : QDate();
            const Found found = find(text, published);
            qsizetype begin = -1;
            std::vector<bool> ranks(found.events.size(), false);
            int highest = -1;
            for (const Event &event : found.events) {
                QVERIFY2(begin < event.trigger.begin && !event.trigger.isEmpty() && event.trigger.end <= text.size(),
                         qPrintable(text));
                begin = event.trigger.begin;
                QVERIFY(event.sentence < std::ssize(found.text.sentences));
                QVERIFY(found.text.sentences[event.sentence].span.contains(event.trigger));
                QVERIFY2(!event.summary.isEmpty() && event.summary.size() <= 92, qPrintable(event.summary));
                QVERIFY(!event.when.earliest.isValid() || !event.when.latest.isValid()
                        || event.when.earliest <= event.when.latest);
                QVERIFY(!event.date || *event.date < std::ssize(found.dates));
                for (const EntityId entity : event.participants)
                    QVERIFY(entity >= 0 && entity < std::ssize(found.entities));
                QVERIFY(event.order >= 0 && event.order < std::ssize(found.events));
                ranks[event.order] = true;
                highest = std::max(highest, event.order);
            }
            QVERIFY(std::find(ranks.begin(), ranks.begin() + (highest + 1), false) == ranks.begin() + (highest + 1));
            QVERIFY(found.events == find(text, published).events);
        }
    }
};

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
