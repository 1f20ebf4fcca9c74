// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QWidget>

class QLabel;

namespace Dateline {
class TimelineView;

/// Dated events of several articles on one time axis, each said to be from which. Not shown when there are none.
class SubjectTimeline : public QWidget {
    Q_OBJECT
public:
    explicit SubjectTimeline(QWidget *parent = nullptr);

    /// Asks for events: the first \a limit of them, those without a date last.
    using Ask = std::function<QFuture<Result<std::vector<SubjectRow>>>(int limit)>;
    void setEvents(const Ask &ask);

    /// Whether the events of each article have lanes of their own.
    void setParted(bool parted);
    void zoomBy(double factor);

signals:
    void chosen(const Dateline::SubjectRow &row);

private:
    void fill(const std::vector<SubjectRow> &rows);

    TimelineView *m_view;
    QLabel *m_more;                 ///< that not all are drawn
    std::vector<SubjectRow> m_rows; ///< by event
    int m_asked = 0;
};

} // namespace Dateline
