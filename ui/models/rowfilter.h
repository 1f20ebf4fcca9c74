// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <map>

namespace Dateline {

/// The text as a filter compares it: without case and accents.
QString folded(const QString &text);

/// The rows that have every typed word in their FilterRole, and every value asked for. Rows without a FilterRole stay
/// where one of their children does, or where they have none. Keeps the model's order, or sorts by SortRole.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowFilter(QObject *parent = nullptr);

    void setWords(const QString &typed);
    /// Only rows that have \a value for \a role, or among its strings; an invalid value lifts that.
    void setRequired(int role, const QVariant &value);
    [[nodiscard]] QVariant required(int role) const;
    /// Lifts all.
    void clear();
    /// Whether anything is asked for.
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || !m_required.empty(); }
    void setSorted(bool sorted);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool accepts(const QModelIndex &index) const;

    QStringList m_words;
    std::map<int, QVariant> m_required;
};

} // namespace Dateline
