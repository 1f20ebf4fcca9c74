// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/hash.h"
#include "learn/hashedmodel.h"
#include "learn/linearmodel.h"

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
    void hashedWeightsComeBack()
    {
        const QByteArray bytes = HashedModel::write(std::array{0.0, 4.0, -4.0, 1.0, 0.0, -0.25});
        const HashedModel model({reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())});
        constexpr quint64 first = 1;
        constexpr quint64 second = ~0ULL;
        QCOMPARE(HashedModel::placeOf(first, 2), size_t(0));
        QCOMPARE(HashedModel::placeOf(second, 2), size_t(1));
        QCOMPARE(model.score(std::array{first}), (HashedModel::Scores{0, 127 * 127, -127 * 127}));
        const HashedModel::Scores scores = model.score(std::array{second, second});
        QVERIFY(std::abs(double(scores[0]) / (2 * 127 * 127) - 0.25) < 0.01);
        QVERIFY(std::abs(double(scores[2]) / (2 * 127 * 127) + 0.0625) < 0.01);
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
