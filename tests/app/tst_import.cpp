// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// Bytes without any order, the same on every run.
QByteArray noise(qsizetype size)
{
    std::mt19937 random(1);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

/// One letter a block, as H(eadline), S(ection) or p(aragraph), with the block's first word.
QStringList sketch(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.blocks) {
        const QStringView words = block.span.of(article.text);
        const QChar letter = block.kind == Block::Kind::Headline ? u'H' : block.kind == Block::Kind::Section ? u'S' : u'p';
        lines += letter + u' ' + words.first(words.indexOf(u' ') < 0 ? words.size() : words.indexOf(u' ')).toString();
    }
    return lines;
}

constexpr QLatin1StringView Paragraph = "The ministers met on Monday and spoke of the new bridge for most of the day, "
                                        "their spokesman said after dinner."_L1;

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString mixed = u"Caf\u00E9 \u201Cno\u201D \U0001F600 end"_s;
        QTest::newRow("nothing is no words") << QByteArray() << QString();
        QTest::newRow("ASCII stays") << "Plain words."_ba << u"Plain words."_s;
        QTest::newRow("UTF-8") << mixed.toUtf8() << mixed;
        QTest::newRow("a UTF-8 mark is not part of the text") << "\xEF\xBB\xBFHello"_ba << u"Hello"_s;
        QTest::newRow("UTF-16 little endian with a mark") << encoded(mixed, QStringConverter::Utf16LE, true) << mixed;
        QTest::newRow("UTF-16 big endian with a mark") << encoded(mixed, QStringConverter::Utf16BE, true) << mixed;
        QTest::newRow("UTF-32 with a mark") << encoded(mixed, QStringConverter::Utf32LE, true) << mixed;
        const QString latin = u"A letter from Vilnius,\nread aloud."_s;
        QTest::newRow("UTF-16 little endian without a mark") << encoded(latin, QStringConverter::Utf16LE, false) << latin;
        QTest::newRow("UTF-16 big endian without a mark") << encoded(latin, QStringConverter::Utf16BE, false) << latin;
        const QString cyrillic = u"\u041F\u0438\u0441\u044C\u043C\u043E \u0438\u0437 \u0433\u043E\u0440\u043E\u0434\u0430"_s;
        QTest::newRow("Cyrillic UTF-16 without a mark") << encoded(cyrillic, QStringConverter::Utf16BE, false) << cyrillic;
        QTest::newRow("Latin-1 where it is no UTF-8")
            << "Le caf\xE9 \xE9tait ferm\xE9."_ba << u"Le caf\u00E9 \u00E9tait ferm\u00E9."_s;
        QTest::newRow("Windows quotation marks") << "\x93No,\x94 he said."_ba << u"\u201CNo,\u201D he said."_s;
        QTest::newRow("a UTF-8 text cut off within a letter")
            << "\xC3\x89t\xC3\xA9 \xC3\xA0 Gen\xC3\xA8ve, o\xC3"_ba << u"\u00C9t\u00E9 \u00E0 Gen\u00E8ve, o\uFFFD"_s;
        QTest::newRow("NULs become replacement characters") << QByteArray("Ten words\0with a NUL among them, no more.", 40)
                                                            << u"Ten words\uFFFDwith a NUL among them, no more."_s.first(40);
        QTest::newRow("a lone surrogate too") << QByteArray("\xFF\xFE"
                                                            "a\0\x00\xD8"
                                                            "b\0 \0c\0d\0e\0f\0g\0h\0i\0",
                                                            24)
                                              << u"a\uFFFDb cdefghi"_s;
        QTest::newRow("line ends of all makes") << "a\r\nb\rc\nd\r\r\ne"_ba << u"a\nb\nc\nd\n\ne"_s;
        QTest::newRow("other separators stay") << "a\tb\x0C"
                                                  "c"_ba
                                               << u"a\tb\x0C"
                                                  "c"_s;
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        const Result<QString> text = decodeText(bytes);
        QVERIFY2(text, qPrintable(text.error_or(QString())));
        QTEST(*text, "text");
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << noise(5000);
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("controls") << QByteArray("a\1b\2c\3d\4").repeated(50);
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeText(bytes));
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const Result<Article> article = readArticle(buffer, u"x.bin"_s);
        QVERIFY(!article);
        QCOMPARE(article.error(), u"Cannot read \"x.bin\": it is not text."_s);
    }

    void opensNoWrongFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("error");
        QTest::newRow("missing") << u"none.txt"_s << u"Cannot open \"%1\": there is no such file."_s;
        QTest::newRow("a folder") << u"folder"_s << u"Cannot open \"%1\": it is a folder."_s;
        QTest::newRow("a pipe, without waiting for a writer")
            << u"pipe"_s << u"Cannot open \"%1\": it is a pipe or a device, not a file."_s;
        QTest::newRow("an endless device")
            << u"/dev/zero"_s << u"Cannot open \"%1\": it is a pipe or a device, not a file."_s;
        QTest::newRow("empty") << u"empty.txt"_s << u"Cannot read \"%1\": it is empty."_s;
        QTest::newRow("blank") << u"blank.txt"_s << u"Cannot read \"%1\": it is empty."_s;
        QTest::newRow("too large") << u"large.txt"_s << u"Cannot read \"%1\": it is larger than 1.00 KiB."_s;
        QTest::newRow("too long") << u"long.txt"_s << u"Cannot read \"%1\": it is longer than 500 characters."_s;
        QTest::newRow("no right to read") << u"secret.txt"_s << u"Cannot open \"%1\": Permission denied."_s;
    }

    void opensNoWrongFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, error);
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"folder"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        const auto write = [&folder](const QString &file, const QByteArray &bytes) {
            QFile out(folder.filePath(file));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
        };
        write(u"empty.txt"_s, {});
        write(u"blank.txt"_s, " \n\n\t");
        write(u"large.txt"_s, QByteArray("word ").repeated(400));
        write(u"long.txt"_s, QByteArray("word ").repeated(150));
        write(u"secret.txt"_s, "word");
        QFile::setPermissions(folder.filePath(u"secret.txt"_s), {});
        if (name == "secret.txt"_L1 && ::geteuid() == 0)
            QSKIP("root may read all files");
        const QString path = name.startsWith(u'/') ? name : folder.filePath(name);
        const Result<Article> article = readArticle(path, {.bytes = 1024, .characters = 500});
        QVERIFY(!article);
        QCOMPARE(article.error(), error.arg(path));
    }

    void stopsWhenToldTo()
    {
        QByteArray bytes = QByteArray("word ").repeated(1'000'000);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        int asked = 0;
        const Result<Article> article = readArticle(buffer, u"x"_s, {}, [&asked] { return ++asked < 3; });
        QVERIFY(!article);
        QCOMPARE(asked, 3);
        QVERIFY(buffer.pos() < bytes.size());
    }

    void endlessInputStopsAtTheLimit()
    {
        QFile zeros(u"/dev/zero"_s);
        QVERIFY(zeros.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        QVERIFY(!readArticle(zeros, u"-"_s, {.bytes = 4 * 1024 * 1024}));
    }

    void oneLineOfAMillionCharacters()
    {
        const Article article = articleFromText(u"word "_s.repeated(200'000));
        QCOMPARE(article.blocks.size(), 1);
        QCOMPARE(article.blocks.front().span, (Span{0, 999'999}));
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("blocks");
        const QString body = Paragraph;
        QTest::newRow("no text, no blocks") << QString() << QStringList();
        QTest::newRow("one paragraph is no headline") << u"Bridge opens"_s << QStringList{u"p Bridge"_s};
        QTest::newRow("a line is a paragraph") << body + u'\n' + body << QStringList{u"p The"_s, u"p The"_s};
        QTest::newRow("blank lines are between blocks")
            << u"\n\n  "_s + body + u"  \n \n\n"_s + body << QStringList{u"p The"_s, u"p The"_s};
        QTest::newRow("a headline ends no sentence")
            << u"Bridge opens at last\n\n"_s + body << QStringList{u"H Bridge"_s, u"p The"_s};
        QTest::newRow("or stands in title case")
            << u"New Bridge Opens, Old Ferry Stops.\n\n"_s + body << QStringList{u"H New"_s, u"p The"_s};
        QTest::newRow("a headline after byline and day") << u"By Ada Novak\n5 May 2021\nBridge opens at last\n\n"_s + body
                                                         << QStringList{u"p By"_s, u"p 5"_s, u"H Bridge"_s, u"p The"_s};
        QTest::newRow("a dateline alone is none")
            << u"OSLO, Norway (XYZ) _\n\n"_s + body << QStringList{u"p OSLO,"_s, u"p The"_s};
        QTest::newRow("a section head before a paragraph")
            << body + u"\nWhat comes next\n"_s + body << QStringList{u"p The"_s, u"S What"_s, u"p The"_s};
        QTest::newRow("rows of a table are no heads")
            << body + u"\nDead: 12\nHurt: 40\n"_s + body << QStringList{u"p The"_s, u"p Dead:"_s, u"p Hurt:"_s, u"p The"_s};
        QTest::newRow("talk is no head") << u"What did you do there?\nNothing. I left.\nOh.\nYes"_s
                                         << QStringList{u"p What"_s, u"p Nothing."_s, u"p Oh."_s, u"p Yes"_s};
        const QString wrapped = u"The ministers met on Monday and spoke of the new bridge\n"
                                "for most of the day, their spokesman said after dinner,\n"
                                "which was late. They will meet again.\n"
                                "\n"
                                "Ada Novak, who leads the council, did not come to the\n"
                                "meeting, but she sent a long letter, which was read to\n"
                                "them all.\n"_s;
        QTest::newRow("lines broken at a fixed width are one paragraph") << wrapped << QStringList{u"p The"_s, u"p Ada"_s};
    }

    void blocks()
    {
        QFETCH(QString, text);
        const Article article = articleFromText(text);
        QTEST(sketch(article), "blocks");
        QCOMPARE(article.text, text);
    }

    void frontMatter_data()
    {
        QTest::addColumn<QString>("top");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QString>("outlet");
        QTest::newRow("none") << u"It rained."_s << QDate() << QString() << QString();
        QTest::newRow("a day alone") << u"July 20, 2022"_s << QDate(2022, 7, 20) << QString() << QString();
        QTest::newRow("day first") << u"Tuesday, 3 Sept. 2019"_s << QDate(2019, 9, 3) << QString() << QString();
        QTest::newRow("published, with the hour")
            << u"Published: March 1, 2020, 10:15 a.m. (GMT)"_s << QDate(2020, 3, 1) << QString() << QString();
        QTest::newRow("ISO with a zone") << u"Last updated 2021-12-31T23:59:00+01:00"_s << QDate(2021, 12, 31) << QString()
                                         << QString();
        QTest::newRow("a dateline on a line of its own")
            << u"OSLO, Norway 2021-03-03"_s << QDate(2021, 3, 3) << QString() << QString();
        QTest::newRow("a dateline with the year")
            << u"OSLO, March 3, 2021 (XYZ) - It rained."_s << QDate(2021, 3, 3) << QString() << u"XYZ"_s;
        QTest::newRow("a dateline without the year gives no day")
            << u"OSLO, March 3 (XYZ) - It rained."_s << QDate() << QString() << u"XYZ"_s;
        QTest::newRow("a day in a sentence is not the day of publication")
            << u"On July 20, 2022 it rained."_s << QDate() << QString() << QString();
        QTest::newRow("no such day") << u"February 30, 2022"_s << QDate() << QString() << QString();
        QTest::newRow("a byline") << u"By Ada Novak and Piet de Wit"_s << QDate() << u"Ada Novak and Piet de Wit"_s
                                  << QString();
        QTest::newRow("a byline with the day")
            << u"By Ada Novak | Jan. 14, 2025, 7:30 a.m."_s << QDate(2025, 1, 14) << u"Ada Novak"_s << QString();
        QTest::newRow("a name and the day")
            << u"Ada Novak, 12 February 2025"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("a byline in small letters") << u"by Ada Novak"_s << QDate() << u"Ada Novak"_s << QString();
        QTest::newRow("reporting by") << u"Reporting by Ada Novak"_s << QDate() << u"Ada Novak"_s << QString();
        QTest::newRow("the hour before the day")
            << u"Published 12:01 AM EST, Wed February 12, 2025"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("the hour and then on the day")
            << u"Last updated at 14:02 on 12 February 2025"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("with the outlet behind")
            << u"February 12, 2025 / 8:30 AM / Invented News"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("with the place behind")
            << u"Updated February 12, 2025 10:01 pm IST - HALDEN"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("in numbers") << u"12.02.2025"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("in numbers, the year first") << u"2025/02/12"_s << QDate(2025, 2, 12) << QString() << QString();
        QTest::newRow("no month 25") << u"25/12/2025"_s << QDate(2025, 12, 25) << QString() << QString();
        QTest::newRow("no month 25, the other way") << u"12/25/2025"_s << QDate(2025, 12, 25) << QString() << QString();
        QTest::newRow("numbers that may be either") << u"02/12/2025"_s << QDate() << QString() << QString();
        QTest::newRow("a sentence is no byline") << u"By Monday it was over."_s << QDate() << QString() << QString();
    }

    void frontMatter()
    {
        QFETCH(QString, top);
        const Article article = articleFromText(top + u"\n\n"_s + Paragraph);
        QTEST(article.published, "published");
        QTEST(article.byline, "byline");
        QTEST(article.outlet, "outlet");
    }

    void titleIsTheHeadline()
    {
        QCOMPARE(articleFromText(u"Bridge opens at last\n\n"_s + Paragraph).title, u"Bridge opens at last"_s);
        QCOMPARE(articleFromText(Paragraph).title, QString());
    }

    void pastedTextIsCleaned()
    {
        const QString pasted = u"a\r\nb"_s + QChar(0xD800) + QChar() + u"c"_s;
        QCOMPARE(articleFromText(pasted).text, u"a\nb\uFFFD\uFFFDc"_s);
    }

    void hashNamesTheText()
    {
        QCOMPARE(articleFromText(u"abc"_s).hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
