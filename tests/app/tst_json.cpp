// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/json.h"
#include "analysis/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// Two emoji before the names, so that counts in UTF-16 units and in code points differ.
Article article()
{
    Article made;
    made.file = u"a.txt"_s;
    made.published = QDate(2022, 7, 20);
    made.language = u"en"_s;
    made.text = u"\U0001F600\U0001F600 Novak said \"yes\"."_s;
    return made;
}

Span spanOf(const Article &made, QStringView words)
{
    const qsizetype begin = made.text.indexOf(words);
    return {begin, begin + words.size()};
}

QJsonObject written(const Article &made, const Analysis &analysis)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(toJson(made, analysis), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{{u"error"_s, error.errorString()}};
}

QJsonValue parsed(const char *json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().first();
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
private slots:
    void strings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << u"abc"_s << "\"abc\""_ba;
        QTest::newRow("marks and backslashes") << u"\"a\\\""_s << "\"\\\"a\\\\\\\"\""_ba;
        QTest::newRow("white space") << u"a\n\tb"_s << "\"a\\n\\tb\""_ba;
        QTest::newRow("controls") << u"\x01\x1F\x7F"_s << "\"\\u0001\\u001f\\u007f\""_ba;
        QTest::newRow("line separators never leave") << u"\u0085\u2028\u2029"_s << "\"\\u0085\\u2028\\u2029\""_ba;
        QTest::newRow("letters stay") << u"\u00E9\u201C\U0001F600"_s << "\"\xC3\xA9\xE2\x80\x9C\xF0\x9F\x98\x80\""_ba;
        QTest::newRow("a lone surrogate is replaced") << u"a"_s + QChar(0xDC00) << "\"a\\ufffd\""_ba;
    }

    void strings()
    {
        QFETCH(QString, text);
        QTEST(JsonWriter().value(text).take(), "json");
    }

    void numbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("whole") << 40000000000.0 << "40000000000"_ba;
        QTest::newRow("trillions") << 1.2e12 << "1200000000000"_ba;
        QTest::newRow("a fraction") << 2.5 << "2.5"_ba;
        QTest::newRow("less than a cent") << 0.001 << "0.001"_ba;
        QTest::newRow("none") << qQNaN() << "null"_ba;
    }

    void numbers()
    {
        QFETCH(double, number);
        QTEST(JsonWriter().value(number).take(), "json");
    }

    void unknownIsNull()
    {
        Article made = article();
        made.published = {};
        Analysis analysis;
        analysis.entities.push_back({.kind = Entity::Kind::Person, .name = u"Novak"_s});
        analysis.quotes.push_back({.spans = {spanOf(made, u"\"yes\"")}});
        analysis.deals.push_back({.span = {0, 2}, .trigger = {0, 2}});
        analysis.events.push_back({.trigger = {0, 2}});
        const QJsonObject json = written(made, analysis);
        QCOMPARE(json[u"title"], QJsonValue::Null);
        QCOMPARE(json[u"published"], QJsonValue::Null);
        QCOMPARE(json[u"entities"][0][u"role"], QJsonValue::Null);
        QCOMPARE(json[u"entities"][0][u"country"], QJsonValue::Null);
        for (const QString &key : {u"cue"_s, u"source"_s, u"speaker"_s})
            QCOMPARE(json[u"quotes"][0][key], QJsonValue::Null);
        QCOMPARE(json[u"deals"][0][u"amount"], QJsonValue::Null);
        QCOMPARE(json[u"deals"][0][u"date"], QJsonValue::Null);
        QCOMPARE(json[u"events"][0][u"earliest"], QJsonValue::Null);
        QCOMPARE(json[u"events"][0][u"latest"], QJsonValue::Null);
    }

    void article_()
    {
        const QJsonObject json = written(article(), {});
        QCOMPARE(json[u"file"], u"a.txt"_s);
        QCOMPARE(json[u"published"], u"2022-07-20"_s);
        QCOMPARE(json[u"language"], u"en"_s);
        QCOMPARE(json[u"text"], article().text);
        for (const QString &key : {u"sentences"_s, u"entities"_s, u"quotes"_s, u"dates"_s, u"deals"_s, u"events"_s})
            QCOMPARE(json[key], QJsonArray());
    }

    void everythingCountsCodePoints()
    {
        const Article made = article();
        const Span novak = spanOf(made, u"Novak");
        const Span said = spanOf(made, u"said");
        const Span yes = spanOf(made, u"\"yes\"");
        Analysis analysis;
        analysis.sentences.push_back({.span = {0, made.text.size()}});
        analysis.entities.push_back(
            {.kind = Entity::Kind::Person,
             .name = u"Novak"_s,
             .role = u"minister"_s,
             .mentions = {{.span = novak, .form = Mention::Form::Nominal, .why = {Rule::Nominal, 0.666, u"x"_s}}}});
        analysis.entities.push_back({.kind = Entity::Kind::Country, .name = u"Norway"_s, .country = u"NO"_s});
        analysis.quotes.push_back(
            {.kind = Quote::Kind::Mixed, .spans = {yes}, .cue = said, .source = novak, .speaker = 0, .candidates = {1}});
        analysis.dates.push_back({.span = said, .type = TimeExpression::Type::Set, .value = u"P1D"_s});
        analysis.deals.push_back({.span = {novak.begin, yes.end},
                                  .trigger = said,
                                  .kind = Deal::Kind::Truce,
                                  .status = Deal::Status::Talks,
                                  .parties = {0, 1},
                                  .amount = Amount{yes, 40e9, u"USD"_s},
                                  .date = 0,
                                  .mentions = {said}});
        analysis.events.push_back({.trigger = said,
                                   .sentence = 0,
                                   .summary = u"Novak said yes"_s,
                                   .participants = {0},
                                   .when = {QDate(2022, 7, 19), {}},
                                   .order = 3,
                                   .status = Event::Status::Planned});
        const QJsonObject json = written(made, analysis);
        QCOMPARE(json[u"sentences"], parsed("[[0, 20]]"));
        QCOMPARE(
            json[u"entities"],
            parsed("[{\"id\": \"e1\", \"kind\": \"person\", \"name\": \"Novak\", \"role\": \"minister\", \"country\": null, "
                   "\"mentions\": [{\"begin\": 3, \"end\": 8, \"form\": \"nominal\", \"why\": {\"rule\": \"Nominal\", "
                   "\"confidence\": 0.67, \"detail\": \"x\"}}]}, {\"id\": \"e2\", \"kind\": \"country\", \"name\": "
                   "\"Norway\", \"role\": null, \"country\": \"NO\", \"mentions\": []}]"));
        QCOMPARE(json[u"quotes"],
                 parsed("[{\"id\": \"q1\", \"kind\": \"mixed\", \"spans\": [[14, 19]], \"cue\": [9, 13], "
                        "\"source\": [3, 8], \"speaker\": \"e1\", \"candidates\": [\"e2\"]}]"));
        QCOMPARE(json[u"dates"], parsed("[{\"begin\": 9, \"end\": 13, \"type\": \"SET\", \"value\": \"P1D\"}]"));
        QCOMPARE(
            json[u"deals"],
            parsed("[{\"id\": \"d1\", \"begin\": 3, \"end\": 19, \"trigger\": [9, 13], \"kind\": \"truce\", \"status\": "
                   "\"talks\", \"parties\": [\"e1\", \"e2\"], \"amount\": {\"begin\": 14, \"end\": 19, \"value\": "
                   "40000000000, \"currency\": \"USD\"}, \"date\": \"P1D\", \"mentions\": [[9, 13]]}]"));
        QCOMPARE(json[u"events"],
                 parsed("[{\"id\": \"v1\", \"trigger\": [9, 13], \"sentence\": 0, \"summary\": \"Novak said yes\", "
                        "\"participants\": [\"e1\"], \"earliest\": \"2022-07-19\", \"latest\": null, \"order\": 3, "
                        "\"status\": \"planned\"}]"));
    }

    void oneLine()
    {
        Article made = article();
        made.text = u"a\nb\u2028c\u0085"_s;
        const QString json = QString::fromUtf8(toJson(made, {}));
        for (const QChar separator : {QChar(u'\n'), QChar(u'\r'), QChar(0x2028), QChar(0x85), QChar(0x0C)})
            QVERIFY(!json.contains(separator));
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
