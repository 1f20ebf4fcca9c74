// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/labeller.h"

#include <QByteArrayView>

namespace Dateline {

LabelFeatures::LabelFeatures(std::span<const ParseWord> words, std::span<const int> heads)
    : m_words(words)
    , m_heads(heads)
    , m_places(words.size())
{
    for (int i = 0; i < int(words.size()); ++i) {
        const int head = heads[size_t(i)];
        if (head < 0) {
            m_order.push_back(i);
            continue;
        }
        Place &above = m_places[size_t(head)];
        m_places[size_t(i)].before = above.lastChild;
        if (above.lastChild >= 0)
            m_places[size_t(above.lastChild)].after = i;
        else
            above.firstChild = i;
        above.lastChild = i;
    }
    for (size_t i = 0; i < m_order.size(); ++i) {
        for (int child = m_places[size_t(m_order[i])].firstChild; child >= 0; child = m_places[size_t(child)].after)
            m_order.push_back(child);
    }
}

std::span<const quint64> LabelFeatures::of(int index, std::span<const Relation> relations)
{
    m_features.clear();
    m_number = 0;
    const int above = m_heads[size_t(index)];
    const Place &place = m_places[size_t(index)];
    const ParseWord &child = word(index);
    const ParseWord &head = word(above);
    const ParseWord &first = word(place.firstChild);
    const ParseWord &last = word(place.lastChild);
    const ParseWord &before = word(place.before);
    const ParseWord &after = word(place.after);
    const ParseWord &left = word(index - 1);
    const ParseWord &right = word(index + 1);
    const quint64 side = index < above;
    const int gap = std::abs(index - above);
    const quint64 near = side * 8 + quint64(gap < 5 ? gap : gap < 10 ? 5 : 6);
    const quint64 ofHead = above < 0 ? 255 : quint64(relations[size_t(above)]);
    const quint64 ofBefore = place.before < 0 ? 255 : quint64(relations[size_t(place.before)]);
    const ParseWord &over = word(above < 0 ? -1 : m_heads[size_t(above)]);
    add(child.word, side);
    add(child.tag, side);
    add(child.word, child.tag);
    add(child.suffix, child.tag, side);
    add(head.word, side);
    add(head.tag, side);
    add(child.word, head.word, side);
    add(child.word, head.tag, side);
    add(child.tag, head.word, side);
    add(child.tag, head.tag, side);
    add(child.tag, head.tag, near);
    add(child.suffix, head.suffix, child.upos, head.upos, side);
    add(child.tag, first.word, head.upos, side);
    add(child.tag, first.word, head.word);
    add(child.tag, first.tag, head.tag);
    add(child.tag, last.word, head.tag);
    add(child.tag, last.tag, head.tag);
    add(child.word, first.word);
    add(first.word, head.tag, side);
    const ParseWord &secondChild = word(place.firstChild < 0 ? -1 : m_places[size_t(place.firstChild)].after);
    add(child.tag, first.word, secondChild.word);
    add(child.tag, first.tag, secondChild.tag, head.upos);
    add(child.tag, head.tag, ofBefore, side);
    add(child.word, head.tag, ofBefore);
    add(child.tag, head.word, ofBefore, side);
    add(child.tag, ofBefore, before.word);
    add(child.tag, head.tag, before.tag, side);
    add(child.tag, head.tag, after.tag, side);
    add(child.tag, head.tag, after.word, side);
    add(child.tag, ofHead, side);
    add(child.tag, head.tag, ofHead, side);
    add(child.word, head.tag, ofHead);
    add(child.tag, head.word, ofHead, side);
    add(child.tag, head.tag, over.tag, ofHead);
    add(child.tag, left.word, side);
    add(child.tag, left.tag, right.tag);
    add(child.tag, right.word, side);
    add(child.tag, left.tag, head.tag, side);
    add(child.tag, right.tag, head.tag, side);
    // What stands at the clause's left end, and whether the head has helpers: "was signed by".
    const int start = above < 0 ? -1 : m_places[size_t(above)].firstChild;
    add(child.tag, first.word, head.tag, word(start).word, side);
    const int helper = start < 0 || start == index ? -1 : m_places[size_t(start)].after;
    add(child.upos, first.word, head.tag, word(helper).word, side);
    return m_features;
}

Labeller::Labeller(const ModelFile &file)
    : m_model(file.section("labels"))
{
    for (const uchar name : file.section("labels.names"))
        m_relations.push_back(Relation(std::min(name, uchar(Relation::Xcomp))));
    if (std::ssize(m_relations) != m_model.classes())
        m_relations.clear();
}

std::vector<Relation> Labeller::label(std::span<const ParseWord> words, std::span<const int> heads) const
{
    std::vector<Relation> relations(words.size(), Relation::Dep);
    LabelFeatures features(words, heads);
    std::vector<int> scores(m_relations.size());
    for (const int word : features.order()) {
        if (heads[size_t(word)] < 0)
            relations[size_t(word)] = Relation::Root;
        else if (!m_relations.empty())
            relations[size_t(word)] = m_relations[size_t(m_model.best(features.of(word, relations), scores))];
    }
    return relations;
}

QByteArray Labeller::writeNames(std::span<const Relation> relations)
{
    QByteArray bytes;
    for (const Relation relation : relations)
        append(bytes, quint8(relation));
    return bytes;
}

} // namespace Dateline
