// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linearmodel.h"
#include "tokens/token.h"

#include <QString>

namespace Dateline {

/// The places between tokens of one block where a sentence may end, and what tells whether one does. Trainer and splitter
/// share it.
class Boundaries {
public:
    /// \a tokens are the block's; \a rule tells of each whether the rules end a sentence behind it.
    Boundaries(QStringView text, std::span<const Token> tokens, const std::vector<bool> &rule);

    /// Whether a sentence might end behind the token: after marks, line ends, wide gaps, and where the rules say so.
    [[nodiscard]] bool isCandidate(qsizetype token) const;
    /// The features of the place behind \a token when the sentence begins at \a first. Valid until the next call.
    std::span<const quint64> of(qsizetype token, qsizetype first);

private:
    struct Form {
        quint64 lower = 0;
        quint64 shape = 0;
    };
    enum class Gap { None, Space, Wide, Line };
    [[nodiscard]] Form form(qsizetype token) const;
    [[nodiscard]] Gap gapAfter(qsizetype token) const;
    [[nodiscard]] QStringView word(qsizetype token) const { return m_tokens[size_t(token)].span.of(m_text); }
    void add(std::convertible_to<quint64> auto... values);

    QStringView m_text;
    std::span<const Token> m_tokens;
    const std::vector<bool> &m_rule;
    std::vector<Form> m_forms;
    std::vector<int> m_open; ///< brackets and quotation marks that are open behind each token
    bool m_careless = false; ///< whether the block writes small letters where capitals belong
    std::vector<quint64> m_features;
    quint64 m_number = 0;
};

/// Learnt boundaries of sentences. The model file must outlive it.
class BoundaryModel {
public:
    BoundaryModel() = default; ///< follows the rules
    /// Of the section "sentences"; without it the rules decide.
    explicit BoundaryModel(const ModelFile &file);

    /// The ends of sentences among a block's tokens, each one behind its last token, but for the block's end.
    [[nodiscard]] std::vector<qsizetype> ends(QStringView text, std::span<const Token> tokens,
                                              const std::vector<bool> &rule) const;

private:
    LinearModel m_model; ///< two classes: goes on, ends
};

} // namespace Dateline
