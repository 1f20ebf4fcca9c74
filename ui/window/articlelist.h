// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace Dateline {
struct ArticleSet;
class ArticleListModel;
class ConfirmBar;
class Edits;
class LabelFilter;

/// The table of the articles of the library, with a field to filter it and a choice of their collections and tags. Several
/// can be selected, to be opened, tagged, collected, seen on one timeline, exported or taken out of the library.
class ArticleList : public QWidget {
    Q_OBJECT
public:
    /// \a edits are those of the library.
    ArticleList(Library &library, Edits &edits, QWidget *parent = nullptr);

    /// Asks the library again.
    void refresh();
    /// Whether there is an article, or a filter that may hide all of them.
    [[nodiscard]] bool hasAny() const;

    /// Asks for the timeline of what is selected; of all that the filter leaves, where that is less than two articles.
    void requestTimeline();

signals:
    /// The library answered: hasAny() may be another.
    void answered();
    void articleRequested(const QByteArray &hash, const QString &title);
    void timelineRequested(const Dateline::ArticleSet &articles);
    /// Those of these hashes are about to go: nothing may hold on to them.
    void removing(const QList<QByteArray> &hashes);
    /// Write these to files.
    void exportRequested(const std::vector<Dateline::ArticleRow> &articles);
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void fitColumns();
    void restoreCurrent();
    void openSelected();
    void confirmRemoval();
    void askRemoval(const std::vector<ArticleRow> &rows);
    void remove(const QList<QByteArray> &hashes);
    void askLabelRemoval(const Label &label);
    /// Asks in the place of the list; \a act is done when the answer is \a yes.
    void confirm(const QString &question, const QString &yes, const std::function<void()> &act);
    QToolButton *makeSelectedButton();
    void editLabels(Label::Kind kind);
    void takeFromCollection();
    void renameLabel(const Label &label);
    void takeLabels(std::vector<LabelRow> labels);
    /// What is selected, asked of the library where the table does not have it.
    void withSelected(const std::function<void(const std::vector<ArticleRow> &)> &use);

    Library &m_library;
    Edits &m_edits;
    ArticleListModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_view;
    LabelFilter *m_labels;
    QVBoxLayout *m_column;
    ConfirmBar *m_confirm = nullptr;
    QTimer m_typing;
    std::optional<std::pair<Label, Label>> m_renamed; ///< until it is seen in the library
    int m_current = 0;                                ///< the row that the reader stands on, over a reset
};

} // namespace Dateline
