// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/correctionmenu.h"

#include "editing/choicedialog.h"
#include "lexicon/countrylexicon.h"
#include "words/words.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

using Act = Correction::Act;
using Scope = Correction::Scope;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CorrectionMenu)
};

QString shown(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

/// A part of the article in a menu's entry.
QString quoted(QStringView words)
{
    constexpr qsizetype longest = 30;
    QString line = words.toString().simplified();
    if (line.size() > longest)
        line = line.first(longest).trimmed() + u'\u2026';
    // a quote brings its own marks
    return !line.isEmpty() && u"\"'\u201C\u2018\u00AB\u201E"_s.contains(line.front()) ? line : QLocale().quoteString(line);
}

/// Builds the entries for one target.
class Builder {
public:
    Builder(QMenu &menu, OpenArticle &article, CorrectionTarget target, QWidget *window)
        : m_menu(menu)
        , m_article(article)
        , m_analysis(article.analysis())
        , m_target(target)
        , m_window(window)
    {
        // Its cue means the quote too, but only its words name it.
        if (m_target.thing.kind == Selected::Kind::Quote)
            m_target.place = m_analysis->quotes[m_target.thing.index].spans.front();
    }

    void build()
    {
        switch (m_target.thing.kind) {
        case Selected::Kind::Entity:
            addName();
            break;
        case Selected::Kind::Quote:
            addQuote();
            break;
        case Selected::Kind::Nothing:
        case Selected::Kind::Text:
            addWords();
            break;
        default:
            break;
        }
        addReset();
    }

private:
    [[nodiscard]] const QString &text() const { return m_article.article().text; }
    [[nodiscard]] const Entity &entity(EntityId id) const { return m_analysis->entities[id]; }

    [[nodiscard]] Correction correction(Act act, Scope scope) const
    {
        Correction made;
        made.act = act;
        made.scope = scope;
        made.place = Anchor::at(text(), m_target.place);
        return made;
    }

    /// With what the entity \a id means: by a name of it, which a new analysis finds as well.
    [[nodiscard]] Correction withOther(Correction made, EntityId id) const
    {
        const std::vector<Mention> &mentions = entity(id).mentions;
        auto named = std::ranges::find(mentions, Mention::Form::Name, &Mention::form);
        if (named == mentions.end())
            named = mentions.begin();
        made.other = Anchor::at(text(), named->span);
        made.value = entity(id).name;
        return made;
    }

    /// Run when the reader chooses it: at the scope that is set by then.
    using Make = std::function<Correction(Scope)>;

    static void apply(OpenArticle &article, const Correction &made) { article.correct({made}, words(made)); }

    QAction *add(QMenu &menu, const char *name, const QString &title) const
    {
        QAction *action = menu.addAction(shown(title));
        action->setObjectName(QLatin1StringView(name));
        return action;
    }

    /// \a scope is a member of OpenArticle::Scopes.
    QAction *addCorrection(QMenu &menu, const char *name, const QString &title, Scope OpenArticle::Scopes::*scope,
                           const Make &make) const
    {
        QAction *action = add(menu, name, title);
        QObject::connect(action, &QAction::triggered, &m_article,
                         [&article = m_article, scope, make] { apply(article, make(article.scopes().*scope)); });
        return action;
    }

    void addName()
    {
        const EntityId id = m_target.thing.index;
        addKinds(entity(id).kind);
        m_menu.addSeparator();
        const auto names = &OpenArticle::Scopes::names;
        addCorrection(m_menu, "notAName", Tr::tr("Not a Name"), names,
                      [builder = *this](Scope scope) { return builder.correction(Act::NoName, scope); });
        addSame(id);
        QAction *notSame = addCorrection(m_menu, "notSameAs", Tr::tr("Not the Same as %1").arg(entity(id).name), names,
                                         [builder = *this, name = entity(id).name](Scope scope) {
                                             // Of no use in an article where the two were never put together.
                                             Correction made = builder.correction(
                                                 Act::NotSameAs, scope == Scope::Always ? Scope::Article : scope);
                                             made.value = name;
                                             return made;
                                         });
        notSame->setEnabled(entity(id).mentions.size() > 1);
        QAction *rename = add(m_menu, "rename", Tr::tr("Another Name…"));
        QObject::connect(rename, &QAction::triggered, m_window, [builder = *this, id] { builder.askName(id); });
        QAction *country = add(m_menu, "country", Tr::tr("Another Country…"));
        QObject::connect(country, &QAction::triggered, m_window, [builder = *this] { builder.askCountry(); });
        addScopes(names, {Scope::Here, Scope::Article, Scope::Always});
    }

    void addKinds(std::optional<Entity::Kind> current)
    {
        QMenu *menu = m_menu.addMenu(current ? Tr::tr("Another Kind") : Tr::tr("This Is"));
        menu->setObjectName("kinds"_L1);
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
    }

    void addSame(EntityId id)
    {
        QMenu *menu = m_menu.addMenu(Tr::tr("Same As"));
        menu->setObjectName("sameAs"_L1);
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
                    Tr::tr("Who or what is %1?").arg(entity(id).name));
        menu->setEnabled(!others.empty());
    }

    void addQuote()
    {
        const Quote &quote = m_analysis->quotes[m_target.thing.index];
        const auto rest = &OpenArticle::Scopes::rest;
        addSpeakers(Tr::tr("Speaker"), Act::Speaker, quote.speaker, quote.candidates);
        QAction *nobody =
            addCorrection(m_menu, "noSpeaker", Tr::tr("Speaker Not Known"), rest,
                          [builder = *this](Scope scope) { return builder.correction(Act::NoSpeaker, scope); });
        nobody->setEnabled(quote.speaker.has_value());
        addScopes(rest, {Scope::Here, Scope::Article});
        m_menu.addSeparator();
        const auto addHere = [this](const char *name, const QString &title, const Correction &made) {
            QAction *action = add(m_menu, name, title);
            QObject::connect(action, &QAction::triggered, &m_article,
                             [&article = m_article, made] { apply(article, made); });
        };
        addHere("notAQuote", Tr::tr("Not a Quote"), correction(Act::NoQuote, Scope::Here));
        if (m_target.thing.index + 1 < std::ssize(m_analysis->quotes)) {
            Correction join = correction(Act::JoinQuotes, Scope::Here);
            join.other = Anchor::at(text(), m_analysis->quotes[m_target.thing.index + 1].spans.front());
            addHere("joinQuotes", Tr::tr("One with the Next Quote"), join);
        }
    }

    void addWords()
    {
        addKinds({});
        addScopes(&OpenArticle::Scopes::names, {Scope::Here, Scope::Article, Scope::Always});
        m_menu.addSeparator();
        addSpeakers(Tr::tr("Quote By"), Act::Quote, {}, {});
        QAction *quote = add(m_menu, "quote", Tr::tr("Quote, Speaker Not Known"));
        QObject::connect(quote, &QAction::triggered, &m_article,
                         [&article = m_article, made = correction(Act::Quote, Scope::Here)] { apply(article, made); });
        const auto inside = [this](const Quote &each) {
            return std::ranges::any_of(each.spans, [this](Span span) {
                return span.contains(m_target.place) && span.begin < m_target.place.begin;
            });
        };
        if (std::ranges::any_of(m_analysis->quotes, inside)) {
            QAction *split = add(m_menu, "splitQuote", Tr::tr("Begin a New Quote Here"));
            QObject::connect(
                split, &QAction::triggered, &m_article,
                [&article = m_article, made = correction(Act::SplitQuote, Scope::Here)] { apply(article, made); });
        }
    }

    void addSpeakers(const QString &title, Act act, std::optional<EntityId> current, const std::vector<EntityId> &candidates)
    {
        QMenu *menu = m_menu.addMenu(title);
        menu->setObjectName("speakers"_L1);
        std::vector<EntityId> speakers = candidates;
        if (current)
            speakers.insert(speakers.begin(), *current);
        std::vector<EntityId> others;
        for (EntityId id = 0; id < std::ssize(m_analysis->entities); ++id) {
            if (!std::ranges::contains(speakers, id))
                others.push_back(id);
        }
        // Then people before all else, the nearest first.
        std::ranges::stable_sort(others, {}, [&](EntityId id) {
            qsizetype nearest = text().size();
            for (const Mention &mention : entity(id).mentions)
                nearest = std::min(nearest, std::abs(mention.span.begin - m_target.place.begin));
            return std::pair(entity(id).kind != Entity::Kind::Person, nearest);
        });
        speakers.insert(speakers.end(), others.begin(), others.end());
        addEntities(*menu, "speaker", speakers, current, &OpenArticle::Scopes::rest, act,
                    Tr::tr("Who said %1?").arg(quoted(m_target.place.of(text()))));
        menu->setEnabled(!speakers.empty());
    }

    /// The first few as entries, all of them in a dialog.
    void addEntities(QMenu &menu, const char *name, const std::vector<EntityId> &ids, std::optional<EntityId> current,
                     Scope OpenArticle::Scopes::*scope, Act act, const QString &question)
    {
        constexpr qsizetype few = 8;
        const auto make = [builder = *this, act](EntityId id, Scope how) {
            return builder.withOther(builder.correction(act, act == Act::Quote ? Scope::Here : how), id);
        };
        for (qsizetype i = 0; i < std::min<qsizetype>(few, std::ssize(ids)); ++i) {
            const EntityId id = ids[i];
            QAction *action =
                addCorrection(menu, name, entity(id).name, scope, [make, id](Scope how) { return make(id, how); });
            action->setCheckable(current == id);
            action->setChecked(current == id);
            action->setEnabled(current != id);
        }
        if (std::ssize(ids) <= few)
            return;
        menu.addSeparator();
        QAction *more = add(menu, "more", Tr::tr("Another…"));
        QObject::connect(more, &QAction::triggered, m_window, [builder = *this, ids, question, scope, make] {
            std::vector<ChoiceDialog::Choice> choices;
            for (const EntityId id : ids)
                choices.push_back({builder.entity(id).name, qint64(id)});
            builder.ask(question, choices, [&article = builder.m_article, scope, make](const QVariant &id) {
                apply(article, make(id.toLongLong(), article.scopes().*scope));
            });
        });
    }

    template<typename Answer>
    void ask(const QString &question, const std::vector<ChoiceDialog::Choice> &choices, const Answer &answer) const
    {
        auto *dialog = new ChoiceDialog(Tr::tr("Put Right"), question, choices, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ChoiceDialog::chosen, &m_article, answer);
        dialog->open();
    }

    void askName(EntityId id) const
    {
        auto *dialog = new QInputDialog(m_window);
        dialog->setObjectName("nameDialog"_L1);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(Tr::tr("Put Right"));
        dialog->setLabelText(Tr::tr("The name of %1:").arg(quoted(m_target.place.of(text()))));
        dialog->setTextValue(entity(id).name);
        QObject::connect(dialog, &QInputDialog::textValueSelected, &m_article, [builder = *this](const QString &name) {
            Correction made = builder.correction(Act::Name, builder.wide());
            made.value = name.simplified();
            if (!made.value.isEmpty())
                apply(builder.m_article, made);
        });
        dialog->open();
    }

    void askCountry() const
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
        ask(Tr::tr("Which country is %1?").arg(quoted(m_target.place.of(text()))), choices,
            [builder = *this](const QVariant &code) {
                Correction made = builder.correction(Act::Kind, builder.m_article.scopes().names);
                made.kind = Entity::Kind::Country;
                made.value = code.toString();
                apply(builder.m_article, made);
            });
    }

    /// A name is of all that means the same, never of one mention.
    [[nodiscard]] Scope wide() const
    {
        const Scope scope = m_article.scopes().names;
        return scope == Scope::Here ? Scope::Article : scope;
    }

    void addScopes(Scope OpenArticle::Scopes::*member, std::initializer_list<Scope> scopes)
    {
        m_menu.addSection(Tr::tr("Applies To"));
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

    [[nodiscard]] QString scopeTitle(Scope scope) const
    {
        const bool quote = m_target.thing.kind == Selected::Kind::Quote;
        switch (scope) {
        case Scope::Here:
            return quote ? Tr::tr("This Quote") : Tr::tr("This Mention");
        case Scope::Article:
            return quote ? Tr::tr("All by the Same Speaker") : Tr::tr("All in This Article");
        case Scope::Always:
            return Tr::tr("All Articles, Always");
        }
        return {};
    }

    /// What the reader put right here can be taken back, whatever was done since.
    void addReset()
    {
        std::vector<Span> places = occurrences(m_target.thing, *m_analysis, {});
        places.push_back(m_target.place);
        std::vector<CorrectionId> about;
        for (const Correction &each : m_article.corrections()) {
            const std::optional<Span> place = findPlace(each.place, text());
            if (each.scope != Scope::Always && place
                && std::ranges::any_of(places, [&](Span span) { return span.intersects(*place); }))
                about.push_back(each.id);
        }
        if (about.empty())
            return;
        m_menu.addSeparator();
        QAction *reset = add(m_menu, "reset", Tr::tr("As Found"));
        QObject::connect(reset, &QAction::triggered, &m_article,
                         [&article = m_article, about] { article.correct({}, Tr::tr("As Found"), about); });
    }

    QMenu &m_menu;
    OpenArticle &m_article;
    std::shared_ptr<const Analysis> m_analysis;
    CorrectionTarget m_target;
    QWidget *m_window;
};

} // namespace

CorrectionTarget CorrectionTarget::ofWords(const QString &text, Span words)
{
    while (!words.isEmpty() && text.at(words.begin).isSpace())
        ++words.begin;
    while (!words.isEmpty() && text.at(words.end - 1).isSpace())
        --words.end;
    return {{}, words};
}

CorrectionTarget CorrectionTarget::ofSelection(OpenArticle &article)
{
    const Selection &selection = article.selection();
    if (selection.place() < 0 || selection.other().kind != Selected::Kind::Nothing)
        return {};
    return {selection.current(), selection.places()[selection.place()]};
}

bool CorrectionTarget::isCorrectable() const
{
    switch (thing.kind) {
    case Selected::Kind::Nothing:
    case Selected::Kind::Text:
    case Selected::Kind::Entity:
    case Selected::Kind::Quote:
        return !isEmpty();
    default:
        return false;
    }
}

bool StayingMenu::tick(QAction *action)
{
    // Of a group that chooses how, not what.
    if (!action || !action->isEnabled() || !action->isCheckable() || !action->objectName().startsWith("scope"_L1))
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!chooses || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

QString correctionTitle(OpenArticle &article, const CorrectionTarget &target)
{
    if (target.thing.kind == Selected::Kind::Entity)
        return Tr::tr("Put Right: %1").arg(article.analysis()->entities[target.thing.index].name);
    return Tr::tr("Put Right: %1").arg(quoted(target.place.of(article.article().text)));
}

void fillCorrectionMenu(StayingMenu &menu, OpenArticle &article, const CorrectionTarget &target, QWidget *window)
{
    Builder(menu, article, target, window).build();
}

void addCorrectionMenu(QMenu &menu, OpenArticle &article, const CorrectionTarget &target, QWidget *window)
{
    if (!target.isCorrectable())
        return;
    auto *corrections = new StayingMenu(shown(correctionTitle(article, target)), &menu);
    corrections->setObjectName("correctionMenu"_L1);
    fillCorrectionMenu(*corrections, article, target, window);
    menu.addMenu(corrections);
}

} // namespace Dateline
