// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QAbstractTableModel>

#include <map>

namespace Dateline {

/// The articles of the library. It knows how many there are and has only those rows that a view looked at last: the others
/// are empty until they come. Sorting and filtering are the library's.
class ArticleListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Outlet, Published, Entities, Quotes, Notes, Tags, Collections, Opened, Columns };

    explicit ArticleListModel(Library &library, QObject *parent = nullptr);

    [[nodiscard]] const ArticleQuery &query() const { return m_query; }
    /// All words stand in title, outlet, file or tags.
    void setFilter(const QString &words);
    /// Only articles with the label; all for one without a name.
    void setLabel(const Label &label);
    /// Asks the library again; the rows that are shown stay until the new ones come.
    void refresh();
    /// Null while the row has not come yet.
    [[nodiscard]] const ArticleRow *findRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder order) final;

signals:
    /// The library said how many articles there are; \a error is a sentence where it could not.
    void answered(const QString &error);

private:
    static constexpr int PageSize = 100;
    static constexpr int KeptPages = 8;
    struct Page {
        std::vector<ArticleRow> rows;
        bool isAsked = false;
        bool isFresh = false; ///< no refresh since
        qint64 used = 0;      ///< when last looked at, counted in looks
    };

    const ArticleRow *look(int row) const;
    void ask(int number);
    void dropUnused();
    [[nodiscard]] static QVariant display(const ArticleRow &row, int column);

    Library &m_library;
    ArticleQuery m_query;
    int m_count = 0;
    int m_asked = 0; ///< counts the refreshes, so that late answers are known
    mutable qint64 m_looks = 0;
    mutable std::map<int, Page> m_pages; ///< by number
};

} // namespace Dateline
