// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Many files and folders into the library.
#include "commands/commands.h"
#include "jobs/importjob.h"
#include "resultverify.h"

#include <QBuffer>
#include <QDir>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestImportJob : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        if (!QDir().mkpath(QFileInfo(path).path()))
            qFatal("cannot make the folder");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the sample");
        return path;
    }
    [[nodiscard]] QString news() const { return m_folder->filePath(u"news"_s); }
    [[nodiscard]] QString libraryPath() const { return m_folder->filePath(u"library.sqlite"_s); }

    static QByteArray story(const QByteArray &name)
    {
        return "Ferry talks in " + name
            + "\n\nTransport minister Ada Brandt said on Monday that the line would open in May. \"It is a promise to keep,\" "
              "she said.\n\nBrandt travelled to Romania, where the mayor of "
            + name + " praised the accord.\n";
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"news/a.txt"_s, story("Varden"));
        write(u"news/deep/er/b.TXT"_s, story("Ostrava"));
        write(u"news/deep/copy of a.txt"_s, story("Varden"));
        write(u"news/broken.pdf"_s, "%PDF-1.4 and nothing more");
        write(u"news/program.exe"_s, "MZ");
        write(u"news/.hidden.txt"_s, story("Nowhere"));
    }

    void walksFoldersByName()
    {
        const QStringList files =
            filesToImport({news(), m_folder->filePath(u"no such.txt"_s), m_folder->filePath(u"news/a.txt"_s)});
        QStringList names;
        for (const QString &file : files)
            names.append(QDir(m_folder->path()).relativeFilePath(file));
        QCOMPARE(names,
                 (QStringList{u"news/a.txt"_s, u"news/broken.pdf"_s, u"news/deep/copy of a.txt"_s, u"news/deep/er/b.TXT"_s,
                              u"no such.txt"_s}));
    }

    void aFolderComesInOnceWithWhatIsFoundInIt()
    {
        Library library(libraryPath());
        const ImportReport report = importToLibrary({news(), u"/no/such.txt"_s}, library, {}).result();
        QCOMPARE(report.files, 5);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.known, 1);
        QCOMPARE(report.failures.size(), 2U);
        QVERIFY(report.failures[0].sentence.contains(u"broken.pdf"_s));
        QCOMPARE(report.failures[1].path, u"/no/such.txt"_s);
        QVERIFY(!report.failures[1].sentence.isEmpty());
        QVERIFY(!report.stopped);
        QCOMPARE(report.trouble, QString());

        const auto rows = library.recentArticles(10).result();
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2U);
        for (const ArticleRow &row : *rows) {
            QVERIFY(row.entities > 0);
            QVERIFY(row.quotes > 0);
        }
        const auto people = library.subjects(u"Brandt"_s, 5).result();
        QVERIFY_RESULT(people);
        QCOMPARE(people->size(), 1U);
        QCOMPARE(people->front().articles, 2);

        const ImportReport again = importToLibrary({news()}, library, {}).result();
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 3);
        QCOMPARE(again.failures.size(), 1U);
    }

    void whatTheReaderPutRightForAllArticlesIsRight()
    {
        Library library(libraryPath());
        Correction always;
        always.act = Correction::Act::Kind;
        always.scope = Correction::Scope::Always;
        always.place.exact = u"Ada Brandt"_s;
        always.kind = Entity::Kind::Organization;
        QVERIFY_RESULT(library.replace({}, {}, {{}, {always}}).result());
        importToLibrary({news()}, library, {}).waitForFinished();
        const auto found = library.subjects(u"Brandt"_s, 5).result();
        QVERIFY_RESULT(found);
        QVERIFY(!found->empty());
        QCOMPARE(found->front().subject.kind, Entity::Kind::Organization);
    }

    void stopsSoonAndSaysWhatWasDone()
    {
        for (int i = 0; i < 400; ++i)
            write(u"many/%1.txt"_s.arg(i), story("Port " + QByteArray::number(i)));
        Library library(libraryPath());
        std::stop_source stop;
        QFutureWatcher<ImportReport> watcher;
        connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&stop](int value) {
            if (value >= 2)
                stop.request_stop();
        });
        watcher.setFuture(importToLibrary({m_folder->filePath(u"many"_s)}, library, stop.get_token()));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isFinished(), 60'000);
        const ImportReport report = watcher.result();
        QVERIFY(report.stopped);
        QVERIFY(report.added >= 2 && report.added < 400);
        QCOMPARE(*library.articleCount({}).result(), report.added);
    }

    void aLibraryThatFailsEndsTheImport()
    {
        write(u"library.sqlite"_s, QByteArray(5000, 'x'));
        Library library(libraryPath());
        const ImportReport report = importToLibrary({news()}, library, {}).result();
        QCOMPARE(report.added, 0);
        QVERIFY(report.trouble.contains(u"library.sqlite"_s));
        QVERIFY(report.stopped);
    }

    void theCommandSaysWhatItDid()
    {
        const auto run = [](const QStringList &arguments) {
            QBuffer in;
            QBuffer out;
            QBuffer err;
            for (QBuffer *each : {&in, &out, &err})
                each->open(QIODevice::ReadWrite);
            const int status = runCommand(arguments, {in, out, err});
            return std::tuple(status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data()));
        };
        const auto [status, out, err] = run({u"import"_s, u"--library"_s, libraryPath(), news()});
        QCOMPARE(status, int(SomeNotRead));
        QVERIFY2(out.contains(u"2 article"_s) && out.contains(u"1 file"_s), qPrintable(out));
        QVERIFY2(err.contains(u"broken.pdf"_s), qPrintable(err));
        const auto [whole, some, none] = run({u"import"_s, u"--library"_s, libraryPath(), news() + u"/deep"_s});
        QCOMPARE(whole, int(Done));
        QVERIFY(none.isEmpty());
        QVERIFY(some.contains(u"in the library already"_s));
        QCOMPARE(std::get<0>(run({u"import"_s})), int(UsageError));
        QCOMPARE(std::get<0>(run({u"import"_s, u"--help"_s})), int(Done));
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
