// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/attributions.h"

#include "quotes/reports.h"
#include "quotes/transcripts.h"

#include <optional>

namespace Dateline {
namespace {

/// A passage of so few words is as often a title, a name or irony as it is speech.
constexpr qsizetype fewWords = 3;
constexpr double leastConfidence = 0.3; ///< of a report; chosen on held out articles of the training data
constexpr double leastWithMarks = 0.2;  ///< of a report of a longer marked passage
constexpr quint8 rareCue = 3;           ///< from here on a word reports in two of ten uses or more
constexpr double leastOfCue = 0.05;     ///< of a cue that is looked at

class Reader {
public:
    Reader(const QuoteText &text, const NounPhrases &phrases, const CueLexicon &lexicon, const ModelFile &model)
        : m_text(text)
        , m_phrases(phrases)
        , m_model(model, text, phrases)
        , m_cues(findCues(text, lexicon))
        , m_turns(findTurns(text))
    { }

    std::vector<Attribution> read()
    {
        qsizetype cue = 0;
        for (qsizetype number = 0; number < std::ssize(m_text.regions); ++number) {
            const qsizetype first = cue;
            while (cue < std::ssize(m_cues) && m_cues[cue].region == number)
                ++cue;
            m_region = m_text.regions[number];
            m_startsBlock = number == 0 || m_text.regions[number - 1].block != m_region.block;
            if (!readTurn())
                readRegion(std::span(m_cues).subspan(first, cue - first));
        }
        std::ranges::stable_sort(m_found, {}, [](const Attribution &a) { return a.contents.front(); });
        return std::move(m_found);
    }

private:
    /// Whether the region belongs to a turn of a transcript, which is one report as a whole.
    bool readTurn()
    {
        const auto turn = std::ranges::lower_bound(m_turns, m_region.block, {}, &Turn::block);
        if (turn == m_turns.end() || turn->block != m_region.block)
            return false;
        if (m_startsBlock) {
            m_found.push_back({{turn->words}, {turn->colon, turn->colon + 1}, turn->label, Rule::CueBesideMarks, 0.9});
            m_last = std::ssize(m_found) - 1;
            m_awaited.reset();
        }
        return true;
    }

    void readRegion(std::span<const Cue> cues)
    {
        if (isMarked(m_region.tokens)) {
            goOn();
            return;
        }
        const qsizetype before = std::ssize(m_found);
        m_awaited.reset();
        const std::vector<ReadReport> all = readReports(m_text, m_phrases, m_model, cues, leastOfCue);
        for (const ReadReport &report : all) {
            if (isLikely(report) && !isNested(report, all))
                take(report);
        }
        takePassages(all, before);
        if (std::ssize(m_found) == before)
            readDash();
        addPassages(before);
        joinOpen(before);
        await(before, all);
        m_last = std::ssize(m_found) > before ? lastMarked(before) : -1;
    }

    /// Whether two contents have most of their words in common.
    [[nodiscard]] static bool shared(const Content &a, const Content &b)
    {
        qsizetype common = 0;
        qsizetype all = 0;
        for (const TokenRange mine : a.parts) {
            all += mine.size();
            for (const TokenRange other : b.parts)
                common += std::max<qsizetype>(0, std::min(mine.end, other.end) - std::max(mine.first, other.first));
        }
        for (const TokenRange other : b.parts)
            all += other.size();
        return 3 * common > all;
    }

    /// Whether the report stands inside what another one reports: reports within reports are left to their reporter.
    [[nodiscard]] bool isNested(const ReadReport &found, std::span<const ReadReport> all) const
    {
        return std::ranges::any_of(all, [&found, this](const ReadReport &other) {
            if (&other == &found || !isLikely(other))
                return false;
            if (!other.holds(found.report.cue.head)) // the same words are reported once
                return other.confidence > found.confidence && shared(other.content, found.content);
            return !found.holds(other.report.cue.head) || other.confidence > found.confidence;
        });
    }

    [[nodiscard]] bool isLikely(const ReadReport &report) const
    {
        const bool marked =
            std::ranges::any_of(report.content.parts, [this](TokenRange part) { return holdsPassage(part); });
        return report.confidence >= (marked ? leastWithMarks : leastConfidence) && !isTitle(report) && !isAct(report);
    }

    /// "signed a fisheries accord": no verb in what would be reported, no marks, and a verb that hardly ever reports.
    [[nodiscard]] bool isAct(const ReadReport &report) const
    {
        const Cue &cue = report.report.cue;
        if (m_text.facts(cue.head).cueRate >= rareCue || m_text.tag(cue.head).upos != Upos::Verb)
            return false;
        for (const TokenRange part : report.content.parts) {
            for (qsizetype token = part.first; token < part.end; ++token) {
                const Upos upos = m_text.tag(token).upos;
                if (upos == Upos::Verb || upos == Upos::Aux || m_text.passageOf(token) >= 0)
                    return false;
            }
        }
        return true;
    }

    /// "saw 'The Last Bridge'": capitals in marks, no end of a sentence, and a verb that reports nothing.
    [[nodiscard]] bool isTitle(const ReadReport &report) const
    {
        constexpr qsizetype fewLetters = 3;
        if (m_text.facts(report.report.cue.head).cueRate >= rareCue)
            return false;
        bool capital = false;
        for (const TokenRange part : report.content.parts) {
            if (!part.isEmpty() && !isMarked(part))
                return false;
            for (qsizetype token = part.first; token < part.end; ++token) {
                const Tag &tag = m_text.tag(token);
                const QStringView word = m_text.text.word(token);
                const bool isWord = tag.upos != Upos::Punct && word.size() > fewLetters;
                if (tag.xpos == Xpos::Comma || tag.xpos == Xpos::Stop || (isWord && !word.front().isUpper()))
                    return false;
                capital = capital || isWord;
            }
        }
        return capital;
    }

    /// Whether a marked passage that is long enough to be speech begins in the range.
    [[nodiscard]] bool holdsPassage(TokenRange range) const
    {
        for (qsizetype p = m_region.passages.first; p < m_region.passages.end; ++p) {
            if (m_text.passageWords[p] > fewWords && range.contains(m_text.passageTokens[p].first))
                return true;
        }
        return false;
    }

    /// A longer passage that no report has is hardly anything but speech: its likeliest report has it.
    void takePassages(std::span<const ReadReport> all, qsizetype before)
    {
        for (qsizetype p = m_region.passages.first; p < m_region.passages.end; ++p) {
            const TokenRange passage = m_text.passageTokens[p];
            if (m_text.passageWords[p] <= fewWords || isTaken(passage, before))
                continue;
            const ReadReport *best = nullptr;
            for (const ReadReport &report : all) {
                if (report.holds(passage.first) && (!best || report.confidence > best->confidence))
                    best = &report;
            }
            const bool free = best && std::ranges::none_of(best->content.parts, [this, before](TokenRange part) {
                                  return !part.isEmpty() && isTaken(part, before);
                              });
            if (free && !isTaken(best->report.cue.tokens, before))
                take(*best);
        }
    }

    void take(const ReadReport &found)
    {
        Attribution attribution;
        for (const TokenRange part : found.content.parts) {
            if (!part.isEmpty())
                attribution.contents.push_back(part);
        }
        const Cue &cue = found.report.cue;
        attribution.cue = cue.tokens;
        attribution.source = found.report.source;
        const bool marked = std::ranges::any_of(attribution.contents, [this](TokenRange c) { return isMarked(c); });
        attribution.rule = cue.kind == Cue::Kind::Preposition ? Rule::AccordingTo
            : marked                                          ? Rule::CueBesideMarks
                                                              : Rule::CueWithClause;
        attribution.confidence = found.confidence;
        if (!attribution.contents.empty())
            m_found.push_back(std::move(attribution));
        else if (found.content.later)
            m_awaited = std::move(attribution);
    }

    [[nodiscard]] bool endsInColon() const { return m_text.lower(m_region.tokens.end - 1) == u":"; }

    /// A colon at the region's end promises words: those of its likeliest cue, unless a report there goes on.
    void await(qsizetype before, std::span<const ReadReport> all)
    {
        if (m_awaited || !endsInColon())
            return;
        const auto best = std::ranges::max_element(all, {}, &ReadReport::confidence);
        if (best == all.end())
            return;
        if (std::ssize(m_found) > before) {
            const TokenRange last = m_found.back().contents.back();
            const bool clause =
                std::ranges::any_of(m_text.text.tags.begin() + last.first, m_text.text.tags.begin() + last.end,
                                    [](const Tag &tag) { return tag.upos == Upos::Verb || tag.upos == Upos::Aux; });
            if (clause || last.end < m_region.tokens.end - 1)
                return;
            m_found.pop_back();
        }
        m_awaited = Attribution{
            {}, best->report.cue.tokens, best->report.source, Rule::CueBesideMarks, std::max(best->confidence, 0.5)};
    }

    /// A passage left open by an earlier block, where nothing told who speaks, belongs to what goes on with it here.
    void joinOpen(qsizetype before)
    {
        if (before == 0 || std::ssize(m_found) == before || m_region.passages.isEmpty())
            return;
        const Attribution open = m_found[before - 1];
        const TokenRange passage = m_text.passageTokens[m_region.passages.first];
        if (!m_text.passages[m_region.passages.first].continues || !open.cue.isEmpty())
            return;
        for (qsizetype i = before; i < std::ssize(m_found); ++i) {
            std::vector<TokenRange> &contents = m_found[i].contents;
            if (!contents.front().contains(passage))
                continue;
            contents.insert(contents.begin(), open.contents.begin(), open.contents.end());
            m_found.erase(m_found.begin() + before - 1);
            return;
        }
    }

    /// A region wholly inside marks says who speaks only by what stood before it.
    void goOn()
    {
        TokenRange tokens = m_region.tokens;
        while (m_text.passageOf(tokens.first) < 0)
            ++tokens.first;
        while (m_text.passageOf(tokens.end - 1) < 0)
            --tokens.end;
        if (m_awaited) {
            m_awaited->contents = {tokens};
            m_awaited->rule = Rule::CueBesideMarks;
            m_found.push_back(*std::exchange(m_awaited, {}));
            m_last = std::ssize(m_found) - 1;
            return;
        }
        const MarkedPassage &passage = m_text.passages[m_region.passages.first];
        const bool sameBlock = m_last >= 0 && !m_startsBlock;
        const bool nextBlock = m_last >= 0 && m_startsBlock && wholeBlockMarked();
        if (sameBlock || (m_last >= 0 && passage.continues) || nextBlock) {
            m_found[m_last].contents.push_back(tokens);
            return;
        }
        if (m_text.wordsIn(tokens) <= fewWords)
            return;
        m_found.push_back({{tokens}, {}, {}, Rule::QuotationMarks, 0.5, !m_found.empty()});
        m_last = std::ssize(m_found) - 1;
    }

    [[nodiscard]] bool wholeBlockMarked() const
    {
        const auto next = std::ranges::upper_bound(m_text.regions, m_region.tokens.first, {},
                                                   [](const Region &r) { return r.tokens.first; });
        for (auto region = next; region != m_text.regions.end() && region->block == m_region.block; ++region) {
            if (!isMarked(region->tokens))
                return false;
        }
        return true;
    }

    /// "...," - Jana Novak: no verb, but a dash before a name that ends the sentence.
    void readDash()
    {
        if (m_region.passages.isEmpty())
            return;
        const TokenRange passage = m_text.passageTokens[m_region.passages.end - 1];
        const qsizetype dash = passage.end;
        if (passage.first != m_region.tokens.first || dash + 1 >= m_region.tokens.end || !isDash(m_text.lower(dash)))
            return;
        const NounPhrase *name = m_phrases.startingAt(dash + 1);
        if (!name || m_text.tag(name->head).upos != Upos::Propn)
            return;
        const qsizetype end = m_phrases.ends(*name, m_region.tokens.end).back();
        m_found.push_back({{passage}, {dash, dash + 1}, {name->tokens.first, end}, Rule::CueBesideMarks, 0.7});
    }

    [[nodiscard]] bool isTaken(TokenRange passage, qsizetype before) const
    {
        return std::any_of(m_found.begin() + before, m_found.end(), [passage](const Attribution &a) {
            return passage.intersects(a.cue) || passage.intersects(a.source)
                || std::ranges::any_of(a.contents, [passage](TokenRange c) { return c.intersects(passage); });
        });
    }

    /// Passages of the region that no report has: those that begin a sentence go on with the one before.
    void addPassages(qsizetype before)
    {
        for (qsizetype p = m_region.passages.first; p < m_region.passages.end; ++p) {
            const TokenRange passage = m_text.passageTokens[p];
            if (m_text.passageWords[p] <= fewWords || isTaken(passage, before))
                continue;
            const bool starts = passage.first == m_region.tokens.first || m_text.tag(passage.first - 1).upos == Upos::Punct;
            if (starts && std::ssize(m_found) > before) {
                Attribution &last = m_found[lastMarked(before)];
                last.contents.push_back(passage);
                std::ranges::sort(last.contents);
            }
        }
    }

    /// The last report of the region with a passage in it, which a passage after it may go on with.
    [[nodiscard]] qsizetype lastMarked(qsizetype before) const
    {
        for (qsizetype i = std::ssize(m_found) - 1; i >= before; --i) {
            if (std::ranges::any_of(m_found[i].contents, [this](TokenRange c) { return isMarked(c); }))
                return i;
        }
        return std::ssize(m_found) - 1;
    }

    /// Whether the range is wholly inside marked passages, punctuation between them aside, and holds one.
    [[nodiscard]] bool isMarked(TokenRange range) const
    {
        bool any = false;
        for (qsizetype token = range.first; token < range.end; ++token) {
            if (m_text.passageOf(token) >= 0)
                any = true;
            else if (m_text.tag(token).upos != Upos::Punct)
                return false;
        }
        return any;
    }

    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    QuoteModel m_model;
    const std::vector<Cue> m_cues;
    const std::vector<Turn> m_turns;
    std::vector<Attribution> m_found;
    Region m_region;
    bool m_startsBlock = true;
    qsizetype m_last = -1;                ///< the report that a passage after it would go on with
    std::optional<Attribution> m_awaited; ///< a cue whose words come in the next region
};

} // namespace

std::vector<Attribution> findAttributions(const QuoteText &text, const NounPhrases &phrases, const CueLexicon &lexicon,
                                          const ModelFile &model)
{
    return Reader(text, phrases, lexicon, model).read();
}

} // namespace Dateline
