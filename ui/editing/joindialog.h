// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Dateline {

/// Looks for who or what in the library is the same as a subject, and says what one page for both would have before they
/// are put together.
class JoinDialog : public QDialog {
    Q_OBJECT
public:
    JoinDialog(Library &library, Subject subject, QWidget *parent);

signals:
    /// What puts the two together, and what to call it in the history.
    void chosen(const Dateline::SortingChange &change, const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showCard(const SubjectCard &card);
    void search();
    void fill(const std::vector<SubjectCard> &found);
    void preview();
    void showPreview(const JoinPreview &preview);
    void choose();

    Library &m_library;
    Subject m_subject;
    SubjectCard m_card; ///< of m_subject; its name is empty until it is known
    QLabel *m_question;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QLabel *m_preview;
    QPushButton *m_ok = nullptr;
    QTimer m_typing;
    std::vector<SubjectCard> m_found; ///< by row
    JoinPreview m_shown;              ///< of the current row, while m_ok can be pressed
    int m_asked = 0;                  ///< only the last answer counts
};

} // namespace Dateline
