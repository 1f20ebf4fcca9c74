// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/correctionbuilder.h"

#include "corrections/datecorrections.h"
#include "corrections/dealcorrections.h"
#include "corrections/entitycorrections.h"
#include "corrections/eventcorrections.h"
#include "corrections/quotecorrections.h"
#include "editing/mergedialog.h"
#include "words/words.h"

#include <QActionGroup>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Dateline {

QString shownInMenu(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString quotedInMenu(QStringView words)
{
    return quotedWords(words, 30);
}

CorrectionBuilder::CorrectionBuilder(QMenu &menu, OpenArticle &article, CorrectionTarget target, QWidget *window)
    : m_menu(menu)
    , m_article(article)
    , m_analysis(article.analysis())
    , m_target(target)
    , m_window(window)
{
    // Its cue means the quote too, but only its words name it.
    if (m_target.thing.kind == Selected::Kind::Quote)
        m_target.place = m_analysis->quotes[m_target.thing.index].spans.front();
    // So does the clause that tells a deal.
    if (m_target.thing.kind == Selected::Kind::Deal)
        m_target.place = m_analysis->deals[m_target.thing.index].trigger;
}

void CorrectionBuilder::build()
{
    switch (m_target.thing.kind) {
    case Selected::Kind::Entity:
        addName();
        break;
    case Selected::Kind::Quote:
        addQuote();
        break;
    case Selected::Kind::Date:
        addDate();
        break;
    case Selected::Kind::Event:
        addEvent();
        break;
    case Selected::Kind::Deal:
        addDeal();
        break;
    case Selected::Kind::Nothing:
    case Selected::Kind::Text:
        addWords();
        break;
    case Selected::Kind::Note:
        break;
    }
    addReset();
}

Correction CorrectionBuilder::correction(Act act, Scope scope, const QString &value) const
{
    Correction made;
    made.act = act;
    made.scope = scope;
    made.place = Anchor::at(text(), m_target.place);
    made.value = value;
    return made;
}

/// With what the entity \a id means: by a name of it, which a new analysis finds as well.
Correction CorrectionBuilder::withOther(Correction made, EntityId id) const
{
    const std::vector<Mention> &mentions = entity(id).mentions;
    auto named = std::ranges::find(mentions, Mention::Form::Name, &Mention::form);
    if (named == mentions.end())
        named = mentions.begin();
    made.other = Anchor::at(text(), named->span);
    made.value = entity(id).name;
    return made;
}

QAction *CorrectionBuilder::add(QMenu &menu, const char *name, const QString &title) const
{
    QAction *action = menu.addAction(shownInMenu(title));
    action->setObjectName(QLatin1StringView(name));
    return action;
}

void CorrectionBuilder::apply(OpenArticle &article, const Correction &made)
{
    article.correct({made}, words(made));
}

void CorrectionBuilder::applyShown(const Correction &made) const
{
    if (made.act != Act::SameAs && made.act != Act::NotSameAs) {
        apply(m_article, made);
        return;
    }
    std::vector<Correction> with = m_article.corrections();
    with.push_back(made);
    // The article may close meanwhile, or its window.
    analyseArticle(m_article.article(), with)
        .then(&m_article,
              [builder = *this, window = QPointer(m_window), made](const Result<std::shared_ptr<const Analysis>> &after) {
                  OpenArticle &article = builder.m_article;
                  if (!after || !window) {
                      apply(article, made);
                      return;
                  }
                  auto *dialog =
                      new MergeDialog(previewMerge(builder.text(), *builder.m_analysis, **after, made), made, window);
                  QObject::connect(dialog, &QDialog::accepted, &article, [&article, made] { apply(article, made); });
                  dialog->open();
              });
}

/// All others, the nearest first.
std::vector<EntityId> CorrectionBuilder::nearest(const std::vector<EntityId> &leftOut) const
{
    std::vector<EntityId> others;
    for (EntityId id = 0; id < std::ssize(m_analysis->entities); ++id) {
        if (!std::ranges::contains(leftOut, id))
            others.push_back(id);
    }
    std::ranges::stable_sort(others, {}, [this](EntityId id) {
        qsizetype distance = text().size();
        for (const Mention &mention : entity(id).mentions)
            distance = std::min(distance, std::abs(mention.span.begin - m_target.place.begin));
        return distance;
    });
    return others;
}

QMenu *CorrectionBuilder::addMenu(const char *name, const QString &title)
{
    QMenu *menu = m_menu.addMenu(title);
    menu->setObjectName(QLatin1StringView(name));
    return menu;
}

QAction *CorrectionBuilder::addHere(QMenu &menu, const QString &name, const QString &title, const Correction &made) const
{
    QAction *action = menu.addAction(shownInMenu(title));
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &m_article, [&article = m_article, made] { apply(article, made); });
    return action;
}

/// \a scope is a member of OpenArticle::Scopes.
QAction *CorrectionBuilder::addCorrection(QMenu &menu, const char *name, const QString &title,
                                          Scope OpenArticle::Scopes::*scope, const Make &make) const
{
    QAction *action = add(menu, name, title);
    QObject::connect(action, &QAction::triggered, &m_article,
                     [builder = *this, scope, make] { builder.applyShown(make(builder.m_article.scopes().*scope)); });
    return action;
}

/// The first few as entries, all of them in a dialog.
void CorrectionBuilder::addEntities(QMenu &menu, const char *name, const std::vector<EntityId> &ids,
                                    std::optional<EntityId> current, Scope OpenArticle::Scopes::*scope, Act act,
                                    const QString &question)
{
    constexpr qsizetype few = 8;
    const auto make = [builder = *this, act](EntityId id, Scope how) {
        return builder.withOther(builder.correction(act, act == Act::Speaker || act == Act::SameAs ? how : Scope::Here), id);
    };
    for (qsizetype i = 0; i < std::min<qsizetype>(few, std::ssize(ids)); ++i) {
        const EntityId id = ids[i];
        QAction *action = addCorrection(menu, name, entity(id).name, scope, [make, id](Scope how) { return make(id, how); });
        action->setCheckable(current == id);
        action->setChecked(current == id);
        action->setEnabled(current != id);
    }
    if (std::ssize(ids) <= few)
        return;
    menu.addSeparator();
    QAction *more = add(menu, "more", tr("Another…"));
    QObject::connect(more, &QAction::triggered, m_window, [builder = *this, ids, question, scope, make] {
        std::vector<ChoiceDialog::Choice> choices;
        for (const EntityId id : ids)
            choices.push_back({builder.entity(id).name, qint64(id)});
        builder.ask(question, choices, [builder, scope, make](const QVariant &id) {
            builder.applyShown(make(id.toLongLong(), builder.m_article.scopes().*scope));
        });
    });
}

void CorrectionBuilder::addScopes(Scope OpenArticle::Scopes::*member, std::initializer_list<Scope> scopes)
{
    m_menu.addSection(tr("Applies To"));
    auto *group = new QActionGroup(&m_menu);
    for (const Scope scope : scopes) {
        QAction *action = add(m_menu, "scope", scopeTitle(scope));
        action->setObjectName(u"scope%1"_s.arg(int(scope)));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(m_article.scopes().*member == scope);
        QObject::connect(action, &QAction::triggered, &m_article,
                         [&article = m_article, member, scope] { article.scopes().*member = scope; });
    }
}

QString CorrectionBuilder::scopeTitle(Scope scope) const
{
    const bool quote = m_target.thing.kind == Selected::Kind::Quote;
    switch (scope) {
    case Scope::Here:
        return quote ? tr("This Quote") : tr("This Mention");
    case Scope::Article:
        return quote ? tr("All by the Same Speaker") : tr("All in This Article");
    case Scope::Always:
        return tr("All Articles, Always");
    }
    return {};
}

/// What the reader put right here can be taken back, whatever was done since.
void CorrectionBuilder::addReset()
{
    std::vector<Span> places = occurrences(m_target.thing, *m_analysis, {});
    places.push_back(m_target.place);
    const auto isAbout = [kind = m_target.thing.kind](Act act) {
        switch (kind) {
        case Selected::Kind::Entity:
            return EntityCorrections::isAbout(act);
        case Selected::Kind::Quote:
            return QuoteCorrections::isAbout(act);
        case Selected::Kind::Date:
            return DateCorrections::isAbout(act);
        case Selected::Kind::Event:
            return EventCorrections::isAbout(act);
        case Selected::Kind::Deal:
            return DealCorrections::isAbout(act);
        default:
            return true;
        }
    };
    std::vector<CorrectionId> about;
    for (const Correction &each : m_article.corrections()) {
        const std::optional<Span> place = findPlace(each.place, text());
        if (each.scope != Scope::Always && place && isAbout(each.act)
            && std::ranges::any_of(places, [&](Span span) { return span.intersects(*place); }))
            about.push_back(each.id);
    }
    if (about.empty())
        return;
    m_menu.addSeparator();
    QAction *reset = add(m_menu, "reset", tr("As Found"));
    QObject::connect(reset, &QAction::triggered, &m_article,
                     [&article = m_article, about] { article.correct({}, tr("As Found"), about); });
}

void CorrectionBuilder::ask(const QString &question, const std::vector<ChoiceDialog::Choice> &choices,
                            const std::function<void(const QVariant &)> &answer) const
{
    auto *dialog = new ChoiceDialog(tr("Put Right"), question, choices, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ChoiceDialog::chosen, &m_article, answer);
    dialog->open();
}

} // namespace Dateline
