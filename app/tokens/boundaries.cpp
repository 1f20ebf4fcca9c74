// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tokens/boundaries.h"

#include "learn/hash.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Runs of capitals, small letters, digits and marks; a mark is itself.
quint64 shapeOf(QStringView word)
{
    quint64 shape = word.size() > 1;
    quint64 run = 0;
    int runs = 0;
    for (const QChar c : word) {
        const quint64 kind = c.isUpper() ? 1 : c.isLetter() ? 2 : c.isDigit() ? 3 : c.unicode() + 4U;
        if (kind == run)
            continue;
        if (++runs > 5)
            break;
        shape = mixHash(shape, kind);
        run = kind;
    }
    return shape;
}

quint64 lowerOf(QStringView word)
{
    QString lower = word.toString().toLower();
    for (QChar &c : lower) {
        if (c.isDigit())
            c = u'0';
    }
    return hashOf(lower);
}

int bucket(qsizetype count)
{
    return int(count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : count < 25 ? 6 : count < 50 ? 7 : 8);
}

} // namespace

Boundaries::Boundaries(QStringView text, std::span<const Token> tokens, const std::vector<bool> &rule)
    : m_text(text)
    , m_tokens(tokens)
    , m_rule(rule)
{
    m_forms.reserve(tokens.size());
    m_open.reserve(tokens.size());
    int open = 0;
    bool quoted = false; // by marks that are the same on both sides
    for (qsizetype token = 0; token < std::ssize(tokens); ++token) {
        const QStringView each = word(token);
        m_forms.push_back({lowerOf(each), shapeOf(each)});
        m_careless = m_careless || each == u"i" || (token == 0 && each.front().isLower());
        if (u"([{\u201C\u00AB"_s.contains(each.front()))
            ++open;
        else if (u")]}\u201D\u00BB"_s.contains(each.front()) && each.size() == 1)
            open = std::max(open - 1, 0);
        else if (each == u"\"")
            quoted = !quoted;
        m_open.push_back(std::min(open, 2) * 2 + int(quoted));
    }
}

Boundaries::Form Boundaries::form(qsizetype token) const
{
    return token < 0 ? Form{1, 1} : token >= std::ssize(m_forms) ? Form{2, 2} : m_forms[size_t(token)];
}

Boundaries::Gap Boundaries::gapAfter(qsizetype token) const
{
    if (token + 1 >= std::ssize(m_tokens))
        return Gap::Line;
    const Span gap = {m_tokens[size_t(token)].span.end, m_tokens[size_t(token) + 1].span.begin};
    if (gap.isEmpty())
        return Gap::None;
    return gap.of(m_text).contains(u'\n') ? Gap::Line : gap.length() > 1 ? Gap::Wide : Gap::Space;
}

bool Boundaries::isCandidate(qsizetype token) const
{
    if (token + 1 >= std::ssize(m_tokens))
        return false;
    const Gap gap = gapAfter(token);
    return m_rule[size_t(token)] || gap >= Gap::Wide || !word(token).back().isLetterOrNumber()
        || (gap == Gap::Space && !word(token + 1).front().isLower());
}

void Boundaries::add(std::convertible_to<quint64> auto... values)
{
    m_features.push_back(featureHash(m_number++, values...));
}

std::span<const quint64> Boundaries::of(qsizetype token, qsizetype first)
{
    m_features.clear();
    m_number = 0;
    const auto [p1, p1s] = form(token);
    const auto [p2, p2s] = form(token - 1);
    const auto [p3, p3s] = form(token - 2);
    const auto [n1, n1s] = form(token + 1);
    const auto [n2, n2s] = form(token + 2);
    const auto [n3, n3s] = form(token + 3);
    const auto rule = quint64(m_rule[size_t(token)]);
    const auto gap = quint64(gapAfter(token));
    const auto length = quint64(bucket(token + 1 - first));
    const auto left = quint64(bucket(std::ssize(m_tokens) - token - 1));
    const auto open = quint64(m_open[size_t(token)]);
    const auto careless = quint64(m_careless);
    qsizetype stop = token; // the mark before closing ones
    while (stop > first && stop > token - 3 && word(stop).size() == 1 && u")]}\u201D\u00BB\"'\u2019"_s.contains(word(stop)))
        --stop;
    const auto [s, ss] = form(stop);
    add();
    add(rule);
    add(rule, gap);
    add(rule, p1, gap);
    add(rule, p1, n1s);
    add(rule, p1, n1s, n2s);
    add(rule, p1, n1);
    add(rule, p1s, p2s, n1s);
    add(rule, n1, n1s);
    add(rule, n2);
    add(p1, p2);
    add(p1, p2, p3);
    add(p1, p2s, n1s, gap);
    add(p1, p2s, p3s, n1s);
    add(p1, n1, n1s, gap);
    add(p1, n1, n2);
    add(p1, n1s, n2s, n3s);
    add(p2, p1, n1s);
    add(p2, p1, n1);
    add(p1, gap, n1s);
    add(s, quint64(token - stop), n1s, gap);
    add(s, ss, p1, n1);
    add(rule, p1, length);
    add(rule, p1, length, gap);
    add(p1, n1s, length);
    add(rule, p1, left);
    add(rule, p1, open, n1s);
    add(rule, open, quint64(m_open[size_t(std::max<qsizetype>(stop - 1, 0))]), p1);
    add(p1, quint64(first == 0), length, n1s);
    add(p1, n1, length);
    add(form(first).lower, p1, length);
    add(n3);
    add(p1s, n1, n1s, gap);
    add(p1s, n1, n1s, n2s);
    add(p1s, n1, n2);
    add(p1, n1s, n2);
    add(rule, p1, n1s, careless);
    add(p1, p1s, p2s, n1s, careless);
    add(p1s, n1, n1s, careless);
    return m_features;
}

BoundaryModel::BoundaryModel(const ModelFile &file)
    : m_model(file.section("sentences"))
{ }

std::vector<qsizetype> BoundaryModel::ends(QStringView text, std::span<const Token> tokens,
                                           const std::vector<bool> &rule) const
{
    std::vector<qsizetype> ends;
    const bool learnt = m_model.classes() == 2;
    Boundaries boundaries(text, tokens, rule);
    std::array<int, 2> scores{};
    for (qsizetype token = 0; token + 1 < std::ssize(tokens); ++token) {
        const qsizetype first = ends.empty() ? 0 : ends.back();
        if (learnt ? boundaries.isCandidate(token) && m_model.best(boundaries.of(token, first), scores) == 1
                   : bool(rule[size_t(token)]))
            ends.push_back(token + 1);
    }
    return ends;
}

} // namespace Dateline
