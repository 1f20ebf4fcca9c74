// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/taggedtext.h"

#include "lexicon/lexicons.h"
#include "tags/lemmatizer.h"
#include "tags/tagger.h"

#include <algorithm>

namespace Dateline {

bool isNominal(const Tag &tag)
{
    if (tag.capital && !tag.sentenceStart && (tag.upos == Upos::Adj || tag.upos == Upos::Verb || tag.upos == Upos::X))
        return true;
    return tag.upos == Upos::Noun || tag.upos == Upos::Propn || tag.upos == Upos::Num || tag.upos == Upos::Sym;
}

qsizetype TaggedText::tokenAt(qsizetype position) const
{
    return std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.span.end; })
        - tokens.begin();
}

qsizetype TaggedText::sentenceOf(qsizetype token) const
{
    return std::ranges::upper_bound(sentences, token, {}, &Sentence::endToken) - sentences.begin();
}

TaggedText tag(QStringView text, Tokens tokens, const Lexicons &lexicons)
{
    TaggedText tagged{text, std::move(tokens.tokens), std::move(tokens.sentences), {}, {}};
    tagged.tags.resize(tagged.tokens.size());
    const Tagger tagger(*lexicons.language);
    const Lemmatizer lemmatizer(*lexicons.language);
    std::vector<WordForm> forms;
    for (const Sentence &sentence : tagged.sentences) {
        forms.clear();
        for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token)
            forms.emplace_back(tagged.word(token));
        const std::vector<PartOfSpeech> found = tagger.tag(forms);
        const auto form = [&](size_t i) { return i < found.size() ? TaggedForm{forms[i], found[i]} : TaggedForm(); };
        bool start = true;
        for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
            const size_t i = size_t(token - sentence.firstToken);
            const QStringView word = tagged.word(token);
            Tag &tag = tagged.tags[token];
            tag.upos = found[i].upos;
            tag.xpos = found[i].xpos;
            tag.lower = word.toString().toLower().replace(u'\u2019', u'\'');
            tag.lemma = lemmatizer.lemma(word, form(i), form(i + 1));
            tag.capital = word.front().isUpper();
            tag.sentenceStart = start && word.front().isLetterOrNumber();
            start = start && !tag.sentenceStart;
        }
    }
    return tagged;
}

} // namespace Dateline
