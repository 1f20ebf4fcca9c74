// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timeexpression.h"
#include "lexicon/lexicons.h"
#include "lexicon/timegrammar.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestTimeGrammar : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    /// The text with each expression between brackets, then types and values.
    static QString shown(QString text, const std::vector<TimeExpression> &found)
    {
        static constexpr QStringView types[] = {u"DATE", u"TIME", u"DURATION", u"SET"};
        QString values;
        for (const TimeExpression &expression : found)
            values += u' ' + types[int(expression.type)].toString() + u' ' + expression.value;
        for (qsizetype i = std::ssize(found) - 1; i >= 0; --i)
            text.insert(found[i].span.end, u']').insert(found[i].span.begin, u'[');
        return text + u" =>"_s + values;
    }

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        m_lexicons = *lexicons;
    }

    void samples_data()
    {
        QTest::addColumn<QString>("sample");
        for (const TimeRule &rule : m_lexicons.times->rules())
            QTest::newRow(qPrintable(rule.name)) << rule.sample;
    }

    // A sample may hold other expressions, for it to count from; the one between brackets must come out as it says.
    void samples()
    {
        QFETCH(QString, sample);
        const qsizetype open = sample.indexOf(u'[');
        const qsizetype arrow = sample.indexOf(u" => ");
        QVERIFY2(open >= 0 && arrow > open, "a rule has a sample");
        QString text = sample.first(arrow);
        text.remove(u'[').remove(u']');
        const Block block{{0, text.size()}, Block::Kind::Paragraph};
        const TaggedText tagged = tag(text, tokenize(text, {&block, 1}, *m_lexicons.abbreviations), m_lexicons);
        const std::vector<TimeExpression> found = findDates(tagged, QDate(2022, 7, 20), m_lexicons);
        const auto meant = std::ranges::find(found, open, [](const TimeExpression &e) { return e.span.begin; });
        QCOMPARE(shown(text, meant == found.end() ? std::vector<TimeExpression>() : std::vector{*meant}), sample);
    }

    void ruleNamesAreUnique()
    {
        std::set<QString> names;
        for (const TimeRule &rule : m_lexicons.times->rules())
            QVERIFY2(names.insert(rule.name).second, qPrintable(rule.name));
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("blamed");
        const QByteArray words = "words\tclass\tvalue\tcase\n";
        const QByteArray rules = "name\tpattern\tmakes\tsample\n";
        QTest::newRow("unknown class of a word") << words + "monday\tDAYLIKE\t1\t\n" << rules << u"DAYLIKE"_s;
        QTest::newRow("value that is no number") << words + "monday\tWEEKDAY\tone\t\n" << rules << u"one"_s;
        QTest::newRow("unknown spelling") << words + "monday\tWEEKDAY\t1\tsmall\n" << rules << u"small"_s;
        QTest::newRow("unknown class in a pattern") << words << rules + "day\tWEEKDAY FOO\tday\t\n" << u"WEEKDAY FOO"_s;
        QTest::newRow("unknown part") << words << rules + "day\t<foo> WEEKDAY\tday\t\n" << u"<foo> WEEKDAY"_s;
        QTest::newRow("open bracket") << words << rules + "day\t(WEEKDAY\tday\t\n" << u"(WEEKDAY"_s;
        QTest::newRow("closed bracket alone") << words << rules + "day\tWEEKDAY)\tday\t\n" << u"WEEKDAY)"_s;
        QTest::newRow("empty branch") << words << rules + "day\t(WEEKDAY|)\tday\t\n" << u"(WEEKDAY|)"_s;
        QTest::newRow("unknown making") << words << rules + "day\tWEEKDAY\tcake\t\n" << u"cake"_s;
        QTest::newRow("unknown constant") << words << rules + "day\tWEEKDAY\tday size=3\t\n" << u"day size=3"_s;
    }

    void badTables()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, rules);
        QFETCH(QString, blamed);
        const auto grammar = TimeGrammar::read(write(u"words.tsv"_s, words), write(u"rules.tsv"_s, rules));
        QVERIFY(!grammar);
        QVERIFY2(grammar.error().contains(u'"' + blamed + u'"'), qPrintable(grammar.error()));
    }

    void aMissingTableIsNamed()
    {
        const auto grammar = TimeGrammar::read(m_folder.filePath(u"none.tsv"_s));
        QVERIFY(!grammar);
        QVERIFY2(grammar.error().contains(u"none.tsv"), qPrintable(grammar.error()));
    }
};

QTEST_APPLESS_MAIN(TestTimeGrammar)
#include "tst_timegrammar.moc"
