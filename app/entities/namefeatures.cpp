// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/namefeatures.h"

#include <bit>

namespace Dateline {
namespace {
constexpr qsizetype widestGap = 3; ///< tokens between two capitals that one name may hold

bool isNameStart(const NameText &text, qsizetype token)
{
    const QChar first = text.word(token).front();
    return first.isUpper() || first.isTitleCase()
        || std::ranges::any_of(text.word(token), [](QChar c) { return c.isUpper(); });
}

/// Whether a token that is no capitalised word may stand between two that are, in one name.
bool mayLink(const NameText &text, qsizetype token)
{
    const QStringView word = text.word(token);
    return word.size() <= 4 || text.tag(token).upos == Upos::Num;
}
} // namespace

NameFeatures::NameFeatures(const NameText &text, std::span<const Name> countries)
    : m_text(text)
    , m_clues(text, countries)
    , m_runs(text, m_clues)
{
    m_features.reserve(128);
    findChains();
}

void NameFeatures::findChains()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!isNameStart(m_text, i))
            continue;
        const qsizetype begin = m_text.sentenceBegin(i);
        const qsizetype limit = m_text.sentenceEnd(i);
        qsizetype first = i;
        while (first > begin
               && (isParticle(m_text.low(first - 1)) || m_text.is(first - 1, u"-")
                   || (m_text.word(first - 1).front().isDigit() && first == i)))
            --first;
        qsizetype end = i + 1;
        qsizetype gap = 0;
        for (qsizetype next = end; next < limit && gap <= widestGap; ++next) {
            if (isNameStart(m_text, next)) {
                end = next + 1;
                gap = 0;
            } else if (mayLink(m_text, next)) {
                ++gap;
            } else {
                break;
            }
        }
        if (end < limit && (m_text.word(end).front().isDigit() || m_text.is(end, u".")))
            ++end;
        if (!m_chains.empty() && m_chains.back().end >= first && m_chains.back().end > begin)
            m_chains.back().end = end;
        else
            m_chains.push_back({first, end});
        i = end - 1;
    }
}

const WordForm &NameFeatures::form(qsizetype token)
{
    static const WordForm outside;
    if (token < m_begin || token >= m_end)
        return outside;
    return m_forms[token - m_begin];
}

std::span<const quint64> NameFeatures::of(qsizetype token)
{
    if (m_text.sentence(token) != m_sentence) {
        m_sentence = m_text.sentence(token);
        m_begin = m_text.sentenceBegin(token);
        m_end = m_text.sentenceEnd(token);
        m_forms.clear();
        const bool shouted = m_text.style(token) == NameText::Style::Capitals;
        for (qsizetype i = m_begin; i < m_end; ++i)
            m_forms.emplace_back(shouted ? m_text.low(i) : m_text.word(i));
    }
    m_features.clear();
    m_number = 0;
    addWords(token);
    m_lexical = m_features.size();
    addClues(token);
    addRun(token);
    return m_features;
}

void NameFeatures::addWords(qsizetype i)
{
    const WordForm &here = form(i);
    const WordForm &left = form(i - 1);
    const WordForm &right = form(i + 1);
    add(here.lower);
    add(here.form);
    add(left.lower);
    add(right.lower);
    add(form(i - 2).lower);
    add(form(i + 2).lower);
    add(left.lower, here.lower);
    add(here.lower, right.lower);
    add(form(i - 2).lower, left.lower);
    add(right.lower, form(i + 2).lower);
    add(left.lower, right.lower);
    for (const quint64 suffix : std::span(here.suffixes).subspan(1))
        add(suffix);
    for (const quint64 prefix : std::span(here.prefixes).subspan(2))
        add(prefix);
    add(left.suffixes[2]);
    add(right.suffixes[2]);
    const NameRuns::Run *run = m_runs.of(i);
    if (!run)
        return;
    add(form(run->end - 1).lower, i == run->end - 1);
    add(form(run->first).lower, i == run->first);
    add(form(run->first - 1).lower);
    add(form(run->end).lower);
    add(form(run->end - 1).suffixes[2]);
}

void NameFeatures::addClues(qsizetype i)
{
    m_number = 100;
    const WordForm &here = form(i);
    const WordForm &left = form(i - 1);
    const WordForm &right = form(i + 1);
    const auto place = quint64(m_text.style(i)) * 2 + m_text.tag(i).sentenceStart;
    add();
    add(place);
    add(here.shape);
    add(here.shape, place);
    add(left.shape, here.shape);
    add(here.shape, right.shape);
    add(left.shape, here.shape, right.shape);
    add(here.shape, here.suffixes[1]);
    add(here.shape, here.suffixes[2]);
    const auto tagAt = [this](qsizetype token) {
        return token < m_begin || token >= m_end ? 0 : 1 + quint64(m_text.tag(token).xpos);
    };
    add(tagAt(i));
    add(tagAt(i - 1));
    add(tagAt(i + 1));
    add(tagAt(i - 1), tagAt(i), tagAt(i + 1));
    add(tagAt(i), here.shape, place);
    add(tagAt(i - 2), tagAt(i - 1));
    add(tagAt(i + 1), tagAt(i + 2));
    const auto cluesAt = [this](qsizetype token) { return token < m_begin || token >= m_end ? 0 : m_clues.of(token); };
    add(cluesAt(i));
    add(cluesAt(i), here.shape, place);
    add(cluesAt(i), cluesAt(i + 1));
    add(cluesAt(i - 1), cluesAt(i));
    add(cluesAt(i - 1), cluesAt(i), cluesAt(i + 1));
    add(cluesAt(i), left.lower);
    add(cluesAt(i), right.lower);
    for (int at = -2; at <= 2; ++at) {
        m_number = 130 + quint64(at + 2);
        const quint64 clues = cluesAt(i + at);
        for (quint64 rest = clues; rest; rest &= rest - 1) {
            const int bit = std::countr_zero(rest);
            m_features.push_back(featureHash(m_number, quint64(bit)));
        }
    }
}

void NameFeatures::addRun(qsizetype i)
{
    m_number = 140;
    const QStringView low = m_text.low(i);
    const NameText::Uses uses = m_text.uses(low);
    const quint64 used = quint64(std::min(uses.small, 2)) * 3 + quint64(std::min(uses.capital, 2));
    const quint64 elsewhere = m_runs.elsewhere(i);
    const auto place = quint64(m_text.style(i)) * 2 + m_text.tag(i).sentenceStart;
    add(used, place);
    add(elsewhere);
    add(elsewhere, form(i).shape);
    add(elsewhere, m_clues.of(i));
    m_number = 145;
    for (quint64 rest = elsewhere; rest; rest &= rest - 1)
        m_features.push_back(featureHash(m_number, quint64(std::countr_zero(rest))));
    const NameRuns::Run *run = m_runs.of(i);
    if (!run)
        return;
    m_number = 146;
    const quint64 length = quint64(std::min<qsizetype>(run->end - run->first, 5));
    const quint64 from = quint64(std::min<qsizetype>(i - run->first, 3));
    const quint64 to = quint64(std::min<qsizetype>(run->end - i, 3));
    const quint64 sort =
        quint64(run->titled) | quint64(run->person) << 1 | quint64(run->organization) << 2 | quint64(run->place) << 3;
    add(length, from, to);
    add(sort);
    add(sort, from, to);
    add(m_clues.of(run->first), from, to);
    add(m_clues.of(run->end - 1), from, to);
    add(m_clues.of(run->end - 1), sort);
}

} // namespace Dateline
