// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/timelinepicture.h"
#include "panels/panel.h"

class QAction;
class QLabel;
class QListView;
class QStandardItemModel;
class QToolButton;

namespace Dateline {
class EmptyState;
class TimelineView;

/// The events of the article on a time axis, with those that no date is known of in a list beside it, in text order.
class TimelinePanel : public Panel {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);

signals:
    /// The reader wants what is shown as a picture.
    void pictureRequested(const Dateline::TimelineChoice &choice);
    void printRequested(const Dateline::TimelineChoice &choice);

protected:
    void showContents() override;
    void showSelection() override;
    void showHover() override;
    void showProgress() override;

private:
    QWidget *makeBar();
    void showOrder();
    QToolButton *makeBandingButton();
    QToolButton *makePictureButton();
    /// What is shown, and how.
    [[nodiscard]] TimelineChoice chosen() const;
    void openMenu(qsizetype event, QPoint globalPoint);
    void putAt(qsizetype event, const DateRange &when);
    void fillUndated(const std::vector<qsizetype> &events);
    void updateEmptyState();
    [[nodiscard]] bool isListed(const Event &event) const;
    /// The events that are shown: all that are listed, or those of the selected entities.
    [[nodiscard]] std::vector<qsizetype> shownEvents() const;
    [[nodiscard]] std::vector<qsizetype> litEvents() const;

    TimelineView *m_view;
    QWidget *m_drawing;
    QWidget *m_undated;
    QListView *m_undatedList;
    QStandardItemModel *m_undatedModel;
    QToolButton *m_eventOrder = nullptr;
    QToolButton *m_storyOrder = nullptr;
    QToolButton *m_onlySelected = nullptr;
    QToolButton *m_lesser = nullptr;
    QToolButton *m_picture = nullptr;
    EmptyState *m_empty;
    std::vector<qsizetype> m_shown;
};

} // namespace Dateline
