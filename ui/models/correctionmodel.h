// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"

#include <QAbstractTableModel>

#include <vector>

namespace Dateline {

/// What the reader put right in one article: first what does not find its place any more, then the rest in text order.
/// Corrections for all articles are rows of LexiconModel instead.
class CorrectionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Where, Reach, Since, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a corrections are of \a text; \a unplaced are those that the analysis could not apply.
    void setContents(const QString &text, const std::vector<Correction> &corrections,
                     const std::vector<CorrectionId> &unplaced);
    /// How many do not find their place; they are the first rows.
    [[nodiscard]] int unplaced() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    struct Row {
        Correction correction;
        Span span;     ///< of its words in the text; empty where they are not found
        QString where; ///< the words with what stands around them, or that there is no place
        bool unplaced = false;
    };
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace Dateline
