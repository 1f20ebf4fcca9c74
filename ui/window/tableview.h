// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QTreeView;

namespace Dateline {

/// A table of whole rows as the window has them: no lines, every other row tinted, the first column as wide as it gets.
/// Its actions are its menu.
QTreeView *makeTable(QAbstractItemModel *model, QLatin1StringView objectName, const QString &accessibleName);

/// A row of buttons for the actions, from the leading side; none of them takes the Enter of the window.
QHBoxLayout *makeButtons(const QList<QAction *> &actions);

} // namespace Dateline
