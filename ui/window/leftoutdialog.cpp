// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/leftoutdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

LeftOutDialog::LeftOutDialog(std::vector<LeftOutBlock> blocks, QWidget *parent)
    : QDialog(parent)
    , m_blocks(std::move(blocks))
    , m_list(new QListWidget)
{
    setObjectName("leftOutDialog"_L1);
    setWindowTitle(tr("Left Out"));
    auto *label = new QLabel(m_blocks.empty()
                                 ? tr("Nothing that the page shows was left out.")
                                 : tr("The page shows these &paragraphs too. What you tick comes into a new version of the "
                                      "article, at its place; your notes go with it, and this version stays as it is."));
    label->setObjectName("leftOutWords"_L1);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setObjectName("leftOutList"_L1);
    m_list->setAccessibleName(tr("Paragraphs that were left out"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVisible(!m_blocks.empty());
    for (const LeftOutBlock &block : m_blocks) {
        auto *item = new QListWidgetItem(block.text, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_bring = buttons->addButton(tr("&Bring Back"), QDialogButtonBox::AcceptRole);
    m_bring->setObjectName("bringBack"_L1);
    m_bring->setEnabled(false);
    m_bring->setVisible(!m_blocks.empty());
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_bring->setEnabled(!ticked().empty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(ticked());
        accept();
    });
    if (!m_blocks.empty()) {
        m_list->setCurrentRow(0);
        resize(640, 480);
    }
}

std::vector<LeftOutBlock> LeftOutDialog::ticked() const
{
    std::vector<LeftOutBlock> blocks;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            blocks.push_back(m_blocks[row]);
    }
    return blocks;
}

} // namespace Dateline
