// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QWidget>

class QLabel;

namespace Dateline {
class TimelineView;

/// The dated events of a subject on one time axis, from all articles. Not shown when there are none.
class SubjectTimeline : public QWidget {
    Q_OBJECT
public:
    explicit SubjectTimeline(Library &library, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);

signals:
    void chosen(const Dateline::SubjectRow &row);

private:
    void fill(const std::vector<SubjectRow> &rows);

    Library &m_library;
    TimelineView *m_view;
    QLabel *m_more;                 ///< that not all are drawn
    std::vector<SubjectRow> m_rows; ///< by event
    int m_asked = 0;
};

} // namespace Dateline
