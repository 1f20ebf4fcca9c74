// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/edits.h"

#include <QScopedValueRollback>

namespace Dateline {

/// What stood before a change and what stands after it.
class Edits::Step : public QUndoCommand {
public:
    Step(Edits &edits, Marginalia before, Marginalia after, const QString &text)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }

    void undo() override { move(-1); }
    void redo() override { move(1); }
    [[nodiscard]] const Marginalia &before() const { return m_before; }
    [[nodiscard]] const Marginalia &after() const { return m_after; }

private:
    void move(int step)
    {
        if (m_edits.m_moving)
            return;
        m_edits.m_waiting.push_back({{}, step});
        m_edits.writeNext();
    }

    Edits &m_edits;
    Marginalia m_before;
    Marginalia m_after;
};

Edits::Edits(QByteArray article, Library &library, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_library(library)
{ }

void Edits::read()
{
    m_library.notes(m_article).then(this, [this](const Result<std::vector<Note>> &notes) {
        if (!notes)
            return;
        m_state.notes = *notes;
        sort();
        emit notesChanged();
    });
    readCorrections();
    connect(&m_library, &Library::lexiconChanged, this, &Edits::readCorrections);
}

void Edits::readCorrections()
{
    m_library.corrections(m_article).then(this, [this](const Result<std::vector<Correction>> &corrections) {
        if (!corrections || *corrections == m_state.corrections)
            return;
        m_state.corrections = *corrections;
        emit correctionsChanged();
    });
}

void Edits::apply(Edit edit)
{
    m_waiting.push_back({std::move(edit), 0});
    writeNext();
}

void Edits::writeNext()
{
    if (m_writing || m_waiting.empty())
        return;
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (next.step != 0) {
        const auto *step = static_cast<const Step *>(m_stack.command(next.step < 0 ? m_reached - 1 : m_reached));
        if (!step)
            writeNext(); // what was to be done again is no more: something else was done since
        else if (next.step < 0)
            write(step->after(), step->before(), next);
        else
            write(step->before(), step->after(), next);
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Marginalia after = std::move(next.edit.put);
    const Marginalia before = touchedBy({after, next.edit.removedNotes, next.edit.removedCorrections, {}});
    for (Note &note : after.notes) {
        if (note.id != 0 && !std::ranges::contains(before.notes, note.id, &Note::id)) {
            giveUp(tr("This note was deleted meanwhile."));
            return;
        }
        // A note from elsewhere keeps the times that it had there.
        if (note.id != 0 || !note.changed.isValid())
            note.changed = now;
        if (note.id == 0 && !note.created.isValid())
            note.created = now;
    }
    for (Correction &correction : after.corrections) {
        if (correction.id == 0)
            correction.made = now;
    }
    if (before.isEmpty() && after.isEmpty())
        writeNext();
    else
        write(before, after, next);
}

void Edits::write(const Marginalia &before, const Marginalia &after, const Waiting &waiting)
{
    m_writing = true;
    m_library.replace(m_article, before, after).then(this, [this, before, waiting](const Result<Marginalia> &written) {
        m_writing = false;
        if (written)
            finish(before, *written, waiting);
        else
            giveUp(written.error());
    });
}

void Edits::finish(const Marginalia &before, const Marginalia &after, const Waiting &waiting)
{
    if (waiting.step != 0) {
        m_reached += waiting.step;
    } else {
        bringStack(m_reached);
        const QScopedValueRollback moving(m_moving, true);
        m_stack.push(new Step(*this, before, after, waiting.edit.text));
        m_reached = m_stack.index();
        int ahead = m_reached;
        for (const Waiting &each : m_waiting)
            ahead = std::clamp(ahead + each.step, 0, m_stack.count());
        m_stack.setIndex(ahead);
    }
    show(before, after);
    if (waiting.step == 0) {
        for (const Note &note : after.notes) {
            if (!std::ranges::contains(before.notes, note.id, &Note::id))
                emit noteAdded(note.id);
        }
    }
    writeNext();
}

void Edits::bringStack(int index)
{
    const QScopedValueRollback moving(m_moving, true);
    m_stack.setIndex(index);
}

/// What waits was asked for in the belief that this would be done.
void Edits::giveUp(const QString &sentence)
{
    m_waiting.clear();
    bringStack(m_reached);
    emit failed(sentence);
}

Marginalia Edits::touchedBy(const Edit &edit) const
{
    Marginalia touched;
    for (const Note &note : m_state.notes) {
        if (std::ranges::contains(edit.put.notes, note.id, &Note::id) || std::ranges::contains(edit.removedNotes, note.id))
            touched.notes.push_back(note);
    }
    for (const Correction &correction : m_state.corrections) {
        if (std::ranges::contains(edit.put.corrections, correction.id, &Correction::id)
            || std::ranges::contains(edit.removedCorrections, correction.id))
            touched.corrections.push_back(correction);
    }
    return touched;
}

void Edits::show(const Marginalia &before, const Marginalia &after)
{
    const auto exchange = [](auto &state, const auto &gone, const auto &come) {
        using Row = std::remove_cvref_t<decltype(state.front())>;
        const auto isAmong = [](const Row &row, const auto &rows) { return std::ranges::contains(rows, row.id, &Row::id); };
        std::erase_if(state, [&](const Row &row) { return isAmong(row, gone) || isAmong(row, come); });
        state.insert(state.end(), come.begin(), come.end());
    };
    exchange(m_state.notes, before.notes, after.notes);
    exchange(m_state.corrections, before.corrections, after.corrections);
    sort();
    if (!before.notes.empty() || !after.notes.empty())
        emit notesChanged();
    if (!before.corrections.empty() || !after.corrections.empty())
        emit correctionsChanged();
}

void Edits::sort()
{
    const auto place = [](const Note &note) { return std::pair(note.anchor.position, note.id); };
    std::ranges::sort(m_state.notes, {}, place);
    std::ranges::sort(m_state.corrections, {}, &Correction::id);
}

} // namespace Dateline
