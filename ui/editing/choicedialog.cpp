// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/choicedialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

ChoiceDialog::ChoiceDialog(const QString &title, const QString &label, const std::vector<Choice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName("choiceDialog"_L1);
    setWindowTitle(title);
    auto *text = new QLabel(label);
    text->setWordWrap(true);
    text->setBuddy(m_typed);
    m_typed->setObjectName("choiceFilter"_L1);
    m_typed->setPlaceholderText(tr("Filter\u2026"));
    m_typed->setAccessibleName(tr("Filter"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setObjectName("choices"_L1);
    m_list->setAccessibleName(label);
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &ChoiceDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &ChoiceDialog::choose);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *current) { m_ok->setEnabled(current != nullptr); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoiceDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
    resize(380, 420);
}

void ChoiceDialog::filter(const QString &typed)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(typed, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
    m_ok->setEnabled(first != nullptr);
}

void ChoiceDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    emit chosen(item->data(Qt::UserRole));
    accept();
}

bool ChoiceDialog::eventFilter(QObject *object, QEvent *event)
{
    // While typing, the arrows walk the list.
    if (object == m_typed && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_list, &copy);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace Dateline
