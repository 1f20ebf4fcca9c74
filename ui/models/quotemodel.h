// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/talkshares.h"

#include <QAbstractListModel>

#include <memory>

namespace Dateline {

/// The quotes of an article in text order. SortRole groups them by speaker, in the order of talkShares().
class QuoteModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit QuoteModel(QObject *parent = nullptr);

    /// \a analysis is one of \a text.
    void setContents(const QString &text, std::shared_ptr<const Analysis> analysis);
    [[nodiscard]] const std::vector<TalkShare> &shares() const { return m_shares; }
    /// The cues that occur, in lower case, sorted.
    [[nodiscard]] QStringList cues() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    [[nodiscard]] QString speakerOf(const Quote &quote) const;
    [[nodiscard]] QString cueOf(const Quote &quote) const;
    [[nodiscard]] QStringList candidatesOf(const Quote &quote) const;

    QString m_text;
    std::shared_ptr<const Analysis> m_analysis;
    std::vector<TalkShare> m_shares;
    std::vector<int> m_ranks; ///< SortRole of each quote
};

} // namespace Dateline
