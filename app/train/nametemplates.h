// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"
#include "train/nameexamples.h"

#include <random>

namespace Dateline {

/// Makes articles out of lines with slots, filled from the word lists by chance: what agencies write in ever the same
/// form (scores, tables, datelines, bylines) and the corpora that may be learnt from lack.
///
/// A line is an article, "|" in it a line's end. Slots, with a digit where two are the same one: {person}, {family}
/// (of that person), {city}, {country}, {adjective}, {club} (a town's name, with or without United and the like), {side}
/// (of that club, the town alone), {firm}, {short} (of that firm, without Inc.), {party} or {body} and its {acronym},
/// {ministry}, {university}, {place} (a river, a street and the like), {seat} (a constituency), {number}, {score}, {day}.
/// Written in capitals ({CLUB}), the slot is filled in capitals.
class NameTemplates {
public:
    static Result<NameTemplates> read(const QString &path, const Lexicons &lexicons);

    /// Fills every line once.
    std::vector<GoldArticle> fill();

private:
    using Filling = std::pair<QString, NameLabels>;
    GoldArticle fill(const QString &line);
    Filling make(const QString &slot, QHash<QString, Filling> &made);
    const QString &pick(const QStringList &words) { return words[qsizetype(m_random() % quint64(words.size()))]; }

    QStringList m_lines;
    QStringList m_given;
    QStringList m_family;
    QStringList m_cities;
    QStringList m_countries;
    QStringList m_adjectives;
    std::mt19937 m_random{19270403};
};

} // namespace Dateline
