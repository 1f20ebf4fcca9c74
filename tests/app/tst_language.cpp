// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"
#include "import/language.h"
#include "lexicon/table.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void tellsLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto table = Table::read(QStringLiteral(DATELINE_TESTS "/data/languages.tsv"), {u"language", u"text"});
        QVERIFY2(table, qPrintable(table.error_or({})));
        for (qsizetype row = 0; row < table->size(); ++row) {
            const QString text = table->field(row, 1).toString();
            QTest::newRow(qPrintable(text)) << text << table->field(row, 0).toString();
        }
    }

    void tellsLanguages()
    {
        QFETCH(QString, text);
        QTEST(detectLanguage(text), "language");
    }

    void withoutLettersItIsEnglish() { QCOMPARE(detectLanguage(u"1,234.50 -- ?"_s), u"en"_s); }

    void theGreaterPartDecides()
    {
        const QString english =
            u"The minister said that it was time to open the bridge, which had been closed since the war. "_s;
        QCOMPARE(detectLanguage(english.repeated(3) + u"Le ministre a dit que le pont est ouvert."_s), u"en"_s);
    }

    void anArticleHasIt()
    {
        QCOMPARE(articleFromText(u"Der Minister ist nicht in der Stadt und auch das Amt war zu."_s).language, u"de"_s);
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
