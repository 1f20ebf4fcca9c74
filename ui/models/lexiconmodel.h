// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace Dateline {
class CountryLexicon;

/// The reader's lexicon: corrections for all articles in the order in which they are applied, each with the articles of the
/// library in whose text its words stand. The library is asked for those row by row, while all else goes on.
class LexiconModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Words, Meaning, Since, Articles, Columns };
    static constexpr int listedArticles = 50; ///< a row

    explicit LexiconModel(Library &library, QObject *parent = nullptr);

    /// Those of another reach are passed over.
    void setCorrections(const std::vector<Correction> &corrections);
    /// For names of countries; without it, rows show their codes.
    void setCountries(std::shared_ptr<const CountryLexicon> countries);
    /// Asks for the articles of all rows again.
    void refresh();
    [[nodiscard]] const Correction &correctionAt(const QModelIndex &index) const { return m_rows[index.row()]; }
    /// Null until the library has answered.
    [[nodiscard]] const ArticlesWith *articlesOf(const QModelIndex &index) const;
    /// The row of the correction in the column of the words; invalid for none.
    [[nodiscard]] QModelIndex indexOf(CorrectionId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    /// SortRole is what a column is sorted by, FilterRole the same for all columns of a row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString meaning(const Correction &correction) const;
    [[nodiscard]] QString countryName(const QString &code) const;
    void ask();
    void take(const QString &words, const Result<ArticlesWith> &found);

    Library &m_library;
    std::shared_ptr<const CountryLexicon> m_countries;
    std::vector<Correction> m_rows;
    QHash<QString, ArticlesWith> m_articles; ///< by words
    int m_asked = 0;                         ///< counts the refreshes, so that late answers are known
    bool m_isAsking = false;
};

} // namespace Dateline
