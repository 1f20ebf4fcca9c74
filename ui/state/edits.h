// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QUndoStack>

#include <deque>

namespace Dateline {

/// One change that the reader makes: what is written, what is removed, and what to call it in the history.
struct Edit {
    Marginalia put; ///< new without an id, changed with one
    std::vector<NoteId> removedNotes;
    std::vector<CorrectionId> removedCorrections;
    QString text;
    Sorting removedSorting = {}; ///< taken back as it was made; put.sorting comes in its place
};

/// The notes and corrections of one article, what is made of several from there, and the way back, which outlives a restart.
/// A change is on disk before it is seen here; changes that are asked for meanwhile wait for it. What cannot be written is
/// told by failed() and never comes into the history. An empty article is the library as a whole: the reader's lexicon, the
/// labels of articles, who is the same in several.
class Edits : public QObject {
    Q_OBJECT
public:
    Edits(QByteArray article, Library &library, QObject *parent = nullptr);

    /// Asks the library for what there is. To be called when it has the article, and again where that failed.
    void read();
    /// The same for another library in the place of the one before.
    void readAnew();
    /// Nothing of what read() asked for was refused.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// In text order.
    [[nodiscard]] const std::vector<Note> &notes() const { return m_state.notes; }
    /// In the order in which they were made, with those for all articles.
    [[nodiscard]] const std::vector<Correction> &corrections() const { return m_state.corrections; }
    [[nodiscard]] QUndoStack &stack() { return m_stack; }
    /// Nothing waits to be written.
    [[nodiscard]] bool isSettled() const { return m_waiting.empty() && !m_writing; }

    void apply(Edit edit);
    /// What the library says a change of the sorting is; failed() tells where it cannot say. One of nothing is none.
    void apply(QFuture<Result<SortingChange>> change, const QString &text);

signals:
    void notesChanged();
    void correctionsChanged();
    /// A note was written for the first time.
    void noteAdded(Dateline::NoteId id);
    void failed(const QString &sentence);

private:
    class Step;
    /// Something to write: an edit, or a step through the history, 1 forward or -1 back.
    struct Waiting {
        Edit edit;
        int step = 0;
    };

    void readCorrections();
    void writeNext();
    void write(const Marginalia &before, const Marginalia &after, const StepMark &mark);
    void finish(const Marginalia &before, const Marginalia &after, const StepMark &mark);
    void takeHistory(const StoredSteps &history);
    void bringStack(int index);
    void giveUp(const QString &sentence);
    [[nodiscard]] Marginalia touchedBy(const Edit &edit) const;
    void show(const Marginalia &before, const Marginalia &after);
    void sort();

    QByteArray m_article;
    Library &m_library;
    Marginalia m_state;
    QUndoStack m_stack;
    std::deque<Waiting> m_waiting;
    int m_reached = 0; ///< the place in the history that the state is at; the stack's own runs ahead of the disk
    bool m_isWhole = true;
    bool m_writing = false;
    bool m_moving = false; ///< the stack is brought to where the state is
};

} // namespace Dateline
