// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timeexpression.h"

#include "dates/timeresolver.h"
#include "lexicon/lexicons.h"
#include "lexicon/phrasemap.h"

namespace Dateline {

std::vector<TimeExpression> findDates(const TaggedText &text, QDate published, const Lexicons &lexicons)
{
    const TimeGrammar &grammar = *lexicons.times;
    const QString foldedText = folded(text.text);
    TimeResolver resolver(text, grammar, published);
    std::vector<TimeExpression> found;
    for (qsizetype sentence = 0; sentence < std::ssize(text.sentences); ++sentence) {
        const std::vector<TimePiece> pieces = timePieces(text, foldedText, text.sentences[sentence], grammar);
        resolver.enterSentence(sentence, pieces);
        std::size_t free = 0; // the first piece that no expression has taken
        for (const TimeMatch &match : timeMatches(pieces, grammar)) {
            if (match.begin < free)
                continue;
            auto expression = resolver.resolve(match);
            if (!expression)
                continue;
            free = match.end;
            resolver.remember(*expression, match);
            found.push_back(std::move(*expression));
        }
    }
    return found;
}

} // namespace Dateline
