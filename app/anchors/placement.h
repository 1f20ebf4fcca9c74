// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "anchors/foldedtext.h"
#include "text/anchor.h"

#include <optional>
#include <vector>

namespace Dateline {
struct Candidate;
struct WantedWords;

/// Where the words of an anchor stand in a changed text.
struct Placement {
    enum class How {
        SamePlace,    ///< nothing before them changed, or nothing after them
        SameWords,    ///< the words themselves, marks and spaces aside, in surroundings that agree
        SimilarWords, ///< words that were changed a little, in surroundings that agree
        Orphan,       ///< no place is clear
    };
    How how = How::Orphan;
    Span span;                     ///< UTF-16 units of the new text; empty for an orphan
    std::vector<Span> suggestions; ///< for an orphan: up to three places to choose from, likeliest first

    bool operator==(const Placement &) const = default;
};

/// Finds anchors made in an older text again in a newer one. A place is accepted only when it is clear: its surroundings
/// agree and no other place comes near it. A note that is listed as an orphan is better than one on the wrong words.
class AnchorPlacer {
public:
    /// \a before is the text that the anchors were made in, where it is known: surroundings are then looked at more widely
    /// than an anchor remembers them, and what was like its words there is told from them. Both must outlive this.
    explicit AnchorPlacer(QStringView text, QStringView before = {});

    [[nodiscard]] Placement place(const Anchor &anchor) const;

private:
    [[nodiscard]] std::optional<Span> samePlace(const Anchor &anchor) const;
    [[nodiscard]] bool isFromBefore(const Anchor &anchor) const;
    [[nodiscard]] double bestLookAlike(const WantedWords &wanted, const Anchor &anchor) const;
    [[nodiscard]] bool isOtherPassage(const Candidate &candidate, const Anchor &anchor) const;
    [[nodiscard]] Placement::How judge(const WantedWords &wanted, const Anchor &anchor, const Candidate &best,
                                       const Candidate *rival) const;

    QStringView m_text;
    QStringView m_before;
    FoldedText m_folded;
    std::optional<FoldedText> m_foldedBefore;
    qsizetype m_sameBegin = 0; ///< units at the begin that both texts share
    qsizetype m_sameEnd = 0;   ///< units at the end that both texts share
};

} // namespace Dateline
