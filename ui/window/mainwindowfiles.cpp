// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What the actions of MainWindow on files do: opening, importing, exporting, printing.
#include "export/exportjob.h"
#include "export/printed.h"
#include "import/format.h"
#include "panels/notespanel.h"
#include "window/addressdialog.h"
#include "window/exportdialog.h"
#include "window/exportmanydialog.h"
#include "window/helpdialogs.h"
#include "window/leftoutdialog.h"
#include "window/mainwindow.h"
#include "window/startpage.h"
#include "window/statusline.h"

#include <KMessageWidget>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Dateline {
void MainWindow::connectFileActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->openClipboard, &QAction::triggered, this,
            [this] { openWords(QApplication::clipboard()->mimeData()); });
    connect(m_actions->openAddress, &QAction::triggered, this, [this] { openAddress(); });
    connect(m_actions->showLeftOut, &QAction::triggered, this, &MainWindow::showLeftOut);
    for (const auto &[format, action] : m_actions->exports.asKeyValueRange())
        connect(action, &QAction::triggered, this, [this, chosen = format] { exportArticle(chosen); });
    connect(m_actions->exportAny, &QAction::triggered, this, [this] { exportArticle({}); });
    connect(m_actions->saveNotes, &QAction::triggered, this, [this] { exportArticle(ExportFormat::Markdown); });
    connect(m_actions->importNotes, &QAction::triggered, this, &MainWindow::importNotes);
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::printArticle);
    connect(m_actions->closeArticle, &QAction::triggered, m_tabs, &ArticleTabs::closeCurrent);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::chooseFiles()
{
    const QString folder = m_session.recentFiles.isEmpty() ? QString() : QFileInfo(m_session.recentFiles.front()).path();
    const QString filter = tr("Articles (%1);;All files (*)").arg("*."_L1 + articleSuffixes().join(" *."_L1));
    openFiles(QFileDialog::getOpenFileNames(this, tr("Open Articles"), folder, filter));
}

void MainWindow::tellCarriedOver(const OpenArticle &article, const CarriedOver &carried)
{
    QStringList sentences{
        tr("\"%1\" changed since it was read last; the version before is kept beside it.").arg(article.displayName())};
    if (carried.notes > 0)
        sentences.append(tr("%n note(s) stand at their words again.", nullptr, carried.notes));
    if (carried.orphans > 0)
        sentences.append(tr("%n note(s) wait for a place: the list of notes offers some.", nullptr, carried.orphans));
    showMessage(sentences.join(u' '), false);
    auto *show = new QAction(tr("Show Changes"), m_message);
    show->setObjectName("showChanges"_L1);
    connect(show, &QAction::triggered, this, [this, before = carried.from, after = article.article().hash] {
        m_message->animatedHide();
        m_tabs->openChanges(before, after);
    });
    m_message->addAction(show);
}

void MainWindow::chooseFolder()
{
    const QString folder =
        m_session.recentFiles.isEmpty() ? QDir::homePath() : QFileInfo(m_session.recentFiles.front()).path();
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Add a Folder of Articles to the Library"), folder);
    if (!chosen.isEmpty())
        openFiles({chosen});
}

void MainWindow::openAddress(const QUrl &address)
{
    delete findChild<AddressDialog *>(); // a second link in the place of the first
    auto *dialog = new AddressDialog(address, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddressDialog::fetched, this, [this](const WebPage &page) {
        m_fetched.insert(page.address.toString(QUrl::FullyEncoded), new WebPage(page), page.bytes.size());
        m_opener.add(page.address.toDisplayString(), importPage(page));
    });
    dialog->open();
}

void MainWindow::openSample()
{
    QFile sample(u":/samples/ferry-contract.txt"_s);
    const QString name = tr("a sample article");
    if (sample.open(QIODevice::ReadOnly))
        m_opener.add(name, importText(QString::fromUtf8(sample.readAll()), name));
}

void MainWindow::showLeftOut()
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    const Article &article = page->article()->article();
    m_status->setReading(tr("Reading %1…").arg(QFileInfo(article.file).fileName()));
    m_leftOut.cancel();
    const WebPage *fetched = m_fetched.object(article.file);
    m_leftOut = findLeftOutBlocks(article, fetched ? std::optional(*fetched) : std::nullopt);
    m_leftOut
        .then(this,
              [this, article](const Result<std::vector<LeftOutBlock>> &blocks) {
                  m_status->setReading({});
                  if (!blocks) {
                      showMessage(blocks.error(), false);
                      return;
                  }
                  auto *dialog = new LeftOutDialog(*blocks, this);
                  dialog->setAttribute(Qt::WA_DeleteOnClose);
                  connect(dialog, &LeftOutDialog::chosen, this, [this, article](const std::vector<LeftOutBlock> &chosen) {
                      showOpened(withBlocks(article, chosen));
                  });
                  dialog->open();
              })
        .onCanceled(this, [this] { m_status->setReading({}); });
}

void MainWindow::showImported(const ImportReport &report)
{
    m_startPage->refresh();
    showMessage(importWords(report), !report.trouble.isEmpty());
    offerFailures(report.failures, tr("Not Read"));
    emit settled();
}

void MainWindow::exportArticle(std::optional<ExportFormat> format, const std::optional<TimelineChoice> &timeline)
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    OpenArticle &article = *page->article();
    ExportDialog::Scopes scopes{article.notes(), m_notes->shownNotes(), {}};
    const Selected &selected = article.selection().current();
    if (const Note *note = selected.kind == Selected::Kind::Note ? article.findNote(selected.index) : nullptr)
        scopes.selected = {*note};
    auto *dialog = new ExportDialog({article.article(), article.analysis(), {}, true, timeline}, std::move(scopes),
                                    exportFolder(), fileNameFor(article.displayName()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setChoice(format ? ExportChoice{*format} : m_session.lastExport());
    connect(dialog, &ExportDialog::openAsked, this, [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(dialog, &ExportDialog::chosen, this,
            [this](const QString &path, const ExportChoice &chosen, const ExportSource &source) {
                m_session.setLastExport(chosen);
                m_session.exportFolder = QFileInfo(path).path();
                saveSessionLater();
                followWriting(path, writeExport(path, chosen, source));
            });
    dialog->open();
}

void MainWindow::exportArticles(const std::vector<ArticleRow> &articles)
{
    if (m_libraryExport.isBusy()) {
        showMessage(tr("Other articles are being written: wait for them, or stop that with Esc."), false);
        return;
    }
    auto *dialog = new ExportManyDialog(articles, m_session.lastExport(), exportFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportManyDialog::chosen, this,
            [this, dialog](const std::vector<ExportTask> &tasks, const ExportChoice &choice) {
                m_session.setLastExport(choice);
                m_session.exportFolder = dialog->folder();
                saveSessionLater();
                m_libraryExport.start(tasks, choice);
            });
    dialog->open();
}

void MainWindow::showExported(const ExportReport &report)
{
    showMessage(exportWords(report, m_session.exportFolder), !report.failures.empty());
    offerFailures(report.failures, tr("Not Written"));
    emit settled();
}

void MainWindow::offerFailures(const std::vector<ImportReport::Failure> &failures, const QString &title)
{
    if (failures.empty())
        return;
    auto *list = new QAction(tr("Show Which…"), m_message);
    list->setObjectName("importFailures"_L1);
    connect(list, &QAction::triggered, this, [this, failures, title] { showFailures(failures, title, this); });
    m_message->addAction(list);
}

QString MainWindow::exportFolder() const
{
    return QFileInfo(m_session.exportFolder).isDir() ? m_session.exportFolder : QDir::homePath();
}

/// Says that the file is being written, and what came of it.
void MainWindow::followWriting(const QString &path, QFuture<Result<void>> writing)
{
    m_status->setReading(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    std::erase_if(m_exports, [](const QFuture<Result<void>> &each) { return each.isFinished(); });
    m_exports.push_back(writing);
    writing.then(this, [this, path](const Result<void> &done) {
        m_status->setReading({});
        showMessage(done ? tr("Written: %1").arg(path) : done.error(), !done);
    });
}

void MainWindow::importNotes()
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    const QString filter = tr("Notes (%1);;All files (*)").arg("*.json *.jsonld *.qdpx"_L1);
    const QString path = QFileDialog::getOpenFileName(this, tr("Import Notes"), QDir::homePath(), filter);
    if (path.isEmpty())
        return;
    m_status->setReading(QFileInfo(path).fileName());
    m_incoming.cancel();
    m_incoming = readNotesFile(path, page->article()->article());
    m_incoming
        .then(this,
              [this, article = QPointer(page->article())](const Result<IncomingNotes> &incoming) {
                  m_status->setReading({});
                  if (!incoming)
                      showMessage(incoming.error());
                  else if (article)
                      takeNotes(*article, *incoming);
              })
        .onCanceled(this, [this] { m_status->setReading({}); });
}

void MainWindow::takeNotes(OpenArticle &article, const IncomingNotes &incoming)
{
    std::vector<Note> notes = newNotes(incoming.notes, article.notes());
    if (notes.empty()) {
        showMessage(tr("There are no notes in the file that are not here already."), false);
        return;
    }
    QString sentence = tr("%n note(s) imported.", nullptr, int(notes.size()));
    if (incoming.unclear > 0)
        sentence += u' '
            + tr("The place of %n note(s) is not clear: choose one in the list of notes.", nullptr, int(incoming.unclear));
    article.addNotes(std::move(notes));
    showMessage(sentence, false);
}

void MainWindow::printArticle()
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    const OpenArticle &article = *page->article();
    const std::unique_ptr<QTextDocument> document =
        printedArticle({article.article(), *article.analysis(), article.notes()});
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(article.displayName());
    QPrintPreviewDialog preview(&printer, this);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&document](QPrinter *to) { document->print(to); });
    preview.exec();
}

void MainWindow::printTimeline(const TimelineChoice &choice)
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    const OpenArticle &article = *page->article();
    const ExportInput input{article.article(), *article.analysis(), {}};
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(article.displayName());
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog preview(&printer, this);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter *to) {
        QPainter painter(to);
        paintTimeline(painter, QRectF(QPointF(), to->pageLayout().paintRectPixels(to->resolution()).size()), input, choice);
    });
    preview.exec();
}

void MainWindow::rememberFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_session.recentFiles.removeAll(absolute);
    m_session.recentFiles.prepend(absolute);
    m_session.recentFiles.resize(std::min(m_session.recentFiles.size(), Session::keptFiles));
    fillRecentFiles();
    saveSessionLater();
}

void MainWindow::fillRecentFiles()
{
    m_actions->recentFiles->clear();
    m_actions->recentFiles->setEnabled(!m_session.recentFiles.isEmpty());
    for (const QString &path : std::as_const(m_session.recentFiles)) {
        QAction *action = m_actions->recentFiles->addAction(QDir::toNativeSeparators(path).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
}

} // namespace Dateline
