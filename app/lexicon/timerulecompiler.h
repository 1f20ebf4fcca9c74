// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/timegrammar.h"

#include <memory>
#include <optional>
#include <set>

namespace Dateline {

/// Turns the patterns of a time grammar into its nodes. Lives only while the grammar is read.
class TimeRuleCompiler {
public:
    explicit TimeRuleCompiler(TimeGrammar &grammar)
        : m_grammar(grammar)
    { }

    static std::optional<TimeClass> classOf(QStringView name);

    /// A pattern that later ones call <name>. False when it cannot be read.
    bool define(const QString &name, const QString &pattern);
    /// Adds a rule to the grammar. False when its pattern cannot be read.
    bool compile(TimeRule rule);

private:
    struct Item;
    using Sequence = std::vector<Item>;
    struct Item {
        enum class Kind { Class, Literal, Group, Begin, End };
        Kind kind = Kind::Literal;
        bool glued = false;
        bool negated = false;
        bool optional = false;
        int what = 0;
        std::vector<Sequence> branches; ///< of a group
    };

    std::optional<std::vector<Sequence>> parseBranches(QStringView pattern, qsizetype &at) const;
    std::optional<Item> parseItem(QStringView pattern, qsizetype &at) const;
    int literal(QStringView word) const;
    int build(const Sequence &sequence, int next, bool glued = false);
    int build(const Item &item, int next, bool glued);
    int add(TimeNode node);
    void index(int node, int rule, std::set<int> &seen);

    TimeGrammar &m_grammar;
    QHash<QString, std::vector<Sequence>> m_defined;
};

} // namespace Dateline
