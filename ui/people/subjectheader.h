// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/subjectpage.h"

#include <QWidget>

class QLabel;
class QLayout;
class QToolButton;

namespace Dateline {

/// Who or what a page is of: name, kind, flag and code, the roles that articles give, how much there is, others of that
/// name, and what the reader put together.
class SubjectHeader : public QWidget {
    Q_OBJECT
public:
    explicit SubjectHeader(QWidget *parent = nullptr);

    void setCard(const SubjectCard &card);

signals:
    /// The page of somebody else of that name.
    void subjectRequested(const Dateline::Subject &subject);
    /// Somebody else is to be the same.
    void joinRequested();
    /// The part of the card at this place is to have a page of its own again.
    void separationRequested(int part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFonts();
    void makeButtons(QLayout &row);
    void showParts();

    SubjectCard m_card;
    QLabel *m_name;
    QLabel *m_kind; ///< and roles
    QLabel *m_counts;
    QLabel *m_namesakes;
    QLabel *m_parts; ///< what the reader says is the same
    QToolButton *m_apart = nullptr;
};

} // namespace Dateline
