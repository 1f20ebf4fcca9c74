// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/namemodel.h"

#include "entities/namelattice.h"

#include <cmath>

namespace Dateline {

NameModel::NameModel(const ModelFile &file)
    : m_model(file.section("names"))
{
    const Bytes moves = file.section("moves");
    if (m_model.classes() != int(nameLabelCount) || moves.size() != nameLabelCount * nameLabelCount) {
        m_model = {};
        return;
    }
    for (size_t i = 0; i < moves.size(); ++i)
        m_moves[i / nameLabelCount][i % nameLabelCount] = float(qint8(moves[i])) * step;
}

std::vector<Name> NameModel::find(const NameText &text, NameFeatures &features, std::span<const Name> countries) const
{
    std::vector<Name> names;
    if (m_model.classes() == 0)
        return names;
    const std::vector<NameLabels> possible = possibleLabels(text.size(), countries);
    NameLattice lattice(m_moves);
    std::vector<NameScores> scores;
    std::array<int, nameLabelCount> sums{};
    for (const NameFeatures::Chain &chain : features.chains()) {
        scores.clear();
        for (qsizetype i = chain.first; i < chain.end; ++i) {
            sums.fill(0);
            m_model.add(features.of(i), sums);
            NameScores &of = scores.emplace_back();
            for (size_t label = 0; label < nameLabelCount; ++label)
                of[label] = float(sums[label]) * step;
        }
        const std::span<const NameLabels> here = std::span(possible).subspan(chain.first, chain.end - chain.first);
        const std::vector<NameLabel> labels = lattice.best(scores, here);
        if (std::ranges::all_of(labels, [](NameLabel label) { return label == outsideNames; }))
            continue;
        lattice.weigh(scores, here);
        for (size_t i = 0; i < labels.size();) {
            if (!isFirst(labels[i])) {
                ++i;
                continue;
            }
            const Entity::Kind kind = kindOf(labels[i]);
            size_t end = i + 1;
            while (end < labels.size() && labels[end] == furtherOf(kind))
                ++end;
            const double probability = lattice.shareOfName(i, end, kind);
            Name name{chain.first + qsizetype(i),
                      chain.first + qsizetype(end),
                      kind,
                      Mention::Form::Name,
                      {},
                      {Rule::NameModel, std::max(0.01, probability),
                       text.phraseAsWritten(chain.first + qsizetype(i), chain.first + qsizetype(end)).toString()}};
            if (kind == Entity::Kind::Country) {
                if (const Name *country = nameFrom(countries, name.first)) {
                    name = *country;
                    end = std::max(end, size_t(country->end - chain.first));
                }
            }
            names.push_back(std::move(name));
            i = end;
        }
    }
    return names;
}

QByteArray NameModel::writeMoves(const NameMoves &moves)
{
    QByteArray bytes;
    for (const NameScores &row : moves) {
        for (const float score : row)
            append(bytes, qint8(std::clamp(std::lround(score / step), -127L, 127L)));
    }
    return bytes;
}

} // namespace Dateline
