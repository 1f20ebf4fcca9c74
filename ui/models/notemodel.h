// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/noteorder.h"

#include <QAbstractListModel>

#include <vector>

namespace Dateline {

/// The reader's highlights and notes in text order; SortRole has their place in another. Rows keep their place when others
/// come, go or change, so that an editor on one of them stays open.
class NoteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setNotes(const std::vector<Note> &notes);
    /// What SortRole tells from now on.
    void setOrder(NoteOrder order);
    [[nodiscard]] NoteOrder order() const { return m_order; }
    /// Invalid when there is no such note.
    [[nodiscard]] QModelIndex indexOf(NoteId id) const;
    [[nodiscard]] const Note &noteAt(const QModelIndex &index) const { return m_notes[index.row()]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    [[nodiscard]] int placeOf(int row) const;
    [[nodiscard]] QString accessibleText(const Note &note) const;

    std::vector<Note> m_notes;
    NoteOrder m_order = NoteOrder::Place;
    mutable std::vector<int> m_places; ///< in that order, by row; empty until asked for
};

} // namespace Dateline
