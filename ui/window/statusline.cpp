// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/statusline.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Dateline {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_counts(new QLabel)
    , m_selected(new QLabel)
    , m_unplaced(new QToolButton)
    , m_doing(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QToolButton)
{
    setObjectName("statusLine"_L1);
    m_counts->setObjectName("statusCounts"_L1);
    m_selected->setObjectName("statusSelected"_L1);
    m_unplaced->setObjectName("statusUnplaced"_L1);
    m_unplaced->setToolTip(tr("Show the corrections that do not find their place any more"));
    m_unplaced->setAutoRaise(true);
    m_unplaced->setFocusPolicy(Qt::TabFocus);
    connect(m_unplaced, &QToolButton::clicked, this, &StatusLine::correctionsRequested);
    m_doing->setObjectName("statusDoing"_L1);
    m_progress->setObjectName("statusProgress"_L1);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_stop->setObjectName("statusStop"_L1);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop (Esc)"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopRequested);
    // A long name must not make the window wide.
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_selected->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setMargin(2);
    addWidget(m_counts, 3);
    addWidget(m_selected, 4);
    addPermanentWidget(m_unplaced);
    addPermanentWidget(m_doing);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_stop);
    setArticle(nullptr);
}

void StatusLine::setArticle(OpenArticle *article)
{
    if (m_article) {
        m_article->disconnect(this);
        m_article->selection().disconnect(this);
    }
    m_article = article;
    m_percent = 100;
    if (article) {
        m_percent = article->isAnalysing() ? 0 : 100;
        connect(article, &OpenArticle::analysisChanged, this, &StatusLine::showCounts);
        connect(article, &OpenArticle::progressChanged, this, [this](int percent) {
            m_percent = percent;
            showProgress();
        });
        connect(&article->selection(), &Selection::changed, this, &StatusLine::showSelection);
    }
    showCounts();
    showSelection();
    showProgress();
}

void StatusLine::setReading(const QString &name)
{
    m_reading = name;
    showProgress();
}

void StatusLine::setImporting(const QString &words, int done, int of)
{
    m_importing = words;
    m_imported = done;
    m_toImport = of;
    showProgress();
}

void StatusLine::showCounts()
{
    const int unplaced = m_article ? int(m_article->analysis()->unplaced.size()) : 0;
    m_unplaced->setText(tr("%n correction(s) without a place", nullptr, unplaced));
    m_unplaced->setVisible(unplaced > 0);
    if (!m_article) {
        m_counts->clear();
        return;
    }
    const Analysis &analysis = *m_article->analysis();
    const auto count = [&analysis](Entity::Kind kind) {
        return static_cast<int>(std::ranges::count(analysis.entities, kind, &Entity::kind));
    };
    const QStringList counts = {
        tr("%n people", nullptr, count(Entity::Kind::Person)),
        tr("%n countries", nullptr, count(Entity::Kind::Country)),
        tr("%n quotes", nullptr, static_cast<int>(analysis.quotes.size())),
        tr("%n deals", nullptr, static_cast<int>(analysis.deals.size())),
        tr("%n events", nullptr, static_cast<int>(std::ranges::count(analysis.events, false, &Event::lesser))),
    };
    m_counts->setText(analysis.supported ? counts.join(u" \u00B7 "_s) : QString());
    m_percent = 100;
    showProgress();
}

void StatusLine::showSelection()
{
    m_selected->clear();
    if (!m_article || m_article->selection().places().empty())
        return;
    const Selection &selection = m_article->selection();
    const QString place = QString::number(selection.place() + 1);
    const QString places = QString::number(selection.places().size());
    const auto &entities = m_article->analysis()->entities;
    if (selection.other().kind == Selected::Kind::Entity) {
        m_selected->setText(
            tr("%1 and %2: passage %3 of %4 (F3 next)")
                .arg(entities[selection.current().index].name, entities[selection.other().index].name, place, places));
    } else if (selection.current().kind == Selected::Kind::Entity) {
        m_selected->setText(
            tr("%1: mention %2 of %3 (F3 next)").arg(entities[selection.current().index].name, place, places));
    } else if (selection.places().size() > 1) {
        m_selected->setText(tr("Place %1 of %2 (F3 next)").arg(place, places));
    }
}

void StatusLine::showProgress()
{
    const bool analysing = m_article && m_percent < 100 && m_article->isAnalysing();
    const bool busy = analysing || !m_reading.isEmpty() || !m_importing.isEmpty();
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_doing->setVisible(busy);
    if (!m_reading.isEmpty()) {
        m_doing->setText(m_reading);
        m_progress->setRange(0, 0);
    } else if (!m_importing.isEmpty()) {
        m_doing->setText(fontMetrics().elidedText(m_importing, Qt::ElideRight, fontMetrics().averageCharWidth() * 50));
        m_progress->setRange(0, m_toImport);
        m_progress->setValue(m_imported);
    } else if (analysing) {
        m_doing->setText(tr("Analysing…"));
        m_progress->setRange(0, 100);
        m_progress->setValue(m_percent);
    }
}

} // namespace Dateline
