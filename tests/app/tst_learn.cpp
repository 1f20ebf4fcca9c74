// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/hash.h"
#include "learn/linearmodel.h"
#include "learn/matrix.h"
#include "learn/modelfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestLearn : public QObject {
    Q_OBJECT
private slots:
    /// Model files hold hashes: they must be the same for ever and everywhere.
    void hashesStay()
    {
        QCOMPARE(hashOf(u"treaty"), 7600045126318108095ULL);
        QCOMPARE(featureHash(3, 14U, hashOf(u"oil")), 15985587501934176771ULL);
        QVERIFY(featureHash(0, 1, 2) != featureHash(0, 2, 1));
        QVERIFY(featureHash(0, 1) != featureHash(1, 0));
    }

    void aFileGivesItsSectionsBack()
    {
        const QString path = write({{"one", "eins"}, {"a name of sixteen", QByteArray()}, {"two", QByteArray(3, '\0')}});
        const auto file = ModelFile::open(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE((*file)->card(), "what it learnt from");
        QCOMPARE(text((*file)->section("one")), "eins");
        QCOMPARE(text((*file)->section("two")), QByteArray(3, '\0'));
        QVERIFY((*file)->section("three").empty());
        QVERIFY((*file)->isIntact());
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = ModelFile::write("card", {{"one", "eins"}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Not a model, though long enough for a header of a model file.");
        QTest::newRow("another version") << QByteArray(good).replace(16, 1, "\x07");
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("only the header") << good.first(36);
        QTest::newRow("a card as long as four gigabytes") << QByteArray(good).replace(28, 4, "\xff\xff\xff\xff");
        QTest::newRow("four billion sections") << QByteArray(good).replace(32, 4, "\xff\xff\xff\xff");
    }

    void whatIsNoModelIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_folder.filePath(u"bad.model"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto model = ModelFile::open(file.fileName());
        QVERIFY(!model);
        QVERIFY2(model.error().contains(u"bad.model"), qPrintable(model.error()));
    }

    void aMissingFileSaysSo() { QVERIFY(!ModelFile::open(m_folder.filePath(u"none.model"_s))); }

    void aChangedByteIsNoticed()
    {
        QByteArray bytes = ModelFile::write("card", {{"one", "eins"}});
        bytes.back() = 'z';
        QFile file(m_folder.filePath(u"changed.model"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto model = ModelFile::open(file.fileName());
        QVERIFY(model);
        QVERIFY(!(*model)->isIntact());
    }

    void theShippedModelIsIntactAndHasACard()
    {
        const auto model = ModelFile::open(u":/models/english.model"_s);
        QVERIFY2(model, qPrintable(model ? QString() : model.error()));
        QVERIFY((*model)->isIntact());
        QVERIFY((*model)->card().contains("CC BY-SA 4.0"));
    }

    void weightsAddUp()
    {
        std::vector<LinearModel::Row> rows;
        for (quint64 i = 0; i < 1000; ++i)
            rows.push_back({featureHash(i, i), {{quint8(i % 3), qint8(i % 100)}, {3, -7}}});
        const QByteArray bytes = LinearModel::write(4, rows);
        const LinearModel model({reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())});
        QCOMPARE(model.classes(), 4);
        std::vector<int> scores(4);
        for (quint64 i = 0; i < 1000; ++i) {
            std::ranges::fill(scores, 0);
            model.add(std::array{featureHash(i, i)}, scores);
            QCOMPARE(scores[i % 3], int(i % 100));
            QCOMPARE(scores[3], -7);
        }
        const std::array<quint64, 2> both{featureHash(10, 10), featureHash(50, 50)};
        QCOMPARE(model.best(both, scores), 2);
        QCOMPARE(scores, (std::vector{0, 10, 50, -14}));
    }

    void aDamagedModelStaysInside()
    {
        QByteArray bytes = LinearModel::write(4, {{1, {{0, 1}, {1, 2}}}, {2, {{3, 4}}}});
        std::vector<int> scores(4);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            // The bytes are copied so that a sanitizer sees a step too far.
            const std::vector<uchar> cut(bytes.begin(), bytes.begin() + size);
            const LinearModel model({cut.data(), cut.size()});
            for (quint64 feature = 0; feature < 4; ++feature)
                model.add(std::array{feature}, std::span(scores).first(size_t(model.classes())));
        }
        QCOMPARE(LinearModel(Bytes()).classes(), 0);
    }

    /// Weights come back by the tenth and less; those of features in one place are the same.
    /// Sizes that fill the lanes of a processor, and sizes that do not.
    void matricesMultiply_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("inner");
        QTest::addColumn<int>("columns");
        QTest::newRow("one number") << 1 << 1 << 1;
        QTest::newRow("whole lanes") << 8 << 32 << 64;
        QTest::newRow("a lane and a rest") << 5 << 7 << 29;
        QTest::newRow("no rows") << 0 << 4 << 4;
        QTest::newRow("nothing between") << 3 << 0 << 5;
    }

    void matricesMultiply()
    {
        QFETCH(int, rows);
        QFETCH(int, inner);
        QFETCH(int, columns);
        std::vector<float> a; // whole numbers, so that the order of the sums does not matter
        std::vector<float> b;
        for (int i = 0; i < rows * inner; ++i)
            a.push_back(float(i * 7 % 11 - 5));
        for (int i = 0; i < inner * columns; ++i)
            b.push_back(float(i * 5 % 13 - 6));
        std::vector<float> expected(size_t(rows) * size_t(columns), 1);
        for (qsizetype row = 0; row < rows; ++row) {
            for (qsizetype column = 0; column < columns; ++column) {
                for (qsizetype i = 0; i < inner; ++i)
                    expected[row * columns + column] += a[row * inner + i] * b[i * columns + column];
            }
        }
        std::vector<float> turnedA;
        std::vector<float> turnedB;
        turn(a.data(), rows, inner, turnedA);
        turn(b.data(), inner, columns, turnedB);
        std::vector<float> found(expected.size(), 1);
        multiplyAdd(a.data(), b.data(), found.data(), rows, inner, columns);
        QCOMPARE(found, expected);
        std::ranges::fill(found, 1.F);
        multiplyAddLeftTurned(turnedA.data(), b.data(), found.data(), rows, inner, columns);
        QCOMPARE(found, expected);
        std::ranges::fill(found, 1.F);
        multiplyAddRightTurned(a.data(), turnedB.data(), found.data(), rows, inner, columns);
        QCOMPARE(found, expected);
    }

private:
    QString write(const std::vector<std::pair<QByteArray, QByteArray>> &sections)
    {
        QFile file(m_folder.filePath(u"good.model"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(ModelFile::write("what it learnt from", sections));
        return file.fileName();
    }

    static QByteArray text(Bytes bytes) { return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}; }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestLearn)
#include "tst_learn.moc"
