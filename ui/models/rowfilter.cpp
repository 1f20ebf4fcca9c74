// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rowfilter.h"

#include "models/roles.h"

namespace Dateline {

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return std::move(plain).toCaseFolded();
}

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RowFilter::setWords(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void RowFilter::setRequired(int role, const QVariant &value)
{
    if (required(role) == value)
        return;
    if (value.isValid())
        m_required.insert_or_assign(role, value);
    else
        m_required.erase(role);
    invalidateRowsFilter();
}

QVariant RowFilter::required(int role) const
{
    const auto place = m_required.find(role);
    return place == m_required.end() ? QVariant() : place->second;
}

void RowFilter::clear()
{
    m_words.clear();
    m_required.clear();
    invalidateRowsFilter();
}

void RowFilter::setSorted(bool sorted)
{
    sort(sorted ? 0 : -1);
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !isFiltering() || accepts(sourceModel()->index(row, 0, parent));
}

bool RowFilter::accepts(const QModelIndex &index) const
{
    const QVariant text = index.data(FilterRole);
    if (!text.isValid()) {
        const int children = sourceModel()->rowCount(index);
        for (int row = 0; row < children; ++row) {
            if (accepts(sourceModel()->index(row, 0, index)))
                return true;
        }
        return children == 0;
    }
    for (const auto &[role, value] : m_required) {
        const QVariant here = index.data(role);
        const bool several = here.typeId() == QMetaType::QStringList;
        if (several ? !here.toStringList().contains(value.toString()) : here != value)
            return false;
    }
    const QString plain = folded(text.toString());
    return std::ranges::all_of(m_words, [&plain](const QString &word) { return plain.contains(word); });
}

} // namespace Dateline
