// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/leftout.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Dateline {

/// Lists what was left out of an article; what is ticked can be brought back.
class LeftOutDialog : public QDialog {
    Q_OBJECT
public:
    explicit LeftOutDialog(std::vector<LeftOutBlock> blocks, QWidget *parent = nullptr);

signals:
    /// In the page's order, one at least.
    void chosen(const std::vector<Dateline::LeftOutBlock> &blocks);

private:
    [[nodiscard]] std::vector<LeftOutBlock> ticked() const;

    std::vector<LeftOutBlock> m_blocks;
    QListWidget *m_list;
    QPushButton *m_bring = nullptr;
};

} // namespace Dateline
