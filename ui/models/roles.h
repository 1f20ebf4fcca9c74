// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qnamespace.h>

namespace Dateline {

/// What the models of this folder answer besides Qt's own roles; a model leaves out what its rows have not.
enum Role {
    LevelRole = Qt::UserRole, ///< int, the depth of a row of a tree: a group, an entity, a mention
    IndexRole,                ///< qint64 into the analysis' list of that kind, a NoteId for a note; as Selected::index
    SpanRole,                 ///< Span of the words in the article
    FilterRole,               ///< QString that a filter looks in; none for rows that stand or fall with others
    SortRole,                 ///< int, a row's place in the model's other order
    KindRole,                 ///< int of the row's enum: Entity::Kind, Quote::Kind, Deal::Kind
    CountRole,                ///< int, how many stand under the row
    DetailRole,               ///< QString, a second line
    CountryRole,              ///< QString, ISO 3166
    MentionRole,              ///< Span of the mention inside the row's own text
    EntityRole,               ///< qint64, an EntityId; -1 for none
    SpeakerRole,              ///< QString; empty when unattributed
    UnnamedRole,              ///< QString, the words for a source that is nobody by name
    CueRole,                  ///< QString
    CandidatesRole,           ///< QStringList, likeliest first
    WhyRole,                  ///< QString, the reason and how sure
    PartiesRole,              ///< QStringList
    StatusRole,               ///< int of Deal::Status
    AmountRole,               ///< QString
    DateRole,                 ///< QString
    SentenceRole,             ///< QString
    HighlightRole,            ///< int of Highlight
    MarkdownRole,             ///< QString
    TagsRole,                 ///< QStringList
    HitsRole,                 ///< std::vector<Span> of what was searched for in SentenceRole
    NoteRole,                 ///< qint64, the NoteId of a hit in a note; 0 in an article
    CheckRole,                ///< int of CheckStatus
    SourceRole,               ///< QString, what a check rests on
    AuthorRole,               ///< QString, who made a note; empty for the reader
    OrphanRole,               ///< bool, the note's words have no clear place in the article
};

} // namespace Dateline
