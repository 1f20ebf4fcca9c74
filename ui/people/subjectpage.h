// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QWidget>

class QTabWidget;

namespace Dateline {
class SubjectHeader;
class SubjectList;
class SubjectTimeline;

/// Somebody or something over all articles of the library: its articles, quotes, deals and events, and a timeline. Every row
/// leads to its place in its article.
class SubjectPage : public QWidget {
    Q_OBJECT
public:
    SubjectPage(Library &library, Subject subject, QWidget *parent = nullptr);

    [[nodiscard]] const Subject &subject() const { return m_subject; }
    /// Asks the library again; the lists are filled anew only where something changed.
    void refresh();

signals:
    /// The name is known.
    void titleChanged(const QString &title);
    void placeRequested(const QByteArray &article, const QString &title, Dateline::Span place);
    void subjectRequested(const Dateline::Subject &subject);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addList(SubjectPart part, const char *name);
    void showCard(const SubjectCard &card);
    void go(const SubjectRow &row);

    Library &m_library;
    Subject m_subject;
    SubjectHeader *m_header;
    QTabWidget *m_lists;
    SubjectTimeline *m_timeline;
    std::vector<SubjectList *> m_shown; ///< in the order of the tabs
    SubjectCard m_card;                 ///< that is shown
};

} // namespace Dateline
