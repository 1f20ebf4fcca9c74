// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/relation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

// In the order of the enum.
constexpr std::array Names{
    "acl"_L1,         "acl:relcl"_L1,    "advcl"_L1,        "advcl:relcl"_L1, "advmod"_L1,     "amod"_L1,
    "appos"_L1,       "aux"_L1,          "aux:pass"_L1,     "case"_L1,        "cc"_L1,         "cc:preconj"_L1,
    "ccomp"_L1,       "compound"_L1,     "compound:prt"_L1, "conj"_L1,        "cop"_L1,        "csubj"_L1,
    "csubj:outer"_L1, "csubj:pass"_L1,   "dep"_L1,          "det"_L1,         "det:predet"_L1, "discourse"_L1,
    "dislocated"_L1,  "expl"_L1,         "fixed"_L1,        "flat"_L1,        "goeswith"_L1,   "iobj"_L1,
    "list"_L1,        "mark"_L1,         "nmod"_L1,         "nmod:desc"_L1,   "nmod:poss"_L1,  "nmod:unmarked"_L1,
    "nsubj"_L1,       "nsubj:outer"_L1,  "nsubj:pass"_L1,   "nummod"_L1,      "obj"_L1,        "obl"_L1,
    "obl:agent"_L1,   "obl:unmarked"_L1, "orphan"_L1,       "parataxis"_L1,   "punct"_L1,      "reparandum"_L1,
    "root"_L1,        "vocative"_L1,     "xcomp"_L1};
static_assert(Names.size() == size_t(Relation::Xcomp) + 1);

} // namespace

QLatin1StringView nameOf(Relation relation)
{
    return Names[size_t(relation)];
}

std::optional<Relation> relationOf(QStringView name)
{
    const auto found = std::ranges::find_if(Names, [name](QLatin1StringView each) { return name == each; });
    return found == Names.end() ? std::nullopt : std::optional(Relation(found - Names.begin()));
}

Relation baseOf(Relation relation)
{
    const QLatin1StringView name = nameOf(relation);
    const auto base = name.first(std::ranges::find(name, u':') - name.begin());
    const auto found = std::ranges::find(Names, base);
    return found == Names.end() ? relation : Relation(found - Names.begin());
}

} // namespace Dateline
