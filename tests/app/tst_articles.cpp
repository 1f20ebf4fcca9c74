// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"
#include "analysis/formatnames.h"
#include "import/import.h"
#include "lexicon/lexicons.h"

#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QTest>
#include <resultverify.h>

using namespace Dateline;
using namespace Qt::StringLiterals;

// Whole articles through the whole engine. What each stage found is printed, a file a stage, and compared with a file that
// somebody has read and found right: tests/expected/ARTICLE.STAGE. The target "accept" writes those files anew; their diff
// is then reviewed like code.
namespace {

/// Prints what was found in an article, a stage at a time, for people who read diffs.
class StagePrinter {
public:
    StagePrinter(const Article &article, const Analysis &analysis)
        : m_article(article)
        , m_analysis(analysis)
    { }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList lines;
        for (const Sentence &sentence : m_analysis.sentences)
            lines.append(words(sentence.span));
        return lines;
    }

    [[nodiscard]] QStringList entities() const
    {
        QStringList lines;
        for (const Entity &entity : m_analysis.entities) {
            lines.append(formatName(entity.kind) + u' ' + entity.name + bracketed(entity.country) + bracketed(entity.role));
            for (const Mention &mention : entity.mentions)
                lines.append(u"  %1: %2"_s.arg(formatName(mention.form), words(mention.span)));
        }
        return lines;
    }

    [[nodiscard]] QStringList quotes() const
    {
        QStringList lines;
        for (const Quote &quote : m_analysis.quotes) {
            lines.append(formatName(quote.kind) + u' ' + (quote.speaker ? name(*quote.speaker) : u"unattributed"_s));
            for (const Span &span : quote.spans)
                lines.append(u"  "_s + words(span));
            if (quote.cue)
                lines.append(u"  cue: "_s + words(*quote.cue));
            if (quote.source)
                lines.append(u"  source: "_s + words(*quote.source));
        }
        return lines;
    }

    [[nodiscard]] QStringList dates() const
    {
        QStringList lines;
        for (const TimeExpression &date : m_analysis.dates)
            lines.append(u"%1 %2 %3"_s.arg(formatName(date.type), date.value, words(date.span)));
        return lines;
    }

    [[nodiscard]] QStringList deals() const
    {
        QStringList lines;
        for (const Deal &deal : m_analysis.deals) {
            lines.append(u"%1, %2: %3"_s.arg(formatName(deal.kind), formatName(deal.status), words(deal.span)));
            lines.append(u"  trigger: "_s + words(deal.trigger));
            for (const EntityId party : deal.parties)
                lines.append(u"  party: "_s + name(party));
            if (deal.amount)
                lines.append(u"  amount: %1 %2"_s.arg(deal.amount->value, 0, 'f', 0).arg(deal.amount->currency));
            if (deal.date)
                lines.append(u"  date: "_s + m_analysis.dates[*deal.date].value);
        }
        return lines;
    }

    [[nodiscard]] QStringList events() const
    {
        QStringList lines;
        for (const Event &event : m_analysis.events) {
            QStringList participants;
            for (const EntityId participant : event.participants)
                participants.append(name(participant));
            lines.append(u"%1 [%2, %3] %4 %5: %6"_s.arg(event.order)
                             .arg(event.when.earliest.toString(Qt::ISODate), event.when.latest.toString(Qt::ISODate),
                                  formatName(event.status) + (event.lesser ? u" lesser"_s : QString()), words(event.trigger),
                                  event.summary));
            lines.append(u"  with: "_s + participants.join(u"; "_s));
        }
        return lines;
    }

private:
    [[nodiscard]] QString words(Span span) const { return span.of(m_article.text).toString().simplified(); }
    [[nodiscard]] QString name(EntityId entity) const { return m_analysis.entities[entity].name; }
    static QString bracketed(const QString &text) { return text.isEmpty() ? QString() : u" ("_s + text + u')'; }

    const Article &m_article;
    const Analysis &m_analysis;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What changed, in words: a real diff where there is a diff, else the whole of what was found.
QByteArray difference(const QString &expected, const QByteArray &found)
{
    QProcess diff;
    diff.start(u"diff"_s, {u"-u"_s, u"--label=expected"_s, u"--label=found"_s, expected, u"-"_s});
    if (!diff.waitForStarted())
        return found;
    diff.write(found);
    diff.closeWriteChannel();
    diff.waitForFinished();
    return diff.readAllStandardOutput();
}

} // namespace

class TestArticles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<Lexicons> lexicons = Lexicons::load();
        QVERIFY_RESULT(lexicons);
        m_lexicons = *lexicons;
    }

    void stages_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(DATELINE_TESTS "/articles"));
        QFileInfoList files = folder.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
        files.append(QFileInfo(QStringLiteral(DATELINE_TESTS "/../resources/samples/ferry-contract.txt")));
        for (const QFileInfo &file : std::as_const(files))
            QTest::addRow("%s", qPrintable(file.completeBaseName())) << file.filePath();
        QVERIFY(files.size() > 1);
    }

    void stages()
    {
        QFETCH(const QString, path);
        const Result<Article> article = readArticle(path);
        QVERIFY_RESULT(article);
        const Analysis analysis = analyse(*article, m_lexicons);
        const StagePrinter printer(*article, analysis);
        const std::vector<std::pair<QString, QStringList>> stages{
            {u"sentences"_s, printer.sentences()}, {u"entities"_s, printer.entities()}, {u"quotes"_s, printer.quotes()},
            {u"dates"_s, printer.dates()},         {u"deals"_s, printer.deals()},       {u"events"_s, printer.events()},
        };
        const bool accept = qEnvironmentVariableIsSet("DATELINE_ACCEPT");
        for (const auto &[stage, lines] : stages) {
            const QString expected =
                QStringLiteral(DATELINE_TESTS "/expected/") + QFileInfo(path).completeBaseName() + u'.' + stage;
            const QByteArray found = lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
            if (accept) {
                QSaveFile file(expected);
                QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
                file.write(found);
                QVERIFY2(file.commit(), qPrintable(file.errorString()));
            } else {
                QVERIFY2(QFile::exists(expected),
                         qPrintable(expected + u" is missing: build the target accept, and read it"_s));
                if (contentOf(expected) != found)
                    QFAIL((expected.toUtf8() + '\n' + difference(expected, found)).constData());
            }
        }
    }

    void nothingExpectedWithoutAnArticle()
    {
        const QDir folder(QStringLiteral(DATELINE_TESTS "/expected"));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            const QString name = file.completeBaseName() + u".txt"_s;
            QVERIFY2(QFile::exists(QStringLiteral(DATELINE_TESTS "/articles/") + name)
                         || QFile::exists(QStringLiteral(DATELINE_TESTS "/../resources/samples/") + name),
                     qPrintable(file.fileName()));
        }
    }

private:
    Lexicons m_lexicons;
};

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
