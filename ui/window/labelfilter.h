// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/labels.h"

#include <QToolButton>

namespace Dateline {

/// A button that says which collection or tag a list of articles is narrowed down to, and a menu to choose it from, to
/// rename and to delete it.
class LabelFilter : public QToolButton {
    Q_OBJECT
public:
    explicit LabelFilter(QWidget *parent = nullptr);

    /// What can be chosen. A label that was chosen and is gone is chosen no more.
    void setLabels(std::vector<LabelRow> labels);
    /// Without a name where all articles are shown.
    [[nodiscard]] const Label &current() const { return m_current; }
    /// Whether there is a label of the kind.
    [[nodiscard]] bool has(Label::Kind kind) const;
    /// How many articles have the label; 0 for one that is not there.
    [[nodiscard]] int articlesWith(const Label &label) const;
    void choose(const Label &label);

signals:
    void chosen(const Dateline::Label &label);
    void renameRequested(const Dateline::Label &label);
    void removalRequested(const Dateline::Label &label);

private:
    void build();
    void addChoices(Label::Kind kind, const QString &title);
    void updateText();

    std::vector<LabelRow> m_labels;
    Label m_current;
};

} // namespace Dateline
