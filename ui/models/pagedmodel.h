// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>
#include <vector>

namespace Dateline {

/// A list whose rows are asked for page by page, as a view needs them. An answer that comes after the list was begun anew
/// is dropped.
template<typename Row> class PagedModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const { return m_rows[index.row()]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final
    {
        return !parent.isValid() && m_hasMore && !m_isAsking;
    }
    void fetchMore(const QModelIndex &parent) final
    {
        if (canFetchMore(parent))
            ask();
    }

protected:
    static constexpr int PageSize = 50;
    /// Rows behind the first \a offset; PageSize of them, or more on the first page, unless there are no more behind them.
    using Ask = std::function<QFuture<Result<std::vector<Row>>>(int offset)>;

    /// Begins anew; no rows without an \a ask.
    void begin(Ask ask)
    {
        beginResetModel();
        m_rows.clear();
        m_hasMore = false;
        m_isAsking = false;
        m_ask = std::move(ask);
        ++m_asked;
        endResetModel();
        if (m_ask)
            this->ask();
    }
    /// The first page is here; \a error is a sentence where it could not be had.
    virtual void firstPageCame(const QString &error) = 0;

private:
    void ask()
    {
        m_isAsking = true;
        const int offset = int(m_rows.size());
        m_ask(offset).then(this, [this, offset, asked = m_asked](const Result<std::vector<Row>> &rows) {
            if (asked != m_asked)
                return;
            if (rows && !rows->empty()) {
                beginInsertRows({}, offset, offset + int(rows->size()) - 1);
                m_rows.insert(m_rows.end(), rows->begin(), rows->end());
                endInsertRows();
            }
            // Not before: whoever hears of the rows may ask for more.
            m_hasMore = rows && std::ssize(*rows) >= PageSize;
            m_isAsking = false;
            if (offset == 0)
                firstPageCame(rows ? QString() : rows.error());
        });
    }

    Ask m_ask;
    std::vector<Row> m_rows;
    int m_asked = 0; ///< counts the beginnings, so that late answers are known
    bool m_isAsking = false;
    bool m_hasMore = false;
};

} // namespace Dateline
