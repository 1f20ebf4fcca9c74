// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Dateline {

/// Something typed in the reader's own words; a line below says how it is understood. What is not understood cannot be
/// accepted.
class TypedDialog : public QDialog {
    Q_OBJECT
public:
    /// How typed words are understood, in words for the reader; nothing where they are not.
    using Read = std::function<std::optional<QString>(const QString &typed)>;

    /// \a label says what is asked for, \a example what could be typed.
    TypedDialog(const QString &title, const QString &label, const QString &example, Read read, QWidget *parent);
    void setTyped(const QString &typed);

signals:
    void typedIn(const QString &typed);

private:
    void understand(const QString &typed);

    Read m_read;
    QLineEdit *m_typed;
    QLabel *m_understood;
    QPushButton *m_ok = nullptr;
};

} // namespace Dateline
