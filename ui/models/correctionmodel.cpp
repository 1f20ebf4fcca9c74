// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/correctionmodel.h"

#include "models/context.h"
#include "models/roles.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

void CorrectionModel::setContents(const QString &text, const std::vector<Correction> &corrections,
                                  const std::vector<CorrectionId> &unplaced)
{
    constexpr qsizetype before = 24; // units of context
    constexpr qsizetype after = 40;
    beginResetModel();
    m_rows.clear();
    for (const Correction &correction : corrections) {
        if (correction.scope == Correction::Scope::Always)
            continue;
        Row &row = m_rows.emplace_back(correction);
        row.span = findPlace(correction.place, text).value_or(Span());
        row.unplaced = row.span.isEmpty() || std::ranges::contains(unplaced, correction.id);
        row.where = row.unplaced ? tr("does not find its place any more") : contextOf(text, row.span, before, after).text;
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return std::pair(!row.unplaced, row.span); });
    endResetModel();
}

int CorrectionModel::unplaced() const
{
    return int(std::ranges::count(m_rows, true, &Row::unplaced));
}

int CorrectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CorrectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CorrectionModel::text(const Row &row, int column)
{
    switch (column) {
    case What:
        return words(row.correction);
    case Where:
        return row.where;
    case Reach:
        return words(row.correction.scope);
    case Since:
        return QLocale().toString(row.correction.made.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant CorrectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == What) {
            //: what was put right, where, how far it reaches
            return tr("%1, %2, %3").arg(words(row.correction), row.where, words(row.correction.scope));
        }
        return text(row, index.column());
    case IndexRole:
        return row.correction.id;
    case SpanRole:
        return QVariant::fromValue(row.span);
    case OrphanRole:
        return row.unplaced;
    default:
        return {};
    }
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case Reach:
        return tr("Reaches");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace Dateline
