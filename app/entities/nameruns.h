// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/nameclues.h"

#include <QSet>

namespace Dateline {

/// The runs of capitalised words of an article, and what those elsewhere in it tell of a word.
class NameRuns {
public:
    /// Capitalised words side by side, with what links them ("de", "of", "&", a hyphen).
    struct Run {
        qsizetype first = 0;
        qsizetype end = 0;
        bool titled = false;       ///< a title stands before it or begins it
        bool person = false;       ///< titled, or a given name and one or two words more
        bool organization = false; ///< ends in an organization's head, or has one before "of"
        bool place = false;        ///< stands alone after "in" or "near"
    };

    NameRuns(const NameText &text, const NameClues &clues);

    [[nodiscard]] std::span<const Run> all() const { return m_runs; }
    /// The run that holds a token; null for a token outside.
    [[nodiscard]] const Run *of(qsizetype token) const { return m_runOf[token] < 0 ? nullptr : &m_runs[m_runOf[token]]; }
    /// What the runs elsewhere say of the token's word, one bit a statement; 0 when they say nothing.
    [[nodiscard]] quint64 elsewhere(qsizetype token) const;

private:
    struct Counts {
        int person = 0;
        int organization = 0;
        int place = 0;
        int last = 0;  ///< the last word of a longer run
        int first = 0; ///< the first word of a longer run
        int all = 0;
    };
    void addRun(Run run);
    void addAcronym(const Run &run);
    [[nodiscard]] bool isPart(qsizetype token) const;
    [[nodiscard]] qsizetype endOf(qsizetype first) const;

    const NameText &m_text;
    const NameClues &m_clues;
    std::vector<qsizetype> m_runOf;
    std::vector<Run> m_runs;
    QHash<QStringView, Counts> m_counts; ///< by folded word
    QSet<QString> m_acronyms;            ///< the first letters of longer runs
};

} // namespace Dateline
