// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/approximate.h"

#include <QHash>

#include <cstdint>

namespace Dateline {

namespace {

using Bits = std::uint64_t;
constexpr qsizetype BlockSize = 64;

/// The column of differences in a block of 64 rows, as bits: where the distance rises and where it falls downwards.
struct Block {
    Bits rises = ~Bits(0);
    Bits falls = 0;

    /// Goes one column to the right. \a equal has a bit where the row's unit is the column's, \a carry is the difference at
    /// the block's top. Returns the difference at the row of \a last.
    int advance(Bits equal, int carry, Bits last)
    {
        const Bits vertical = equal | falls;
        if (carry < 0)
            equal |= 1;
        const Bits horizontal = (((equal & rises) + rises) ^ rises) | equal;
        Bits rightRises = falls | ~(horizontal | rises);
        Bits rightFalls = rises & horizontal;
        const int out = rightRises & last ? 1 : rightFalls & last ? -1 : 0;
        rightRises <<= 1;
        rightFalls <<= 1;
        if (carry < 0)
            rightFalls |= 1;
        else if (carry > 0)
            rightRises |= 1;
        rises = rightFalls | ~(vertical | rightRises);
        falls = rightRises & vertical;
        return out;
    }
};

} // namespace

std::vector<int> editDistances(QStringView pattern, QStringView text, MatchStart start)
{
    const qsizetype blockCount = (pattern.size() + BlockSize - 1) / BlockSize;
    const int carryIn = start == MatchStart::AtBegin ? 1 : 0;
    std::vector<int> distances;
    distances.reserve(size_t(text.size()) + 1);
    distances.push_back(int(pattern.size()));
    // For each unit of the pattern, in which rows it stands.
    QHash<char16_t, std::vector<Bits>> rows;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        std::vector<Bits> &bits = rows[pattern[i].unicode()];
        bits.resize(size_t(blockCount));
        bits[size_t(i / BlockSize)] |= Bits(1) << (i % BlockSize);
    }
    const Bits top = Bits(1) << (BlockSize - 1);
    const Bits lastRow = pattern.isEmpty() ? top : Bits(1) << ((pattern.size() - 1) % BlockSize);
    std::vector<Block> blocks(static_cast<size_t>(blockCount));
    const std::vector<Bits> nowhere(static_cast<size_t>(blockCount));
    for (const QChar unit : text) {
        const auto found = rows.constFind(unit.unicode());
        const std::vector<Bits> &equal = found == rows.constEnd() ? nowhere : *found;
        int carry = carryIn;
        for (size_t b = 0; b < blocks.size(); ++b)
            carry = blocks[b].advance(equal[b], carry, b + 1 == blocks.size() ? lastRow : top);
        distances.push_back(distances.back() + carry);
    }
    return distances;
}

} // namespace Dateline
