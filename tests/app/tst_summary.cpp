// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/summary.h"

#include <QLocale>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

Article article()
{
    Article made;
    made.file = u"bridge.txt"_s;
    made.title = u"Bridge opens at last"_s;
    made.byline = u"Ada Berg"_s;
    made.published = QDate(2022, 7, 20);
    made.language = u"en"_s;
    made.text =
        u"\"It is open,\" Lena Novak said. \"At\n last.\" Someone laughed \"now\". Norbau and Sudbau signed a pact."_s;
    return made;
}

Span spanOf(const Article &made, QStringView words)
{
    const qsizetype begin = made.text.indexOf(words);
    return {begin, begin + words.size()};
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void allSections()
    {
        const Article made = article();
        Analysis analysis{.supported = true};
        analysis.entities = {
            {.kind = Entity::Kind::Person, .name = u"Lena Novak"_s, .role = u"minister"_s, .mentions = {{}, {}}},
            {.kind = Entity::Kind::Organization, .name = u"Norbau"_s, .mentions = {{}}},
            {.kind = Entity::Kind::Organization, .name = u"Sudbau"_s, .mentions = {{}}},
        };
        analysis.quotes = {
            {.spans = {spanOf(made, u"\"It is open,\""), spanOf(made, u"\"At\n last.\"")},
             .cue = spanOf(made, u"said"),
             .speaker = 0},
            {.spans = {spanOf(made, u"\"now\"")}},
        };
        const QDate day(2022, 7, 19);
        analysis.dates = {{.range = {day, day}}};
        analysis.deals = {{.span = spanOf(made, u"Norbau and Sudbau signed a pact"),
                           .status = Deal::Status::Signed,
                           .parties = {1, 2},
                           .amount = Amount{{}, 2e6, u"EUR"_s},
                           .date = 0}};
        analysis.events = {
            {.summary = u"Later"_s, .when = {made.published, made.published}, .date = 0, .order = 1},
            {.summary = u"Sooner"_s, .when = {day, day}, .date = 0, .order = 0},
            {.summary = u"Some day"_s, .order = 2},
            {.summary = u"Somebody said so"_s, .when = {day, day}, .date = 0, .order = 3, .lesser = true},
        };
        QCOMPARE(summary(made, analysis),
                 u"Bridge opens at last\n"
                 "by Ada Berg, 20 July 2022\n"
                 "\n"
                 "People\n"
                 "------\n"
                 "- Lena Novak, minister (2)\n"
                 "\n"
                 "Organizations\n"
                 "-------------\n"
                 "- Norbau (1), Sudbau (1)\n"
                 "\n"
                 "Quotes\n"
                 "------\n"
                 "- Lena Novak\n"
                 "  - \"It is open,\" ... \"At last.\" [said]\n"
                 "- Speaker unknown\n"
                 "  - \"now\"\n"
                 "\n"
                 "Deals\n"
                 "-----\n"
                 "- Norbau, Sudbau: agreement, signed, 2 million euros, 19 July 2022\n"
                 "  - Norbau and Sudbau signed a pact\n"
                 "\n"
                 "Timeline\n"
                 "--------\n"
                 "- 19 July 2022: Sooner\n"
                 "- 20 July 2022: Later\n"
                 "- 1 event(s) without a date\n"_s);
    }

    void linesFitAMail()
    {
        Article made = article();
        made.title = u"word "_s.repeated(60) + u"x"_s.repeated(100);
        Analysis analysis{.supported = true};
        for (int i = 0; i < 40; ++i)
            analysis.entities.push_back({.kind = Entity::Kind::Country, .name = u"Country %1"_s.arg(i)});
        const QStringList lines = summary(made, analysis).split(u'\n');
        QVERIFY(lines.size() > 10);
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 72 || !line.contains(u' '), qPrintable(line));
    }

    void anotherLanguageIsSaid()
    {
        Article made = article();
        made.title.clear();
        made.byline.clear();
        made.published = {};
        made.language = u"fr"_s;
        QCOMPARE(summary(made, {}),
                 u"bridge.txt\n"
                 "Nothing was extracted: the article is in French, and only English is\n"
                 "read so far.\n"_s);
    }

    void nothingFoundIsShort() { QCOMPARE(summary(article(), {.supported = true}).count(u'\n'), 2); }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
