// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/nameruns.h"

namespace Dateline {
namespace {
constexpr quint64 anyTitle = NameClues::Honorific | NameClues::Office | NameClues::Work;
constexpr QStringView placePrepositions[] = {u"in", u"near", u"from", u"to", u"outside", u"around", u"at"};

bool isClosed(Upos upos)
{
    return upos == Upos::Det || upos == Upos::Pron || upos == Upos::Adp || upos == Upos::Aux || upos == Upos::Cconj
        || upos == Upos::Sconj || upos == Upos::Part || upos == Upos::Intj || upos == Upos::Adv;
}
} // namespace

NameRuns::NameRuns(const NameText &text, const NameClues &clues)
    : m_text(text)
    , m_clues(clues)
    , m_runOf(text.size(), -1)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool proves = text.style(i) == NameText::Style::Sentence
            && !(text.tag(i).sentenceStart && (isClosed(text.tag(i).upos) || text.uses(text.low(i)).small > 0));
        if (!isPart(i) || !proves) {
            ++i;
            continue;
        }
        const qsizetype end = endOf(i);
        addRun({i, end});
        i = end;
    }
}

/// A capitalised word that is no day or month.
bool NameRuns::isPart(qsizetype token) const
{
    const quint64 clues = m_clues.of(token);
    return m_text.isCapital(token) && m_text.word(token).front().isLetter()
        && (!(clues & NameClues::Calendar) || clues & (NameClues::Given | NameClues::Family));
}

qsizetype NameRuns::endOf(qsizetype first) const
{
    const qsizetype limit = m_text.sentenceEnd(first);
    qsizetype end = first + 1;
    for (qsizetype next = end; next < limit && next <= end + 1; ++next) {
        if (isPart(next)) {
            end = next + 1;
            continue;
        }
        const QStringView low = m_text.low(next);
        if (low != u"-" && low != u"&" && low != u"of" && low != u"." && !isParticle(low))
            break;
    }
    return end;
}

void NameRuns::addRun(Run run)
{
    qsizetype begin = run.first;
    const bool before = begin > m_text.sentenceBegin(begin) && m_clues.of(begin - 1) & anyTitle;
    while (begin + 1 < run.end && m_clues.of(begin) & anyTitle)
        ++begin;
    run.titled = before || begin > run.first;
    run.organization = run.end - run.first > 1 && m_clues.of(run.end - 1) & NameClues::OrganizationHead;
    for (qsizetype i = begin + 1; i < run.end && !run.organization; ++i)
        run.organization = m_text.is(i, u"of") && m_clues.of(i - 1) & NameClues::OrganizationHead;
    const qsizetype words = run.end - begin;
    run.person = !run.organization
        && (run.titled || (words > 1 && words < 5 && m_clues.of(begin) & (NameClues::Given | NameClues::Initial)));
    run.place = words == 1 && !run.titled && begin > m_text.sentenceBegin(begin)
        && std::ranges::find(placePrepositions, m_text.low(begin - 1)) != std::end(placePrepositions);
    for (qsizetype i = begin; i < run.end; ++i) {
        m_runOf[i] = std::ssize(m_runs);
        if (!m_text.isCapital(i))
            continue;
        Counts &counts = m_counts[m_text.low(i)];
        counts.person += run.person;
        counts.organization += run.organization;
        counts.place += run.place;
        counts.last += words > 1 && i == run.end - 1;
        counts.first += words > 1 && i == begin;
        ++counts.all;
    }
    run.first = begin;
    addAcronym(run);
    m_runs.push_back(run);
}

void NameRuns::addAcronym(const Run &run)
{
    if (run.end - run.first < 2)
        return;
    QString letters;
    for (qsizetype i = run.first; i < run.end; ++i) {
        if (m_text.isCapital(i))
            letters += m_text.word(i).front();
    }
    m_acronyms.insert(letters);
}

quint64 NameRuns::elsewhere(qsizetype token) const
{
    const auto found = m_counts.constFind(m_text.low(token));
    Counts counts = found == m_counts.cend() ? Counts() : *found;
    if (const Run *run = of(token); run && m_text.isCapital(token)) {
        const bool longer = run->end - run->first > 1;
        counts.person -= run->person;
        counts.organization -= run->organization;
        counts.place -= run->place;
        counts.last -= longer && token == run->end - 1;
        counts.first -= longer && token == run->first;
        --counts.all;
    }
    const bool acronym = m_clues.of(token) & NameClues::AllCapitals && m_acronyms.contains(m_text.word(token).toString());
    return quint64(counts.person > 0) | quint64(counts.organization > 0) << 1 | quint64(counts.place > 0) << 2
        | quint64(counts.last > 0) << 3 | quint64(counts.first > 0) << 4 | quint64(acronym) << 5
        | quint64(counts.all > 0) << 6;
}

} // namespace Dateline
