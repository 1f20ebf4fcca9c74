// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Corrections through the real window: from its menus, on disk, undone and done again, there when the article is opened
// again.
#include "editing/choicedialog.h"
#include "editing/correctionmenu.h"
#include "editing/typeddialog.h"
#include "windowtest.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {
/// A new analysis takes its time on a busy machine and under the sanitizers.
constexpr auto Patience = std::chrono::seconds(30);

const QString story =
    u"Rail accord signed\n\n"
    "Transport minister Ada Brandt said on Monday that the line would open in May. \"It is a promise to keep,\" "
    "she said.\n\nBrandt travelled to Romania, where Petru Vasile praised the accord. \"We waited long for it,\" "
    "Vasile said.\n"_s;

const QString dealStory = u"Northern Rail signed an agreement with Petru Lines worth $40 million on Monday.\n\n"
                          "The minister resigned on 3 May 2021.\n"_s;

/// An open article, and what is in it by name.
struct Reading : Home {
    Reading()
    {
        start();
        open(write(u"rail.txt"_s, story));
    }

    OpenArticle &article() const { return *page()->article(); }
    const Analysis &analysis() const { return *article().analysis(); }

    EntityId entity(const QString &name) const
    {
        const auto found = std::ranges::find(analysis().entities, name, &Entity::name);
        return found == analysis().entities.end() ? -1 : found - analysis().entities.begin();
    }

    QString kindOf(const QString &name) const
    {
        const EntityId id = entity(name);
        return id < 0
            ? u"none"_s
            : QStringList{u"person"_s, u"country"_s, u"place"_s, u"organization"_s}.at(int(analysis().entities[id].kind));
    }

    qsizetype quote(const QString &words) const
    {
        const QString &text = article().article().text;
        const auto found = std::ranges::find_if(
            analysis().quotes, [&](const Quote &quote) { return quote.spans.front().of(text).contains(words); });
        return found == analysis().quotes.end() ? -1 : found - analysis().quotes.begin();
    }

    QString speaker(const QString &words) const
    {
        const qsizetype index = quote(words);
        if (index < 0)
            return u"no quote"_s;
        const std::optional<EntityId> id = analysis().quotes[index].speaker;
        return id ? analysis().entities[*id].name : u"nobody"_s;
    }

    void select(const Selected &thing) const { article().selection().select(thing); }

    /// Triggers an entry of the menu of corrections by its name and, where several have one, its words.
    void choose(const QString &name, const QString &text = {}) const
    {
        auto *menu = find<StayingMenu>("corrections");
        emit menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->objectName() == name && (text.isEmpty() || action->text() == text) && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + name + u' ' + text));
    }
};

} // namespace

class TestPuttingRight : public QObject {
    Q_OBJECT
private slots:
    void anotherKindIsShownKeptAndUndone()
    {
        Reading reading;
        QCOMPARE(reading.kindOf(u"Ada Brandt"_s), u"person"_s);
        reading.select(Selected::entity(reading.entity(u"Ada Brandt"_s)));
        reading.choose(u"kind%1"_s.arg(int(Entity::Kind::Organization)));
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Ada Brandt"_s), u"organization"_s, Patience);
        QTRY_VERIFY(reading.window->isIdle());
        // The selection stays with it.
        QCOMPARE(reading.article().selection().current(), Selected::entity(reading.entity(u"Ada Brandt"_s)));
        QVERIFY(reading.find<QAction>("undo")->text().contains(u"Brandt"_s));

        reading.trigger("undo");
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Ada Brandt"_s), u"person"_s, Patience);
        reading.trigger("redo");
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Ada Brandt"_s), u"organization"_s, Patience);

        reading.stop();
        reading.start();
        reading.open(reading.folder.filePath(u"rail.txt"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Ada Brandt"_s), u"organization"_s, Patience);
        const Evidence &why = reading.analysis().entities[reading.entity(u"Ada Brandt"_s)].mentions.front().why;
        QCOMPARE(why.origin, Origin::Changed);
        // A new analysis keeps it.
        reading.article().setPublished(QDate(2021, 3, 4));
        QTRY_VERIFY(reading.window->isIdle());
        QCOMPARE(reading.kindOf(u"Ada Brandt"_s), u"organization"_s);

        reading.select(Selected::entity(reading.entity(u"Ada Brandt"_s)));
        reading.choose(u"reset"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Ada Brandt"_s), u"person"_s, Patience);
    }

    void whatIsNoNameIsGone()
    {
        Reading reading;
        reading.select(Selected::entity(reading.entity(u"Petru Vasile"_s)));
        reading.choose(u"notAName"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Petru Vasile"_s), u"none"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(reading.speaker(u"We waited"_s), u"nobody"_s, Patience);
        QCOMPARE(reading.article().selection().current(), Selected());
    }

    void twoThatAreTheSame()
    {
        Reading reading;
        reading.select(Selected::entity(reading.entity(u"Petru Vasile"_s)));
        reading.choose(u"same"_s, u"Ada Brandt"_s);
        // What would change is shown; nothing is done without a yes.
        QTRY_VERIFY_WITH_TIMEOUT(reading.find<QDialog>("mergeDialog"), Patience);
        auto *dialog = reading.find<QDialog>("mergeDialog");
        const QString preview = dialog->findChild<QLabel *>(u"mergePreview"_s)->text();
        QVERIFY2(preview.contains(u"Ada Brandt"_s) && preview.contains(u"mention"_s) && preview.contains(u"1 quote"_s),
                 qPrintable(preview));
        dialog->reject();
        QTRY_VERIFY(!reading.find<QDialog>("mergeDialog"));
        QVERIFY(reading.entity(u"Petru Vasile"_s) >= 0);
        QVERIFY(reading.article().corrections().empty());
        reading.choose(u"same"_s, u"Ada Brandt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reading.find<QPushButton>("mergeConfirm"), Patience);
        QTest::keyClick(reading.find<QPushButton>("mergeConfirm"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(reading.entity(u"Petru Vasile"_s), -1, Patience);
        QCOMPARE(reading.speaker(u"We waited"_s), u"Ada Brandt"_s);
    }

    void theScopeIsKeptAndLeavesTheMenuOpen()
    {
        Reading reading;
        reading.select(Selected::entity(reading.entity(u"Petru Vasile"_s)));
        auto *menu = reading.find<StayingMenu>("corrections");
        menu->popup(reading.window->pos());
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        auto *here = menu->findChild<QAction *>(u"scope%1"_s.arg(int(Correction::Scope::Here)));
        QVERIFY(here);
        menu->setActiveAction(here);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(menu->isVisible());
        QVERIFY(here->isChecked());
        menu->close();
        const size_t before = reading.analysis().entities[reading.entity(u"Petru Vasile"_s)].mentions.size();
        reading.choose(u"notAName"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.analysis().entities[reading.entity(u"Petru Vasile"_s)].mentions.size(), before - 1,
                                  Patience);
    }

    void anotherSpeakerAndNone()
    {
        Reading reading;
        QCOMPARE(reading.speaker(u"promise"_s), u"Ada Brandt"_s);
        reading.select(Selected::quote(reading.quote(u"promise"_s)));
        reading.choose(u"speaker"_s, u"Petru Vasile"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.speaker(u"promise"_s), u"Petru Vasile"_s, Patience);
        QCOMPARE(reading.speaker(u"We waited"_s), u"Petru Vasile"_s);
        reading.choose(u"noSpeaker"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.speaker(u"promise"_s), u"nobody"_s, Patience);
        reading.trigger("undo");
        QTRY_COMPARE_WITH_TIMEOUT(reading.speaker(u"promise"_s), u"Petru Vasile"_s, Patience);
        reading.trigger("undo");
        QTRY_COMPARE_WITH_TIMEOUT(reading.speaker(u"promise"_s), u"Ada Brandt"_s, Patience);
    }

    void aRowOfAPanelHasTheMenuByKeyboard()
    {
        Reading reading;
        auto *quotes = reading.find<QListView>("quotesView");
        quotes->setFocus();
        quotes->setCurrentIndex(quotes->model()->index(0, 0));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(quotes, &asked);
        auto *menu = reading.find<StayingMenu>("correctionMenu");
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction *>(u"noSpeaker"_s));
        QVERIFY(menu->findChild<QAction *>(u"notAQuote"_s));
        reading.find<QMenu>("rowMenu")->close();
    }

    void aDealIsPutRight()
    {
        Reading reading;
        reading.open(reading.write(u"deal.txt"_s, dealStory));
        QTRY_COMPARE_WITH_TIMEOUT(reading.analysis().deals.size(), 1U, Patience);
        const auto deal = [&reading] { return reading.analysis().deals.front(); };
        reading.select(Selected::deal(0));
        reading.choose(u"Talks"_s);
        QTRY_COMPARE_WITH_TIMEOUT(deal().status, Deal::Status::Talks, Patience);
        reading.choose(u"noParty"_s, u"Petru Lines"_s);
        QTRY_COMPARE_WITH_TIMEOUT(deal().parties.size(), 1U, Patience);
        reading.choose(u"party"_s, u"Petru Lines"_s);
        QTRY_COMPARE_WITH_TIMEOUT(deal().parties.size(), 2U, Patience);

        reading.choose(u"amount"_s);
        auto *dialog = reading.find<TypedDialog>("typedDialog");
        auto *typed = dialog->findChild<QLineEdit *>(u"typed"_s);
        QCOMPARE(typed->text(), u"$40 million"_s);
        const auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        typed->setText(u"a song"_s);
        QVERIFY(!ok->isEnabled());
        typed->setText(u"EUR 2.3bn"_s);
        QVERIFY(ok->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"understood"_s)->text().contains(u"2.3"_s));
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(deal().amount->currency, u"EUR"_s, Patience);

        reading.choose(u"reset"_s);
        QTRY_COMPARE_WITH_TIMEOUT(deal().status, Deal::Status::Signed, Patience);
        QCOMPARE(deal().amount->currency, u"USD"_s);
        reading.choose(u"notADeal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reading.analysis().deals.empty(), Patience);
    }

    void anEventGetsAnotherDate()
    {
        Reading reading;
        reading.open(reading.write(u"deal.txt"_s, dealStory));
        const auto event = [&reading] {
            const auto found = std::ranges::find_if(
                reading.analysis().events, [](const Event &each) { return each.trigger.of(dealStory) == u"resigned"; });
            return found == reading.analysis().events.end() ? -1 : found - reading.analysis().events.begin();
        };
        const DateRange wanted{QDate(2021, 6, 1), QDate(2021, 6, 30)};
        QTRY_VERIFY_WITH_TIMEOUT(event() >= 0, Patience);
        reading.select(Selected::event(event()));
        reading.choose(u"days"_s);
        auto *typed = reading.find<TypedDialog>("typedDialog")->findChild<QLineEdit *>(u"typed"_s);
        QCOMPARE(typed->text(), u"2021-05-03"_s);
        typed->setText(u"June 2021"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(reading.analysis().events[event()].when, wanted, Patience);
        reading.choose(u"undated"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.analysis().events[event()].when, DateRange(), Patience);
        reading.choose(u"notAnEvent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(event(), -1, Patience);
        reading.trigger("undo");
        QTRY_VERIFY_WITH_TIMEOUT(event() >= 0, Patience);
    }

    void selectedWordsBecomeAName()
    {
        Reading reading;
        const qsizetype at = reading.article().article().text.indexOf(u"Rail accord"_s);
        QVERIFY(at >= 0);
        const CorrectionTarget target = CorrectionTarget::ofWords(reading.article().article().text, {at, at + 12});
        QCOMPARE(target.place, (Span{at, at + 11}));
        StayingMenu menu;
        fillCorrectionMenu(menu, reading.article(), target, reading.window.get());
        menu.findChild<QAction *>(u"kind%1"_s.arg(int(Entity::Kind::Organization)))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Rail accord"_s), u"organization"_s, Patience);
    }

    void anotherCountryIsFoundByTyping()
    {
        Reading reading;
        reading.select(Selected::entity(reading.entity(u"Romania"_s)));
        reading.choose(u"country"_s);
        auto *dialog = reading.find<ChoiceDialog>("choiceDialog");
        QVERIFY(dialog);
        auto *typed = dialog->findChild<QLineEdit *>(u"choiceFilter"_s);
        QTest::keyClicks(typed, u"moldo"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Moldova"_s), u"country"_s, Patience);
    }

    void alwaysReachesAnotherArticle()
    {
        Reading reading;
        reading.article().scopes().names = Correction::Scope::Always;
        reading.select(Selected::entity(reading.entity(u"Petru Vasile"_s)));
        reading.choose(u"kind%1"_s.arg(int(Entity::Kind::Place)));
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Petru Vasile"_s), u"place"_s, Patience);
        reading.open(
            reading.write(u"other.txt"_s, u"They met near Petru Vasile on Sunday, the mayor said to reporters.\n"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Petru Vasile"_s), u"place"_s, Patience);
    }

    void notesAndCorrectionsAreOneHistory()
    {
        Reading reading;
        reading.select(Selected::entity(reading.entity(u"Petru Vasile"_s)));
        reading.page()->highlight(Highlight::Green);
        QTRY_COMPARE_WITH_TIMEOUT(reading.article().notes().size(), 1U, Patience);
        reading.select(Selected::entity(reading.entity(u"Petru Vasile"_s)));
        reading.choose(u"notAName"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Petru Vasile"_s), u"none"_s, Patience);
        reading.trigger("undo");
        reading.trigger("undo");
        QTRY_VERIFY(reading.article().notes().empty());
        QTRY_COMPARE_WITH_TIMEOUT(reading.kindOf(u"Petru Vasile"_s), u"person"_s, Patience);
        QVERIFY(!reading.find<QAction>("undo")->isEnabled());
        reading.trigger("redo");
        QTRY_COMPARE_WITH_TIMEOUT(reading.article().notes().size(), 1U, Patience);
    }
};

QTEST_MAIN(TestPuttingRight)
#include "tst_puttingright.moc"
