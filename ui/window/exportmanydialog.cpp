// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/exportmanydialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

ExportManyDialog::ExportManyDialog(std::vector<ArticleRow> articles, const ExportChoice &choice, const QString &folder,
                                   QWidget *parent)
    : QDialog(parent)
    , m_articles(std::move(articles))
    , m_choices(exportChoices())
    , m_format(new QComboBox)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_warning(new QLabel)
{
    setObjectName("exportManyDialog"_L1);
    setWindowTitle(tr("Export %n Article(s)", nullptr, int(m_articles.size())));
    auto *formatLabel = new QLabel(tr("&Format:"));
    formatLabel->setBuddy(m_format);
    auto *folderLabel = new QLabel(tr("F&older:"));
    folderLabel->setBuddy(m_folder);
    m_format->setObjectName("exportManyFormat"_L1);
    m_format->setAccessibleName(tr("Format"));
    for (const ExportChoice &each : m_choices)
        m_format->addItem(words(each));
    m_format->setCurrentIndex(
        std::max<int>(0, int(std::ranges::find(m_choices, choice) - m_choices.begin()) % int(m_choices.size())));
    m_folder->setObjectName("exportManyFolder"_L1);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browsing = new QPushButton(tr("&Choose…"));
    browsing->setObjectName("exportManyBrowse"_L1);
    browsing->setAutoDefault(false);
    m_warning->setObjectName("exportManyWarning"_L1);
    m_warning->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName("exportManyNow"_L1);
    auto *grid = new QGridLayout(this);
    grid->addWidget(formatLabel, 0, 0);
    grid->addWidget(m_format, 0, 1, 1, 2);
    grid->addWidget(folderLabel, 1, 0);
    grid->addWidget(m_folder, 1, 1);
    grid->addWidget(browsing, 1, 2);
    grid->addWidget(m_warning, 2, 1, 1, 2);
    grid->addWidget(buttons, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    m_export->setDefault(true);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportManyDialog::showTarget);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportManyDialog::showTarget);
    connect(browsing, &QPushButton::clicked, this, &ExportManyDialog::browse);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(tasks(), this->choice());
        accept();
    });
    showTarget();
    resize(560, sizeHint().height());
}

ExportChoice ExportManyDialog::choice() const
{
    return m_choices[m_format->currentIndex()];
}

QString ExportManyDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

std::vector<ExportTask> ExportManyDialog::tasks() const
{
    return exportTasks(m_articles, folder(), choice());
}

void ExportManyDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Export"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void ExportManyDialog::showTarget()
{
    const bool isFolder = QFileInfo(folder()).isAbsolute() && QFileInfo(folder()).isDir();
    m_export->setEnabled(isFolder);
    if (!isFolder) {
        m_warning->setText(tr("There is no folder \"%1\".").arg(m_folder->text().trimmed()));
        return;
    }
    const auto files = tasks();
    const auto there = std::ranges::count_if(files, [](const ExportTask &task) { return QFileInfo::exists(task.path); });
    if (there == 0)
        m_warning->setText(tr("Each article becomes a file, named by its title, with all its notes."));
    else if (choice() == ExportChoice{ExportFormat::Markdown})
        m_warning->setText(tr("%n of the files are there: older exports are brought up to date, what you wrote between the "
                              "notes stays, and other files are replaced.",
                              nullptr, int(there)));
    else
        m_warning->setText(tr("%n of the files are there: they will be replaced.", nullptr, int(there)));
    m_export->setText(there == 0 ? tr("&Export") : tr("R&eplace"));
}

} // namespace Dateline
