// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/filtermenu.h"

#include "models/rowfilter.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// Longer lists go into a menu of their own.
constexpr int choicesInline = 6;

} // namespace

FilterMenu::FilterMenu(RowFilter &rows, QWidget *parent)
    : QToolButton(parent)
    , m_rows(rows)
{
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &FilterMenu::build);
    updateText();
}

void FilterMenu::setChoices(int role, const QString &title, const QString &any, std::vector<Choice> choices)
{
    m_sections.insert_or_assign(role, Section{title, any, std::move(choices)});
    const QVariant chosen = m_rows.required(role);
    if (chosen.isValid() && !std::ranges::contains(m_sections.at(role).choices, chosen, &Choice::value))
        m_rows.setRequired(role, {});
    // One choice is none.
    const auto several = [](const auto &section) { return section.second.choices.size() > 1; };
    setVisible(std::ranges::any_of(m_sections, several));
    updateText();
}

void FilterMenu::choose(int role, const QVariant &value)
{
    m_rows.setRequired(role, value);
    updateText();
    emit filtered();
}

void FilterMenu::clear()
{
    for (const auto &[role, section] : m_sections)
        m_rows.setRequired(role, {});
    updateText();
}

void FilterMenu::build()
{
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(menu()->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    for (const auto &[key, section] : m_sections) {
        const auto role = key; // the analyzer does not follow a binding into a lambda
        if (section.choices.size() < 2)
            continue;
        QMenu *into = menu();
        if (std::ssize(section.choices) > choicesInline)
            into = menu()->addMenu(section.title);
        else
            menu()->addSection(section.title);
        auto *group = new QActionGroup(into);
        const auto add = [&](const Choice &choice) {
            QAction *action = into->addAction(choice.icon, choice.text);
            action->setCheckable(true);
            action->setChecked(m_rows.required(role) == choice.value);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, role, value = choice.value] { choose(role, value); });
        };
        add({section.any, {}});
        for (const Choice &choice : section.choices)
            add(choice);
    }
}

void FilterMenu::updateText()
{
    QStringList chosen;
    for (const auto &[role, section] : m_sections) {
        const QVariant value = m_rows.required(role);
        if (!value.isValid())
            continue;
        const auto place = std::ranges::find(section.choices, value, &Choice::value);
        if (place != section.choices.end())
            chosen.append(place->text);
    }
    //: nothing is filtered out
    const QString what = chosen.empty() ? tr("All") : chosen.join(u" \u00B7 "_s);
    setText(fontMetrics().elidedText(what, Qt::ElideRight, fontMetrics().averageCharWidth() * 16));
    setToolTip(tr("Shown: %1").arg(what));
    setAccessibleName(tr("Shown: %1").arg(what));
}

} // namespace Dateline
