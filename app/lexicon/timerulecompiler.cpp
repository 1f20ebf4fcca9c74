// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/timerulecompiler.h"

#include <algorithm>
#include <utility>

namespace Dateline {
namespace {

constexpr std::pair<QStringView, TimeClass> classes[] = {
    {u"CAPITAL", TimeClass::Capital},     {u"DAY", TimeClass::Day},
    {u"DECADE", TimeClass::Decade},       {u"HALF", TimeClass::Half},
    {u"HOUR", TimeClass::Hour},           {u"MINUTE", TimeClass::Minute},
    {u"MONTH", TimeClass::Month},         {u"MONTHNUMBER", TimeClass::MonthNumber},
    {u"NOON", TimeClass::Noon},           {u"NUMBER", TimeClass::Number},
    {u"ORDINAL", TimeClass::Ordinal},     {u"PART", TimeClass::Part},
    {u"PARTS", TimeClass::Parts},         {u"QUARTER", TimeClass::Quarter},
    {u"SEASON", TimeClass::Season},       {u"SHIFT", TimeClass::Shift},
    {u"SHORTYEAR", TimeClass::ShortYear}, {u"TODAY", TimeClass::Today},
    {u"UNIT", TimeClass::Unit},           {u"UNITS", TimeClass::Units},
    {u"VAGUE", TimeClass::Vague},         {u"WEEKDAY", TimeClass::Weekday},
    {u"WEEKDAYS", TimeClass::Weekdays},   {u"YEAR", TimeClass::Year},
    {u"ZONE", TimeClass::Zone},
};

void skipSpaces(QStringView pattern, qsizetype &at)
{
    while (at < pattern.size() && pattern[at] == u' ')
        ++at;
}

bool endsItem(QChar c)
{
    return c == u' ' || c == u'|' || c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'?';
}

} // namespace

std::optional<TimeClass> TimeRuleCompiler::classOf(QStringView name)
{
    const auto found = std::ranges::find(classes, name, [](const auto &known) { return known.first; });
    return found == std::end(classes) ? std::nullopt : std::optional(found->second);
}

bool TimeRuleCompiler::define(const QString &name, const QString &pattern)
{
    qsizetype at = 0;
    auto branches = parseBranches(pattern, at);
    if (!branches || at != pattern.size() || name.isEmpty())
        return false;
    m_defined[name] = std::move(*branches);
    return true;
}

bool TimeRuleCompiler::compile(TimeRule rule)
{
    qsizetype at = 0;
    auto branches = parseBranches(rule.pattern, at);
    if (!branches || at != rule.pattern.size())
        return false;
    Item all;
    all.kind = Item::Kind::Group;
    all.branches = std::move(*branches);
    rule.start = build(all, add({}), false);
    std::set<int> seen;
    index(rule.start, int(m_grammar.m_rules.size()), seen);
    m_grammar.m_rules.push_back(std::move(rule));
    return true;
}

std::optional<std::vector<TimeRuleCompiler::Sequence>> TimeRuleCompiler::parseBranches(QStringView pattern,
                                                                                       qsizetype &at) const
{
    std::vector<Sequence> branches(1);
    for (skipSpaces(pattern, at); at < pattern.size() && pattern[at] != u')'; skipSpaces(pattern, at)) {
        if (pattern[at] == u'|') {
            branches.emplace_back();
            ++at;
            continue;
        }
        auto item = parseItem(pattern, at);
        if (!item)
            return std::nullopt;
        branches.back().push_back(std::move(*item));
    }
    if (std::ranges::any_of(branches, &Sequence::empty))
        return std::nullopt;
    return branches;
}

std::optional<TimeRuleCompiler::Item> TimeRuleCompiler::parseItem(QStringView pattern, qsizetype &at) const
{
    Item item;
    for (; at < pattern.size() && (pattern[at] == u'~' || pattern[at] == u'!'); ++at)
        (pattern[at] == u'~' ? item.glued : item.negated) = true;
    if (at == pattern.size())
        return std::nullopt;
    const QChar first = pattern[at];
    if (first == u'[' || first == u']') {
        item.kind = first == u'[' ? Item::Kind::Begin : Item::Kind::End;
        ++at;
        return item;
    }
    if (first == u'(') {
        auto branches = parseBranches(pattern, ++at);
        if (!branches || at == pattern.size())
            return std::nullopt;
        ++at;
        item.kind = Item::Kind::Group;
        item.branches = std::move(*branches);
    } else {
        const qsizetype begin = at;
        while (at < pattern.size() && !endsItem(pattern[at]))
            ++at;
        const QStringView word = pattern.sliced(begin, at - begin);
        if (word.isEmpty())
            return std::nullopt;
        if (word.startsWith(u'<') && word.endsWith(u'>')) {
            const auto defined = m_defined.constFind(word.sliced(1, word.size() - 2));
            if (defined == m_defined.cend())
                return std::nullopt;
            item.kind = Item::Kind::Group;
            item.branches = *defined;
        } else if (first.isUpper()) {
            const auto kind = classOf(word);
            if (!kind)
                return std::nullopt;
            item.kind = Item::Kind::Class;
            item.what = int(*kind);
        } else {
            item.what = literal(word);
        }
    }
    if (item.negated && item.kind == Item::Kind::Group)
        return std::nullopt;
    if (at < pattern.size() && pattern[at] == u'?') {
        item.optional = true;
        ++at;
    }
    return item;
}

int TimeRuleCompiler::literal(QStringView word) const
{
    TimeWord &known = m_grammar.m_words[word.toString()];
    if (known.literal < 0) {
        known.literal = int(m_grammar.m_byLiteral.size());
        m_grammar.m_byLiteral.emplace_back();
    }
    return known.literal;
}

int TimeRuleCompiler::build(const Sequence &sequence, int next, bool glued)
{
    for (qsizetype i = std::ssize(sequence) - 1; i >= 0; --i)
        next = build(sequence[i], next, i == 0 && glued);
    return next;
}

// A glued group is one whose first words are glued.
int TimeRuleCompiler::build(const Item &item, int next, bool glued)
{
    glued = glued || item.glued;
    int start = -1;
    switch (item.kind) {
    case Item::Kind::Begin:
        start = add({.kind = TimeNode::Kind::Begin, .next = next, .branches = {}});
        break;
    case Item::Kind::End:
        start = add({.kind = TimeNode::Kind::End, .next = next, .branches = {}});
        break;
    case Item::Kind::Class:
    case Item::Kind::Literal: {
        TimeNode node{.glued = glued, .what = item.what, .next = next, .branches = {}};
        node.kind = item.kind == Item::Kind::Class ? TimeNode::Kind::Class : TimeNode::Kind::Literal;
        if (item.negated) {
            // "not X" looks at the word and takes none: a split whose one branch is what must fail.
            node.next = -1;
            TimeNode look{.kind = TimeNode::Kind::Not, .next = next, .branches = {}};
            look.what = add(std::move(node));
            start = add(std::move(look));
        } else {
            start = add(std::move(node));
        }
        break;
    }
    case Item::Kind::Group: {
        TimeNode split{.kind = TimeNode::Kind::Split, .branches = {}};
        for (const Sequence &branch : item.branches)
            split.branches.push_back(build(branch, next, glued));
        start = split.branches.size() == 1 ? split.branches.front() : add(std::move(split));
        break;
    }
    }
    if (!item.optional)
        return start;
    return add({.kind = TimeNode::Kind::Split, .branches = {start, next}});
}

int TimeRuleCompiler::add(TimeNode node)
{
    m_grammar.m_nodes.push_back(std::move(node));
    return int(m_grammar.m_nodes.size()) - 1;
}

// Enters the rule under all words that it may begin with.
void TimeRuleCompiler::index(int node, int rule, std::set<int> &seen)
{
    if (node < 0 || !seen.insert(node).second)
        return;
    const TimeNode &here = m_grammar.m_nodes[node];
    const auto enter = [rule](std::vector<int> &list) {
        if (list.empty() || list.back() != rule)
            list.push_back(rule);
    };
    switch (here.kind) {
    case TimeNode::Kind::Class:
        enter(m_grammar.m_byClass[here.what]);
        break;
    case TimeNode::Kind::Literal:
        enter(m_grammar.m_byLiteral[here.what]);
        break;
    case TimeNode::Kind::Not:
    case TimeNode::Kind::Begin:
    case TimeNode::Kind::End:
        index(here.next, rule, seen);
        break;
    case TimeNode::Kind::Split:
        for (const int branch : here.branches)
            index(branch, rule, seen);
        break;
    case TimeNode::Kind::Accept:
        break;
    }
}

} // namespace Dateline
