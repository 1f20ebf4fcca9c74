// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/language.h"

#include "lexicon/languagelexicon.h"

#include <QSet>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

using Script = LanguageLexicon::Script;

/// How much of a text is looked at, in UTF-16 units.
constexpr qsizetype SampleSize = 20'000;

Script scriptOf(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Arabic:
        return Script::Arabic;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Devanagari:
        return Script::Devanagari;
    case QChar::Script_Greek:
        return Script::Greek;
    case QChar::Script_Han:
        return Script::Han;
    case QChar::Script_Hangul:
        return Script::Hangul;
    case QChar::Script_Hebrew:
        return Script::Hebrew;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Japanese;
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Thai:
        return Script::Thai;
    default:
        return Script::Other;
    }
}

/// The script that most letters are in; nothing where there are no letters.
std::optional<Script> commonestScript(QStringView text)
{
    std::array<qsizetype, int(Script::Other) + 1> letters{};
    for (const QChar c : text) {
        if (c.isLetter())
            ++letters[int(scriptOf(c))];
    }
    auto &kana = letters[int(Script::Japanese)];
    if (kana * 5 > letters[int(Script::Han)]) // Japanese is written in both
        kana += letters[int(Script::Han)];
    const auto most = std::ranges::max_element(letters);
    return *most == 0 ? std::nullopt : std::optional(Script(most - letters.begin()));
}

struct Count {
    qsizetype hits = 0;      ///< words of the text that are among the language's commonest
    QSet<QString> different; ///< these words, each once
};

template<typename Take> void forEachWord(QStringView text, Take take)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        while (i < text.size() && (text[i].isLetter() || text[i].isMark()))
            ++i;
        if (i > begin)
            take(text.sliced(begin, i - begin).toString().toLower());
    }
}

/// The language of \a script whose commonest words make up most of the text. English, where the script is its own,
/// stands unless another is clearly ahead: names ("de la Cruz") and tables are in any language.
QString byWords(QStringView text, Script script, const LanguageLexicon &lexicon)
{
    const auto &languages = lexicon.languages();
    std::vector<Count> counts(languages.size());
    qsizetype words = 0;
    forEachWord(text, [&](const QString &word) {
        ++words;
        for (const qsizetype language : lexicon.findWord(word)) {
            ++counts[language].hits;
            counts[language].different.insert(word);
        }
    });
    const auto english = std::ranges::find(languages, "en"_L1, &LanguageLexicon::Language::code) - languages.begin();
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < std::ssize(languages); ++i) {
        if (languages[i].script == script && (!best || counts[i].hits > counts[*best].hits))
            best = i;
    }
    if (!best)
        return u"und"_s;
    if (script != Script::Latin)
        return languages[*best].code;
    const Count &found = counts[*best];
    const bool clear = found.hits * 2 > counts[english].hits * 3 && found.hits * 8 >= words && found.different.size() >= 4;
    return clear ? languages[*best].code : languages[english].code;
}

const Result<LanguageLexicon> &languageLexicon()
{
    static const Result<LanguageLexicon> lexicon = LanguageLexicon::read();
    return lexicon;
}

} // namespace

QString detectLanguage(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), SampleSize));
    const std::optional<Script> script = commonestScript(sample);
    const Result<LanguageLexicon> &lexicon = languageLexicon();
    if (!script || !lexicon)
        return u"en"_s;
    return byWords(sample, *script, *lexicon);
}

} // namespace Dateline
