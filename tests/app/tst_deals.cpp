// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"
#include "analysis/formatnames.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestDeals : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;

    static std::vector<Block> blocksOf(QStringView text)
    {
        if (text.isEmpty())
            return {};
        return {{{0, text.size()}, Block::Kind::Paragraph}};
    }

    TaggedText tagged(QStringView text) const
    {
        const std::vector<Block> blocks = blocksOf(text);
        return parsedText(text, blocks, m_lexicons);
    }

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        m_lexicons = *lexicons;
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", {}, {});
        row("a sign", u"Norbau paid $40 billion."_s, u"$40 billion = 40000000000 USD"_s);
        row("a sign with a space", u"worth $ 40 billion was signed"_s, u"$ 40 billion = 40000000000 USD"_s);
        row("a letter for the scale", u"It cost \u20AC2.3bn or \u00A31.9m."_s,
            u"\u20AC2.3bn = 2300000000 EUR; \u00A31.9m = 1900000 GBP"_s);
        row("a code", u"a loan of EUR 2.3 billion"_s, u"EUR 2.3 billion = 2300000000 EUR"_s);
        row("dollars elsewhere", u"C$30 or A$25.50, US$10.9 million and HK$5"_s,
            u"C$30 = 30 CAD; A$25.50 = 25.5 AUD; US$10.9 million = 10900000 USD; HK$5 = 5 HKD"_s);
        row("a name behind", u"sold for 40 billion dollars"_s, u"40 billion dollars = 40000000000 USD"_s);
        row("with hyphens", u"a 40-billion-dollar accord"_s, u"40-billion-dollar = 40000000000 USD"_s);
        row("with its country", u"bid 942 million Canadian dollars"_s, u"942 million Canadian dollars = 942000000 CAD"_s);
        row("the country behind", u"bid $20 million Canadian"_s, u"$20 million Canadian = 20000000 CAD"_s);
        row("yen", u"borrowed 1.2 trillion yen"_s, u"1.2 trillion yen = 1200000000000 JPY"_s);
        row("two words", u"a 300,000 pounds sterling move"_s, u"300,000 pounds sterling = 300000 GBP"_s);
        row("in words", u"paid two hundred and fifty million euros, half a million dollars, a billion yen"_s,
            u"two hundred and fifty million euros = 250000000 EUR; half a million dollars = 500000 USD; a billion yen = "
            "1000000000 JPY"_s);
        row("hedges belong to it", u"about $18 million, more than 5 million francs of Switzerland"_s,
            u"about $18 million = 18000000 USD; more than 5 million francs = 5000000 CHF"_s);
        row("a shared name by the country before", u"Denmark lent 1.2 billion crowns."_s,
            u"1.2 billion crowns = 1200000000 DKK"_s);
        row("money of its day", u"The French mill was sold for 30 million francs."_s, u"30 million francs = 30000000 FRF"_s);
        row("parts", u"It fell to 50 pence."_s, u"50 pence = 0.5 GBP"_s);
        row("a price of one", u"offered $37 a share, $43.50 per metric ton, $5 each and a $15-a-share bid"_s,
            u"$37 = 37 USD per unit; $43.50 = 43.5 USD per unit; $5 = 5 USD per unit; $15 = 15 USD per unit"_s);
        row("a sum paid over and over", u"$55 million a month and a 120 million dollar monthly gap"_s,
            u"$55 million = 55000000 USD per period; 120 million dollar = 120000000 USD per period"_s);
        row("a range", u"$4 to $5 billion, 4-5 million euros"_s,
            u"$4 to $5 billion = 4000000000 USD; 4-5 million euros = 4000000 EUR"_s);
        row("Indian scales", u"Rs 500 crore"_s, u"Rs 500 crore = 5000000000 INR"_s);
        row("no money", u"He won 3 cups, carried 40 pounds of sugar, made 12 marks and read 2 reals of F16."_s, {});
    }

    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList shown;
        for (const Amount &amount : findAmounts(tagged(text), m_lexicons)) {
            static const QString rates[] = {QString(), u" per unit"_s, u" per period"_s};
            shown << u"%1 = %2 %3%4"_s.arg(amount.span.of(text), QString::number(amount.value, 'g', 15), amount.currency,
                                           rates[int(amount.rate)]);
        }
        QCOMPARE(shown.join(u"; "), expected);
    }

    void deals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", {}, {});
        row("a purchase", u"Norbau Corp. bought Sudwerk Inc. for $40 million."_s,
            u"acquisition signed bought: Norbau Corp., Sudwerk Inc. 40000000 USD"_s);
        row("a purchase to come", u"Norbau Corp. said it agreed to buy Sudwerk Inc. for about $40 million in cash."_s,
            u"acquisition agreed buy: Norbau Corp., Sudwerk Inc. 40000000 USD"_s);
        row("a purchase wanted", u"Norbau Corp. wants to buy 15% of Sudwerk Inc."_s,
            u"acquisition proposed buy: Norbau Corp., Sudwerk Inc."_s);
        row("a passive", u"Sudwerk Inc. will be acquired by Norbau Corp."_s,
            u"acquisition agreed acquired: Sudwerk Inc., Norbau Corp."_s);
        row("a sale without a buyer is none", u"Norbau Corp. will sell its oil unit."_s, {});
        row("an agreement between",
            u"An agreement worth $ 40 billion was signed between Iran's national oil company and Norbau Corp."_s,
            u"agreement signed agreement: Iran's national oil company, Norbau Corp. 40000000000 USD"_s);
        row("a loan", u"Sudbank Corp. has approved a $6.5 million loan to Norbau Corp."_s,
            u"finance agreed loan: Sudbank Corp., Norbau Corp. 6500000 USD"_s);
        row("goods", u"France has sold 12 helicopters to Kenya."_s, u"supply signed sold: France, Kenya"_s);
        row("a truce", u"The rebels and Sudan agreed a ceasefire in April."_s, u"truce agreed ceasefire: Sudan"_s);
        row("one deal, two sentences",
            u"Norbau Corp. agreed to acquire Sudwerk Inc. The accord was approved by a committee."_s,
            u"acquisition agreed acquire: Norbau Corp., Sudwerk Inc."_s);
        row("who says so is meant by it", u"Norbau Corp., a maker of tyres, said it will merge with Sudwerk Inc."_s,
            u"acquisition agreed merge: Norbau Corp., Sudwerk Inc."_s);
        row("an offer stays one when it is made again",
            u"Norbau Corp. extended its takeover offer for Sudwerk Inc., which the board rejected."_s,
            u"acquisition proposed takeover offer: Norbau Corp., Sudwerk Inc."_s);
        row("a price of a share is not the sum",
            u"Norbau Corp. bought Sudwerk Inc. in May. Norbau Corp. is paying $27 a share, or $3.5 billion."_s,
            u"acquisition signed bought: Norbau Corp., Sudwerk Inc. 3500000000 USD"_s);
        row("revenue is not the sum", u"Norbau Corp., with revenue of $9 million, acquired Sudwerk Inc."_s,
            u"acquisition signed acquired: Norbau Corp., Sudwerk Inc."_s);
        row("what a deal costs is its sum", u"Norbau Corp. bought Sudwerk Inc. The deal will cost Norbau $9 million."_s,
            u"acquisition signed bought: Norbau Corp., Sudwerk Inc. 9000000 USD"_s);
        row("the price is told later", u"Norbau Corp. bought Sudwerk Inc. The purchase price was $9 million."_s,
            u"acquisition signed bought: Norbau Corp., Sudwerk Inc. 9000000 USD"_s);
        row("the value is told later",
            u"Norbau Corp. agreed to buy Sudwerk Inc. That gives the transaction a value of $9 million."_s,
            u"acquisition agreed buy: Norbau Corp., Sudwerk Inc. 9000000 USD"_s);
        row("a unit abroad is its owner's", u"Norbau Corp.'s U.S. unit bought Sudwerk Inc."_s,
            u"acquisition signed bought: Norbau Corp., Sudwerk Inc."_s);
        row("a stake that was raised is bought", u"Norbau Corp. raised its stake in Sudwerk Inc. to 20%."_s,
            u"acquisition signed stake: Norbau Corp., Sudwerk Inc."_s);
        row("a capital speaks for its country", u"Peru and Chile argue. Lima signed a border treaty with Santiago."_s,
            u"agreement signed border treaty: Peru, Chile"_s);
        row("hostilities make it a truce", u"Peru struck a deal with Chile ending the worst fighting in years."_s,
            u"truce agreed deal: Peru, Chile"_s);
        row("a letter of intent only intends", u"Norbau Corp. signed a letter of intent to acquire Sudwerk Inc."_s,
            u"acquisition agreed letter of intent: Norbau Corp., Sudwerk Inc."_s);
        row("another bidder, another deal",
            u"Norbau Corp. offered $5 million for Sudwerk Inc. in May. Westbau Corp. offered $6 million for Sudwerk Inc."_s,
            u"acquisition proposed offered: Norbau Corp., Sudwerk Inc. 5000000 USD; acquisition proposed offered: Sudwerk Inc., Westbau "
            "Corp. 6000000 USD"_s);
        row("several sources", u"Kenya bought helicopters from Peru and from Chile."_s,
            u"supply signed bought: Kenya, Peru, Chile"_s);
        row("prisoners", u"Peru and Chile exchanged prisoners."_s, u"truce signed exchanged: Peru, Chile"_s);
        row("talks on something", u"Norbau Corp. is in talks to buy Sudwerk Inc."_s,
            u"acquisition talks buy: Norbau Corp., Sudwerk Inc."_s);
        row("bare talks are none", u"Norbau Corp. held talks with Sudwerk Inc."_s, {});
        row("what is history is none",
            u"On 4 June 2020 Peru remembered the treaty that it signed with Chile on 3 June 1929."_s, {});
        row("in order to is no order", u"Norbau Corp. moved to Peru in order to receive more rain."_s, {});
        row("called off", u"Norbau Corp. and Sudwerk Inc. called off a $5 billion merger."_s,
            u"acquisition ended merger: Norbau Corp., Sudwerk Inc. 5000000000 USD"_s);
        row("not deals",
            u"It was a great deal of work. Peru must deal with Chile. Chile agreed that the border should stay. The minister "
            "signed the letter. Sudwerk Inc. and Norbau Corp. agreed to meet."_s,
            {});
    }

    void deals()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Analysis analysis = analyse({.text = text, .blocks = blocksOf(text)}, m_lexicons);
        QStringList shown;
        for (const Deal &deal : analysis.deals) {
            QStringList parties;
            for (const EntityId party : deal.parties)
                parties << analysis.entities[party].name;
            QString line = u"%1 %2 %3: %4"_s.arg(formatName(deal.kind), formatName(deal.status), deal.trigger.of(text),
                                                 parties.join(u", "_s));
            if (deal.amount)
                line += u" %1 %2"_s.arg(QString::number(deal.amount->value, 'g', 15), deal.amount->currency);
            shown << line;
        }
        QCOMPARE(shown.join(u"; "_s), expected);
    }

    void mentionsAndDate()
    {
        const QString text =
            u"Norbau Corp. agreed on 3 May 2020 to acquire Sudwerk Inc. The accord was approved by a committee."_s;
        const Analysis analysis = analyse({.text = text, .blocks = blocksOf(text)}, m_lexicons);
        QCOMPARE(std::ssize(analysis.deals), 1);
        const Deal &deal = analysis.deals.front();
        QCOMPARE(deal.why.rule, Rule::DealVerb);
        QCOMPARE(deal.why.detail, u"acquire"_s);
        QVERIFY(deal.date && analysis.dates[*deal.date].value == u"2020-05-03");
        QCOMPARE(std::ssize(deal.mentions), 2);
        QVERIFY(std::ranges::find(deal.mentions, deal.span) != deal.mentions.end());
        QVERIFY(deal.mentions.back().of(text).startsWith(u"The accord"));
    }

    void anyWords()
    {
        const QStringList pieces{u"Norbau Corp."_s,
                                 u"Sudwerk Inc."_s,
                                 u"Peru"_s,
                                 u"Iranian"_s,
                                 u"agreement"_s,
                                 u"between"_s,
                                 u"and"_s,
                                 u"with"_s,
                                 u"of"_s,
                                 u"the"_s,
                                 u"a"_s,
                                 u"sell"_s,
                                 u"bought"_s,
                                 u"to"_s,
                                 u"merger"_s,
                                 u","_s,
                                 u"which"_s,
                                 u"it"_s,
                                 u"said"_s,
                                 u"was"_s,
                                 u"signed"_s,
                                 u"$5 million"_s,
                                 u"loan"_s,
                                 u"letter"_s,
                                 u"intent"_s,
                                 u"("_s,
                                 u")"_s,
                                 u"on Friday"_s,
                                 u"'s"_s,
                                 u"."_s,
                                 u"truce"_s,
                                 u"will"_s,
                                 u"not"_s,
                                 u"agree"_s,
                                 u"its"_s};
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text += pieces[random.bounded(pieces.size())] + u' ';
            const Analysis analysis = analyse({.text = text, .blocks = blocksOf(text)}, m_lexicons);
            Span before;
            for (const Deal &deal : analysis.deals) {
                QVERIFY(before <= deal.span);
                before = deal.span;
                QVERIFY(!deal.trigger.isEmpty() && deal.span.contains(deal.trigger));
                QVERIFY(deal.span.begin >= 0 && deal.span.end <= text.size());
                QVERIFY(std::ranges::is_sorted(deal.mentions) && std::ranges::contains(deal.mentions, deal.span));
                QVERIFY(std::ranges::all_of(deal.mentions, [&](Span mention) {
                    return mention.begin >= 0 && !mention.isEmpty() && mention.end <= text.size();
                }));
                for (const EntityId party : deal.parties)
                    QVERIFY(party >= 0 && party < std::ssize(analysis.entities)
                            && std::ranges::count(deal.parties, party) == 1);
                QVERIFY(!deal.date || *deal.date < std::ssize(analysis.dates));
            }
        }
    }

    void anyText()
    {
        const QStringList pieces{u"$"_s,  u" "_s,      u"40"_s,      u"bn"_s,     u"billion"_s,
                                 u"a"_s,  u"-"_s,      u"1,2"_s,     u"crowns"_s, u"Danish"_s,
                                 u"to"_s, u"\u20AC"_s, u"pence"_s,   u"per"_s,    u"share"_s,
                                 u"."_s,  u"half"_s,   u"hundred"_s, u"about"_s,  u"99999999999999999999"_s};
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i)
                text += pieces[random.bounded(pieces.size())] + (random.bounded(2) ? u" "_s : QString());
            qsizetype end = 0;
            for (const Amount &amount : findAmounts(tagged(text), m_lexicons)) {
                QVERIFY(amount.span.begin >= end && !amount.span.isEmpty() && amount.span.end <= text.size());
                end = amount.span.end;
                QVERIFY(!amount.currency.isEmpty() && qIsFinite(amount.value));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDeals)
#include "tst_deals.moc"
