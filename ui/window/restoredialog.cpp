// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/restoredialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

RestoreDialog::RestoreDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_words(
          new QLabel(tr("The library becomes what it was before the first change of a day. The library as it is now is kept "
                        "in a file beside it.")))
    , m_list(new QListWidget)
{
    setObjectName("restoreDialog"_L1);
    setWindowTitle(tr("Restore the Library"));
    m_words->setObjectName("restoreWords"_L1);
    m_words->setWordWrap(true);
    m_list->setObjectName("restoreList"_L1);
    m_list->setAccessibleName(tr("Backups"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName("restoreButton"_L1);
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &RestoreDialog::restore);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(460, 340);
    m_library.backups().then(this, [this](const Result<std::vector<Backup>> &backups) { fill(backups); });
}

void RestoreDialog::fill(const Result<std::vector<Backup>> &backups)
{
    if (!backups || backups->empty()) {
        m_words->setText(backups ? tr("There is no backup yet. One is made before the first change of each day.")
                                 : backups.error());
        m_list->hide();
        return;
    }
    const QLocale locale;
    for (const Backup &backup : *backups) {
        const QString day = locale.toString(backup.day, QLocale::LongFormat);
        const QString size = locale.formattedDataSize(backup.bytes);
        auto *item =
            new QListWidgetItem(backup.schema == 0 ? tr("%1 (%2)", "day and size of a backup").arg(day, size)
                                                   : tr("%1, before a new version of Dateline (%2)").arg(day, size));
        item->setData(Qt::UserRole, backup.path);
        item->setToolTip(backup.path);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void RestoreDialog::restore()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_restore->setEnabled(false);
    m_library.restore(item->data(Qt::UserRole).toString()).then(this, [this](const Result<QString> &kept) {
        if (!kept) {
            m_words->setText(kept.error());
            m_restore->setEnabled(true);
            return;
        }
        emit restored(*kept);
        accept();
    });
}

} // namespace Dateline
