// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/labelfilter.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// Longer lists go into a menu of their own.
constexpr int choicesInline = 12;

QString shown(const Label &label)
{
    return label.kind == Label::Kind::Tag ? u'#' + label.name : label.name;
}

} // namespace

LabelFilter::LabelFilter(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName("startLabels"_L1);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &LabelFilter::build);
    updateText();
    hide();
}

void LabelFilter::setLabels(std::vector<LabelRow> labels)
{
    m_labels = std::move(labels);
    setVisible(!m_labels.empty());
    if (!m_current.name.isEmpty() && !std::ranges::contains(m_labels, m_current, &LabelRow::label))
        choose({});
}

bool LabelFilter::has(Label::Kind kind) const
{
    return std::ranges::any_of(m_labels, [kind](const LabelRow &row) { return row.label.kind == kind; });
}

int LabelFilter::articlesWith(const Label &label) const
{
    const auto row = std::ranges::find(m_labels, label, &LabelRow::label);
    return row == m_labels.end() ? 0 : row->articles;
}

void LabelFilter::choose(const Label &label)
{
    m_current = label;
    updateText();
    emit chosen(label);
}

void LabelFilter::build()
{
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(menu()->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    QAction *all = menu()->addAction(tr("All articles"));
    all->setCheckable(true);
    all->setChecked(m_current.name.isEmpty());
    connect(all, &QAction::triggered, this, [this] { choose({}); });
    addChoices(Label::Kind::Collection, tr("Collections"));
    addChoices(Label::Kind::Tag, tr("Tags"));
    if (m_current.name.isEmpty())
        return;
    menu()->addSeparator();
    const QString name = QString(shown(m_current)).replace(u'&', "&&"_L1);
    QAction *rename = menu()->addAction(tr("Rename %1…").arg(name));
    rename->setObjectName("renameLabel"_L1);
    connect(rename, &QAction::triggered, this, [this] { emit renameRequested(m_current); });
    QAction *remove = menu()->addAction(tr("Delete %1…").arg(name));
    remove->setObjectName("removeLabel"_L1);
    connect(remove, &QAction::triggered, this, [this] { emit removalRequested(m_current); });
}

void LabelFilter::addChoices(Label::Kind kind, const QString &title)
{
    std::vector<LabelRow> rows;
    std::ranges::copy_if(m_labels, std::back_inserter(rows), [kind](const LabelRow &row) { return row.label.kind == kind; });
    if (rows.empty())
        return;
    QMenu *into = menu();
    if (std::ssize(rows) > choicesInline)
        into = menu()->addMenu(title);
    else
        menu()->addSection(title);
    for (const LabelRow &row : rows) {
        const QString name = QString(shown(row.label)).replace(u'&', "&&"_L1);
        QAction *action = into->addAction(tr("%1 (%2)", "collection or tag, how many articles").arg(name).arg(row.articles));
        action->setCheckable(true);
        action->setChecked(row.label == m_current);
        connect(action, &QAction::triggered, this, [this, label = row.label] { choose(label); });
    }
}

void LabelFilter::updateText()
{
    constexpr int letters = 24;
    const QString what = m_current.name.isEmpty() ? tr("All articles") : shown(m_current);
    const QString text = fontMetrics().elidedText(what, Qt::ElideRight, fontMetrics().averageCharWidth() * letters);
    setText(QString(text).replace(u'&', "&&"_L1));
    setToolTip(tr("Shown: %1").arg(what));
    setAccessibleName(tr("Shown: %1").arg(what));
}

} // namespace Dateline
