// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QToolButton>
#include <QVariant>

#include <map>
#include <vector>

namespace Dateline {
class RowFilter;

/// A button that says what the rows beside it are narrowed down to, and a menu to choose it from: one value a role.
class FilterMenu : public QToolButton {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QVariant value;
        QIcon icon = {};
    };

    FilterMenu(RowFilter &rows, QWidget *parent = nullptr);

    /// What can be chosen for \a role. A value that was chosen stays so if it is still there, else the filter is lifted.
    void setChoices(int role, const QString &title, const QString &any, std::vector<Choice> choices);
    /// An invalid value lifts the filter.
    void choose(int role, const QVariant &value);
    /// Lifts all.
    void clear();

signals:
    void filtered();

private:
    struct Section {
        QString title;
        QString any;
        std::vector<Choice> choices;
    };
    void build();
    void updateText();

    RowFilter &m_rows;
    std::map<int, Section> m_sections;
};

} // namespace Dateline
