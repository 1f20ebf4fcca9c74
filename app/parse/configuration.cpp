// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/configuration.h"

#include <algorithm>

namespace Dateline {
namespace {

int distanceOf(int left, int right)
{
    const int distance = right - left;
    return left < 0 ? 0 : distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
}

} // namespace

ParseFeatures::ParseFeatures(std::span<const ParseWord> words)
    : m_words(words)
    , m_between(words.size() + 1)
    , m_none{1, 1, 1, 1}
    , m_root{2, 2, 2, 2}
{
    for (size_t i = 0; i < words.size(); ++i) {
        Between &next = m_between[i + 1] = m_between[i];
        const auto upos = Upos(words[i].upos);
        next.commas += words[i].tag == tagOf(Upos::Punct, Xpos::Comma);
        next.verbs += upos == Upos::Verb;
        next.links += upos == Upos::Cconj;
    }
}

/// How many commas, verbs and conjunctions stand between two words, each up to three.
quint64 ParseFeatures::between(int left, int right) const
{
    if (left < 0 || right <= left)
        return 0;
    const Between &from = m_between[size_t(left) + 1];
    const Between &to = m_between[size_t(right)];
    const auto capped = [](int count) { return quint64(std::min(count, 3)); };
    return capped(to.commas - from.commas) * 16 + capped(to.verbs - from.verbs) * 4 + capped(to.links - from.links);
}

void ParseFeatures::addWords(const Configuration &at)
{
    const ParseWord &s0 = word(at.top.word);
    const ParseWord &s1 = word(at.second.word);
    const ParseWord &s2 = word(at.third);
    const ParseWord &b0 = word(at.front.word);
    const ParseWord &b1 = word(at.front.word + 1);
    const ParseWord &b2 = word(at.front.word + 2);
    for (const ParseWord *each : {&s0, &s1, &b0, &b1}) {
        add(each->word);
        add(each->tag);
        add(each->word, each->tag);
    }
    add(s2.tag);
    add(s2.word, s2.tag);
    add(b2.tag);
    add(b2.word, b2.tag);
    const auto addPair = [this](const ParseWord &left, const ParseWord &right) {
        add(left.word, left.tag, right.word, right.tag);
        add(left.word, right.word);
        add(left.word, left.tag, right.tag);
        add(left.tag, right.word, right.tag);
        add(left.tag, right.tag);
        add(left.suffix, left.upos, right.suffix, right.upos);
    };
    addPair(s0, b0);
    addPair(s1, s0);
    add(s1.tag, b0.tag);
    add(s1.word, b0.word);
    add(b0.tag, b1.tag);
    add(b0.word, b1.word);
    add(s0.word, b1.word);
    add(b0.tag, b1.tag, b2.tag);
    add(s0.tag, b0.tag, b1.tag);
    add(s0.upos, b0.tag, b1.tag, b2.tag);
    add(s1.tag, s0.tag, b0.tag);
    add(s1.tag, s0.tag, b0.tag, b1.tag);
    add(s2.tag, s1.tag, s0.tag);
    add(s2.upos, s1.upos, s0.upos, b0.upos);
    add(s0.word, b0.tag, b1.tag);
    add(s0.tag, b0.word, b1.tag);
    add(s0.tag, b0.tag, b1.word);
    add(s1.word, s0.tag, b0.tag);
    add(s1.tag, s0.word, b0.tag);
    add(s1.tag, s0.tag, b0.word);
    add(s1.word, s0.word, b0.tag);
    add(s1.word, s0.tag, b0.word);
}

void ParseFeatures::addTrees(const Configuration &at)
{
    const ParseWord &s0 = word(at.top.word);
    const ParseWord &s1 = word(at.second.word);
    const ParseWord &b0 = word(at.front.word);
    const ParseWord &s0l = word(at.top.left[0]);
    const ParseWord &s0r = word(at.top.right[0]);
    const ParseWord &s1l = word(at.second.left[0]);
    const ParseWord &s1r = word(at.second.right[0]);
    const ParseWord &b0l = word(at.front.left[0]);
    for (const auto &[head, child] : {std::pair(&s0, &s0l), {&s0, &s0r}, {&s1, &s1l}, {&s1, &s1r}, {&b0, &b0l}}) {
        add(head->tag, child->tag);
        add(head->word, child->tag);
        add(head->tag, child->word);
    }
    add(s0.tag, b0.tag, s0l.tag);
    add(s0.tag, b0.tag, s0r.tag);
    add(s0.tag, b0.tag, b0l.tag);
    add(s1.tag, s0.tag, s0l.tag);
    add(s1.tag, s0.tag, s0r.tag);
    add(s1.tag, s0.tag, s1l.tag);
    add(s1.tag, s0.tag, s1r.tag);
    add(s1.tag, b0.tag, s1r.tag);
    add(s0.tag, s0l.word, b0.tag);
    add(s1.word, s0.word, s0l.word);
    add(s1.tag, s0.word, s0l.word);
    add(s1.upos, s0.upos, s0l.word, b0.upos);
    add(s0.tag, s0l.tag, word(at.top.left[1]).tag);
    add(s0.tag, s0r.tag, word(at.top.right[1]).tag);
    add(s1.tag, s1r.tag, word(at.second.right[1]).tag);
    add(b0.tag, b0l.tag, word(at.front.left[1]).tag);
    const auto left = [](const PartialTree &tree) { return std::min<quint64>(tree.lefts, 3); };
    const auto right = [](const PartialTree &tree) { return std::min<quint64>(tree.rights, 4); };
    add(s0.word, left(at.top));
    add(s0.tag, left(at.top));
    add(s0.word, right(at.top));
    add(s0.tag, right(at.top));
    add(s0.tag, left(at.top), right(at.top), b0.tag);
    add(s1.word, right(at.second));
    add(s1.tag, right(at.second), s0.tag);
    add(s1.tag, left(at.second), s0.tag);
    add(b0.word, left(at.front));
    add(b0.tag, left(at.front));
}

void ParseFeatures::addDistances(const Configuration &at)
{
    const ParseWord &s0 = word(at.top.word);
    const ParseWord &s1 = word(at.second.word);
    const ParseWord &b0 = word(at.front.word);
    const int near = distanceOf(at.top.word, at.front.word);
    const int far = distanceOf(at.second.word, at.top.word);
    add(s0.word, near);
    add(s0.tag, near);
    add(b0.word, near);
    add(b0.tag, near);
    add(s0.tag, b0.tag, near);
    add(s1.word, far);
    add(s1.tag, far);
    add(s0.word, far);
    add(s0.tag, far);
    add(s1.tag, s0.tag, far);
    const quint64 inner = between(at.top.word, at.front.word);
    const quint64 outer = between(at.second.word, at.top.word);
    add(s0.tag, b0.tag, inner);
    add(s1.tag, s0.tag, outer);
    add(s1.upos, s0.upos, b0.upos, inner, outer);
}

std::span<const quint64> ParseFeatures::of(const Configuration &at)
{
    m_count = 0;
    m_number = 0;
    addWords(at);
    addTrees(at);
    addDistances(at);
    return std::span(m_features).first(m_count);
}

} // namespace Dateline
