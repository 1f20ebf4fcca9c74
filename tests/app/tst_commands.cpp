// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments, QByteArray in = {})
{
    Run result;
    QBuffer input(&in);
    QBuffer output(&result.out);
    QBuffer errors(&result.err);
    input.open(QIODevice::ReadOnly);
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    result.status = runCommand(arguments, {input, output, errors});
    return result;
}

QList<QJsonObject> lines(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.trimmed().split('\n'))
        objects += QJsonDocument::fromJson(line).object();
    return objects;
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void commandsAreKnownByTheirFirstWord_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("known");
        QTest::newRow("nothing opens the window") << QStringList() << false;
        QTest::newRow("a file opens the window") << QStringList{u"a.txt"_s} << false;
        QTest::newRow("analyse") << QStringList{u"analyse"_s, u"a.txt"_s} << true;
        QTest::newRow("tag") << QStringList{u"tag"_s, u"a.txt"_s} << true;
        QTest::newRow("help") << QStringList{u"--help"_s} << true;
        QTest::newRow("version") << QStringList{u"-v"_s} << true;
    }

    void commandsAreKnownByTheirFirstWord()
    {
        QFETCH(QStringList, arguments);
        QTEST(isCommand(arguments), "known");
    }

    void helpAndVersionGoToOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("opening");
        QTest::newRow("--help") << QStringList{u"--help"_s} << "Usage: dateline [FILE...]"_ba;
        QTest::newRow("-h") << QStringList{u"-h"_s} << "Usage: dateline [FILE...]"_ba;
        QTest::newRow("analyse --help") << QStringList{u"analyse"_s, u"--help"_s} << "Usage: dateline analyse "_ba;
        QTest::newRow("export --help") << QStringList{u"export"_s, u"--help"_s} << "Usage: dateline export "_ba;
        QTest::newRow("tag --help") << QStringList{u"tag"_s, u"--help"_s} << "Usage: dateline tag "_ba;
        QTest::newRow("--version") << QStringList{u"--version"_s} << "dateline "_ba + DATELINE_VERSION;
        QTest::newRow("analyse --version") << QStringList{u"analyse"_s, u"--version"_s} << "dateline "_ba + DATELINE_VERSION;
    }

    void helpAndVersionGoToOutput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, opening);
        const Run done = run(arguments);
        QCOMPARE(done.status, int(Done));
        QVERIFY2(done.out.startsWith(opening), done.out);
        QCOMPARE(done.err, QByteArray());
    }

    void whatIsNotUnderstoodIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{u"analyse"_s};
        QTest::newRow("an unknown option") << QStringList{u"analyse"_s, u"--jsn"_s, u"-"_s};
        QTest::newRow("a day that is none") << QStringList{u"analyse"_s, u"--published"_s, u"2022-02-30"_s, u"-"_s};
        QTest::newRow("a day in words") << QStringList{u"analyse"_s, u"--published=yesterday"_s, u"-"_s};
        QTest::newRow("a day left out") << QStringList{u"analyse"_s, u"-"_s, u"--published"_s};
        QTest::newRow("tag without a file") << QStringList{u"tag"_s, u"--conllu"_s};
        QTest::newRow("tag without a format") << QStringList{u"tag"_s, u"-"_s};
        QTest::newRow("no such command") << QStringList{u"analyze-all"_s};
    }

    void whatIsNotUnderstoodIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Run done = run(arguments, "Words.");
        QCOMPARE(done.status, int(UsageError));
        QCOMPARE(done.out, QByteArray());
        QVERIFY2(done.err.contains("Usage: dateline"), done.err);
    }

    void standardInput()
    {
        const Run done = run({u"analyse"_s, u"--json"_s, u"--published"_s, u"2022-07-20"_s, u"-"_s}, "It rained in Oslo.");
        QCOMPARE(done.status, int(Done));
        QCOMPARE(done.err, QByteArray());
        const QJsonObject json = lines(done.out).value(0);
        QCOMPARE(json[u"file"], u"-"_s);
        QCOMPARE(json[u"text"], u"It rained in Oslo."_s);
        QCOMPARE(json[u"published"], u"2022-07-20"_s);
    }

    /// Forms spell the text, contractions are of several words, a sentence has one root.
    void tagsAsConllu()
    {
        const QString file = write(u"rain.txt"_s, "Ada Novak didn't go to Oslo.\n\nIt\trained.\n");
        const Run done = run({u"tag"_s, u"--conllu"_s, file});
        QCOMPARE(done.status, int(Done));
        QCOMPARE(done.err, QByteArray());
        QStringList found;
        for (const QByteArray &line : done.out.split('\n')) {
            const QByteArrayList cells = line.split('\t');
            if (cells.size() == 10)
                found += QString::fromUtf8(cells[0] + ' ' + cells[1] + ' ' + cells[6] + ' ' + cells[7] + ' ' + cells[9]);
            else
                found += QString::fromUtf8(line);
        }
        const QStringList expected{u"# newdoc id = rain"_s,
                                   u"1 Ada 5 nsubj NER=B-PER"_s,
                                   u"2 Novak 1 flat NER=I-PER"_s,
                                   u"3-4 didn't _ _ _"_s,
                                   u"3 did 5 aux _"_s,
                                   u"4 n't 5 advmod _"_s,
                                   u"5 go 0 root _"_s,
                                   u"6 to 7 case _"_s,
                                   u"7 Oslo 5 obl NER=B-LOC|SpaceAfter=No"_s,
                                   u"8 . 5 punct SpacesAfter=\\n\\n"_s,
                                   QString(),
                                   u"1 It 2 nsubj SpacesAfter=\\t"_s,
                                   u"2 rained 0 root SpaceAfter=No"_s,
                                   u"3 . 2 punct SpacesAfter=\\n"_s,
                                   QString(),
                                   QString()};
        QCOMPARE(found, expected);
    }

    void manyFilesKeepTheirOrder()
    {
        QStringList files;
        for (int i = 0; i < 60; ++i)
            files +=
                write(u"%1.txt"_s.arg(i), "It rained in Oslo. "_ba.repeated(i % 7 == 0 ? 400 : 1) + QByteArray::number(i));
        const Run done = run(QStringList{u"analyse"_s, u"--json"_s} + files);
        QCOMPARE(done.status, int(Done));
        QStringList written;
        for (const QJsonObject &json : lines(done.out))
            written += json[u"file"].toString();
        QCOMPARE(written, files);
    }

    void oneThatCannotBeReadIsNamedAndTheRestIsDone()
    {
        const QString good = write(u"good.txt"_s, "It rained.");
        const QString last = write(u"last.txt"_s, "It snowed.");
        const QString missing = m_folder->filePath(u"missing.txt"_s);
        const Run done = run({u"analyse"_s, u"--json"_s, good, missing, last});
        QCOMPARE(done.status, int(SomeNotRead));
        QCOMPARE(done.err, "dateline: Cannot open \"" + missing.toUtf8() + "\": there is no such file.\n");
        QCOMPARE(lines(done.out).size(), 2);
        QCOMPARE(lines(done.out).value(1)[u"file"], last);
    }

    void aFullDiskIsSaid()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        QByteArray said;
        QBuffer input;
        QBuffer errors(&said);
        input.open(QIODevice::ReadOnly);
        errors.open(QIODevice::WriteOnly);
        const QString file = write(u"a.txt"_s, "It rained.");
        QCOMPARE(runCommand({u"analyse"_s, u"--json"_s, file}, {input, full, errors}), int(SomeNotRead));
        QVERIFY2(said.startsWith("dateline: Cannot write"), said);
    }

    void exportsGoWhereTheyAreAskedFor()
    {
        const QString one =
            write(u"one.txt"_s, "Bridge opens\n\nThe bridge opened on Monday, the mayor, Ada Brandt, said.\n");
        const QString two = write(u"two.txt"_s, "The ferry stopped on 3 May 2021.\n");
        const Run out = run({u"export"_s, u"--format"_s, u"ris"_s, one});
        QCOMPARE(out.status, int(Done));
        QVERIFY2(out.out.startsWith("TY  - NEWS\r\nTI  - Bridge opens\r\n"), out.out.constData());
        const QString folder = m_folder->path();
        QCOMPARE(run({u"export"_s, u"--format=csv"_s, u"-o"_s, folder, one, two}).status, int(Done));
        QVERIFY(QFile::exists(folder + u"/one.csv"_s) && QFile::exists(folder + u"/two.csv"_s));
        QCOMPARE(run({u"export"_s, u"--format=odt"_s, u"-o"_s, folder + u"/three.odt"_s, one}).status, int(Done));
        QVERIFY(QFile::exists(folder + u"/three.odt"_s));
        QVERIFY(run({u"export"_s, u"--format=html"_s, one}).out.contains("class=\"person\""));
        QVERIFY(!run({u"export"_s, u"--format=html"_s, u"--no-marks"_s, one}).out.contains("class=\"person\""));
        for (const auto &[format, opening] : {std::pair(u"pdf"_s, "%PDF-"_ba), std::pair(u"timeline-svg"_s, "<?xml"_ba),
                                              std::pair(u"timeline-png"_s, "\x89PNG"_ba)}) {
            const QStringList arguments{u"export"_s, u"--format"_s, format, one};
            QVERIFY(needsFonts(arguments));
            QVERIFY2(run(arguments).out.startsWith(opening), qPrintable(format));
        }
        QVERIFY(!needsFonts({u"export"_s, u"--format"_s, u"odt"_s, one}));
        const auto keep = [](const QString &path, const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(keep(folder + u"/title.tex.template"_s, "\\title{{ \"{\" }}{{ article.file|length }}"));
        QVERIFY(!run({u"export"_s, u"--template"_s, folder + u"/title.tex.template"_s, one}).err.isEmpty());
        QVERIFY(keep(folder + u"/title.tex.template"_s, "\\title{ {{ paragraphs.0.text }} }"));
        const QByteArray title = run({u"export"_s, u"--template"_s, folder + u"/title.tex.template"_s, one}).out;
        QVERIFY2(title.startsWith("\\title{ ") && title.endsWith(" }"), title);
        QCOMPARE(run({u"export"_s, u"--template"_s, folder + u"/title.tex.template"_s, u"-o"_s, folder, one, two}).status,
                 int(Done));
        QVERIFY(!QDir(folder).entryList({u"*.tex"_s}).isEmpty());
        QCOMPARE(run({u"export"_s, u"--template"_s, u"none"_s, one}).status, int(UsageError));
        QCOMPARE(run({u"export"_s, u"--format=csv"_s, one, two}).status, int(UsageError));
        QCOMPARE(run({u"export"_s, u"--format=none"_s, one}).status, int(UsageError));
        QCOMPARE(run({u"export"_s, one}).status, int(UsageError));
        QCOMPARE(run({u"export"_s, u"--format=csv"_s, folder + u"/none.txt"_s}).status, int(SomeNotRead));
    }

    void notesComeInOnce()
    {
        const QString article = write(u"a.txt"_s, "Bridge opens\n\nThe bridge opened on Monday, Ada Brandt said.\n");
        const QString notes = write(
            u"n.json"_s,
            "{\"annotations\": [{\"text\": \"really?\", \"target\": [{\"selector\": [{\"type\": "
            "\"TextQuoteSelector\", \"exact\": \"on Monday\", \"prefix\": \"bridge opened \", \"suffix\": \", Ada\"}]}]}, {\"text\": \"lost\", \"target\": "
            "[{\"selector\": [{\"type\": \"TextQuoteSelector\", \"exact\": \"words nobody wrote\"}]}]}]}");
        const QString library = m_folder->filePath(u"library.sqlite"_s);
        const QStringList command{u"import-notes"_s, u"--library"_s, library, notes, article};
        const Run first = run(command);
        QCOMPARE(first.err, QByteArray());
        QCOMPARE(first.out, "2 note(s) imported\nThe place of 1 of them is not clear\n"_ba);
        QCOMPARE(run(command).out, "0 note(s) imported\n"_ba);
        QVERIFY2(run({u"search"_s, u"--library"_s, library, u"really"_s}).out.contains("[really]?"), first.out.constData());
        QCOMPARE(run({u"import-notes"_s, u"--library"_s, library, notes}).status, int(UsageError));
        const Run missing = run({u"import-notes"_s, u"--library"_s, library, notes + u"x"_s, article});
        QCOMPARE(missing.status, int(SomeNotRead));
        QVERIFY2(missing.err.contains("n.jsonx"), missing.err.constData());
        const Run noNotes = run({u"import-notes"_s, u"--library"_s, library, article, article});
        QCOMPARE(noNotes.status, int(SomeNotRead));
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
