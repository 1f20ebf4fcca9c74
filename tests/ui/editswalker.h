// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editsdesk.h"

#include <QMetaEnum>
#include <QTimeZone>

#include <random>

namespace Dateline {

/// A reader who does anything: writes, changes and removes notes and corrections of all kinds, one or many at once, and
/// sorts articles and the people in them.
class Walker {
public:
    Walker(const Desk &desk, unsigned seed)
        : m_edits(*desk.edits)
        , m_library(*desk.library)
        , m_hash(desk.hash)
        , m_random(seed)
    { }

    int below(int count) { return std::uniform_int_distribution(0, std::max(0, count - 1))(m_random); }

    void act()
    {
        Edit edit;
        edit.text = u"step %1"_s.arg(++m_made);
        if (below(4) == 0) {
            sort(edit);
            return;
        }
        // A bulk edit is some of each.
        const int parts = below(6) == 0 ? 2 + below(6) : 1;
        for (int i = 0; i < parts; ++i)
            add(edit);
        m_edits.apply(std::move(edit));
    }

private:
    /// As the library plans it, or nothing where that is refused.
    void sort(Edit &edit)
    {
        const Label label{static_cast<Label::Kind>(below(2)), u"label %1"_s.arg(below(3))};
        const auto anybody = [this] { return Subject{Entity::Kind::Person, u"ada %1"_s.arg(below(5)), {}}; };
        Result<SortingChange> change;
        switch (below(6)) {
        case 0:
            change = m_library.labelChange({m_hash}, {label.kind, {label.name}, {}}).result();
            break;
        case 1:
            change = m_library.labelChange({m_hash}, {label.kind, {}, {label.name}}).result();
            break;
        case 2:
            change = m_library.labelRenaming(label, u"label %1"_s.arg(below(3))).result();
            break;
        case 3:
            change = m_library.labelRemoval(label).result();
            break;
        case 4:
            if (const auto preview = m_library.previewJoin(anybody(), anybody()).result())
                change = preview->change;
            break;
        default:
            change = m_library.separation(anybody(), anybody()).result();
            if (!change)
                change = SortingChange{{}, {{}, {}, {{m_hash, {Entity::Kind::Place, u"quay %1"_s.arg(m_made), {}}}}}};
            break;
        }
        if (!change)
            return;
        edit.put.sorting = change->come;
        edit.removedSorting = change->gone;
        if (!change->isEmpty())
            m_edits.apply(std::move(edit));
    }

    void add(Edit &edit)
    {
        const std::vector<Note> &notes = m_edits.notes();
        const std::vector<Correction> &corrections = m_edits.corrections();
        switch (below(6)) {
        case 0:
            edit.put.notes.push_back(note(0));
            break;
        case 1:
            if (const NoteId id = any(notes, edit.put.notes, edit.removedNotes); id != 0)
                edit.put.notes.push_back(note(id));
            break;
        case 2:
            if (const NoteId id = any(notes, edit.put.notes, edit.removedNotes); id != 0)
                edit.removedNotes.push_back(id);
            break;
        case 3:
            edit.put.corrections.push_back(correction(0));
            break;
        case 4:
            if (const CorrectionId id = any(corrections, edit.put.corrections, edit.removedCorrections); id != 0)
                edit.put.corrections.push_back(correction(id));
            break;
        default:
            if (const CorrectionId id = any(corrections, edit.put.corrections, edit.removedCorrections); id != 0)
                edit.removedCorrections.push_back(id);
            break;
        }
    }

    /// One that is there and that the edit has not touched yet; 0 for none.
    template<typename Row>
    qint64 any(const std::vector<Row> &rows, const std::vector<Row> &put, const std::vector<qint64> &gone)
    {
        if (rows.empty())
            return 0;
        const qint64 id = rows[size_t(below(int(rows.size())))].id;
        return std::ranges::contains(put, id, &Row::id) || std::ranges::contains(gone, id) ? 0 : id;
    }

    Anchor anchor()
    {
        const int begin = below(int(story.size()) - 30);
        return Anchor::at(story, {begin, begin + 1 + below(20)});
    }

    Note note(NoteId id)
    {
        Note note;
        note.id = id;
        note.anchor = anchor();
        note.highlight = static_cast<Highlight>(below(5));
        note.markdown = below(3) == 0 ? QString() : u"it's \"%1\" \u00e9|\n"_s.arg(below(1000));
        for (int i = below(3); i > 0; --i)
            note.tags.append(u"tag %1"_s.arg(below(4)));
        note.check = static_cast<CheckStatus>(below(5));
        if (below(2) == 0)
            note.source = u"https://a.example/?q=%1"_s.arg(below(100));
        note.rank = qint64(below(2)) * below(100);
        for (const Note &each : m_edits.notes()) {
            if (each.id == id)
                note.created = each.created;
        }
        return note;
    }

    Correction correction(CorrectionId id)
    {
        static const QMetaEnum acts = QMetaEnum::fromType<Correction::Act>();
        Correction correction;
        correction.id = id;
        // In turn, so that each act comes.
        correction.act = static_cast<Correction::Act>(acts.value(m_act++ % acts.keyCount()));
        correction.scope = static_cast<Correction::Scope>(below(3));
        correction.place = anchor();
        if (below(2) == 0)
            correction.other = anchor();
        correction.kind = static_cast<Entity::Kind>(below(4));
        correction.value = below(2) == 0 ? QString() : u"value %1"_s.arg(below(100));
        correction.made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'000 + below(1'000'000), QTimeZone::UTC);
        return correction;
    }

    Edits &m_edits;
    Library &m_library;
    QByteArray m_hash;
    std::mt19937 m_random;
    int m_made = 0;
    int m_act = 0;
};

} // namespace Dateline
