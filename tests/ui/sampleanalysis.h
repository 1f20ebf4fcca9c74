// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "library/note.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <memory>

namespace Dateline {

/// An article with an analysis made by hand, to try panels on without the engine. The people and firms are invented.
struct Sample {
    Article article;
    std::shared_ptr<const Analysis> analysis;
};

/// The nth place of \a words in \a text, from 1.
inline Span place(const QString &text, const QString &words, int nth = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < nth; ++i)
        at = text.indexOf(words, at + 1);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

inline void finish(Sample &sample, Analysis analysis)
{
    using namespace Qt::StringLiterals;
    Article &article = sample.article;
    for (qsizetype begin = 0; begin < article.text.size();) {
        qsizetype end = article.text.indexOf(u'\n', begin);
        end = end < 0 ? article.text.size() : end;
        if (end > begin)
            article.blocks.push_back({{begin, end}, begin == 0 ? Block::Kind::Headline : Block::Kind::Paragraph});
        begin = end + 1;
    }
    article.hash = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    article.language = u"en"_s;
    analysis.supported = true;
    for (const Block &block : article.blocks) {
        for (qsizetype begin = block.span.begin; begin < block.span.end;) {
            qsizetype end = article.text.indexOf(u". ", begin);
            end = end < 0 || end >= block.span.end ? block.span.end : end + 1;
            analysis.sentences.push_back({{begin, end}, 0, 0});
            begin = end + 1;
        }
    }
    for (Event &event : analysis.events) {
        event.sentence = std::ranges::upper_bound(analysis.sentences, event.trigger.begin, {},
                                                  [](const Sentence &sentence) { return sentence.span.end; })
            - analysis.sentences.begin();
    }
    sample.analysis = std::make_shared<const Analysis>(std::move(analysis));
}

/// A short article with something of every kind.
inline Sample sampleArticle()
{
    using namespace Qt::StringLiterals;
    Sample sample;
    Article &article = sample.article;
    article.file = u"rail.txt"_s;
    article.title = u"Rail accord signed in Ankara after two years of talks"_s;
    article.outlet = u"Invented Wire"_s;
    article.byline = u"by a staff writer"_s;
    article.published = QDate(2022, 7, 20);
    article.text =
        u"Rail accord signed in Ankara after two years of talks\n"
        "ANKARA, July 20 \u2014 Turkey and Romania signed a $2.4 billion agreement on Tuesday to build a freight line from "
        "Constanta to Edirne, ending talks that began in 2020.\n"
        "Announcing the accord, Selin Aydogan said the line \u201Cwill carry a third of our trade within a decade.\u201D "
        "\u201CThis is not a ribbon to cut. It is a promise to keep,\u201D she told reporters.\n"
        "Under the deal, the Turkish builder Karsan Demiryolu will lay the track, and Bulgaria will be paid for the stretch "
        "that crosses its border. The minister added that Karsan Demiryolu had never missed a date.\n"
        "Petru Vasile, the Romanian deputy premier, warned that the price could rise if the survey, due next month, finds "
        "soft ground. The European Union has not said whether it will help.\n"
        "Ilinca Moraru, an analyst at the Danube Institute, called the plan sound. A poster at the station promised a line "
        "\u201Con time, on budget\u201D. Moraru did not expect a delay."_s;
    const QString &text = article.text;
    const auto named = [&text](const QString &words, int nth = 1) {
        return Mention{place(text, words, nth), Mention::Form::Name, {Rule::SameName, 0.9, words}};
    };
    const auto other = [&text](const QString &words, Mention::Form form, Rule rule, int nth = 1) {
        return Mention{place(text, words, nth), form, {rule, 0.8, words}};
    };
    enum : EntityId { Ankara, Turkey, Romania, Constanta, Edirne, Selin, Karsan, Bulgaria, Petru, Union, Ilinca, Institute };

    Analysis analysis;
    using Kind = Entity::Kind;
    using Form = Mention::Form;
    const auto adjective = [&](const QString &words) { return other(words, Form::Adjective, Rule::CountryAdjective); };
    analysis.entities = {
        {Kind::Place, u"Ankara"_s, {}, u"TR"_s, {}, {named(u"Ankara"_s)}},
        {Kind::Country, u"Turkey"_s, {}, u"TR"_s, {}, {named(u"Turkey"_s), adjective(u"Turkish"_s)}},
        {Kind::Country, u"Romania"_s, {}, u"RO"_s, {}, {named(u"Romania"_s), adjective(u"Romanian"_s)}},
        {Kind::Place, u"Constanta"_s, {}, u"RO"_s, {}, {named(u"Constanta"_s)}},
        {Kind::Place, u"Edirne"_s, {}, u"TR"_s, {}, {named(u"Edirne"_s)}},
        {Kind::Person,
         u"Selin Aydogan"_s,
         u"Turkish transport minister"_s,
         {},
         Entity::Gender::Female,
         {named(u"Selin Aydogan"_s), other(u"she"_s, Form::Pronoun, Rule::Pronoun),
          other(u"The minister"_s, Form::Nominal, Rule::Nominal)}},
        {Kind::Organization,
         u"Karsan Demiryolu"_s,
         {},
         {},
         {},
         {named(u"Karsan Demiryolu"_s), named(u"Karsan Demiryolu"_s, 2)}},
        {Kind::Country, u"Bulgaria"_s, {}, u"BG"_s, {}, {named(u"Bulgaria"_s)}},
        {Kind::Person,
         u"Petru Vasile"_s,
         u"Romanian deputy premier"_s,
         {},
         Entity::Gender::Male,
         {named(u"Petru Vasile"_s)}},
        {Kind::Organization, u"European Union"_s, {}, u"EU"_s, {}, {named(u"European Union"_s)}},
        {Kind::Person,
         u"Ilinca Moraru"_s,
         u"analyst at the Danube Institute"_s,
         {},
         {},
         {named(u"Ilinca Moraru"_s), named(u"Moraru"_s, 2)}},
        {Kind::Organization, u"Danube Institute"_s, {}, {}, {}, {named(u"Danube Institute"_s)}},
    };
    const auto span = [&text](const QString &words, int nth = 1) { return place(text, words, nth); };
    analysis.quotes = {
        {Quote::Kind::Mixed,
         {span(u"the line \u201Cwill carry a third of our trade within a decade.\u201D"_s)},
         span(u"said"_s),
         span(u"Selin Aydogan"_s),
         Selin,
         {},
         {Rule::CueBesideMarks, 0.96, u"said"_s},
         {Rule::SpeakerName, 0.97, u"Selin Aydogan"_s}},
        {Quote::Kind::Direct,
         {span(u"\u201CThis is not a ribbon to cut. It is a promise to keep,\u201D"_s)},
         span(u"told"_s),
         span(u"she"_s),
         Selin,
         {},
         {Rule::CueBesideMarks, 0.98, u"told"_s},
         {Rule::SpeakerPronoun, 0.94, u"she"_s}},
        {Quote::Kind::Indirect,
         {span(u"Karsan Demiryolu had never missed a date"_s)},
         span(u"added"_s),
         span(u"The minister"_s),
         Selin,
         {},
         {Rule::CueWithClause, 0.9, u"added that"_s},
         {Rule::SpeakerNominal, 0.85, u"The minister"_s}},
        {Quote::Kind::Indirect,
         {span(u"the price could rise if the survey, due next month, finds soft ground"_s)},
         span(u"warned"_s),
         span(u"Petru Vasile"_s),
         Petru,
         {},
         {Rule::CueWithClause, 0.93, u"warned that"_s},
         {Rule::SpeakerName, 0.97, u"Petru Vasile"_s}},
        {Quote::Kind::Direct,
         {span(u"\u201Con time, on budget\u201D"_s)},
         {},
         {},
         {},
         {Ilinca, Karsan},
         {Rule::QuotationMarks, 0.7, {}},
         {}},
    };
    const auto day = [](int month, int dayOfMonth) { return QDate(2022, month, dayOfMonth); };
    using Type = TimeExpression::Type;
    analysis.dates = {
        {span(u"July 20"_s), Type::Date, u"2022-07-20"_s, {day(7, 20), day(7, 20)}, {Rule::CalendarDate, 1, u"July 20"_s}},
        {span(u"Tuesday"_s), Type::Date, u"2022-07-19"_s, {day(7, 19), day(7, 19)}, {Rule::Weekday, 0.9, u"Tuesday"_s}},
        {span(u"2020"_s),
         Type::Date,
         u"2020"_s,
         {QDate(2020, 1, 1), QDate(2020, 12, 31)},
         {Rule::CalendarDate, 1, u"2020"_s}},
        {span(u"next month"_s),
         Type::Date,
         u"2022-08"_s,
         {day(8, 1), day(8, 31)},
         {Rule::RelativeToPublished, 0.95, u"next month"_s}},
    };
    Deal deal;
    deal.span = span(u"Turkey and Romania signed a $2.4 billion agreement on Tuesday to build a freight line"_s);
    deal.trigger = span(u"agreement"_s);
    deal.status = Deal::Status::Signed;
    deal.parties = {Turkey, Romania};
    deal.amount = Amount{span(u"$2.4 billion"_s), 2.4e9, u"USD"_s};
    deal.date = 1;
    deal.mentions = {deal.span, span(u"the deal"_s)};
    deal.why = {Rule::DealNoun, 0.95, u"agreement"_s};
    analysis.deals = {deal};
    using Status = Event::Status;
    const DateRange signing{day(7, 19), day(7, 19)};
    analysis.events = {
        {span(u"signed"_s, 2),
         0,
         u"Turkey and Romania signed the accord"_s,
         {Turkey, Romania},
         signing,
         1,
         2,
         Status::Fact,
         {Rule::DateInClause, 0.95, u"on Tuesday"_s}},
        {span(u"began"_s),
         0,
         u"talks began"_s,
         {Turkey, Romania},
         {QDate(2020, 1, 1), QDate(2020, 12, 31)},
         2,
         0,
         Status::Fact,
         {Rule::DateInClause, 0.95, u"in 2020"_s}},
        {span(u"Announcing"_s),
         0,
         u"Selin Aydogan announced the accord"_s,
         {Selin},
         signing,
         1,
         2,
         Status::Fact,
         {Rule::Narrative, 0.6, u"signed"_s}},
        {span(u"lay"_s),
         0,
         u"Karsan Demiryolu will lay the track"_s,
         {Karsan},
         {},
         {},
         4,
         Status::Planned,
         {Rule::Tense, 0.7, u"will"_s}},
        {span(u"paid"_s),
         0,
         u"Bulgaria will be paid"_s,
         {Bulgaria},
         {},
         {},
         4,
         Status::Planned,
         {Rule::Tense, 0.7, u"will"_s}},
        {span(u"rise"_s),
         0,
         u"the price could rise"_s,
         {},
         {day(7, 20), {}},
         {},
         5,
         Status::Hypothetical,
         {Rule::Tense, 0.7, u"could"_s}},
        {span(u"survey"_s),
         0,
         u"survey due"_s,
         {},
         {day(8, 1), day(8, 31)},
         3,
         5,
         Status::Planned,
         {Rule::DateInClause, 0.9, u"next month"_s}},
        {span(u"missed"_s),
         0,
         u"Karsan Demiryolu missed a date"_s,
         {Karsan},
         {{}, day(7, 20)},
         {},
         1,
         Status::Negated,
         {Rule::Tense, 0.7, u"had"_s}},
    };
    finish(sample, std::move(analysis));
    return sample;
}

/// An article of \a count paragraphs, each with a person, a quote, a deal and a dated event of its own.
inline Sample longArticle(int count)
{
    using namespace Qt::StringLiterals;
    Sample sample;
    sample.article.title = u"A long report"_s;
    sample.article.published = QDate(2022, 7, 20);
    sample.article.text = u"A long report\n"_s;
    Analysis analysis;
    const QStringList firstNames{u"Anna"_s, u"Bertil"_s, u"Chiara"_s, u"Dragan"_s, u"Elif"_s, u"Farid"_s, u"Gunnar"_s};
    analysis.entities.push_back({Entity::Kind::Country, u"Norway"_s, {}, u"NO"_s, {}, {}});
    QDate day(2021, 3, 1);
    for (int i = 0; i < count; ++i) {
        const qsizetype at = sample.article.text.size();
        const QString name =
            firstNames[i % firstNames.size()] + u" Vale"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26);
        const QString words =
            u"\u201CNumber %1 of many sentences, with as many words as a card has room for in a narrow panel, "
            "and then a few more, so that the fourth line of it has to end in an ellipsis where the "
            "panel is as narrow as this one is on a small screen.\u201D"_s.arg(i);
        const QString paragraph =
            name + u" met Norway and said: "_s + words + u" A contract worth %1 million was signed.\n"_s.arg(i + 1);
        sample.article.text += paragraph;
        const auto within = [&](const QString &part) {
            const Span span = place(paragraph, part);
            return Span{at + span.begin, at + span.end};
        };
        const EntityId person = std::ssize(analysis.entities);
        analysis.entities.push_back({i % 9 == 8 ? Entity::Kind::Organization : Entity::Kind::Person,
                                     name,
                                     i % 2 ? u"envoy number %1"_s.arg(i) : QString(),
                                     {},
                                     {},
                                     {{within(name), Mention::Form::Name, {Rule::FirstName, 0.9, name}}}});
        analysis.entities.front().mentions.push_back(
            {within(u"Norway"_s), Mention::Form::Name, {Rule::CountryName, 1, u"Norway"_s}});
        const bool known = i % 7 != 6;
        analysis.quotes.push_back({Quote::Kind(i % 3),
                                   {within(words)},
                                   within(u"said"_s),
                                   within(name),
                                   known ? std::optional(i % 5 ? person : EntityId(1)) : std::nullopt,
                                   known ? std::vector<EntityId>{} : std::vector<EntityId>{person, 1},
                                   {Rule::CueBesideMarks, 0.9, u"said"_s},
                                   {Rule::SpeakerName, 0.9, name}});
        Deal deal;
        deal.span = within(u"A contract worth %1 million was signed"_s.arg(i + 1));
        deal.trigger = within(u"contract"_s);
        deal.kind = Deal::Kind(i % 5);
        deal.status = Deal::Status(i % 7);
        deal.parties = {person, 0};
        deal.amount = Amount{within(u"%1 million"_s.arg(i + 1)), 1e6 * (i + 1), u"NOK"_s};
        deal.mentions = {deal.span};
        deal.why = {Rule::DealNoun, 0.8, u"contract"_s};
        analysis.deals.push_back(deal);
        day = day.addDays(i % 40 == 39 ? 200 : i % 3);
        DateRange when{day, i % 6 == 5 ? day.addDays(20) : day};
        if (i % 11 == 10)
            when = {};
        else if (i % 13 == 12)
            when.earliest = {};
        analysis.events.push_back({within(u"met"_s),
                                   0,
                                   u"%1 met Norway for the time number %2"_s.arg(name).arg(i),
                                   {person, 0},
                                   when,
                                   {},
                                   i,
                                   Event::Status(i % 4),
                                   {Rule::DateInClause, 0.9, u"that day"_s}});
    }
    finish(sample, std::move(analysis));
    return sample;
}

/// Two notes and a bare highlight on the sample article, in text order; their ids are 1, 2, 3.
inline std::vector<Note> sampleNotes(const QString &text)
{
    using namespace Qt::StringLiterals;
    const QDateTime time(QDate(2022, 7, 21), QTime(9, 0), QTimeZone::UTC);
    const auto at = [&text](const QString &words) { return Anchor::at(text, place(text, words)); };
    const auto note = [&](NoteId id, const QString &on, Highlight highlight, const QString &markdown,
                          const QStringList &tags) {
        Note made;
        made.id = id;
        made.anchor = at(on);
        made.highlight = highlight;
        made.markdown = markdown;
        made.tags = tags;
        made.created = made.changed = time;
        return made;
    };
    return {
        note(1, u"$2.4 billion"_s, Highlight::Green, u"Compare with the *2019* estimate:\n\n- who pays the overrun?"_s,
             {u"money"_s}),
        note(2, u"It is a promise to keep"_s, Highlight::Yellow, {}, {}),
        note(3, u"soft ground"_s, Highlight::Pink, u"Ask the **survey office**."_s, {u"follow up"_s, u"survey"_s}),
    };
}

} // namespace Dateline
