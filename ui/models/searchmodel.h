// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QAbstractListModel>

namespace Dateline {

/// The articles and notes of the library that have the words searched for, the best first. Rows are asked for page by page,
/// as a view needs them; an answer that comes after other words were set is dropped.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchModel(Library &library, QObject *parent = nullptr);

    /// As searchQuery() takes them; no rows for none.
    void setWords(const QString &words);
    [[nodiscard]] const SearchHit &hitAt(const QModelIndex &index) const { return m_hits[index.row()]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

signals:
    /// The first page for the words is here; \a error is a sentence where they could not be searched for.
    void answered(const QString &error);

private:
    void ask();

    Library &m_library;
    QString m_words;
    std::vector<SearchHit> m_hits;
    int m_asked = 0; ///< counts the words set, so that late answers are known
    bool m_isAsking = false;
    bool m_hasMore = false;
};

} // namespace Dateline

Q_DECLARE_METATYPE(std::vector<Dateline::Span>)
