// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/blocks.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"
#include "quotes/quote.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestQuotes : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;

    /// Entities as the rows write them: "person f Jana Novak|Novak|she"; each form is a mention wherever it stands.
    static std::vector<Entity> entitiesOf(const QString &text, const QStringList &rows)
    {
        std::vector<Entity> entities;
        for (const QString &row : rows) {
            Entity entity;
            const QString kind = row.section(u' ', 0, 0);
            entity.kind = kind == u"person" ? Entity::Kind::Person
                : kind == u"country"        ? Entity::Kind::Country
                                            : Entity::Kind::Organization;
            const QString sex = row.section(u' ', 1, 1);
            entity.gender = sex == u"f" ? Entity::Gender::Female
                : sex == u"m"           ? Entity::Gender::Male
                                        : Entity::Gender::Unknown;
            QStringList forms = row.section(u' ', 2).split(u'|');
            entity.name = forms.front();
            std::ranges::sort(forms, std::greater(), &QString::size);
            QStringList escaped;
            for (const QString &form : forms)
                escaped.push_back(QRegularExpression::escape(form));
            const QRegularExpression any(u"\\b(?:%1)\\b"_s.arg(escaped.join(u'|')));
            for (auto match = any.globalMatch(text); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                const QString form = found.captured();
                const auto how = form.front().isUpper() && form != u"He" && form != u"She" ? Mention::Form::Name
                    : form.contains(u' ')                                                  ? Mention::Form::Nominal
                                                                                           : Mention::Form::Pronoun;
                entity.mentions.push_back({{found.capturedStart(), found.capturedEnd()}, how, {}});
            }
            entities.push_back(std::move(entity));
        }
        return entities;
    }

    std::vector<Quote> quotesOf(const QString &text, const std::vector<Entity> &entities = {}) const
    {
        const std::vector<Block> blocks = findBlocks(text);
        const TaggedText tagged = parsedText(text, blocks, m_lexicons);
        return findQuotes(tagged, blocks, entities, m_lexicons);
    }

    /// "direct: the words + the words / cue / source".
    static QString shown(const Quote &quote, const QString &text)
    {
        const auto words = [&text](const std::optional<Span> &span) { return span ? span->of(text).toString() : u"-"_s; };
        QStringList spans;
        for (const Span span : quote.spans)
            spans.push_back(span.of(text).toString());
        static constexpr const char *kinds[] = {"direct", "mixed", "indirect"};
        return QLatin1StringView(kinds[int(quote.kind)]) + u": "_s + spans.join(u" + "_s) + u" / "_s + words(quote.cue)
            + u" / "_s + words(quote.source);
    }

    static QString randomWords(QRandomGenerator &random)
    {
        static const QStringList words{u"Novak"_s,       u"said"_s,  u"that"_s,   u"\u201C"_s,
                                       u"\u201D"_s,      u"\""_s,    u"''"_s,     u","_s,
                                       u"."_s,           u"\n"_s,    u"told"_s,   u"the"_s,
                                       u"mayor"_s,       u":"_s,     u"\u2014"_s, u"according to"_s,
                                       u"bridge"_s,      u"is"_s,    u"safe"_s,   u"she"_s,
                                       u"who"_s,         u"'"_s,     u"?"_s,      u"claim"_s,
                                       u"was"_s,         u"asked"_s, u"by"_s,     u"saying"_s,
                                       u"and"_s,         u"(R-X)"_s, u"  "_s,     QString(QChar(0xD83D)),
                                       QString(QChar(0))};
        QString text;
        for (quint32 i = random.bounded(80u); i > 0; --i)
            text += words[random.bounded(words.size())] + (random.bounded(5u) ? u" "_s : QString());
        return text;
    }

    /// An article in which some passages are lost, doubled or moved, and some marks come where none belong.
    static QString mutatedArticle(QRandomGenerator &random)
    {
        static const QStringList marks{u"\u201C"_s, u"\u201D"_s, u"\""_s,     u"\u2018"_s,           u"''"_s,
                                       u"\n\n"_s,   u":"_s,      u"\u2014"_s, u"\u00AB"_s,           u"."_s,
                                       u","_s,      u"\t "_s,    u"\u200B"_s, QString(QChar(0xDC00))};
        QString text = u"Bridge reopens in Lodz\n\nThe bridge is safe, Jana Novak, the mayor, told the council on Monday. "
                       "\u201CWe tested it twice,\u201D she said. \u201CIt will stay open.\u201D\n\nAccording to the "
                       "ministry, which paid for the work, it \u201Ccost more than was planned\u201D but less than critics "
                       "had claimed. \u201CNobody asked us,\u201D a spokesman for the union said, adding that the builders "
                       "were never paid.\n\nNOVAK: What do you want?\n\nREPORTER: An answer."_s;
        for (quint32 i = 1 + random.bounded(12u); i > 0 && !text.isEmpty(); --i) {
            const qsizetype at = random.bounded(text.size());
            const QString piece = text.sliced(at, std::min(text.size() - at, qsizetype(random.bounded(60))));
            const quint32 how = random.bounded(4u);
            if (how == 0 || how == 1)
                text.remove(at, piece.size());
            if (how == 1 || how == 2)
                text.insert(random.bounded(text.size() + 1), piece);
            if (how == 3)
                text.insert(at, marks[random.bounded(marks.size())]);
        }
        return text;
    }

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        m_lexicons = *lexicons;
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("words, source, cue", u"\u201CThe bridge is safe,\u201D Novak said."_s,
            {u"direct: \u201CThe bridge is safe,\u201D / said / Novak"_s});
        row("words, cue, source", u"\"The bridge is safe,\" said Jana Novak, the mayor of Lodz."_s,
            {u"direct: \"The bridge is safe,\" / said / Jana Novak, the mayor of Lodz"_s});
        row("source, cue, words", u"She said, \"The bridge is safe.\""_s,
            {u"direct: \"The bridge is safe.\" / said / She"_s});
        row("a colon before the words", u"Novak told reporters on Monday: \u201CThe bridge is safe.\u201D"_s,
            {u"direct: \u201CThe bridge is safe.\u201D / told / Novak"_s});
        row("words on both sides are one quote",
            u"\u201CThe bridge is safe,\u201D he said. \u201CWe tested it twice.\u201D"_s,
            {u"direct: \u201CThe bridge is safe,\u201D + \u201CWe tested it twice.\u201D / said / he"_s});
        row("a sentence cut by its cue", u"\"The bridge,\" said Novak, \"is safe.\""_s,
            {u"direct: \"The bridge,\" + \"is safe.\" / said / Novak"_s});
        row("a question keeps its mark", u"\u201CIs the bridge safe?\u201D the reporter asked."_s,
            {u"direct: \u201CIs the bridge safe?\u201D / asked / the reporter"_s});
        row("several sentences before the cue", u"\u201CThe bridge is safe. We tested it twice,\u201D Novak said."_s,
            {u"direct: \u201CThe bridge is safe. We tested it twice,\u201D / said / Novak"_s});
        row("a paragraph in marks goes on",
            u"\u201CThe bridge is safe,\u201D Novak said.\n\n\u201CWe tested it twice before we opened it.\u201D"_s,
            {u"direct: \u201CThe bridge is safe,\u201D + \u201CWe tested it twice before we opened it.\u201D / said / Novak"_s});
        row("marks opened again at each paragraph",
            u"\u201CThe bridge is safe.\n\n\u201CWe tested it twice,\u201D Novak said."_s,
            {u"direct: \u201CThe bridge is safe. + \u201CWe tested it twice,\u201D / said / Novak"_s});
        row("a colon promises the next paragraph",
            u"Novak then answered her critics:\n\n\u201CThe bridge is safe. We tested it twice.\u201D"_s,
            {u"direct: \u201CThe bridge is safe. We tested it twice.\u201D / then answered / Novak"_s});
        row("a dash before the name", u"\u201CThe bridge is safe and it will stay open\u201D \u2014 Jana Novak"_s,
            {u"direct: \u201CThe bridge is safe and it will stay open\u201D / \u2014 / Jana Novak"_s});
        row("a dash before the verb", u"\u201CThe bridge is safe and it will stay open\u201D\u2014told Novak."_s,
            {u"direct: \u201CThe bridge is safe and it will stay open\u201D / told / Novak"_s});
        row("two apostrophes", u"''The bridge is safe,'' Mr. Novak said."_s,
            {u"direct: ''The bridge is safe,'' / said / Mr. Novak"_s});
        row("single marks", u"\u2018The bridge is safe,\u2019 said Novak."_s,
            {u"direct: \u2018The bridge is safe,\u2019 / said / Novak"_s});
        row("a title is no quote", u"Novak saw \u201CThe Last Bridge\u201D in a cinema in Lodz."_s, {});
        row("an act is no quote", u"Novak signed a fisheries accord in Lodz."_s, {});
        row("irony is no quote", u"The \u201Cbridge\u201D was a plank over the river."_s, {});
        row("that and a clause", u"Novak said that the bridge was safe."_s,
            {u"indirect: that the bridge was safe / said / Novak"_s});
        row("a clause without that", u"The ministry said the bridge was safe."_s,
            {u"indirect: the bridge was safe / said / The ministry"_s});
        row("a part in marks", u"Novak said the bridge was \u201Cas safe as a church.\u201D"_s,
            {u"mixed: the bridge was \u201Cas safe as a church.\u201D / said / Novak"_s});
        row("the hearer is no part of it", u"Novak told the council that the bridge was safe."_s,
            {u"indirect: that the bridge was safe / told / Novak"_s});
        row("the cue at the end", u"The bridge is safe, the ministry said."_s,
            {u"indirect: The bridge is safe / said / the ministry"_s});
        row("according to, in front", u"According to the ministry, the bridge is safe."_s,
            {u"indirect: the bridge is safe / According to / the ministry"_s});
        row("according to, at the end", u"The bridge is safe, according to a report by the ministry."_s,
            {u"indirect: The bridge is safe / according to / a report by the ministry"_s});
        row("auxiliaries and adverbs belong to the cue", u"Novak has repeatedly said that the bridge is safe."_s,
            {u"indirect: that the bridge is safe / has repeatedly said / Novak"_s});
        row("what was told, not what comes of it",
            u"The town will repair the bridge, the ministry said on Monday, ending months of talks."_s,
            {u"indirect: The town will repair the bridge / said / the ministry"_s});
        row("an apposition belongs to the source",
            u"Jana Novak, a spokeswoman for the ministry, said the bridge was safe."_s,
            {u"indirect: the bridge was safe / said / Jana Novak, a spokeswoman for the ministry"_s});
        row("the participle's source is the subject", u"Novak opened the bridge, saying that it was safe."_s,
            {u"indirect: that it was safe / saying / Novak"_s});
        row("a noun that reports", u"Critics rejected Novak's claim that the bridge was safe."_s,
            {u"indirect: Novak's claim that the bridge was safe / rejected / Critics"_s});
        row("nothing is said", u"The river is wide and the bridge is old."_s, {});
        row("a transcript", u"NOVAK: \u201CThe bridge is safe.\u201D"_s,
            {u"direct: \u201CThe bridge is safe.\u201D / : / NOVAK"_s});
    }

    void quotes()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Quote &quote : quotesOf(text))
            found.push_back(shown(quote, text));
        QTEST(found, "found");
    }

    void speakers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("entities");
        QTest::addColumn<QStringList>("speakers"); // one a quote; in brackets the candidates of one left open
        const QString novak = u"person f Jana Novak|Novak|she|She"_s;
        const QString ministry = u"organization - Ministry of Transport|the ministry"_s;
        QTest::newRow("a name") << u"\"The bridge is safe,\" said Jana Novak."_s << QStringList{novak}
                                << QStringList{u"Jana Novak"_s};
        QTest::newRow("a pronoun that the entities resolve") << u"Jana Novak smiled. \"The bridge is safe,\" she said."_s
                                                             << QStringList{novak} << QStringList{u"Jana Novak"_s};
        QTest::newRow("she is the one without a name who spoke before")
            << u"Jana Novak smiled.\n\nA spokeswoman for the yard said the bridge was safe. \"It will stay open,\" she said."_s
            << QStringList{u"person f Jana Novak"_s} << QStringList{u"[Jana Novak]"_s, u"[Jana Novak]"_s};
        QTest::newRow("a name in apposition") << u"\"The bridge is safe,\" said the mayor's spokeswoman, Jana Novak."_s
                                              << QStringList{novak} << QStringList{u"Jana Novak"_s};
        QTest::newRow("a name in apposition behind what the office is of")
            << u"The head of the bridge board, Jana Novak, said the bridge was safe."_s << QStringList{novak}
            << QStringList{u"Jana Novak"_s};
        QTest::newRow("not who is told of in passing")
            << u"But the ministry, where Jana Novak once worked, said the bridge was safe."_s << QStringList{ministry, novak}
            << QStringList{u"Ministry of Transport"_s};
        QTest::newRow("a spokesman is not whom he speaks for")
            << u"\"The bridge is safe,\" a spokesman for Jana Novak said."_s << QStringList{novak}
            << QStringList{u"[Jana Novak]"_s};
        QTest::newRow("nor when her name comes first")
            << u"\"The bridge is safe,\" Novak's spokesman said."_s << QStringList{novak} << QStringList{u"[Jana Novak]"_s};
        QTest::newRow("an organization") << u"\"The bridge is safe,\" the ministry said."_s << QStringList{ministry}
                                         << QStringList{u"Ministry of Transport"_s};
        QTest::newRow("a paragraph in marks keeps the speaker")
            << u"\u201CThe bridge is safe,\u201D said Novak.\n\n\u201CWe tested it twice before we opened it.\u201D"_s
            << QStringList{novak} << QStringList{u"Jana Novak"_s};
        QTest::newRow("a country's adjective is no speaker")
            << u"\"The bridge is safe,\" Polish officials said."_s << QStringList{u"country - Poland|Polish"_s}
            << QStringList{u"[]"_s};
    }

    void speakers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, entities);
        const std::vector<Entity> named = entitiesOf(text, entities);
        QStringList found;
        for (const Quote &quote : quotesOf(text, named)) {
            QStringList open;
            for (const EntityId candidate : quote.candidates)
                open.push_back(named[candidate].name);
            found.push_back(quote.speaker ? named[*quote.speaker].name : u"[%1]"_s.arg(open.join(u", "_s)));
        }
        QTEST(found, "speakers");
    }

    void evidence()
    {
        const QString text = u"\"The bridge is safe,\" said Jana Novak."_s;
        const std::vector<Quote> quotes = quotesOf(text, entitiesOf(text, {u"person f Jana Novak"_s}));
        QCOMPARE(quotes.size(), size_t(1));
        QCOMPARE(quotes[0].why.rule, Rule::CueBesideMarks);
        QCOMPARE(quotes[0].why.detail, u"said"_s);
        QVERIFY(quotes[0].why.confidence > 0.5 && quotes[0].why.confidence <= 1);
        QCOMPARE(quotes[0].speakerWhy.rule, Rule::SpeakerName);
        QCOMPARE(quotes[0].speakerWhy.detail, u"Jana Novak"_s);
    }

    void anyTextGivesSpansInsideSortedAndApart_data()
    {
        QTest::addColumn<bool>("mutated");
        QTest::newRow("random words") << false;
        QTest::newRow("a mutated article") << true;
    }

    void anyTextGivesSpansInsideSortedAndApart()
    {
        QFETCH(bool, mutated);
        QRandomGenerator random(20220720);
        for (int round = 0; round < 500; ++round) {
            const QString text = mutated ? mutatedArticle(random) : randomWords(random);
            const std::vector<Quote> quotes = quotesOf(text, entitiesOf(text, {u"person f Novak|she"_s}));
            Span before{-1, -1};
            for (const Quote &quote : quotes) {
                QVERIFY2(!quote.spans.empty() && quote.spans.front() >= before, qPrintable(text));
                before = quote.spans.front();
                qsizetype end = 0;
                for (const Span span : quote.spans) {
                    QVERIFY2(span.begin >= end && span.begin < span.end && span.end <= text.size(), qPrintable(text));
                    end = span.end;
                }
                for (const auto &part : {quote.cue, quote.source})
                    QVERIFY2(!part || (part->begin >= 0 && part->begin < part->end && part->end <= text.size()),
                             qPrintable(text));
                QVERIFY2(!quote.speaker || *quote.speaker == 0, qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
