// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timematch.h"

#include <algorithm>
#include <bit>

namespace Dateline {
namespace {

/// Runs one rule over the pieces and keeps the longest way through. Patterns have no loops, so each run is bounded.
class Run {
public:
    Run(std::span<const TimePiece> pieces, const TimeGrammar &grammar, int rule, std::size_t start)
        : m_pieces(pieces)
        , m_grammar(grammar)
    {
        m_now.rule = rule;
        m_now.begin = start;
        m_now.end = 0;
        step(grammar.rule(rule).start, start);
    }

    [[nodiscard]] const std::optional<TimeMatch> &best() const { return m_best; }

private:
    [[nodiscard]] bool fits(const TimeNode &node, std::size_t at) const
    {
        if (at >= m_pieces.size())
            return false;
        const TimePiece &piece = m_pieces[at];
        if (node.glued && !piece.glued)
            return false;
        return node.kind == TimeNode::Kind::Class ? piece.is(TimeClass(node.what))
                                                  : piece.word && piece.word->literal == node.what;
    }

    void step(int index, std::size_t at)
    {
        const TimeNode &node = m_grammar.node(index);
        const TimeMatch before = m_now;
        switch (node.kind) {
        case TimeNode::Kind::Class:
            if (!fits(node, at))
                return;
            if (const TimeSlot slot = TimeGrammar::slotOf(TimeClass(node.what)); slot != TimeSlot::None)
                m_now.values.set(slot, m_pieces[at].valueOf(TimeClass(node.what)));
            step(node.next, at + 1);
            break;
        case TimeNode::Kind::Literal:
            if (fits(node, at))
                step(node.next, at + 1);
            break;
        case TimeNode::Kind::Not:
            if (!fits(m_grammar.node(node.what), at))
                step(node.next, at);
            break;
        case TimeNode::Kind::Split:
            for (const int branch : node.branches)
                step(branch, at);
            break;
        case TimeNode::Kind::Begin:
            m_now.begin = at;
            step(node.next, at);
            break;
        case TimeNode::Kind::End:
            m_now.end = at;
            step(node.next, at);
            break;
        case TimeNode::Kind::Accept:
            accept(at);
            break;
        }
        m_now = before;
    }

    void accept(std::size_t at)
    {
        TimeMatch match = m_now;
        if (match.end == 0)
            match.end = at;
        if (match.end > match.begin && (!m_best || match.end - match.begin > m_best->end - m_best->begin))
            m_best = match;
    }

    std::span<const TimePiece> m_pieces;
    const TimeGrammar &m_grammar;
    TimeMatch m_now;
    std::optional<TimeMatch> m_best;
};

} // namespace

std::vector<TimeMatch> timeMatches(std::span<const TimePiece> pieces, const TimeGrammar &grammar)
{
    std::vector<TimeMatch> matches;
    std::vector<int> rules;
    for (std::size_t start = 0; start < pieces.size(); ++start) {
        const TimePiece &piece = pieces[start];
        rules.clear();
        for (quint32 classes = piece.classes; classes; classes &= classes - 1) {
            const auto more = grammar.rulesFor(TimeClass(std::countr_zero(classes)));
            rules.insert(rules.end(), more.begin(), more.end());
        }
        if (piece.word && piece.word->literal >= 0) {
            const auto more = grammar.rulesForLiteral(piece.word->literal);
            rules.insert(rules.end(), more.begin(), more.end());
        }
        std::ranges::sort(rules);
        const auto repeated = std::ranges::unique(rules);
        rules.erase(repeated.begin(), repeated.end());
        for (const int rule : rules) {
            if (const auto match = Run(pieces, grammar, rule, start).best())
                matches.push_back(*match);
        }
    }
    std::ranges::stable_sort(matches, [](const TimeMatch &a, const TimeMatch &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end != b.end ? a.end > b.end : a.rule < b.rule;
    });
    return matches;
}

} // namespace Dateline
