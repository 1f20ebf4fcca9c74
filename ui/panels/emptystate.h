// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Dateline {

/// What a panel shows instead of nothing: why it is empty and, where there is a way out, a button for it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty \a action shows no button.
    void setText(const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Dateline
