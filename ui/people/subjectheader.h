// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/subjectpage.h"

#include <QWidget>

class QLabel;

namespace Dateline {

/// Who or what a page is of: name, kind, flag and code, the roles that articles give, how much there is, and others of that
/// name.
class SubjectHeader : public QWidget {
    Q_OBJECT
public:
    explicit SubjectHeader(QWidget *parent = nullptr);

    void setCard(const SubjectCard &card);

signals:
    /// The page of somebody else of that name.
    void subjectRequested(const Dateline::Subject &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFonts();

    SubjectCard m_card;
    QLabel *m_name;
    QLabel *m_kind; ///< and roles
    QLabel *m_counts;
    QLabel *m_namesakes;
};

} // namespace Dateline
