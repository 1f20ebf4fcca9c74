// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/notemodel.h"

#include "models/roles.h"
#include "words/words.h"

#include <QSet>

#include <algorithm>
#include <numeric>

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
        m_places.clear();
        endRemoveRows();
    }
    for (int row = 0; row < std::ssize(notes); ++row) {
        const bool here = row < rowCount() && m_notes[row].id == notes[row].id;
        if (here && m_notes[row] != notes[row]) {
            m_notes[row] = notes[row];
            m_places.clear();
            emit dataChanged(index(row), index(row));
        } else if (!here && !indexOf(notes[row].id).isValid()) {
            beginInsertRows({}, row, row);
            m_notes.insert(m_notes.begin() + row, notes[row]);
            m_places.clear();
            endInsertRows();
        } else if (!here) {
            // Notes changed places: an article's new version moved them. Nobody types meanwhile.
            beginResetModel();
            m_places.clear();
            m_notes = notes;
            endResetModel();
            return;
        }
    }
}

void NoteModel::setOrder(NoteOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_places.clear();
    if (!m_notes.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {SortRole});
}

int NoteModel::placeOf(int row) const
{
    if (m_places.empty()) {
        std::vector<int> rows(m_notes.size());
        std::ranges::iota(rows, 0);
        std::ranges::sort(rows, [this](int one, int other) { return isBefore(m_notes[one], m_notes[other], m_order); });
        m_places.resize(rows.size());
        for (int place = 0; place < std::ssize(rows); ++place)
            m_places[rows[place]] = place;
    }
    return m_places[row];
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

QString NoteModel::accessibleText(const Note &note) const
{
    const QString exact = note.anchor.exact.simplified();
    QString text;
    if (note.anchor.isOrphan()) {
        //: the words that were highlighted, what the reader wrote on them
        text = tr("note without a place: %1: %2").arg(exact, note.markdown);
    } else if (note.markdown.isEmpty()) {
        //: a colour and the highlighted words
        text = tr("highlight, %1: %2").arg(words(note.highlight), exact);
    } else {
        //: a colour, the highlighted words, what the reader wrote on them
        text = tr("note, %1: %2: %3").arg(words(note.highlight), exact, note.markdown);
    }
    if (!note.author.isEmpty())
        //: a note, and who made it
        text = tr("%1, by %2").arg(text, note.author);
    //: how a check of facts stands, before the note that it is about
    return note.check == CheckStatus::None ? text : tr("check %1, %2").arg(words(note.check), text);
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
        return accessibleText(note);
    case IndexRole:
        return note.id;
    case SpanRole:
        return QVariant::fromValue(note.anchor.position);
    case FilterRole:
        return QStringList{note.anchor.exact.simplified(), note.markdown, note.tags.join(u' '), note.source, note.author}
            .join(u' ');
    case SortRole:
        return placeOf(index.row());
    case HighlightRole:
        return int(note.highlight);
    case MarkdownRole:
        return note.markdown;
    case TagsRole:
        return note.tags;
    case CheckRole:
        return int(note.check);
    case SourceRole:
        return note.source;
    case AuthorRole:
        return note.author;
    case OrphanRole:
        return note.anchor.isOrphan();
    default:
        return {};
    }
}

} // namespace Dateline
