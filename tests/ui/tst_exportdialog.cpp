// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/templates.h"
#include "sampleanalysis.h"
#include "window/exportdialog.h"
#include "windowtest.h"

#include <KMessageWidget>

#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// The dialog on the sample article with three notes, two of which the panel shows.
struct Opened {
    QTemporaryDir folder;
    ExportDialog dialog;

    explicit Opened(const Sample &sample = sampleArticle())
        : dialog({sample.article, sample.analysis, {}}, scopesOf(sample), folder.path(), u"Rail accord"_s)
    { }

    static ExportDialog::Scopes scopesOf(const Sample &sample)
    {
        std::vector<Note> notes;
        for (const auto &words : {u"first remark"_s, u"second remark"_s, u"third remark"_s}) {
            Note note;
            note.id = std::ssize(notes) + 1;
            note.anchor = Anchor::at(sample.article.text, {0, 4});
            note.markdown = words;
            notes.push_back(note);
        }
        return {notes, {notes[0], notes[2]}, {notes[1]}};
    }

    template<typename T> T *find(const char *name) const { return dialog.findChild<T *>(QLatin1StringView(name)); }
    QString preview() const { return find<QPlainTextEdit>("exportPreview")->toPlainText(); }
    QString file() const { return find<QLineEdit>("exportFile")->text(); }
    void touch(const QString &name) const { QFile(folder.filePath(name)).open(QIODevice::WriteOnly); }
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void everyFormatIsThere()
    {
        Opened opened;
        QCOMPARE(opened.find<QListWidget>("exportFormats")->count(), int(exportKinds().size()));
        for (const ExportKind &kind : exportKinds()) {
            opened.dialog.setFormat(kind.format);
            QCOMPARE(opened.dialog.format(), kind.format);
            QCOMPARE(opened.file(), "Rail accord."_L1 + kind.suffix);
            QCOMPARE(opened.find<QRadioButton>("exportAll")->isEnabled(), kind.traits.testFlag(ExportTrait::Notes));
            QCOMPARE(opened.find<QCheckBox>("exportMarks")->isEnabled(), kind.traits.testFlag(ExportTrait::Marks));
        }
    }

    void thePreviewFollowsWhatIsChosen()
    {
        Opened opened;
        opened.dialog.setFormat(ExportFormat::Markdown);
        QTRY_VERIFY(opened.preview().contains(u"third remark"_s));
        opened.find<QRadioButton>("exportShown")->click();
        QTRY_VERIFY(!opened.preview().contains(u"second remark"_s));
        QVERIFY(opened.preview().contains(u"first remark"_s) && opened.preview().contains(u"third remark"_s));
        opened.find<QRadioButton>("exportSelected")->click();
        QTRY_VERIFY(opened.preview().contains(u"second remark"_s));
        QVERIFY(!opened.preview().contains(u"first remark"_s));
        opened.dialog.setFormat(ExportFormat::Html);
        QTRY_VERIFY(opened.preview().contains(u"class=\"person\""_s));
        opened.find<QCheckBox>("exportMarks")->click();
        QTRY_VERIFY(opened.preview().startsWith(u"<!DOCTYPE"_s) && !opened.preview().contains(u"class=\"person\""_s));
        opened.dialog.setFormat(ExportFormat::Pdf);
        QTRY_VERIFY(!opened.find<QPlainTextEdit>("exportPreview")->isEnabled());
    }

    void aLongPreviewIsCut()
    {
        Sample sample = sampleArticle();
        sample.article.text += u" word"_s.repeated(100'000);
        Opened opened(sample);
        opened.dialog.setFormat(ExportFormat::Json);
        QTRY_VERIFY(opened.preview().size() > 10'000);
        QVERIFY(opened.preview().size() < 30'000);
        QVERIFY(opened.preview().endsWith(u'\u2026'));
    }

    void theSuffixThatTheReaderWroteStays()
    {
        Opened opened;
        opened.dialog.setFormat(ExportFormat::Markdown);
        opened.find<QLineEdit>("exportFile")->setText(u"mine.text"_s);
        opened.dialog.setFormat(ExportFormat::Html);
        QCOMPARE(opened.file(), u"mine.text"_s);
    }

    void targets_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("words");
        QTest::newRow("a new file") << u"new.md"_s << true << u"&Export"_s << u"In \""_s;
        QTest::newRow("one that is there is replaced, as it says")
            << u"there.md"_s << true << u"R&eplace"_s << u"will be replaced"_s;
        QTest::newRow("no name") << u" "_s << false << u"&Export"_s << u"Name the file."_s;
        QTest::newRow("a folder") << u"inner"_s << false << u"&Export"_s << u"This is a folder"_s;
        QTest::newRow("in no folder") << u"none/x.md"_s << false << u"&Export"_s << u"There is no folder"_s;
    }

    void targets()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        Opened opened;
        opened.touch(u"there.md"_s);
        QVERIFY(QDir(opened.folder.path()).mkdir(u"inner"_s));
        opened.find<QLineEdit>("exportFile")->setText(file);
        const auto *button = opened.find<QPushButton>("exportNow");
        QTEST(button->isEnabled(), "allowed");
        QTEST(button->text(), "button");
        const auto *warning = opened.find<QLabel>("exportWarning");
        QVERIFY2(warning->text().contains(words), qPrintable(warning->text()));
    }

    /// The preview holds what the reader wrote into an older export, and the dialog says that it stays.
    void anOlderExportIsBroughtUpToDate()
    {
        const Sample sample = sampleArticle();
        Opened opened(sample);
        const QString path = opened.folder.filePath(u"Rail accord.md"_s);
        const QByteArray old = toMarkdown({sample.article, *sample.analysis, {}}) + "\nMine.\n";
        QVERIFY(writeWhole(path, old));
        opened.dialog.setFormat(ExportFormat::Csv);
        opened.dialog.setFormat(ExportFormat::Markdown);
        const auto *button = opened.find<QPushButton>("exportNow");
        QTRY_COMPARE(button->text(), u"&Update"_s);
        QVERIFY(opened.find<QLabel>("exportWarning")->text().contains(u"what you wrote between the notes stays"_s));
        QVERIFY(opened.preview().contains(u"Mine."_s) && opened.preview().contains(u"first remark"_s));
        opened.find<QLineEdit>("exportFile")->setText(u"new.md"_s);
        QCOMPARE(button->text(), u"&Export"_s);
        QTRY_VERIFY(!opened.preview().contains(u"Mine."_s));
        QVERIFY(writeWhole(path, "Mine.\n"));
        opened.find<QLineEdit>("exportFile")->setText(u"Rail accord.md"_s);
        QCOMPARE(button->text(), u"R&eplace"_s);
    }

    /// By keys alone: the list has them first, Enter exports.
    void keysChooseAndExport()
    {
        Opened opened;
        QSignalSpy chosen(&opened.dialog, &ExportDialog::chosen);
        opened.dialog.setFormat(ExportFormat::Markdown);
        opened.dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.dialog));
        QVERIFY(opened.find<QListWidget>("exportFormats")->hasFocus());
        QSet<QString> reached;
        for (int i = 0; i < 20 && opened.dialog.focusWidget(); ++i) {
            reached.insert(opened.dialog.focusWidget()->objectName());
            QTest::keyClick(opened.dialog.focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"exportFormats", "exportAll", "exportPreview", "exportFile", "exportBrowse", "exportNow"})
            QVERIFY2(reached.contains(QLatin1StringView(name)), name);
        for (const char *name : {"exportFormats", "exportFile"}) {
            opened.dialog.show();
            opened.find<QWidget>(name)->setFocus();
            QTest::keyClick(opened.find<QWidget>(name), Qt::Key_Return);
            QTRY_COMPARE(chosen.size(), 1);
            const QList<QVariant> choice = chosen.takeFirst();
            QCOMPARE(choice[0].toString(), opened.folder.filePath(u"Rail accord.md"_s));
            QCOMPARE(choice[2].value<ExportSource>().notes.size(), 3U);
        }
    }

    /// A template is begun in the dialog, stands among the formats, is previewed as it is written, and writes.
    void templatesOfTheReadersOwn()
    {
        QDir(templatesFolder()).removeRecursively();
        Opened opened;
        QSignalSpy asked(&opened.dialog, &ExportDialog::openAsked);
        opened.find<QPushButton>("openTemplates")->click();
        QCOMPARE(asked.takeFirst()[0].toUrl(), QUrl::fromLocalFile(templatesFolder()));
        const auto begin = [&opened](const QString &name) {
            opened.find<QPushButton>("newTemplate")->click();
            auto *input = opened.find<QInputDialog>("templateName");
            QVERIFY(input);
            input->setTextValue(name);
            input->accept();
            QTRY_VERIFY(!opened.find<QInputDialog>("templateName"));
        };
        begin(u"minutes.html"_s);
        const QString file = templatesFolder() + "/minutes.html.template"_L1;
        QCOMPARE(opened.dialog.choice(), ExportChoice{.templateFile = file});
        QCOMPARE(asked.takeFirst()[0].toUrl(), QUrl::fromLocalFile(file));
        QCOMPARE(opened.find<QListWidget>("exportFormats")->currentItem()->text(), u"Template: minutes.html"_s);
        QCOMPARE(opened.file(), u"Rail accord.html"_s);
        QVERIFY(opened.find<QRadioButton>("exportAll")->isEnabled());
        QTRY_VERIFY(opened.preview().contains(u"third remark"_s));
        opened.find<QRadioButton>("exportSelected")->click();
        QTRY_VERIFY(!opened.preview().contains(u"third remark"_s));
        begin(u"minutes.html"_s); // is there already
        QVERIFY(opened.find<QLabel>("exportWarning")->text().contains(u"minutes.html"_s));
        QVERIFY(asked.isEmpty());
        // Written elsewhere, with a mistake.
        QVERIFY(writeWhole(file, "a\n{% nonsense %}\n"));
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&opened.dialog, &back);
        QTRY_VERIFY(opened.preview().contains(u"line 2: There is no tag \"nonsense\"."_s));
        QVERIFY(writeWhole(file, "<p>{{ notes|length }}</p>\n"));
        QVERIFY(writeWhole(templatesFolder() + "/list.csv.template"_L1, "x"));
        QCoreApplication::sendEvent(&opened.dialog, &back);
        QTRY_COMPARE(opened.preview(), u"<p>1</p>\n"_s);
        opened.dialog.setChoice({.templateFile = templatesFolder() + "/list.csv.template"_L1});
        QCOMPARE(opened.file(), u"Rail accord.csv"_s);
        QDir(templatesFolder()).removeRecursively();
    }

    /// In the window: what the panel's filter leaves is written, and the format is offered again the next time.
    void theWindowWritesWhatIsChosen()
    {
        Home home;
        home.start();
        home.open(home.write(u"a.txt"_s, u"Rail accord signed\n\nAda Brandt said it would open in May.\n"_s));
        OpenArticle &article = *home.page()->article();
        for (const auto &words : {u"apple"_s, u"pear"_s}) {
            Note note;
            note.anchor = Anchor::at(article.article().text, {0, 4});
            note.markdown = words;
            article.saveNote(note);
        }
        QTRY_COMPARE(article.notes().size(), 2U);
        home.find<QLineEdit>("notesFilter")->setText(u"pear"_s);
        QTRY_COMPARE(home.find<QListView>("notesView")->model()->rowCount(), 1);
        home.trigger("exportPdf");
        auto *dialog = home.find<ExportDialog>("exportDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->format(), ExportFormat::Pdf);
        dialog->setFormat(ExportFormat::Csv);
        dialog->findChild<QRadioButton *>(u"exportShown"_s)->click();
        const QString path = home.folder.filePath(u"out.csv"_s);
        dialog->findChild<QLineEdit *>(u"exportFile"_s)->setText(path);
        dialog->findChild<QPushButton *>(u"exportNow"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("pear") && !csv.contains("apple"), csv.constData());
        QTRY_VERIFY(!home.find<ExportDialog>("exportDialog"));
        home.stop();
        home.start();
        home.open(home.folder.filePath(u"a.txt"_s));
        home.trigger("timelineSavePicture");
        dialog = home.find<ExportDialog>("exportDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->format(), ExportFormat::TimelineSvg);
        dialog->reject();
        QTRY_VERIFY(!home.find<ExportDialog>("exportDialog"));
        home.trigger("exportAny");
        dialog = home.find<ExportDialog>("exportDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->format(), ExportFormat::Csv);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
