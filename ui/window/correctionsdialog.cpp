// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/correctionsdialog.h"

#include "window/articlecorrections.h"
#include "window/lexiconpage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

CorrectionsDialog::CorrectionsDialog(Library &library, Edits &edits, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_corrections(new ArticleCorrections)
    , m_lexicon(new LexiconPage(library, edits))
{
    setObjectName("correctionsDialog"_L1);
    setWindowTitle(tr("Corrections"));
    m_tabs->setObjectName("correctionsTabs"_L1);
    m_tabs->setAccessibleName(tr("Corrections"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_corrections, tr("This &Article"));
    m_tabs->addTab(m_lexicon, tr("A&ll Articles: Your Lexicon"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(680, 520);
}

void CorrectionsDialog::setArticle(OpenArticle *article)
{
    m_corrections->setArticle(article);
    if (!isVisible())
        m_tabs->setCurrentWidget(article ? static_cast<QWidget *>(m_corrections) : m_lexicon);
}

void CorrectionsDialog::turnToArticle()
{
    m_tabs->setCurrentWidget(m_corrections);
}

} // namespace Dateline
