// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tagset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

// In the order of the enums.
constexpr std::array UposNames{"ADJ"_L1,   "ADP"_L1,   "ADV"_L1, "AUX"_L1,  "CCONJ"_L1, "DET"_L1,
                               "INTJ"_L1,  "NOUN"_L1,  "NUM"_L1, "PART"_L1, "PRON"_L1,  "PROPN"_L1,
                               "PUNCT"_L1, "SCONJ"_L1, "SYM"_L1, "VERB"_L1, "X"_L1};
constexpr std::array XposNames{
    "_"_L1,   "ADD"_L1, "AFX"_L1, "CC"_L1,  "CD"_L1,   "DT"_L1,  "EX"_L1,  "FW"_L1,  "GW"_L1,    "HYPH"_L1,
    "IN"_L1,  "JJ"_L1,  "JJR"_L1, "JJS"_L1, "LS"_L1,   "MD"_L1,  "NFP"_L1, "NN"_L1,  "NNP"_L1,   "NNPS"_L1,
    "NNS"_L1, "PDT"_L1, "POS"_L1, "PRP"_L1, "PRP$"_L1, "RB"_L1,  "RBR"_L1, "RBS"_L1, "RP"_L1,    "SYM"_L1,
    "TO"_L1,  "UH"_L1,  "VB"_L1,  "VBD"_L1, "VBG"_L1,  "VBN"_L1, "VBP"_L1, "VBZ"_L1, "WDT"_L1,   "WP"_L1,
    "WP$"_L1, "WRB"_L1, "$"_L1,   "."_L1,   ","_L1,    ":"_L1,   "``"_L1,  "''"_L1,  "-LRB-"_L1, "-RRB-"_L1};
static_assert(UposNames.size() == size_t(Upos::X) + 1);
static_assert(XposNames.size() == size_t(Xpos::ClosingBracket) + 1);

template<typename Tag, size_t N> std::optional<Tag> find(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView each) { return name == each; });
    return found == names.end() ? std::nullopt : std::optional(Tag(found - names.begin()));
}

} // namespace

QLatin1StringView nameOf(Upos tag)
{
    return UposNames[size_t(tag)];
}

QLatin1StringView nameOf(Xpos tag)
{
    return XposNames[size_t(tag)];
}

std::optional<Upos> uposOf(QStringView name)
{
    return find<Upos>(UposNames, name);
}

std::optional<Xpos> xposOf(QStringView name)
{
    return find<Xpos>(XposNames, name);
}

} // namespace Dateline
