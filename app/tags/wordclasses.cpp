// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/wordclasses.h"

namespace Dateline {
namespace {

constexpr size_t SlotSize = 3;

size_t firstSlot(quint64 hash, quint32 size)
{
    return size_t((hash >> 32) * size >> 32);
}

} // namespace

WordClasses::WordClasses(Bytes section)
    : m_slots(section)
    , m_size(quint32(section.size() / SlotSize))
{ }

quint8 WordClasses::find(quint64 lower) const
{
    if (m_size == 0)
        return 0;
    size_t slot = firstSlot(lower, m_size);
    for (quint32 tries = 0; tries < m_size && m_slots[slot * SlotSize + 2] != 0; ++tries) {
        if (readAt<quint16>(m_slots, slot * SlotSize) == quint16(lower))
            return m_slots[slot * SlotSize + 2];
        slot = slot + 1 == m_size ? 0 : slot + 1;
    }
    return 0;
}

quint8 WordClasses::of(const WordForm &word) const
{
    const quint8 whole = find(word.lower);
    quint8 classes = quint8((whole & BaseNoun ? Noun : 0) | (whole & BaseVerb ? Verb : 0)
                            | (whole & BaseAdjective ? Adjective : 0) | (whole & BaseAdverb ? Adverb : 0));
    for (const quint64 stem : word.stems) {
        const quint8 base = stem == 0 ? quint8(0) : find(stem);
        switch (word.ending) {
        case WordForm::Ending::None:
            break;
        case WordForm::Ending::S:
            classes |= quint8((base & BaseNoun ? NounPlural : 0) | (base & BaseVerb ? VerbS : 0));
            break;
        case WordForm::Ending::Ed:
            classes |= base & BaseVerb ? VerbEd : 0;
            break;
        case WordForm::Ending::Ing:
            classes |= base & BaseVerb ? VerbIng : 0;
            break;
        case WordForm::Ending::Degree:
            classes |= base & BaseAdjective ? Adjective : 0;
            break;
        }
    }
    return classes;
}

QByteArray WordClasses::write(const std::vector<std::pair<quint64, quint8>> &words)
{
    const auto size = quint32(words.size() * 5 / 4 + 1);
    QByteArray table(qsizetype(size) * qsizetype(SlotSize), '\0');
    for (const auto &[hash, base] : words) {
        size_t slot = firstSlot(hash, size);
        while (table[qsizetype(slot) * qsizetype(SlotSize) + 2] != 0)
            slot = slot + 1 == size ? 0 : slot + 1;
        char *const at = table.data() + qsizetype(slot) * qsizetype(SlotSize);
        at[0] = char(hash & 0xFF);
        at[1] = char(hash >> 8 & 0xFF);
        at[2] = char(base);
    }
    return table;
}

} // namespace Dateline
