// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

class QAbstractItemModel;
class QTreeView;

namespace Dateline {

/// A table of whole rows as the window has them: no lines, every other row tinted, the first column as wide as it gets.
/// Its actions are its menu.
QTreeView *makeTable(QAbstractItemModel *model, QLatin1StringView objectName, const QString &accessibleName);

} // namespace Dateline
