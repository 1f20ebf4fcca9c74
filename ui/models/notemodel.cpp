// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/notemodel.h"

#include "models/roles.h"
#include "words/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {

void NoteModel::setNotes(const std::vector<Note> &notes)
{
    QSet<NoteId> wanted;
    for (const Note &note : notes)
        wanted.insert(note.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_notes[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_notes.erase(m_notes.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < std::ssize(notes); ++row) {
        const bool here = row < rowCount() && m_notes[row].id == notes[row].id;
        if (here && m_notes[row] != notes[row]) {
            m_notes[row] = notes[row];
            emit dataChanged(index(row), index(row));
        } else if (!here && !indexOf(notes[row].id).isValid()) {
            beginInsertRows({}, row, row);
            m_notes.insert(m_notes.begin() + row, notes[row]);
            endInsertRows();
        } else if (!here) {
            // Notes changed places: an article's new version moved them. Nobody types meanwhile.
            beginResetModel();
            m_notes = notes;
            endResetModel();
            return;
        }
    }
}

QModelIndex NoteModel::indexOf(NoteId id) const
{
    const auto place = std::ranges::find(m_notes, id, &Note::id);
    return place == m_notes.end() ? QModelIndex() : index(int(place - m_notes.begin()));
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Note &note = m_notes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return note.anchor.exact.simplified();
    case Qt::AccessibleTextRole:
        if (note.anchor.isOrphan()) {
            //: the words that were highlighted, what the reader wrote on them
            return tr("note without a place: %1: %2").arg(note.anchor.exact.simplified(), note.markdown);
        }
        if (note.markdown.isEmpty()) {
            //: a colour and the highlighted words
            return tr("highlight, %1: %2").arg(words(note.highlight), note.anchor.exact.simplified());
        }
        //: a colour, the highlighted words, what the reader wrote on them
        return tr("note, %1: %2: %3").arg(words(note.highlight), note.anchor.exact.simplified(), note.markdown);
    case IndexRole:
        return note.id;
    case SpanRole:
        return QVariant::fromValue(note.anchor.position);
    case FilterRole:
        return QString(note.anchor.exact.simplified() + u' ' + note.markdown + u' ' + note.tags.join(u' '));
    case HighlightRole:
        return int(note.highlight);
    case MarkdownRole:
        return note.markdown;
    case TagsRole:
        return note.tags;
    case OrphanRole:
        return note.anchor.isOrphan();
    default:
        return {};
    }
}

} // namespace Dateline
