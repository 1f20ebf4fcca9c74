// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "library/note.h"

#include <QObject>

namespace Dateline {

/// One thing of an article that can be selected.
struct Selected {
    enum class Kind { Nothing, Entity, Quote, Deal, Event, Date, Note, Text };
    Kind kind = Kind::Nothing;
    qint64 index = 0; ///< into the analysis' list of that kind; a NoteId for a note; unused for text
    Span span;        ///< for text: the words

    static Selected entity(EntityId id) { return {Kind::Entity, id, {}}; }
    static Selected quote(qsizetype index) { return {Kind::Quote, index, {}}; }
    static Selected deal(qsizetype index) { return {Kind::Deal, index, {}}; }
    static Selected event(qsizetype index) { return {Kind::Event, index, {}}; }
    static Selected date(qsizetype index) { return {Kind::Date, index, {}}; }
    static Selected note(NoteId id) { return {Kind::Note, id, {}}; }
    static Selected text(Span span) { return {Kind::Text, 0, span}; }

    bool operator==(const Selected &) const = default;
};

/// The spans in the text that mean \a selected, in text order: an entity's mentions, a quote's words, a deal's mentions, an
/// event's trigger, a note's words.
std::vector<Span> occurrences(const Selected &selected, const Analysis &analysis, const std::vector<Note> &notes);

/// The entities that \a selected is about: itself, a quote's speaker, a deal's parties, an event's participants.
std::vector<EntityId> entitiesOf(const Selected &selected, const Analysis &analysis);

/// Where the two entities stand in one sentence: those sentences' spans, in text order.
std::vector<Span> meetings(EntityId first, EntityId second, const Analysis &analysis);

/// The one selection that all panels of an article follow and set; they never know each other. A panel calls select();
/// every panel listens to changed(). The article view alone listens to placeRequested().
class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] const Selected &current() const { return m_current; }
    /// The second entity, where two are selected; else Nothing.
    [[nodiscard]] const Selected &other() const { return m_other; }
    /// Spans that F3 walks, in text order.
    [[nodiscard]] const std::vector<Span> &places() const { return m_places; }
    /// Which of them is shown now; -1 for none.
    [[nodiscard]] qsizetype place() const { return m_place; }
    /// What the pointer rests on; Nothing for none. Only lights up, moves nothing.
    [[nodiscard]] const Selected &hovered() const { return m_hovered; }

    /// Selects and goes to the occurrence at or after \a at (the first, when \a at is negative). With \a scroll false
    /// the text stays where it is: for a click in the text itself.
    void select(const Selected &selected, qsizetype at = -1, bool scroll = true);
    /// Adds a second entity to the selected one, or takes it away again.
    void selectAlso(const Selected &entity);
    void hover(const Selected &selected);

    /// New contents: keeps the selection where it still means something.
    void setContents(std::shared_ptr<const Analysis> analysis, const std::vector<Note> &notes);

public slots:
    void clear();
    void next();
    void previous();

signals:
    /// The selection, its second entity, its places or the shown place changed.
    void changed();
    void hoverChanged();
    /// Bring this span into view.
    void placeRequested(Dateline::Span span);

private:
    void update(qsizetype at, bool scroll);

    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Note> m_notes;
    Selected m_current;
    Selected m_other;
    Selected m_hovered;
    std::vector<Span> m_places;
    qsizetype m_place = -1;
};

} // namespace Dateline
