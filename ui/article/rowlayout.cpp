// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/rowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Dateline {

RowLayout::RowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(14);
}

RowLayout::~RowLayout() = default;

void RowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int RowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *RowLayout::itemAt(int index) const
{
    return 0 <= index && index < count() ? m_items[index].get() : nullptr;
}

QLayoutItem *RowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[index].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int RowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize RowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + spacing(), std::max(size.height(), item->sizeHint().height())};
    }
    return size;
}

QSize RowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void RowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int RowLayout::arrange(const QRect &rect, bool move) const
{
    int y = rect.top();
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    int x = rect.left();
    int rowHeight = 0;
    const auto finishRow = [&] {
        for (auto &[item, place] : row) {
            place.moveTop(y + (rowHeight - place.height()) / 2);
            if (move)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        y += rowHeight;
        row.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (!row.empty() && x + size.width() > rect.left() + rect.width()) {
            finishRow();
            x = rect.left();
            rowHeight = 0;
        }
        row.emplace_back(item.get(), QRect({x, y}, size));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    finishRow();
    return y - rect.top();
}

} // namespace Dateline
