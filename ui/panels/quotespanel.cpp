// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/quotespanel.h"

#include "models/quotemodel.h"
#include "models/roles.h"
#include "panels/delegates/quotedelegate.h"
#include "panels/filtermenu.h"
#include "panels/talksharebar.h"
#include "words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace Dateline {

QuotesPanel::QuotesPanel(QWidget *parent)
    : CardsPanel(Selected::Kind::Quote, new QuoteModel, u"quotes"_s, parent)
    , m_model(qobject_cast<QuoteModel *>(rows().sourceModel()))
    , m_shares(new TalkShareBar)
    , m_filter(new FilterMenu(rows()))
    , m_bySpeaker(new QToolButton)
{
    list()->setAccessibleName(tr("Quotes"));
    filterBox()->setAccessibleName(tr("Filter quotes"));
    setDelegate(new QuoteDelegate(list()));

    m_filter->setObjectName(u"quotesShown"_s);
    m_bySpeaker->setObjectName(u"quotesBySpeaker"_s);
    m_bySpeaker->setText(tr("By speaker"));
    m_bySpeaker->setToolTip(tr("Group the quotes by speaker instead of text order"));
    m_bySpeaker->setAccessibleName(m_bySpeaker->toolTip());
    m_bySpeaker->setCheckable(true);
    m_bySpeaker->setAutoRaise(true);
    m_bySpeaker->setFocusPolicy(Qt::StrongFocus);
    top()->addWidget(m_shares);
    filterRow()->addWidget(m_filter);
    filterRow()->addWidget(m_bySpeaker);

    connect(m_filter, &FilterMenu::filtered, this, &QuotesPanel::filterChanged);
    connect(m_bySpeaker, &QToolButton::toggled, this, [this](bool on) {
        rows().setSorted(on);
        if (article())
            showSelection();
    });
    connect(m_shares, &TalkShareBar::speakerClicked, this, [this](qint64 speaker) {
        const bool already = rows().required(EntityRole) == QVariant(speaker);
        m_filter->choose(EntityRole, already ? QVariant() : QVariant(speaker));
    });
    addActions();
    m_shares->hide();
    updateEmptyState();
}

void QuotesPanel::addActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        list()->addAction(action);
    };
    add(u"copyWithCitation"_s, tr("Copy with citation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        [this] { copy(CopyAs::Cited); });
    add(u"copyAsMarkdown"_s, tr("Copy as Markdown"), {Qt::CTRL | Qt::ALT | Qt::Key_C}, [this] { copy(CopyAs::Markdown); });
    add(u"nextQuote"_s, tr("Next quote"), {Qt::ALT | Qt::Key_Down}, &QuotesPanel::selectNext);
    add(u"previousQuote"_s, tr("Previous quote"), {Qt::ALT | Qt::Key_Up}, &QuotesPanel::selectPrevious);
    add(u"selectSpeaker"_s, tr("Select speaker"), {Qt::ALT | Qt::Key_Return}, [this] {
        const QVariant speaker = list()->currentIndex().data(EntityRole);
        if (article() && speaker.isValid() && speaker.toLongLong() >= 0)
            article()->selection().select(Selected::entity(speaker.toLongLong()));
    });
}

void QuotesPanel::showContents()
{
    if (article())
        m_model->setContents(article()->article().text, article()->analysis());
    else
        m_model->setContents({}, std::make_shared<const Analysis>());
    m_shares->setShares(m_model->shares());
    fillFilters();
    filterChanged();
    emit countChanged(m_model->rowCount());
}

void QuotesPanel::fillFilters()
{
    std::vector<FilterMenu::Choice> kinds;
    for (const Quote::Kind kind : {Quote::Kind::Direct, Quote::Kind::Mixed, Quote::Kind::Indirect})
        kinds.push_back({words(kind), int(kind)});
    std::vector<FilterMenu::Choice> speakers;
    for (const TalkShare &share : m_model->shares())
        speakers.push_back({share.name, qint64(share.speaker.value_or(-1))});
    std::vector<FilterMenu::Choice> cues;
    for (const QString &cue : m_model->cues())
        cues.push_back({cue, cue});
    m_filter->setChoices(KindRole, tr("Kind"), tr("Any kind"), std::move(kinds));
    m_filter->setChoices(EntityRole, tr("Speaker"), tr("Any speaker"), std::move(speakers));
    m_filter->setChoices(CueRole, tr("Cue"), tr("Any cue"), std::move(cues));
}

void QuotesPanel::filterChanged()
{
    const QVariant speaker = rows().required(EntityRole);
    m_shares->setChosen(speaker.isValid() ? std::optional<EntityId>(speaker.toLongLong()) : std::nullopt);
    CardsPanel::filterChanged();
}

void QuotesPanel::clearFilters()
{
    m_filter->clear();
    CardsPanel::clearFilters();
}

QString QuotesPanel::nothingFound() const
{
    return tr("No one is quoted in this article.");
}

void QuotesPanel::copy(CopyAs as)
{
    const QVariant quote = list()->currentIndex().data(IndexRole);
    if (article() && quote.isValid())
        copyQuote(article()->article(), *article()->analysis(), quote.toLongLong(), as);
}

} // namespace Dateline
