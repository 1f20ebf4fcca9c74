// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QDate>

namespace Dateline {
class MarkTheme;

/// Says when the article was published and lets the reader set it, or say that it is not known.
class DateButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit DateButton(const MarkTheme &theme, QWidget *parent = nullptr);

    /// Invalid: unknown.
    void setDate(QDate date);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The reader chose another date; invalid for unknown.
    void chosen(QDate date);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();

    const MarkTheme &m_theme;
    QDate m_date;
};

} // namespace Dateline
