// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace Dateline {

/// A question with its two answers, in the place of what it is about; Esc is the second.
class ConfirmBar : public QFrame {
    Q_OBJECT
public:
    ConfirmBar(const QString &question, const QString &yes, const QString &no, QWidget *parent = nullptr);

signals:
    void confirmed();
    void declined();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Dateline
