// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/entity.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"
#include "tags/taggedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {
/// Paragraphs as the import makes them: a block a line.
std::vector<Block> blocksOf(QStringView text)
{
    std::vector<Block> blocks;
    qsizetype begin = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (!line.isEmpty())
            blocks.push_back({{begin, begin + line.size()}, Block::Kind::Paragraph});
        begin += line.size() + 1;
    }
    return blocks;
}

QString kindWord(const Entity &entity)
{
    switch (entity.kind) {
    case Entity::Kind::Person:
        return u"person"_s;
    case Entity::Kind::Country:
        return entity.country;
    case Entity::Kind::Place:
        return u"place"_s;
    case Entity::Kind::Organization:
        return u"organization"_s;
    }
    return {};
}

using Form = Mention::Form;
} // namespace

class TestEntities : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;

    std::vector<Entity> find(const QString &text) const
    {
        const std::vector<Block> blocks = blocksOf(text);
        const TaggedText tagged = parsedText(text, blocks, m_lexicons);
        return findEntities(tagged, blocks, m_lexicons);
    }

    /// The mentions of some forms in text order: "person Jana Novak", "IR Iranian".
    QStringList mentions(const QString &text, std::initializer_list<Form> forms) const
    {
        std::vector<std::pair<Span, QString>> found;
        for (const Entity &entity : find(text)) {
            for (const Mention &mention : entity.mentions) {
                if (std::ranges::find(forms, mention.form) != forms.end())
                    found.emplace_back(mention.span, kindWord(entity) + QChar(u' ') + mention.span.of(text).toString());
            }
        }
        std::ranges::sort(found);
        QStringList words;
        for (const auto &[span, word] : found)
            words.append(word);
        return words;
    }

    /// One line an entity, its mentions of all forms between bars: "Jana Novak|she|Novak".
    QStringList groups(const QString &text) const
    {
        QStringList lines;
        for (const Entity &entity : find(text)) {
            QStringList words;
            for (const Mention &mention : entity.mentions)
                words.append(mention.span.of(text).toString());
            lines.append(words.join(u'|'));
        }
        return lines;
    }

private slots:
    void initTestCase()
    {
        auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        m_lexicons = std::move(*lexicons);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *claim, const QString &text, const QStringList &expected) {
            QTest::newRow(claim) << text << expected;
        };
        row("nothing in an empty text", QString(), {});
        row("nothing in plain words", u"The rain fell all night and nobody slept."_s, {});
        row("a title is no part of the name", u"On Monday President Jana Novak left the hall."_s, {u"person Jana Novak"_s});
        row("a country before a title is its own mention", u"Yesterday Estonian President Jana Novak left the hall."_s,
            {u"EE Estonian"_s, u"person Jana Novak"_s});
        row("countries carry their code", u"Ships from Peru and the United Arab Emirates met off Oman."_s,
            {u"PE Peru"_s, u"AE United Arab Emirates"_s, u"OM Oman"_s});
        row("abbreviations of countries", u"Talks between the U.S., the UK and the UAE went on."_s,
            {u"US U.S."_s, u"GB UK"_s, u"AE UAE"_s});
        row("us is not the US", u"They told us that the US had told us."_s, {u"US US"_s});
        row("a former state has its own code", u"He was born in the Soviet Union and died in Latvia."_s,
            {u"SUHH Soviet Union"_s, u"LV Latvia"_s});
        row("people nouns are adjectives of the country", u"Two Finns and three Danes were held."_s,
            {u"FI Finns"_s, u"DK Danes"_s});
        row("the possessive is no part of the name", u"It was Norway's ship and Jana Novak's crew."_s,
            {u"NO Norway"_s, u"person Jana Novak"_s});
        row("a compound keeps the country", u"A German-built engine failed."_s, {u"DE German"_s});
        row("an organization keeps the country in its name", u"On Friday the Bank of Peru raised its rate."_s,
            {u"organization Bank of Peru"_s});
        row("a small noun after an adjective makes no organization",
            u"A deal with the Peruvian national gas company failed."_s, {u"PE Peruvian"_s});
        row("a known organization", u"On Friday NATO and the European Union met."_s,
            {u"organization NATO"_s, u"organization European Union"_s});
        row("an organization by its last word", u"On Friday Zelkova Shipping Ltd. closed."_s,
            {u"organization Zelkova Shipping Ltd."_s});
        row("a firm by what only firms have or do",
            u"Per Aune met the press. Elkhorna's chief executive smiled. Elkhorna fell 3 percent."_s,
            {u"person Per Aune"_s, u"organization Elkhorna"_s, u"organization Elkhorna"_s});
        row("a common noun that begins a sentence is nobody", u"Turnout was 31 percent."_s, {});
        row("a bank by its first word", u"She was with Banco Belmar for years."_s, {u"organization Banco Belmar"_s});
        row("a place by its last word", u"They crossed the Zelkova River at night."_s, {u"place Zelkova River"_s});
        row("particles", u"He met Amina al-Rashidi and Pieter van der Meulen."_s,
            {u"person Amina al-Rashidi"_s, u"person Pieter van der Meulen"_s});
        row("initials", u"The book by J. R. Novak sold well."_s, {u"person J. R. Novak"_s});
        row("hyphens", u"She met Anna Novak-Berg in the yard."_s, {u"person Anna Novak-Berg"_s});
        row("days and months are no names", u"It will open on Tuesday, or in May."_s, {});
        row("a title that the name begins with", u"At noon Mr van der Meulen met Lord Hale."_s,
            {u"person van der Meulen"_s, u"person Hale"_s});
        row("a form of address makes a person", u"By Friday Miss Zelkova owned Judge Novak's house."_s,
            {u"person Zelkova"_s, u"person Novak"_s});
        row("but no contest of a country", u"On Friday Miss Cambodia closed."_s, {u"organization Miss Cambodia"_s});
        row("no article before a body", u"On Friday the Polar League and the European Commission met."_s,
            {u"organization Polar League"_s, u"organization European Commission"_s});
        row("countries that a hyphen joins", u"The US-China talks broke down."_s, {u"US US"_s, u"CN China"_s});
        row("a given name over a hyphen", u"They met Park Yong-su and Yong-su paid."_s,
            {u"person Park Yong-su"_s, u"person Yong-su"_s});
        row("two firms in a row", u"She owns Norbau Power Inc. Delmont Marine Inc. is her brother's."_s,
            {u"organization Norbau Power Inc."_s, u"organization Delmont Marine Inc."_s});
        row("an acronym that is known", u"On Monday the WHO closed the office."_s, {u"organization WHO"_s});
        row("a state of two words", u"New Mexico is dry."_s, {u"place New Mexico"_s});
        row("an airline of a country", u"Peru Air flies there."_s, {u"organization Peru Air"_s});
        row("people with a capital of their own are no name", u"Muslims and Catholics ate together."_s, {});
        row("a verb that looks like a country", u"Polish the silver before noon."_s, {});
        row("small letters only", u"we came from malta and stayed in san francisco for a week."_s,
            {u"MT malta"_s, u"place san francisco"_s});
        row("a town and its state", u"They left Tulsa, Oklahoma, at dawn."_s, {u"place Tulsa"_s, u"place Oklahoma"_s});
        row("a storm is nobody", u"The roof came down when Hurricane Rita hit."_s, {});
        row("a person named like a country", u"They said Jordan Novak won."_s, {u"person Jordan Novak"_s});
        row("the state beside another state", u"Voters in Georgia and Ohio waited."_s,
            {u"place Georgia"_s, u"place Ohio"_s});
        row("the country beside its neighbour", u"Trucks from Georgia reached Armenia."_s,
            {u"GE Georgia"_s, u"AM Armenia"_s});
        row("Niger is not Nigeria", u"A Nigerien guest thanked his Nigerian host."_s, {u"NE Nigerien"_s, u"NG Nigerian"_s});
    }

    void names()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(mentions(text, {Form::Name, Form::Adjective}), expected);
    }

    void groups_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *claim, const QString &text, const QStringList &expected) {
            QTest::newRow(claim) << text << expected;
        };
        row("a surname joins the full name", u"Later Jana Novak spoke. People cheered Novak."_s, {u"Jana Novak|Novak"_s});
        row("an adjective joins its country", u"Troops left Peru. A Peruvian ship sank."_s, {u"Peru|Peruvian"_s});
        row("all names of a country are one", u"The US spoke. The United States left. An American stayed."_s,
            {u"US|United States|American"_s});
        row("a body is one by any name of its country",
            u"The U.S. Congress met. It was the first time that the United States Congress met there."_s,
            {u"U.S. Congress|United States Congress"_s});
        row("an acronym joins its long form", u"On Friday the Zelkova Trade Organization (ZTO) met. The ZTO said nothing."_s,
            {u"Zelkova Trade Organization|ZTO|ZTO"_s});
        row("first names tell two people of one surname apart",
            u"Then Jana Novak and Peter Novak quarrelled. Jana left, and Peter stayed."_s,
            {u"Jana Novak|Jana"_s, u"Peter Novak|Peter"_s});
        row("a title tells them apart", u"Then Jana Novak met Peter Novak. The house is Mrs. Novak's."_s,
            {u"Jana Novak|Novak"_s, u"Peter Novak"_s});
        row("she goes back to the woman", u"Then Jana Novak rose. She thanked the crowd."_s, {u"Jana Novak|She"_s});
        row("he does not go back to the woman", u"Then Jana Novak rose. He thanked the crowd."_s, {u"Jana Novak"_s});
        row("who speaks for somebody is somebody else",
            u"Then Jana Novak rose. A spokeswoman for Novak stayed. She said nothing."_s, {u"Jana Novak|Novak"_s});
        row("an organization is described by its country", u"Yesterday Peru's national gas company hired her."_s,
            {u"Peru"_s, u"Peru's national gas company"_s});
        row("a role goes back to who has it",
            u"On Monday Estonian President Jana Novak rose. Then the Estonian president left."_s,
            {u"Estonian|Estonian"_s, u"Jana Novak|the Estonian president"_s});
    }

    void groups()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(groups(text), expected);
    }

    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("role");
        QTest::newRow("before the name") << u"Yesterday Estonian President Jana Novak left."_s << u"Estonian President"_s;
        QTest::newRow("none from an honorific") << u"Yesterday Mrs. Jana Novak left."_s << QString();
        QTest::newRow("with what belongs to it")
            << u"Yesterday the mayor of Lima, Jana Novak, left."_s << u"mayor of Lima"_s;
        QTest::newRow("behind a comma") << u"Yesterday Jana Novak, the finance minister of Estonia, left."_s
                                        << u"finance minister of Estonia"_s;
        QTest::newRow("owned by a name, before a comma")
            << u"Yesterday Estonia's deputy finance minister, Jana Novak, left."_s << u"Estonia's deputy finance minister"_s;
        QTest::newRow("owned by somebody told before")
            << u"The union struck. Its leader, Jana Novak, left."_s << u"leader"_s;
        QTest::newRow("kin only of a name") << u"The mayor spoke. His daughter, Jana Novak, left."_s << QString();
        QTest::newRow("another's in a list") << u"Yesterday a minister, Jana Novak and a priest left."_s << QString();
        QTest::newRow("behind an age") << u"Yesterday Jana Novak, 43, a teacher, left."_s << u"teacher"_s;
        QTest::newRow("a complement between role and name")
            << u"Yesterday coordinator for harbour affairs Jana Novak left."_s << u"coordinator for harbour affairs"_s;
        QTest::newRow("none from a clause") << u"Yesterday Jana Novak, when the mayor left, stayed."_s << QString();
    }

    void roles()
    {
        QFETCH(QString, text);
        QFETCH(QString, role);
        QString found;
        for (const Entity &entity : find(text)) {
            if (entity.name == u"Jana Novak")
                found = entity.role;
        }
        QCOMPARE(found, role);
    }

    void everyMentionSaysWhy()
    {
        const QString text = u"Later Estonian President Jana Novak met NATO in Tallinn. She left. Novak slept."_s;
        int count = 0;
        for (const Entity &entity : find(text)) {
            for (const Mention &mention : entity.mentions) {
                ++count;
                QVERIFY(mention.why.rule != Rule::None);
                QVERIFY(mention.why.confidence > 0 && mention.why.confidence <= 1);
            }
        }
        QVERIFY(count >= 6);
    }

    /// Truths for any text: mentions inside the text, sorted, none overlapping another but adjectives in descriptions.
    void anyText()
    {
        static const QStringList pieces = {
            u"Jana"_s, u"Novak"_s,   u"President"_s, u"the"_s,      u"Iran"_s,       u"Iranian"_s,
            u"US"_s,   u"of"_s,      u"Bank"_s,      u"("_s,        u")"_s,          u"NATO"_s,
            u"-"_s,    u"al"_s,      u"'s"_s,        u","_s,        u"."_s,          u"\n"_s,
            u"she"_s,  u"said"_s,    u"J."_s,        u"and"_s,      u"\u201C"_s,     u"\u201D"_s,
            u"it"_s,   u"Georgia"_s, u"&"_s,         u"company"_s,  u"\U0001F600"_s, QString(QChar(0xD800)),
            u"van"_s,  u"\u00A0"_s,  u"0"_s,         u"president"_s};
        QRandomGenerator random(42);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i) {
                text += pieces[random.bounded(pieces.size())];
                if (random.bounded(5))
                    text += u' ';
            }
            const std::vector<Entity> entities = find(text);
            QCOMPARE(find(text), entities);
            std::vector<std::pair<Span, Form>> all;
            qsizetype before = -1;
            for (const Entity &entity : entities) {
                QVERIFY(!entity.mentions.empty());
                QVERIFY(std::ranges::is_sorted(entity.mentions, {}, &Mention::span));
                QVERIFY(entity.mentions.front().span.begin >= before || entity.mentions.front().form == Form::Nominal);
                QCOMPARE(entity.country.isEmpty(), entity.kind != Entity::Kind::Country);
                QVERIFY(!entity.name.isEmpty());
                before = entity.mentions.front().span.begin;
                for (const Mention &mention : entity.mentions)
                    all.emplace_back(mention.span, mention.form);
            }
            // of those that begin alike the longest first
            std::ranges::sort(all, {},
                              [](const auto &mention) { return std::pair(mention.first.begin, -mention.first.end); });
            Span last;
            Form lastForm = Form::Name;
            for (const auto &[span, form] : all) {
                QVERIFY(span.begin >= 0 && !span.isEmpty() && span.end <= text.size());
                const bool country = form == Form::Adjective || form == Form::Name;
                QVERIFY2(!span.intersects(last) || (country && lastForm == Form::Nominal),
                         qPrintable(span.of(text).toString()));
                if (!last.contains(span)) {
                    last = span;
                    lastForm = form;
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_entities.moc"
