// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QWidget>

class QTabWidget;
class QVBoxLayout;

namespace Dateline {
class ConfirmBar;
class Edits;
class SubjectHeader;
class SubjectList;
class SubjectTimeline;

/// Somebody or something over all articles of the library: its articles, quotes, deals and events, and a timeline. Every row
/// leads to its place in its article.
class SubjectPage : public QWidget {
    Q_OBJECT
public:
    /// \a edits are those of the library.
    SubjectPage(Library &library, Edits &edits, Subject subject, QWidget *parent = nullptr);

    [[nodiscard]] const Subject &subject() const { return m_subject; }
    /// Whether \a subject has this page: it is the same, or the reader says so.
    [[nodiscard]] bool isOf(const Subject &subject) const;
    [[nodiscard]] const QString &title() const { return m_card.name; }
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
    void askJoin();
    void askSeparation(int part);
    void askArticleSeparation();
    /// Asks above the lists; \a act is done when the answer is yes.
    void confirm(const QString &question, const std::function<void()> &act);

    Library &m_library;
    Edits &m_edits;
    Subject m_subject;
    SubjectHeader *m_header;
    QVBoxLayout *m_column;
    QTabWidget *m_lists;
    SubjectTimeline *m_timeline;
    std::vector<SubjectList *> m_shown; ///< in the order of the tabs
    SubjectCard m_card;                 ///< that is shown
    int m_waited = 0;                   ///< times, for the first article to be kept
    ConfirmBar *m_confirm = nullptr;
};

} // namespace Dateline
