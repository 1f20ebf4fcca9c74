// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/correctionbuilder.h"

#include "editing/joindialog.h"
#include "lexicon/countrylexicon.h"
#include "words/words.h"

#include <QActionGroup>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace Dateline {

void CorrectionBuilder::addName()
{
    const EntityId id = m_target.thing.index;
    addKinds(entity(id).kind);
    m_menu.addSeparator();
    const auto names = &OpenArticle::Scopes::names;
    addCorrection(m_menu, "notAName", tr("Not a Name"), names,
                  [builder = *this](Scope scope) { return builder.correction(Act::NoName, scope); });
    addSame(id);
    QAction *notSame = addCorrection(m_menu, "notSameAs", tr("Not the Same as %1").arg(entity(id).name), names,
                                     [builder = *this, name = entity(id).name](Scope scope) {
                                         // Of no use in an article where the two were never put together.
                                         Correction made = builder.correction(
                                             Act::NotSameAs, scope == Scope::Always ? Scope::Article : scope);
                                         made.value = name;
                                         return made;
                                     });
    notSame->setEnabled(entity(id).mentions.size() > 1);
    QAction *elsewhere = add(m_menu, "sameElsewhere", tr("Same As in Other Articles…"));
    QObject::connect(elsewhere, &QAction::triggered, m_window, [builder = *this, id] { builder.askElsewhere(id); });
    QAction *apart = add(m_menu, "notSameElsewhere", tr("Not the Same As in Other Articles"));
    QObject::connect(apart, &QAction::triggered, &m_article, [&article = m_article, id] { article.setApart(id); });
    QAction *rename = add(m_menu, "rename", tr("Another Name…"));
    QObject::connect(rename, &QAction::triggered, m_window, [builder = *this, id] { builder.askName(id); });
    QAction *country = add(m_menu, "country", tr("Another Country…"));
    QObject::connect(country, &QAction::triggered, m_window, [builder = *this] { builder.askCountry(); });
    addScopes(names, {Scope::Here, Scope::Article, Scope::Always});
}

void CorrectionBuilder::addKinds(std::optional<Entity::Kind> current)
{
    QMenu *menu = addMenu("kinds", current ? tr("Another Kind") : tr("This Is"));
    auto *group = new QActionGroup(menu);
    for (const Entity::Kind kind :
         {Entity::Kind::Person, Entity::Kind::Country, Entity::Kind::Organization, Entity::Kind::Place}) {
        QAction *action =
            addCorrection(*menu, "kind", words(kind), &OpenArticle::Scopes::names, [builder = *this, kind](Scope scope) {
                Correction made = builder.correction(Act::Kind, scope);
                made.kind = kind;
                return made;
            });
        action->setObjectName(u"kind%1"_s.arg(int(kind)));
        action->setActionGroup(group);
        action->setCheckable(current.has_value());
        action->setChecked(current == kind);
        action->setEnabled(current != kind);
    }
    if (current)
        return;
    menu->addSeparator();
    addDays(*menu, Act::Date, tr("Date…"), m_target.place.of(text()), {});
    addHere(*menu, "event"_L1, tr("Event"), correction(Act::Event));
    addHere(*menu, "deal"_L1, tr("Deal"), correction(Act::Deal));
}

void CorrectionBuilder::addSame(EntityId id)
{
    QMenu *menu = addMenu("sameAs", tr("Same As"));
    std::vector<EntityId> others;
    for (EntityId other = 0; other < std::ssize(m_analysis->entities); ++other) {
        if (other != id)
            others.push_back(other);
    }
    // First what it could be: of the same kind, and named the most.
    std::ranges::stable_sort(others, std::greater(), [&](EntityId other) {
        return std::pair(entity(other).kind == entity(id).kind, entity(other).mentions.size());
    });
    addEntities(*menu, "same", others, {}, &OpenArticle::Scopes::names, Act::SameAs,
                tr("Who or what is %1?").arg(entity(id).name));
    menu->setEnabled(!others.empty());
}

void CorrectionBuilder::askName(EntityId id) const
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName("nameDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Put Right"));
    dialog->setLabelText(tr("The name of %1:").arg(quotedInMenu(m_target.place.of(text()))));
    dialog->setTextValue(entity(id).name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &m_article, [builder = *this](const QString &name) {
        Correction made = builder.correction(Act::Name, builder.wide());
        made.value = name.simplified();
        if (!made.value.isEmpty())
            apply(builder.m_article, made);
    });
    dialog->open();
}

void CorrectionBuilder::askElsewhere(EntityId id) const
{
    m_article.library()
        .subjectIn(m_article.article().hash, m_article.subjectOf(id))
        .then(m_window, [builder = *this](const Result<Subject> &subject) {
            if (!subject)
                return;
            auto *dialog = new JoinDialog(builder.m_article.library(), *subject, builder.m_window);
            QObject::connect(dialog, &JoinDialog::chosen, &builder.m_article, &OpenArticle::sort);
            dialog->open();
        });
}

void CorrectionBuilder::askCountry() const
{
    const Result<Lexicons> lexicons = sharedLexicons();
    if (!lexicons)
        return;
    std::vector<ChoiceDialog::Choice> choices;
    for (qsizetype i = 0; i < lexicons->countries->size(); ++i) {
        const CountryLexicon::Country &country = lexicons->countries->country(i);
        choices.push_back({country.name, country.code});
    }
    std::ranges::sort(choices,
                      [](const auto &one, const auto &other) { return one.text.localeAwareCompare(other.text) < 0; });
    ask(tr("Which country is %1?").arg(quotedInMenu(m_target.place.of(text()))), choices,
        [builder = *this](const QVariant &code) {
            Correction made = builder.correction(Act::Kind, builder.m_article.scopes().names);
            made.kind = Entity::Kind::Country;
            made.value = code.toString();
            apply(builder.m_article, made);
        });
}

/// A name is of all that means the same, never of one mention.
Correction::Scope CorrectionBuilder::wide() const
{
    const Scope scope = m_article.scopes().names;
    return scope == Scope::Here ? Scope::Article : scope;
}

} // namespace Dateline
