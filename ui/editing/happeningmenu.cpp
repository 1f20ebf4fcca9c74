// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/typedvalues.h"
#include "editing/correctionbuilder.h"
#include "text/enumkey.h"
#include "words/words.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Dateline {

void CorrectionBuilder::addDate()
{
    addDays(m_menu, Act::Date, tr("Another Date…"), m_target.place.of(text()),
            m_analysis->dates[m_target.thing.index].range);
    addHere(m_menu, "notADate"_L1, tr("Not a Date"), correction(Act::NoDate));
}

void CorrectionBuilder::addEvent()
{
    const Event &event = m_analysis->events[m_target.thing.index];
    if (event.lesser)
        addHere(m_menu, "mainEvent"_L1, tr("Show with the Main Events"), correction(Act::Event));
    addDays(m_menu, Act::EventDate, tr("Another Date…"), event.summary, event.when);
    addHere(m_menu, "undated"_L1, tr("Date Not Known"), correction(Act::EventDate))->setEnabled(event.when != DateRange());
    addHere(m_menu, "notAnEvent"_L1, tr("Not an Event"), correction(Act::NoEvent));
}

void CorrectionBuilder::addDeal()
{
    const Deal &deal = m_analysis->deals[m_target.thing.index];
    addKeys("dealKinds", tr("Another Kind"), Act::DealKind,
            {Deal::Kind::Agreement, Deal::Kind::Acquisition, Deal::Kind::Supply, Deal::Kind::Finance, Deal::Kind::Truce},
            deal.kind);
    addKeys("dealStatuses", tr("Status"), Act::DealStatus,
            {Deal::Status::Signed, Deal::Status::Agreed, Deal::Status::Proposed, Deal::Status::Talks, Deal::Status::Stalled,
             Deal::Status::Rejected, Deal::Status::Ended},
            deal.status);
    addParties(deal);
    QAction *amount = add(m_menu, "amount", tr("Another Sum…"));
    QObject::connect(amount, &QAction::triggered, m_window, [builder = *this, deal] { builder.askAmount(deal); });
    addHere(m_menu, "noAmount"_L1, tr("Sum Not Known"), correction(Act::DealAmount))->setEnabled(deal.amount.has_value());
    m_menu.addSeparator();
    addHere(m_menu, "notADeal"_L1, tr("Not a Deal"), correction(Act::NoDeal));
}

void CorrectionBuilder::addParties(const Deal &deal)
{
    QMenu *more = addMenu("parties", tr("Also a Side"));
    addEntities(*more, "party", nearest(deal.parties), {}, &OpenArticle::Scopes::rest, Act::DealParty,
                tr("Who is a side of %1?").arg(quotedInMenu(m_target.place.of(text()))));
    more->setEnabled(!more->isEmpty());
    QMenu *fewer = addMenu("noParties", tr("Not a Side"));
    for (const EntityId id : deal.parties)
        addHere(*fewer, "noParty"_L1, entity(id).name, withOther(correction(Act::NoParty), id));
    fewer->setEnabled(!fewer->isEmpty());
}

/// A submenu of what an enum of Deal's can be.
template<typename Enum>
void CorrectionBuilder::addKeys(const char *name, const QString &title, Act act, std::initializer_list<Enum> keys,
                                Enum current)
{
    QMenu *menu = addMenu(name, title);
    auto *group = new QActionGroup(menu);
    for (const Enum key : keys) {
        QString shown = words(key);
        shown.replace(0, 1, shown.first(1).toUpper());
        QAction *action = addHere(*menu, keyOf(key), shown, correction(act, Scope::Here, keyOf(key)));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(current == key);
        action->setEnabled(current != key);
    }
}

/// An entry that asks for the days of \a what at the place.
void CorrectionBuilder::addDays(QMenu &menu, Act act, const QString &title, QStringView what, const DateRange &current)
{
    QAction *action = add(menu, "days", title);
    QObject::connect(
        action, &QAction::triggered, m_window,
        [builder = *this, act, question = tr("When is %1?").arg(quotedInMenu(what)), current] {
            const Result<Lexicons> lexicons = sharedLexicons();
            if (!lexicons)
                return;
            const auto read = [published = builder.m_article.article().published, lexicons = *lexicons](
                                  const QString &typed) { return readTypedDays(typed, published, lexicons); };
            auto *dialog = new TypedDialog(
                tr("Put Right"), question, tr("For example: 19 July 2022, June 2022, last Tuesday, 19-21 July"),
                [read](const QString &typed) -> std::optional<QString> {
                    const std::optional<QString> days = read(typed);
                    return days ? std::optional(words(*correctedDays(*days))) : std::nullopt;
                },
                builder.m_window);
            dialog->setTyped(daysValue(current));
            QObject::connect(dialog, &TypedDialog::typedIn, &builder.m_article, [builder, act, read](const QString &typed) {
                apply(builder.m_article, builder.correction(act, Scope::Here, read(typed).value_or(QString())));
            });
            dialog->open();
        });
}

void CorrectionBuilder::askAmount(const Deal &deal) const
{
    const Result<Lexicons> lexicons = sharedLexicons();
    if (!lexicons)
        return;
    auto *dialog = new TypedDialog(
        tr("Put Right"), tr("What sum is %1 about?").arg(quotedInMenu(m_target.place.of(text()))),
        tr("For example: $40 billion, EUR 2.3bn, 15 million Swiss francs"),
        [lexicons = *lexicons](const QString &typed) -> std::optional<QString> {
            const std::optional<Amount> amount = readTypedAmount(typed, lexicons);
            return amount ? std::optional(words(*amount)) : std::nullopt;
        },
        m_window);
    if (deal.amount)
        dialog->setTyped(deal.amount->span.isEmpty() ? words(*deal.amount) : deal.amount->span.of(text()).toString());
    QObject::connect(dialog, &TypedDialog::typedIn, &m_article, [builder = *this](const QString &typed) {
        apply(builder.m_article, builder.correction(Act::DealAmount, Scope::Here, typed));
    });
    dialog->open();
}

} // namespace Dateline
