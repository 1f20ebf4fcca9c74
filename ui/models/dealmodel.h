// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <QAbstractListModel>

#include <memory>

namespace Dateline {

/// The deals of an article in text order.
class DealModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit DealModel(QObject *parent = nullptr);

    /// \a analysis is one of \a text.
    void setContents(const QString &text, std::shared_ptr<const Analysis> analysis);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    [[nodiscard]] QStringList partiesOf(const Deal &deal) const;
    [[nodiscard]] QString dateOf(const Deal &deal) const;
    [[nodiscard]] QString sentenceOf(const Deal &deal) const;

    QString m_text;
    std::shared_ptr<const Analysis> m_analysis;
};

} // namespace Dateline
