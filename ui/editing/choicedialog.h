// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QVariant>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Dateline {

/// One of many to choose, found by typing.
class ChoiceDialog : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QVariant value;
    };

    /// \a label says what is chosen for what.
    ChoiceDialog(const QString &title, const QString &label, const std::vector<Choice> &choices, QWidget *parent);

signals:
    void chosen(const QVariant &value);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void filter(const QString &typed);
    void choose();

    QLineEdit *m_typed;
    QListWidget *m_list;
    QPushButton *m_ok = nullptr;
};

} // namespace Dateline
