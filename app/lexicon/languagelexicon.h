// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace Dateline {

/// The scripts of languages and their commonest words. Not among Lexicons: an article's language is asked for when it is
/// opened, before any stage runs.
class LanguageLexicon {
public:
    /// What a letter is written in, as far as it tells languages apart. Japanese stands for kana.
    enum class Script { Arabic, Cyrillic, Devanagari, Greek, Han, Hangul, Hebrew, Japanese, Latin, Thai, Other };

    struct Language {
        QString code; ///< ISO 639-1
        Script script = Script::Other;
    };

    static Result<LanguageLexicon> read(const QString &path = QStringLiteral(":/lexicon/languages.tsv"));

    [[nodiscard]] const std::vector<Language> &languages() const { return m_languages; }
    /// The places in languages() of those that have the lower-case word among their commonest.
    [[nodiscard]] QList<qsizetype> findWord(QStringView word) const { return m_words.value(word.toString()); }

private:
    std::vector<Language> m_languages;
    QHash<QString, QList<qsizetype>> m_words;
};

} // namespace Dateline
