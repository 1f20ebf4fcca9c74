// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/edits.h"

#include <QScopedValueRollback>
#include <QUuid>

namespace Dateline {

namespace {

bool isOnlyMoved(Note note, const std::vector<Note> &before)
{
    const auto was = std::ranges::find(before, note.id, &Note::id);
    if (was == before.end() || was->rank == note.rank)
        return false;
    note.rank = was->rank;
    return note == *was;
}

} // namespace

/// What stood before a change and what stands after it.
class Edits::Step : public QUndoCommand {
public:
    Step(Edits &edits, StoredStep step)
        : QUndoCommand(step.text)
        , m_edits(edits)
        , m_step(std::move(step))
    { }

    void undo() override { move(-1); }
    void redo() override { move(1); }
    [[nodiscard]] const StoredStep &stored() const { return m_step; }

private:
    void move(int step)
    {
        if (m_edits.m_moving)
            return;
        m_edits.m_waiting.push_back({{}, step});
        // Later: the stack may be on its way over several steps, and stands still when one of them fails.
        QMetaObject::invokeMethod(&m_edits, &Edits::writeNext, Qt::QueuedConnection);
    }

    Edits &m_edits;
    StoredStep m_step;
};

Edits::Edits(QByteArray article, Library &library, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_library(library)
{
    m_stack.setUndoLimit(StoredStep::kept);
}

void Edits::read()
{
    m_isWhole = true;
    m_library.notes(m_article).then(this, [this](const Result<std::vector<Note>> &notes) {
        if (!notes) {
            m_isWhole = false;
            emit failed(notes.error());
            return;
        }
        m_state.notes = *notes;
        sort();
        emit notesChanged();
    });
    readCorrections();
    m_writing = true; // what is asked for meanwhile comes behind the history
    m_library.steps(m_article).then(this, [this](const Result<StoredSteps> &history) {
        m_writing = false;
        m_isWhole = m_isWhole && history;
        if (history && m_stack.count() == 0)
            takeHistory(*history);
        writeNext();
    });
    connect(&m_library, &Library::lexiconChanged, this, &Edits::readCorrections, Qt::UniqueConnection);
}

void Edits::readAnew()
{
    const QScopedValueRollback moving(m_moving, true);
    m_stack.clear();
    m_reached = 0;
    m_waiting.clear();
    m_state = {};
    read();
}

void Edits::readCorrections()
{
    const auto take = [this, known = m_state.corrections](const Result<std::vector<Correction>> &corrections) {
        // An answer that is there at once overtakes one that waits for its turn in the event loop.
        if (known != m_state.corrections) {
            readCorrections();
            return;
        }
        m_isWhole = m_isWhole && corrections;
        if (!corrections || *corrections == m_state.corrections)
            return;
        m_state.corrections = *corrections;
        emit correctionsChanged();
    };
    m_library.corrections(m_article).then(this, take);
}

void Edits::takeHistory(const StoredSteps &history)
{
    const QScopedValueRollback moving(m_moving, true);
    for (const StoredStep &step : history.steps)
        m_stack.push(new Step(*this, step));
    m_stack.setIndex(history.index);
    m_reached = m_stack.index();
}

void Edits::apply(Edit edit)
{
    m_waiting.push_back({std::move(edit), 0});
    writeNext();
}

void Edits::apply(QFuture<Result<SortingChange>> change, const QString &text)
{
    change.then(this, [this, text](const Result<SortingChange> &planned) {
        if (!planned)
            emit failed(planned.error());
        else if (!planned->isEmpty())
            apply({{{}, {}, planned->come}, {}, {}, text, planned->gone});
    });
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
            write(step->stored().after, step->stored().before, {StepMark::Way::Back, step->stored().id, {}});
        else
            write(step->stored().before, step->stored().after, {StepMark::Way::Again, step->stored().id, {}});
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Marginalia after = std::move(next.edit.put);
    const Marginalia before =
        touchedBy({after, next.edit.removedNotes, next.edit.removedCorrections, {}, next.edit.removedSorting});
    for (Note &note : after.notes) {
        if (note.id != 0 && !std::ranges::contains(before.notes, note.id, &Note::id)) {
            giveUp(tr("This note was deleted meanwhile."));
            return;
        }
        // A note from elsewhere keeps the times that it had there, and one that is only moved in the reader's order its own.
        if ((note.id != 0 && !isOnlyMoved(note, before.notes)) || !note.changed.isValid())
            note.changed = now;
        if (note.id == 0 && !note.created.isValid())
            note.created = now;
    }
    for (Correction &correction : after.corrections) {
        if (correction.id == 0 && !correction.made.isValid())
            correction.made = now;
    }
    if (before.isEmpty() && after.isEmpty())
        writeNext();
    else
        write(before, after, {StepMark::Way::New, QUuid::createUuid().toString(QUuid::WithoutBraces), next.edit.text});
}

void Edits::write(const Marginalia &before, const Marginalia &after, const StepMark &mark)
{
    m_writing = true;
    m_library.replace(m_article, before, after, mark).then(this, [this, before, mark](const Result<Marginalia> &written) {
        m_writing = false;
        if (written)
            finish(before, *written, mark);
        else
            giveUp(written.error());
    });
}

void Edits::finish(const Marginalia &before, const Marginalia &after, const StepMark &mark)
{
    const bool isNew = mark.way == StepMark::Way::New;
    if (!isNew) {
        m_reached += mark.way == StepMark::Way::Back ? -1 : 1;
    } else {
        bringStack(m_reached);
        const QScopedValueRollback moving(m_moving, true);
        m_stack.push(new Step(*this, {mark.id, mark.text, before, after}));
        m_reached = m_stack.index();
        int ahead = m_reached;
        for (const Waiting &each : m_waiting)
            ahead = std::clamp(ahead + each.step, 0, m_stack.count());
        m_stack.setIndex(ahead);
    }
    show(before, after);
    if (isNew) {
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
    Marginalia touched{{}, {}, edit.removedSorting};
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
