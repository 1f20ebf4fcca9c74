// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowfilter.h"
#include "state/edits.h"

#include <QWidget>

#include <memory>

class KMessageWidget;
class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeView;

namespace Dateline {
class CountryLexicon;
class EmptyState;
class LexiconModel;

/// The reader's lexicon: what words are in all articles. Looked through, changed, imported and exported here, with the
/// history of the library; under it the articles that the row touches.
class LexiconPage : public QWidget {
    Q_OBJECT
public:
    /// \a edits are those of the library.
    LexiconPage(Library &library, Edits &edits, QWidget *parent = nullptr);
    ~LexiconPage() override;

    [[nodiscard]] Edits &edits() { return m_edits; }
    /// Adds the table's rows that are not there yet, in one step of the history; or none where one cannot be taken.
    void importFile(const QString &path);
    void exportFile(const QString &path);

signals:
    /// Open the article and show the words.
    void articleRequested(const QByteArray &hash, const QString &title, Dateline::Span place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &key, void (LexiconPage::*call)());
    void makeActions();
    void makeLayout();
    void showRows();
    void showArticles();
    void updateActions();
    void addRow();
    void editRow();
    void removeRows();
    void openRow(const Correction &row);
    void take(const Result<std::vector<Correction>> &rows);
    void chooseImport();
    void chooseExport();
    void showMessage(const QString &sentence, bool isError);
    [[nodiscard]] std::vector<CorrectionId> chosen() const;
    [[nodiscard]] QModelIndex current() const;

    Edits &m_edits;
    std::shared_ptr<const CountryLexicon> m_countries; ///< null until it is read
    LexiconModel *m_model;
    RowFilter m_rows;
    QLineEdit *m_filter;
    QTreeView *m_view = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_articlesTitle;
    QListWidget *m_articles;
    KMessageWidget *m_message;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QString m_whenDone; ///< what to say when what was asked for is on disk
};

} // namespace Dateline
