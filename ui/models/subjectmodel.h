// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"
#include "models/pagedmodel.h"

namespace Dateline {

/// One of the lists of a subject's page, over all articles of the library, or the events of some articles.
class SubjectModel : public PagedModel<SubjectRow> {
    Q_OBJECT
public:
    SubjectModel(Library &library, SubjectPart part, QObject *parent = nullptr);

    [[nodiscard]] SubjectPart part() const { return m_part; }
    /// Asks anew, also for the same subject.
    void setSubject(const Subject &subject);
    /// Shows the events of the articles with these hashes; asks anew, also for the same.
    void setArticles(const QList<QByteArray> &articles);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

signals:
    /// The first page is here; \a error is a sentence where it could not be had.
    void answered(const QString &error);

protected:
    void firstPageCame(const QString &error) override { emit answered(error); }

private:
    [[nodiscard]] QString display(const SubjectRow &row) const;
    [[nodiscard]] QVariant partData(const SubjectRow &row, int role) const;

    Library &m_library;
    SubjectPart m_part;
};

} // namespace Dateline
