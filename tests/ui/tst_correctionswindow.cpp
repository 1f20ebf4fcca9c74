// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The window of corrections: those of the article, the reader's lexicon, and their models.
#include "editing/correctionmenu.h"
#include "modelprinter.h"
#include "models/correctionmodel.h"
#include "models/lexiconmodel.h"
#include "models/roles.h"
#include "resultverify.h"
#include "window/correctionsdialog.h"
#include "window/lexiconpage.h"
#include "window/lexiconrowdialog.h"
#include "windowtest.h"

#include <KMessageWidget>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {
/// A new analysis takes its time on a busy machine and under the sanitizers.
constexpr auto Patience = std::chrono::seconds(30);

const QString story =
    u"Rail accord signed\n\n"
    "Transport minister Ada Brandt said on Monday that the line would open in May. \"It is a promise to keep,\" "
    "she said.\n\nBrandt travelled to Romania, where Petru Vasile praised the accord.\n"_s;

Correction noName(const QString &words, Correction::Scope scope = Correction::Scope::Here)
{
    Correction correction;
    correction.act = Correction::Act::NoName;
    correction.scope = scope;
    const qsizetype at = story.indexOf(words);
    correction.place = at < 0 ? Anchor{{}, words, {}, {}} : Anchor::at(story, {at, at + words.size()});
    return correction;
}

/// The texts of a row's cells.
QString cells(const QModelIndex &row)
{
    QStringList texts;
    for (int column = 0; column < row.model()->columnCount(); ++column)
        texts.append(row.siblingAtColumn(column).data().toString());
    return texts.join(u" | "_s);
}

/// An article with the window of corrections beside it.
struct Desk : Home {
    Desk()
    {
        start();
        open(write(u"rail.txt"_s, story));
    }

    OpenArticle &article() const { return *page()->article(); }
    CorrectionsDialog &dialog() const
    {
        trigger("showCorrections");
        return *find<CorrectionsDialog>("correctionsDialog");
    }
    QTreeView *table(const char *name) const { return find<QTreeView>(name); }
    QStringList rows(const char *name) const
    {
        QStringList lines;
        const QAbstractItemModel &model = *table(name)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(cells(model.index(row, 0)));
        return lines;
    }
    /// Adds to the lexicon, as the menu of corrections does.
    void always(const Correction &correction, const QString &text = u"x"_s) const { article().correct({correction}, text); }
    /// What the page says in its bar.
    QString message() const { return find<KMessageWidget>("lexiconMessage")->text(); }
};

} // namespace

class TestCorrectionsWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatHasNoPlaceStandsFirst()
    {
        CorrectionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        Correction gone = noName(u"Copenhagen"_s);
        gone.id = 1;
        Correction late = noName(u"Petru Vasile"_s, Correction::Scope::Article);
        late.id = 2;
        Correction early = noName(u"Ada Brandt"_s);
        early.id = 3;
        Correction always = noName(u"Romania"_s, Correction::Scope::Always);
        always.id = 4;
        Correction notApplied = noName(u"Romania"_s);
        notApplied.id = 5;
        model.setContents(story, {gone, late, early, always, notApplied}, {1, 5});
        const auto line = [](const QModelIndex &row) {
            return row.data(IndexRole).toString() + u' ' + row.data(OrphanRole).toString() + u' '
                + row.siblingAtColumn(CorrectionModel::Where).data().toString();
        };
        QCOMPARE(printed(model, line),
                 QStringList({u"1 true does not find its place any more"_s, u"5 true does not find its place any more"_s,
                              u"3 false Transport minister Ada Brandt said on Monday that the line would open\u2026"_s,
                              u"2 false \u2026to Romania, where Petru Vasile praised the accord."_s}));
        QCOMPARE(model.unplaced(), 2);
        QCOMPARE(model.index(2, 0).data(SpanRole).value<Span>().of(story), u"Ada Brandt"_s);
        QVERIFY(model.index(0, 0).data(SpanRole).value<Span>().isEmpty());
        model.setContents({}, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void theLexiconAsksForItsArticles()
    {
        QTemporaryDir folder;
        Library library(folder.filePath(u"library.sqlite"_s));
        Article article;
        article.title = u"Rail accord"_s;
        article.text = story;
        article.hash = "abc";
        QVERIFY_RESULT(library.keepArticle(article).result());
        LexiconModel model(library);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        Correction brandt = noName(u"Ada Brandt"_s, Correction::Scope::Always);
        brandt.id = 7;
        Correction other = noName(u"Copenhagen"_s, Correction::Scope::Always);
        other.id = 8;
        other.act = Correction::Act::Kind;
        other.kind = Entity::Kind::Country;
        other.value = u"DK"_s;
        model.setCorrections({brandt, noName(u"Romania"_s), other});
        QCOMPARE(model.rowCount(), 2);
        QTRY_VERIFY(model.articlesOf(model.index(1, 0)));
        QCOMPARE(cells(model.index(0, 0)), u"Ada Brandt | No name |  | 1"_s);
        QCOMPARE(model.articlesOf(model.index(0, 0))->newest.front().title, u"Rail accord"_s);
        QCOMPARE(cells(model.index(1, 0)), u"Copenhagen | Country: DK |  | 0"_s);
        QCOMPARE(model.indexOf(8).row(), 1);
        QVERIFY(!model.indexOf(9).isValid());
    }

    void aCorrectionIsGoneToAndTakenBack()
    {
        Desk desk;
        desk.dialog();
        QCOMPARE(desk.rows("articleCorrections"), QStringList());
        desk.article().correct({noName(u"Petru Vasile"_s)}, u"one"_s);
        desk.article().correct({noName(u"Copenhagen"_s)}, u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("articleCorrections").size(), 2, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isIdle() && desk.article().analysis()->unplaced.size() == 1, Patience);
        QVERIFY(desk.rows("articleCorrections").front().contains(u"does not find its place"_s));
        QVERIFY(!desk.find<QLabel>("unplacedHint")->isHidden());
        auto *hint = desk.find<QToolButton>("statusUnplaced");
        QVERIFY(hint->isVisible());

        QTreeView *table = desk.table("articleCorrections");
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!desk.find<QAction>("goToCorrection")->isEnabled());
        table->setCurrentIndex(table->model()->index(1, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.dialog().isVisible());
        const Selection &selection = desk.article().selection();
        QCOMPARE(selection.current().kind, Selected::Kind::Text);
        QCOMPARE(selection.places().front().of(story), u"Petru Vasile"_s);

        // All rows in one step, which the article's own undo takes back.
        table->selectAll();
        desk.trigger("takeCorrectionBack");
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("articleCorrections").size(), 0, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!hint->isVisible(), Patience);
        desk.trigger("undo");
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("articleCorrections").size(), 2, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), Patience);
        desk.dialog().findChild<QTabWidget *>()->setCurrentIndex(1);
        hint->click();
        QCOMPARE(desk.dialog().findChild<QTabWidget *>()->currentIndex(), 0);

        desk.window->tabs()->showStartPage();
        QCOMPARE(desk.rows("articleCorrections"), QStringList());
        QVERIFY(!hint->isVisible());
    }

    void aRowOfTheLexiconIsAddedChangedAndDeleted()
    {
        Desk desk;
        desk.dialog().findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAction>("addRow")->isEnabled(), Patience);
        desk.trigger("addRow");
        auto *form = desk.find<LexiconRowDialog>("lexiconRowDialog");
        auto *ok = form->findChild<QPushButton *>();
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(form->findChild<QLineEdit *>(u"lexiconWords"_s), u"Vasile "_s);
        QVERIFY(ok->isEnabled());
        form->findChild<QComboBox *>(u"lexiconWhat"_s)->setCurrentText(u"The same as"_s);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(form->findChild<QLineEdit *>(u"lexiconName"_s), u"Petru Vasile"_s);
        form->accept();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("lexicon").size(), 1, Patience);
        QVERIFY(desk.rows("lexicon").front().startsWith(u"Vasile | The same as Petru Vasile | "_s));

        desk.table("lexicon")->setCurrentIndex(desk.table("lexicon")->model()->index(0, 0));
        desk.trigger("editRow");
        QTRY_VERIFY(desk.window->findChildren<LexiconRowDialog *>().size() == 1
                    && desk.find<LexiconRowDialog>("lexiconRowDialog")->isVisible());
        form = desk.find<LexiconRowDialog>("lexiconRowDialog");
        form->findChild<QComboBox *>(u"lexiconWhat"_s)->setCurrentText(u"Belongs to a country"_s);
        form->findChild<QComboBox *>(u"lexiconCountry"_s)->setCurrentText(u"Romania"_s);
        form->accept();
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("lexicon").front().startsWith(u"Vasile | Belongs to Romania | "_s), Patience);
        // An open article hears of it, and its own history does not hold it.
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().corrections().size(), 1U, Patience);
        QCOMPARE(desk.article().undoStack().count(), 0);

        desk.trigger("removeRows");
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("lexicon").size(), 0, Patience);
        desk.trigger("undoLexicon");
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("lexicon").size(), 1, Patience);
        desk.trigger("undoLexicon");
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("lexicon").front().startsWith(u"Vasile | The same as"_s), Patience);
    }

    void wordsOfTwoLinesStayAsTheyAreUntilTheyAreTyped()
    {
        const Result<Lexicons> lexicons = sharedLexicons();
        QVERIFY_RESULT(lexicons);
        Correction row = noName(u"Copenhagen"_s, Correction::Scope::Always);
        row.place.exact = u"Copen\nhagen"_s;
        QVERIFY(LexiconRowDialog::canEdit(row));
        const LexiconRowDialog form(row, *lexicons->countries);
        QCOMPARE(form.row().place.exact, row.place.exact);
        row.act = Correction::Act::NoQuote;
        QVERIFY(!LexiconRowDialog::canEdit(row));
    }

    void theLexiconIsSearchedAndLeadsToArticles()
    {
        Desk desk;
        desk.always(noName(u"Petru Vasile"_s, Correction::Scope::Always));
        desk.always(noName(u"Copenhagen"_s, Correction::Scope::Always));
        desk.dialog().findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("lexicon").size(), 2, Patience);
        QTest::keyClicks(desk.find<QLineEdit>("lexiconFilter"), u"vasile no"_s);
        QTest::keyClick(desk.find<QLineEdit>("lexiconFilter"), Qt::Key_Return);
        QVERIFY(desk.dialog().isVisible());
        QCOMPARE(desk.rows("lexicon").size(), 1);
        desk.table("lexicon")->setCurrentIndex(desk.table("lexicon")->model()->index(0, 0));
        auto *articles = desk.find<QListWidget>("lexiconArticles");
        QTRY_COMPARE(articles->count(), 1);
        desk.window->tabs()->showStartPage();
        emit articles->itemActivated(articles->item(0));
        QTRY_VERIFY(desk.page());
        QCOMPARE(desk.article().selection().places().front().of(story), u"Petru Vasile"_s);
        desk.find<QLineEdit>("lexiconFilter")->setText(u"nothing"_s);
        QCOMPARE(desk.rows("lexicon").size(), 0);
        QVERIFY(!desk.find<QAction>("editRow")->isEnabled());
    }

    void theLexiconIsExportedAndImported()
    {
        Desk desk;
        desk.always(noName(u"Petru Vasile"_s, Correction::Scope::Always));
        desk.always(noName(u"-Copenhagen, \"north\""_s, Correction::Scope::Always));
        LexiconPage &page = *desk.dialog().lexicon();
        QTRY_COMPARE_WITH_TIMEOUT(page.edits().corrections().size(), 2U, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAction>("importLexicon")->isEnabled(), Patience);
        const auto values = [&page] {
            std::vector<Correction> rows = page.edits().corrections();
            for (Correction &row : rows) {
                row.id = 0;
                row.place = Anchor{{}, row.place.exact, {}, {}};
            }
            return rows;
        };
        const std::vector<Correction> before = values();
        const QString path = desk.folder.filePath(u"lexicon.csv"_s);
        page.exportFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(path), Patience);
        page.importFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"already"_s), Patience);
        QCOMPARE(page.edits().corrections().size(), 2U);

        desk.table("lexicon")->selectAll();
        desk.trigger("removeRows");
        QTRY_VERIFY_WITH_TIMEOUT(page.edits().corrections().empty(), Patience);
        page.importFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(page.edits().corrections().size(), 2U, Patience);
        QVERIFY(values() == before);
        QTRY_VERIFY(desk.message().contains(u"imported"_s));

        // A bad row anywhere, and nothing is.
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("Lund,NoName,,,\r\nBrandt,Rename,,,\r\n");
        file.close();
        page.importFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"Line 5"_s), Patience);
        QVERIFY(values() == before);
        desk.trigger("undoLexicon");
        QTRY_VERIFY_WITH_TIMEOUT(page.edits().corrections().empty(), Patience);
    }
};

QTEST_MAIN(TestCorrectionsWindow)
#include "tst_correctionswindow.moc"
