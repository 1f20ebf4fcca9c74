// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace Dateline {

/// Universal dependency relations (UD 2), with the subtypes that the English treebanks have.
enum class Relation : quint8 {
    Acl,
    AclRelcl, ///< relative clause
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj, ///< "both ... and"
    Ccomp,
    Compound,
    CompoundPrt, ///< "put off"
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodDesc,     ///< "Chancellor" of "Chancellor Brandt"
    NmodPoss,     ///< "their", "Iran 's"
    NmodUnmarked, ///< without a preposition: "the summit last week"
    Nsubj,
    NsubjOuter,
    NsubjPass,
    Nummod,
    Obj,
    Obl,
    OblAgent,    ///< "by the court", of a passive
    OblUnmarked, ///< without a preposition: "signed it last week"
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Root,
    Vocative,
    Xcomp
};

/// The name that the treebanks use: "nsubj:pass".
QLatin1StringView nameOf(Relation relation);
std::optional<Relation> relationOf(QStringView name);
/// Without its subtype: nsubj of nsubj:pass.
Relation baseOf(Relation relation);

} // namespace Dateline
