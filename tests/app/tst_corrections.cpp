// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"
#include "analysis/mergepreview.h"
#include "lexicon/lexicons.h"
#include "resultverify.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

using Act = Correction::Act;
using Scope = Correction::Scope;
using Kind = Entity::Kind;

const QString story =
    u"Transport minister Ada Brandt said on Monday that the line would open in May. \"It is a promise to keep,\" she said.\n"
    "Brandt travelled to Romania, where Petru Vasile praised the accord. \"We waited long for it,\" Vasile said.\n"
    "The Northern Line carries Brandt and the Vasile family every day.\n"_s;

/// The \a nth place of the words, from 0.
Span spanOf(const QString &words, int nth = 0)
{
    qsizetype at = story.indexOf(words);
    for (; nth > 0; --nth)
        at = story.indexOf(words, at + 1);
    return {at, at + words.size()};
}

Correction correction(Act act, Scope scope, Span place)
{
    static CorrectionId next = 0;
    Correction made;
    made.id = ++next;
    made.act = act;
    made.scope = scope;
    made.place = Anchor::at(story, place);
    return made;
}

Correction ofKind(Kind kind, Scope scope, Span place)
{
    Correction made = correction(Act::Kind, scope, place);
    made.kind = kind;
    return made;
}

Correction withOther(Act act, Scope scope, Span place, Span other)
{
    Correction made = correction(act, scope, place);
    made.other = Anchor::at(story, other);
    made.value = other.of(story).toString();
    return made;
}

Correction withValue(Act act, Scope scope, Span place, const QString &value)
{
    Correction made = correction(act, scope, place);
    made.value = value;
    return made;
}

/// "person Ada Brandt: Ada Brandt, she, Brandt; ..." with a star at what the reader made and a tilde at what was changed.
QString described(const Analysis &analysis)
{
    static const QStringList kinds = {u"person"_s, u"country"_s, u"place"_s, u"organization"_s};
    QStringList lines;
    for (const Entity &entity : analysis.entities) {
        QStringList mentions;
        for (const Mention &mention : entity.mentions) {
            const QString origin = mention.why.origin == Origin::Found ? QString()
                : mention.why.origin == Origin::Changed                ? u"~"_s
                                                                       : u"*"_s;
            mentions.append(mention.span.of(story).toString() + origin);
        }
        lines.append(kinds.at(int(entity.kind)) + u' ' + entity.name + u": "_s + mentions.join(u", "_s));
    }
    return lines.join(u"; "_s);
}

QString speakers(const Analysis &analysis)
{
    QStringList lines;
    for (const Quote &quote : analysis.quotes) {
        const QString who = quote.speaker ? analysis.entities[*quote.speaker].name : u"nobody"_s;
        lines.append(who + u": "_s + quote.spans.front().of(story).first(8).toString());
    }
    return lines.join(u"; "_s);
}

} // namespace

class TestCorrections : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;
    Article m_article;

    Analysis analysed(const std::vector<Correction> &corrections) const
    {
        return analyse(m_article, m_lexicons, corrections);
    }

private slots:
    void initTestCase()
    {
        const Result<Lexicons> lexicons = Lexicons::load();
        QVERIFY_RESULT(lexicons);
        m_lexicons = *lexicons;
        m_article.language = u"en"_s;
        m_article.published = QDate(2022, 7, 20);
        m_article.text = story;
        qsizetype begin = 0;
        for (const QString &line : story.split(u'\n', Qt::SkipEmptyParts)) {
            m_article.blocks.push_back({{begin, begin + line.size()}, Block::Kind::Paragraph});
            begin += line.size() + 1;
        }
    }

    void withoutCorrectionsNothingIsChanged()
    {
        QCOMPARE(described(analysed({})),
                 u"person Ada Brandt: Ada Brandt, she, Brandt, Brandt; country Romania: Romania; "
                 "person Petru Vasile: Petru Vasile, Vasile, Vasile"_s);
        QCOMPARE(speakers(analysed({})), u"Ada Brandt: that the; Ada Brandt: \"It is a; Petru Vasile: \"We wait"_s);
    }

    void names_data()
    {
        QTest::addColumn<std::vector<Correction>>("corrections");
        QTest::addColumn<QString>("expected");
        const QString brandt = u"person Ada Brandt: Ada Brandt, she, Brandt, Brandt; "_s;
        const QString romania = u"country Romania: Romania; "_s;
        const QString vasile = u"person Petru Vasile: Petru Vasile, Vasile, Vasile"_s;
        using List = std::vector<Correction>;
        QTest::newRow("another kind for one mention takes it out of the rest")
            << List{ofKind(Kind::Place, Scope::Here, spanOf(u"Brandt"_s, 2))}
            << u"person Ada Brandt: Ada Brandt, she, Brandt; "_s + romania + vasile + u"; place Brandt: Brandt~"_s;
        QTest::newRow("another kind in the article, where a person's pronouns mean nobody any more")
            << List{ofKind(Kind::Organization, Scope::Article, spanOf(u"Brandt"_s, 1))}
            << u"organization Ada Brandt: Ada Brandt~, Brandt~, Brandt~; "_s + romania + vasile;
        QTest::newRow("words in which nothing was found")
            << List{ofKind(Kind::Organization, Scope::Here, spanOf(u"Northern Line"_s))}
            << brandt + romania + vasile + u"; organization Northern Line: Northern Line*"_s;
        QTest::newRow("a longer name joins what it lengthens")
            << List{ofKind(Kind::Person, Scope::Here, spanOf(u"minister Ada Brandt"_s))}
            << u"person Ada Brandt: minister Ada Brandt*, she, Brandt, Brandt; "_s + romania + vasile;
        QTest::newRow("the same for all articles")
            << List{ofKind(Kind::Organization, Scope::Always, spanOf(u"Northern Line"_s))}
            << brandt + romania + vasile + u"; organization Northern Line: Northern Line*"_s;
        QTest::newRow("one mention is no name") << List{correction(Act::NoName, Scope::Here, spanOf(u"Vasile"_s, 2))}
                                                << brandt + romania + u"person Petru Vasile: Petru Vasile, Vasile"_s;
        QTest::newRow("no name in the article")
            << List{correction(Act::NoName, Scope::Article, spanOf(u"Vasile"_s, 1))}
            << u"person Ada Brandt: Ada Brandt, she, Brandt, Brandt; country Romania: Romania"_s;
        QTest::newRow("no name in any article takes the very words only")
            << List{correction(Act::NoName, Scope::Always, spanOf(u"Vasile"_s, 1))}
            << brandt + romania + u"person Petru Vasile: Petru Vasile"_s;
        QTest::newRow("two that are the same")
            << List{withOther(Act::SameAs, Scope::Article, spanOf(u"Petru Vasile"_s), spanOf(u"Ada Brandt"_s))}
            << u"person Ada Brandt: Ada Brandt, she, Brandt, Petru Vasile~, Vasile~, Brandt, Vasile~; country Romania: Romania"_s;
        QTest::newRow("one mention means another")
            << List{withOther(Act::SameAs, Scope::Here, spanOf(u"she"_s), spanOf(u"Vasile"_s))}
            << u"person Ada Brandt: Ada Brandt, Brandt, Brandt; person Petru Vasile: she~, Petru Vasile, Vasile, Vasile; "
               "country Romania: Romania"_s;
        QTest::newRow("not the same") << List{correction(Act::NotSameAs, Scope::Here, spanOf(u"Vasile"_s, 2))}
                                      << brandt + romania
                + u"person Petru Vasile: Petru Vasile, Vasile; person Vasile: Vasile~"_s;
        QTest::newRow("not the same, all of these words")
            << List{correction(Act::NotSameAs, Scope::Article, spanOf(u"Vasile"_s, 2))}
            << brandt + romania + u"person Petru Vasile: Petru Vasile; person Vasile: Vasile~, Vasile~"_s;
        QTest::newRow("another name") << List{withValue(Act::Name, Scope::Article, spanOf(u"Brandt"_s, 1), u"A. Brandt"_s)}
                                      << u"person A. Brandt: Ada Brandt~, she~, Brandt~, Brandt~; "_s + romania + vasile;
        QTest::newRow("another country has that country's name")
            << List{withValue(Act::Country, Scope::Article, spanOf(u"Romania"_s), u"MD"_s)}
            << brandt + u"country Moldova: Romania~; "_s + vasile;
        QTest::newRow("a later correction is made on what the earlier left")
            << List{correction(Act::NotSameAs, Scope::Here, spanOf(u"Vasile"_s, 2)),
                    ofKind(Kind::Organization, Scope::Article, spanOf(u"Vasile"_s, 2))}
            << brandt + romania + u"person Petru Vasile: Petru Vasile, Vasile; organization Vasile: Vasile~"_s;
    }

    void names()
    {
        QFETCH(std::vector<Correction>, corrections);
        const Analysis analysis = analysed(corrections);
        QTEST(described(analysis), "expected");
        QVERIFY(analysis.unplaced.empty());
        QVERIFY(analysis == analysed(corrections));
    }

    void quotes_data()
    {
        QTest::addColumn<std::vector<Correction>>("corrections");
        QTest::addColumn<QString>("expected");
        using List = std::vector<Correction>;
        const Span promise = spanOf(u"\"It is a promise to keep,\""_s);
        const Span waited = spanOf(u"\"We waited long for it,\""_s);
        const Span vasile = spanOf(u"Petru Vasile"_s);
        QTest::newRow("another speaker for one quote")
            << List{withOther(Act::Speaker, Scope::Here, promise, vasile)}
            << u"Ada Brandt: that the; Petru Vasile: \"It is a; Petru Vasile: \"We wait"_s;
        QTest::newRow("another speaker for all that the same one said")
            << List{withOther(Act::Speaker, Scope::Article, promise, vasile)}
            << u"Petru Vasile: that the; Petru Vasile: \"It is a; Petru Vasile: \"We wait"_s;
        QTest::newRow("no speaker") << List{correction(Act::NoSpeaker, Scope::Here, waited)}
                                    << u"Ada Brandt: that the; Ada Brandt: \"It is a; nobody: \"We wait"_s;
        QTest::newRow("no quote") << List{correction(Act::NoQuote, Scope::Here, promise)}
                                  << u"Ada Brandt: that the; Petru Vasile: \"We wait"_s;
        QTest::newRow("a quote by hand") << List{withOther(
            Act::Quote, Scope::Here, spanOf(u"praised the accord"_s),
            vasile)} << u"Ada Brandt: that the; Ada Brandt: \"It is a; Petru Vasile: praised ; Petru Vasile: \"We wait"_s;
        QTest::newRow("one quote becomes two")
            << List{correction(Act::SplitQuote, Scope::Here, spanOf(u"promise to keep"_s))}
            << u"Ada Brandt: that the; Ada Brandt: \"It is a; Ada Brandt: promise ; Petru Vasile: \"We wait"_s;
        QTest::newRow("two quotes become one") << List{withOther(Act::JoinQuotes, Scope::Here, promise, waited)}
                                               << u"Ada Brandt: that the; Ada Brandt: \"It is a"_s;
        QTest::newRow("a speaker who was made by hand before")
            << List{ofKind(Kind::Organization, Scope::Here, spanOf(u"Northern Line"_s)),
                    withOther(Act::Speaker, Scope::Here, waited, spanOf(u"Northern Line"_s))}
            << u"Ada Brandt: that the; Ada Brandt: \"It is a; Northern Line: \"We wait"_s;
    }

    void quotes()
    {
        QFETCH(std::vector<Correction>, corrections);
        const Analysis analysis = analysed(corrections);
        QTEST(speakers(analysis), "expected");
        QVERIFY(analysis.unplaced.empty());
    }

    void aKindReachesTheLaterStages()
    {
        // What is no name speaks no quote.
        const Analysis analysis = analysed({correction(Act::NoName, Scope::Article, spanOf(u"Petru Vasile"_s))});
        QCOMPARE(speakers(analysis), u"Ada Brandt: that the; Ada Brandt: \"It is a; nobody: \"We wait"_s);
    }

    void whatFindsItsPlaceNoMoreIsListed_data()
    {
        QTest::addColumn<Correction>("wrong");
        Correction elsewhere = correction(Act::NoName, Scope::Here, spanOf(u"Vasile"_s));
        elsewhere.place.exact = u"Vasilescu"_s;
        QTest::newRow("the words are gone") << elsewhere;
        QTest::newRow("no name there") << correction(Act::NoName, Scope::Here, spanOf(u"travelled"_s));
        QTest::newRow("no quote there") << correction(Act::NoSpeaker, Scope::Here, spanOf(u"Northern Line"_s));
        QTest::newRow("no such speaker") << withOther(Act::Speaker, Scope::Here, spanOf(u"\"We waited long for it,\""_s),
                                                      spanOf(u"travelled"_s));
    }

    void whatFindsItsPlaceNoMoreIsListed()
    {
        QFETCH(Correction, wrong);
        Analysis analysis = analysed({wrong});
        QCOMPARE(analysis.unplaced, std::vector<CorrectionId>{wrong.id});
        analysis.unplaced.clear();
        QVERIFY(analysis == analysed({}));
    }

    void aCorrectionForAllArticlesNeedsNoPlace()
    {
        Correction row = ofKind(Kind::Organization, Scope::Always, spanOf(u"Northern Line"_s));
        row.place = {{}, u"Southern Line"_s, {}, {}};
        QVERIFY(analysed({row}) == analysed({}));
    }

    void wordsThatMovedAreFoundBetweenTheSameWords()
    {
        const Anchor anchor = Anchor::at(story, spanOf(u"Romania"_s));
        QCOMPARE(findPlace(anchor, story), std::optional(spanOf(u"Romania"_s)));
        const Span moved{anchor.position.begin + 4, anchor.position.end + 4};
        QCOMPARE(findPlace(anchor, u"Then"_s + story), std::optional(moved));
        QCOMPARE(findPlace(anchor, u"Then "_s + story + story), std::nullopt);
    }

    void aMergeIsPreviewed_data()
    {
        QTest::addColumn<Correction>("correction");
        QTest::addColumn<QString>("preview");
        const Span vasile = spanOf(u"Petru Vasile"_s);
        const Span brandt = spanOf(u"Ada Brandt"_s);
        QTest::newRow("all of it joins another")
            << withOther(Act::SameAs, Scope::Article, vasile, brandt) << u"Petru Vasile > Ada Brandt: 3 of 3, 1 quote(s)"_s;
        QTest::newRow("one mention joins another")
            << withOther(Act::SameAs, Scope::Here, vasile, brandt) << u"Petru Vasile > Ada Brandt: 1 of 3, 0 quote(s)"_s;
        QTest::newRow("always, under the name that is meant")
            << withValue(Act::SameAs, Scope::Always, vasile, u"Ada Brandt"_s)
            << u"Petru Vasile > Ada Brandt: 3 of 3, 1 quote(s)"_s;
        QTest::newRow("with itself") << withOther(Act::SameAs, Scope::Article, brandt, brandt) << u"nothing"_s;
        QTest::newRow("a mention that speaks is taken away with its quote")
            << correction(Act::NotSameAs, Scope::Here, spanOf(u"Vasile"_s, 1))
            << u"Petru Vasile > Vasile: 1 of 3, 1 quote(s)"_s;
        QTest::newRow("words that are not there") << correction(Act::NotSameAs, Scope::Here, {0, 9}) << u"nothing"_s;
    }

    void aMergeIsPreviewed()
    {
        QFETCH(Correction, correction);
        const Analysis found = analysed({});
        const Analysis after = analysed({correction});
        const MergePreview preview = previewMerge(story, found, after, correction);
        const QString shown = preview.mentions == 0 ? u"nothing"_s
                                                    : u"%1 > %2: %3 of %4, %5 quote(s)"_s.arg(preview.from, preview.into)
                                                          .arg(preview.mentions)
                                                          .arg(preview.mentions + preview.staying)
                                                          .arg(preview.quotes);
        QTEST(shown, "preview");
        // What is said to move moves.
        if (preview.mentions == 0)
            return;
        const auto into = std::ranges::find(after.entities, preview.into, &Entity::name);
        QVERIFY(into != after.entities.end());
        const auto before = std::ranges::find(found.entities, preview.into, &Entity::name);
        const size_t had = before == found.entities.end() ? 0 : before->mentions.size();
        QCOMPARE(into->mentions.size(), had + size_t(preview.mentions));
        const auto said = [](const Analysis &by, auto speaker) {
            return std::ranges::count_if(by.quotes, [&](const Quote &quote) {
                return quote.speaker && by.entities.begin() + *quote.speaker == speaker;
            });
        };
        QCOMPARE(said(after, into), (before == found.entities.end() ? 0 : said(found, before)) + preview.quotes);
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
