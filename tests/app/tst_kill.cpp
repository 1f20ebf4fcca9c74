// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Kills a process that keeps articles, notes and drafts at random moments and counts what was acknowledged and is not there.
// DATELINE_KILLS says how often (20).

#include "library/database.h"
#include "library/library.h"
#include "resultverify.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <random>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(int round, int number)
{
    Article article;
    article.title = u"Article %1 of round %2"_s.arg(number).arg(round);
    article.file = u"/news/%1.txt"_s.arg(number);
    article.text = article.title + u"\nThe ferry talks failed, said Ada Brandt. "_s.repeated(20);
    article.hash = QByteArray::number(round) + '-' + QByteArray::number(number);
    return article;
}

void acknowledge(const char *kind, const QByteArray &what)
{
    std::printf("%s %s\n", kind, what.constData());
    std::fflush(stdout);
}

/// Types and imports until it is killed; says of each change that it is on disk as soon as the library says so.
int writeForever(const QString &path, int round)
{
    Library library(path);
    for (int number = 0;; ++number) {
        const Article article = articleOf(round, number);
        if (!library.keepArticle(article).result())
            return 1;
        acknowledge("article", article.hash);
        Note note;
        note.anchor = Anchor::at(article.text, {0, 7});
        note.markdown = u"note on "_s + article.title;
        const Result<Note> saved = library.saveNote(article.hash, note).result();
        if (!saved)
            return 1;
        acknowledge("note", QByteArray::number(saved->id));
        for (int typed = 1; typed <= 5; ++typed) {
            if (!library.saveDraft(article.hash, u"note/1"_s, u"x"_s.repeated(typed)).result())
                return 1;
            acknowledge("draft", article.hash + ' ' + QByteArray::number(typed));
        }
        note = *saved;
        note.markdown += u", changed"_s;
        if (!library.saveNote(article.hash, note).result())
            return 1;
        acknowledge("changed", QByteArray::number(note.id));
        if (number % 3 == 2) {
            if (!library.removeNote(note.id).result())
                return 1;
            acknowledge("removed", QByteArray::number(note.id));
        }
    }
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

    /// Of what was acknowledged, what is not there.
    static QStringList lost(const QString &path, const QByteArray &acknowledged)
    {
        auto opened = Database::open(path);
        if (!opened)
            return {opened.error()};
        Database &database = **opened;
        QStringList missing;
        const auto value = [&](const QString &sql, const QVariantList &values) {
            Result<QSqlQuery> query = database.run(sql, values);
            return query && query->next() ? query->value(0) : QVariant();
        };
        QList<QByteArray> lines = acknowledged.split('\n');
        lines.removeLast(); // half a line was never said
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            const bool isRemoved = acknowledged.contains("removed " + words.at(1) + '\n');
            bool isThere = true;
            if (words.front() == "article")
                isThere = value(u"SELECT 1 FROM article WHERE hash = ?"_s, {QString::fromLatin1(words.at(1))}).isValid();
            else if (words.front() == "draft")
                isThere =
                    value(u"SELECT length(text) FROM draft WHERE article = ?"_s, {QString::fromLatin1(words.at(1))}).toInt()
                    >= words.at(2).toInt();
            else if (words.front() == "removed")
                isThere = !value(u"SELECT 1 FROM note WHERE id = ?"_s, {words.at(1).toLongLong()}).isValid();
            else if (words.front() == "changed" && !isRemoved) {
                // Killed between the removal and its acknowledgement: gone is right as well, when it was the last.
                const QVariant markdown = value(u"SELECT markdown FROM note WHERE id = ?"_s, {words.at(1).toLongLong()});
                isThere = markdown.isValid() ? markdown.toString().endsWith(u", changed"_s) : line == lines.last();
            } else if (words.front() == "note" && !isRemoved && !acknowledged.contains("changed " + words.at(1) + '\n'))
                isThere = value(u"SELECT 1 FROM note WHERE id = ?"_s, {words.at(1).toLongLong()}).isValid();
            if (!isThere)
                missing.append(QString::fromLatin1(line));
        }
        return missing;
    }

private slots:
    void nothingAcknowledgedIsLost()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("DATELINE_KILLS", &isNumber);
        const int kills = isNumber ? wanted : 20;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        std::mt19937 random(std::random_device{}());
        qsizetype changes = 0;
        qsizetype missing = 0;
        int damaged = 0;
        for (int round = 0; round < kills; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path, QString::number(round)});
            QVERIFY(writer.waitForStarted());
            QVERIFY(writer.waitForReadyRead());
            constexpr int longest = 250; // milliseconds
            QTest::qSleep(std::uniform_int_distribution(0, longest)(random));
            ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished());
            const QByteArray acknowledged = writer.readAllStandardOutput();
            changes += acknowledged.count('\n');
            damaged += Database::check(path).state == Database::Health::State::Whole ? 0 : 1;
            const QStringList gone = lost(path, acknowledged);
            missing += gone.size();
            QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u", "_s)));
        }
        std::printf("%d kills, %lld changes acknowledged, %lld lost, %d times damaged\n", kills,
                    static_cast<long long>(changes), static_cast<long long>(missing), damaged);
        QCOMPARE(missing, 0);
        QCOMPARE(damaged, 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeForever(arguments.value(2), arguments.value(3).toInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
