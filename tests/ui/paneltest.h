// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/panel.h"
#include "sampleanalysis.h"
#include "state/openarticle.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Dateline {

/// An open article with an analysis made by hand and a library of its own, and a panel shown on it.
template<typename PanelType> class PanelOn {
public:
    explicit PanelOn(const Sample &sample, QSize size = {320, 600})
        : m_library(m_folder.filePath(QStringLiteral("library.sqlite")))
        , open(sample.article, m_library)
    {
        // What the library answers at first is older than what a test does; it answers in the order of the questions.
        const QFuture<Result<QHash<QString, QString>>> last = m_library.drafts(sample.article.hash);
        if (!QTest::qWaitFor([&last] { return last.isFinished(); }, 30000))
            qWarning("The library did not answer.");
        QCoreApplication::processEvents();
        open.setAnalysis(sample.analysis);
        panel.resize(size);
        panel.setArticle(&open);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qWarning("The panel's window did not become active.");
    }

    template<typename Child> Child *child(const QString &name) const
    {
        auto *found = panel.template findChild<Child *>(name);
        if (!found)
            qFatal("No such child: %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] Selection &selection() { return open.selection(); }

private:
    QTemporaryDir m_folder;
    Library m_library;

public:
    OpenArticle open;
    PanelType panel;
};

/// The first row of a view that begins with \a text; invalid when there is none.
inline QModelIndex rowWith(const QAbstractItemView &view, const QString &text, const QModelIndex &parent = {})
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().startsWith(text))
            return index;
        if (const QModelIndex below = rowWith(view, text, index); below.isValid())
            return below;
    }
    return {};
}

inline void clickRow(QAbstractItemView &view, const QModelIndex &row, Qt::KeyboardModifiers modifiers = {})
{
    view.scrollTo(row);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(row).center());
}

inline QModelIndexList selectedRows(const QAbstractItemView &view)
{
    return view.selectionModel()->selectedIndexes();
}

} // namespace Dateline

namespace QTest {
template<> inline char *toString(const Dateline::Selected &t)
{
    return qstrdup(qPrintable(
        QStringLiteral("kind %1, index %2, span %3-%4").arg(int(t.kind)).arg(t.index).arg(t.span.begin).arg(t.span.end)));
}
} // namespace QTest
