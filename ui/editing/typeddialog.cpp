// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/typeddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

TypedDialog::TypedDialog(const QString &title, const QString &label, const QString &example, Read read, QWidget *parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_typed(new QLineEdit)
    , m_understood(new QLabel)
{
    setObjectName("typedDialog"_L1);
    setWindowTitle(title);
    auto *text = new QLabel(label);
    text->setWordWrap(true);
    text->setBuddy(m_typed);
    m_typed->setObjectName("typed"_L1);
    m_typed->setAccessibleName(label);
    m_typed->setPlaceholderText(example);
    m_typed->setClearButtonEnabled(true);
    m_understood->setObjectName("understood"_L1);
    m_understood->setForegroundRole(QPalette::PlaceholderText);
    m_understood->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_typed);
    column->addWidget(m_understood);
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &TypedDialog::understand);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit typedIn(m_typed->text().simplified());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    understand({});
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

void TypedDialog::setTyped(const QString &typed)
{
    m_typed->setText(typed);
    m_typed->selectAll();
}

void TypedDialog::understand(const QString &typed)
{
    const bool empty = typed.trimmed().isEmpty();
    const std::optional<QString> read = empty ? std::nullopt : m_read(typed);
    if (empty)
        m_understood->setText(m_typed->placeholderText());
    else
        m_understood->setText(read ? tr("Understood as: %1").arg(*read) : tr("This is not understood."));
    m_ok->setEnabled(read.has_value());
}

} // namespace Dateline
