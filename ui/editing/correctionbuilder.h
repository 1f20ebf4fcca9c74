// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/choicedialog.h"
#include "editing/correctionmenu.h"
#include "editing/typeddialog.h"

#include <QCoreApplication>

#include <functional>

namespace Dateline {

/// A text as it stands in a menu's entry: no letter of it becomes a key.
QString shownInMenu(QString text);
/// A part of the article in a menu's entry: in quotation marks, no longer than fits.
QString quotedInMenu(QStringView words);

/// Builds the entries for one target. What it makes holds a copy of it: the menu may be gone by the time an answer comes.
class CorrectionBuilder {
    Q_DECLARE_TR_FUNCTIONS(CorrectionMenu)
public:
    using Act = Correction::Act;
    using Scope = Correction::Scope;

    CorrectionBuilder(QMenu &menu, OpenArticle &article, CorrectionTarget target, QWidget *window);
    void build();

private:
    /// Run when the reader chooses it: at the scope that is set by then.
    using Make = std::function<Correction(Scope)>;

    [[nodiscard]] const QString &text() const { return m_article.article().text; }
    [[nodiscard]] const Entity &entity(EntityId id) const { return m_analysis->entities[id]; }
    [[nodiscard]] Correction correction(Act act, Scope scope = Scope::Here, const QString &value = {}) const;
    [[nodiscard]] Correction withOther(Correction made, EntityId id) const;
    [[nodiscard]] std::vector<EntityId> nearest(const std::vector<EntityId> &leftOut) const;

    QAction *add(QMenu &menu, const char *name, const QString &title) const;
    QAction *addHere(QMenu &menu, const QString &name, const QString &title, const Correction &made) const;
    QAction *addCorrection(QMenu &menu, const char *name, const QString &title, Scope OpenArticle::Scopes::*scope,
                           const Make &make) const;
    QMenu *addMenu(const char *name, const QString &title);
    void addEntities(QMenu &menu, const char *name, const std::vector<EntityId> &ids, std::optional<EntityId> current,
                     Scope OpenArticle::Scopes::*scope, Act act, const QString &question);
    void addScopes(Scope OpenArticle::Scopes::*member, std::initializer_list<Scope> scopes);
    [[nodiscard]] QString scopeTitle(Scope scope) const;
    void addReset();
    static void apply(OpenArticle &article, const Correction &made);
    /// The same; what puts names together or apart only after the reader saw what it changes.
    void applyShown(const Correction &made) const;
    void ask(const QString &question, const std::vector<ChoiceDialog::Choice> &choices,
             const std::function<void(const QVariant &)> &answer) const;

    // names
    void addName();
    void addKinds(std::optional<Entity::Kind> current);
    void addSame(EntityId id);
    void askName(EntityId id) const;
    void askElsewhere(EntityId id) const;
    void askCountry() const;
    [[nodiscard]] Scope wide() const;
    // quotes
    void addQuote();
    void addWords();
    void addSpeakers(const QString &title, Act act, std::optional<EntityId> current,
                     const std::vector<EntityId> &candidates);
    // dates, events, deals
    void addDate();
    void addEvent();
    void addDeal();
    void addParties(const Deal &deal);
    template<typename Enum>
    void addKeys(const char *name, const QString &title, Act act, std::initializer_list<Enum> keys, Enum current);
    void addDays(QMenu &menu, Act act, const QString &title, QStringView what, const DateRange &current);
    void askAmount(const Deal &deal) const;

    QMenu &m_menu;
    OpenArticle &m_article;
    std::shared_ptr<const Analysis> m_analysis;
    CorrectionTarget m_target;
    QWidget *m_window;
};

} // namespace Dateline
