// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>

namespace Dateline {

/// A model as lines, a space of indentation a level; \a line says what a row is.
inline QStringList printed(const QAbstractItemModel &model, const std::function<QString(const QModelIndex &)> &line,
                           const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth, u' ') + line(index));
        lines.append(printed(model, line, index, depth + 1));
    }
    return lines;
}

} // namespace Dateline
