// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/articlecorrections.h"

#include "models/correctionmodel.h"
#include "models/roles.h"
#include "panels/emptystate.h"
#include "window/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

ArticleCorrections::ArticleCorrections(QWidget *parent)
    : QWidget(parent)
    , m_model(new CorrectionModel(this))
    , m_hint(new QLabel)
    , m_view(makeTable(m_model, "articleCorrections"_L1, tr("Corrections in this article")))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_go(new QAction(tr("&Go to the Place"), this))
    , m_takeBack(new QAction(tr("&Take Back"), this))
{
    m_hint->setObjectName("unplacedHint"_L1);
    m_hint->setWordWrap(true);
    m_view->header()->setSectionResizeMode(CorrectionModel::Where, QHeaderView::Stretch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_go->setObjectName("goToCorrection"_L1);
    m_takeBack->setObjectName("takeCorrectionBack"_L1);
    m_takeBack->setShortcut(QKeySequence::Delete);
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_view->addActions({m_go, m_takeBack});
    connect(m_go, &QAction::triggered, this, [this] { go(m_view->currentIndex()); });
    connect(m_takeBack, &QAction::triggered, this, &ArticleCorrections::takeBack);
    connect(m_view, &QTreeView::activated, this, &ArticleCorrections::go);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticleCorrections::updateActions);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtons({m_go, m_takeBack}));
    setFocusProxy(m_view);
    showContents();
}

ArticleCorrections::~ArticleCorrections()
{
    m_view->selectionModel()->disconnect(this); // it tells of rows that go with the page
}

void ArticleCorrections::setArticle(OpenArticle *article)
{
    if (m_article)
        m_article->disconnect(this);
    m_article = article;
    if (article) {
        connect(article, &OpenArticle::correctionsChanged, this, &ArticleCorrections::showContents);
        connect(article, &OpenArticle::analysisChanged, this, &ArticleCorrections::showContents);
    }
    showContents();
}

void ArticleCorrections::showContents()
{
    const int row = m_view->currentIndex().row();
    if (m_article)
        m_model->setContents(m_article->article().text, m_article->corrections(), m_article->analysis()->unplaced);
    else
        m_model->setContents({}, {}, {});
    const int rows = m_model->rowCount();
    m_hint->setText(tr("%n correction(s) that do not find their place any more stand first.", nullptr, m_model->unplaced()));
    m_hint->setVisible(m_model->unplaced() > 0);
    m_empty->setText(m_article ? tr("Nothing was put right in this article yet. Select a name or a quote, then Put Right.")
                               : tr("Open an article to read."));
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, rows - 1)), 0));
    updateActions();
}

void ArticleCorrections::updateActions()
{
    m_go->setEnabled(m_article && !m_view->currentIndex().data(SpanRole).value<Span>().isEmpty());
    m_takeBack->setEnabled(m_article && m_view->selectionModel()->hasSelection());
}

void ArticleCorrections::go(const QModelIndex &row)
{
    const Span span = row.data(SpanRole).value<Span>();
    if (m_article && !span.isEmpty())
        m_article->selection().select(Selected::text(span));
}

void ArticleCorrections::takeBack()
{
    std::vector<CorrectionId> chosen;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        chosen.push_back(row.data(IndexRole).toLongLong());
    if (m_article && !chosen.empty())
        m_article->correct({}, tr("Take Back %n Correction(s)", nullptr, int(chosen.size())), chosen);
}

} // namespace Dateline
