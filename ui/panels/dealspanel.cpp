// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/dealspanel.h"

#include "models/dealmodel.h"
#include "models/roles.h"
#include "panels/delegates/dealdelegate.h"
#include "panels/filtermenu.h"
#include "words/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <set>

using namespace Qt::StringLiterals;

namespace Dateline {

DealsPanel::DealsPanel(QWidget *parent)
    : CardsPanel(Selected::Kind::Deal, new DealModel, u"deals"_s, parent)
    , m_model(qobject_cast<DealModel *>(rows().sourceModel()))
    , m_filter(new FilterMenu(rows()))
{
    list()->setAccessibleName(tr("Deals"));
    filterBox()->setAccessibleName(tr("Filter deals"));
    setDelegate(new DealDelegate(list()));
    m_filter->setObjectName(u"dealsShown"_s);
    filterRow()->addWidget(m_filter);
    connect(m_filter, &FilterMenu::filtered, this, &DealsPanel::filterChanged);

    auto *copy = new QAction(tr("Copy sentence"), this);
    copy->setObjectName(u"copyDealSentence"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QModelIndex row = list()->currentIndex(); row.isValid())
            QGuiApplication::clipboard()->setText(row.data(SentenceRole).toString());
    });
    list()->addAction(copy);
    updateEmptyState();
}

void DealsPanel::showContents()
{
    std::set<Deal::Kind> kinds;
    std::set<Deal::Status> statuses;
    if (article()) {
        m_model->setContents(article()->article().text, article()->analysis());
        for (const Deal &deal : article()->analysis()->deals) {
            kinds.insert(deal.kind);
            statuses.insert(deal.status);
        }
    } else {
        m_model->setContents({}, std::make_shared<const Analysis>());
    }
    const auto choices = [](const auto &values) {
        std::vector<FilterMenu::Choice> all;
        for (const auto value : values)
            all.push_back({words(value), int(value)});
        return all;
    };
    m_filter->setChoices(KindRole, tr("Kind"), tr("Any kind"), choices(kinds));
    m_filter->setChoices(StatusRole, tr("Status"), tr("Any status"), choices(statuses));
    filterChanged();
    emit countChanged(m_model->rowCount());
}

QString DealsPanel::nothingFound() const
{
    return tr("No deals were found in this article: nothing signed, sold, financed or sought between two sides.");
}

void DealsPanel::clearFilters()
{
    m_filter->clear();
    CardsPanel::clearFilters();
}

} // namespace Dateline
