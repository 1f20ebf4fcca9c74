// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/labelsdialog.h"

#include "library/note.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

LabelsDialog::LabelsDialog(Label::Kind kind, int articles, const std::vector<LabelRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_list(new QListWidget)
    , m_new(new QLineEdit)
{
    const bool isTag = kind == Label::Kind::Tag;
    setObjectName("labelsDialog"_L1);
    setWindowTitle(isTag ? tr("Tags") : tr("Collections"));
    const QString label = isTag ? tr("Tags of %n article(s)", nullptr, articles)
                                : tr("Collections that %n article(s) are in", nullptr, articles);
    auto *heading = new QLabel(label);
    heading->setBuddy(m_list);
    m_list->setObjectName("labels"_L1);
    m_list->setAccessibleName(label);
    for (const LabelRow &row : rows) {
        if (row.label.kind != kind)
            continue;
        auto *item = new QListWidgetItem(row.label.name, m_list);
        const Qt::CheckState state = row.asked == 0 ? Qt::Unchecked
            : row.asked == articles                 ? Qt::Checked
                                                    : Qt::PartiallyChecked;
        if (state == Qt::PartiallyChecked)
            item->setFlags(item->flags() | Qt::ItemIsUserTristate);
        item->setCheckState(state);
        item->setData(Qt::UserRole, int(state));
    }
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_new->setObjectName("newLabels"_L1);
    m_new->setAccessibleName(isTag ? tr("New tags") : tr("New collection"));
    m_new->setPlaceholderText(isTag ? tr("New tags, with commas between") : tr("A new collection"));
    m_new->setClearButtonEnabled(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &LabelsDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    column->addWidget(buttons);
    m_new->setFocus();
    const int letter = fontMetrics().averageCharWidth();
    resize(46 * letter, m_list->count() > 0 ? 40 * letter : sizeHint().height());
}

void LabelsDialog::finish()
{
    LabelChange change{m_kind, {}, {}};
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (int(item->checkState()) == item->data(Qt::UserRole).toInt())
            continue;
        if (item->checkState() == Qt::Checked)
            change.add.append(item->text());
        else if (item->checkState() == Qt::Unchecked)
            change.remove.append(item->text());
    }
    const QString typed = m_new->text().simplified();
    if (m_kind == Label::Kind::Tag)
        change.add.append(tagsOf(typed));
    else if (!typed.isEmpty())
        change.add.append(typed);
    if (!change.add.isEmpty() || !change.remove.isEmpty())
        emit changed(change);
    accept();
}

} // namespace Dateline
