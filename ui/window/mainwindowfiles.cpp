// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What the actions of MainWindow on files do: opening, importing, exporting, printing.
#include "export/exportjob.h"
#include "import/format.h"
#include "window/helpdialogs.h"
#include "window/mainwindow.h"
#include "window/startpage.h"
#include "window/statusline.h"

#include <KMessageWidget>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
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
    for (size_t i = 0; i < m_actions->exports.size(); ++i) {
        connect(m_actions->exports[i], &QAction::triggered, this,
                [this, i] { exportArticle(static_cast<ExportFormat>(i)); });
    }
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

void MainWindow::chooseFolder()
{
    const QString folder =
        m_session.recentFiles.isEmpty() ? QDir::homePath() : QFileInfo(m_session.recentFiles.front()).path();
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Add a Folder of Articles to the Library"), folder);
    if (!chosen.isEmpty())
        openFiles({chosen});
}

void MainWindow::showImported(const ImportReport &report)
{
    m_startPage->refresh();
    showMessage(importWords(report), !report.trouble.isEmpty());
    if (!report.failures.empty()) {
        auto *list = new QAction(tr("Show Which…"), m_message);
        list->setObjectName("importFailures"_L1);
        connect(list, &QAction::triggered, this, [this, report] { showImportFailures(report, this); });
        m_message->addAction(list);
    }
    emit settled();
}

void MainWindow::exportArticle(ExportFormat format)
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    const QString suffix = exportKinds()[size_t(format)].suffix;
    const QString filter = tr("%1 (*.%2)").arg(words(format), suffix);
    QString name = page->article()->displayName();
    name.replace(u'/', u'-');
    const QString file = name.left(80).simplified() + u'.' + suffix;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(file), filter);
    if (path.isEmpty())
        return;
    m_status->setReading(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    const OpenArticle &article = *page->article();
    QFuture<Result<void>> future = writeExport(path, format, article.article(), article.analysis(), article.notes());
    std::erase_if(m_exports, [](const QFuture<Result<void>> &each) { return each.isFinished(); });
    m_exports.push_back(future);
    future.then(this, [this, path](const Result<void> &done) {
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
    QTextDocument document;
    document.setHtml(QString::fromUtf8(toHtml({article.article(), *article.analysis(), article.notes()})));
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(article.displayName());
    QPrintPreviewDialog preview(&printer, this);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&document](QPrinter *to) { document.print(to); });
    preview.exec();
}

void MainWindow::rememberFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_session.recentFiles.removeAll(absolute);
    m_session.recentFiles.prepend(absolute);
    m_session.recentFiles.resize(std::min(m_session.recentFiles.size(), Session::keptFiles));
    fillRecentFiles();
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
