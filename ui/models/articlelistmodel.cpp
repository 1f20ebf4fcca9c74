// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/articlelistmodel.h"

#include "models/articlewords.h"

using namespace Qt::StringLiterals;

namespace Dateline {

ArticleListModel::ArticleListModel(Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{ }

void ArticleListModel::setFilter(const QString &words)
{
    if (m_query.words == words.simplified())
        return;
    m_query.words = words.simplified();
    refresh();
}

void ArticleListModel::setLabel(const Label &label)
{
    if (m_query.label == label)
        return;
    m_query.label = label;
    refresh();
}

void ArticleListModel::sort(int column, Qt::SortOrder order)
{
    const auto by = static_cast<ArticleQuery::Order>(column);
    const bool descending = order == Qt::DescendingOrder;
    if (m_asked > 0 && m_query.order == by && m_query.descending == descending)
        return;
    m_query.order = by;
    m_query.descending = descending;
    refresh();
}

void ArticleListModel::refresh()
{
    ++m_asked;
    m_library.articleCount(m_query).then(this, [this, asked = m_asked](const Result<int> &count) {
        if (asked != m_asked)
            return;
        for (auto &[number, page] : m_pages)
            page.isAsked = page.isFresh = false;
        if (count && *count != m_count) {
            beginResetModel();
            m_count = *count;
            m_pages.erase(m_pages.lower_bound((m_count + PageSize - 1) / PageSize), m_pages.end());
            endResetModel();
        } else if (m_count > 0) {
            emit dataChanged(index(0, 0), index(m_count - 1, Columns - 1));
        }
        emit answered(count ? QString() : count.error());
    });
}

const ArticleRow *ArticleListModel::look(int row) const
{
    Page &page = m_pages[row / PageSize];
    page.used = ++m_looks;
    // What is asked for changes no row now: the answer comes later.
    if (!page.isFresh && !page.isAsked)
        const_cast<ArticleListModel *>(this)->ask(row / PageSize);
    return findRow(row);
}

const ArticleRow *ArticleListModel::findRow(int row) const
{
    const auto page = m_pages.find(row / PageSize);
    const std::size_t at = row % PageSize;
    return page == m_pages.end() || at >= page->second.rows.size() ? nullptr : &page->second.rows[at];
}

void ArticleListModel::ask(int number)
{
    m_pages[number].isAsked = true;
    m_library.articles(m_query, PageSize, number * PageSize)
        .then(this, [this, number, asked = m_asked](const Result<std::vector<ArticleRow>> &rows) {
            if (asked != m_asked || !rows)
                return;
            Page &page = m_pages[number];
            page.rows = *rows;
            page.isAsked = false;
            page.isFresh = true;
            dropUnused();
            const int first = number * PageSize;
            const int last = std::min(first + int(rows->size()), m_count) - 1;
            if (last >= first)
                emit dataChanged(index(first, 0), index(last, Columns - 1));
        });
}

void ArticleListModel::dropUnused()
{
    while (std::ssize(m_pages) > KeptPages)
        m_pages.erase(std::ranges::min_element(m_pages, {}, [](const auto &page) { return page.second.used; }));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Entities && index.column() <= Notes)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ArticleRow *row = look(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return display(*row, index.column());
    if (index.column() == Tags || index.column() == Collections)
        return display(*row, index.column());
    return index.column() == Title ? row->file : QVariant();
}

QVariant ArticleListModel::display(const ArticleRow &row, int column)
{
    const QLocale locale;
    const auto number = [&locale](int count) { return count == 0 ? QString() : locale.toString(count); };
    switch (column) {
    case Title:
        return titleOf(row);
    case Outlet:
        return row.outlet;
    case Published:
        return row.published.isValid() ? locale.toString(row.published, QLocale::ShortFormat) : QString();
    case Entities:
        return number(row.entities);
    case Quotes:
        return number(row.quotes);
    case Notes:
        return number(row.notes);
    case Tags:
        return row.tags.isEmpty() ? QString() : u'#' + row.tags.join(u" #"_s);
    case Collections:
        return row.collections.join(", "_L1);
    case Opened:
        return locale.toString(row.opened.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Entities && section <= Notes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Outlet:
        return tr("Outlet");
    case Published:
        return tr("Published");
    case Entities:
        //: how many people, countries, organizations and places an article names
        return tr("Names");
    case Quotes:
        return tr("Quotes");
    case Notes:
        return tr("Notes");
    case Tags:
        return tr("Tags");
    case Collections:
        return tr("Collections");
    case Opened:
        return tr("Last opened");
    default:
        return {};
    }
}

} // namespace Dateline
