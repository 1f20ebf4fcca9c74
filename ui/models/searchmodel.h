// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"
#include "models/pagedmodel.h"

namespace Dateline {

/// Somebody or something that the library has a page of, or words in one of its articles or notes.
struct FoundRow {
    std::optional<SubjectCard> subject;
    SearchHit hit; ///< where there is no subject
};

/// What the library has of the words searched for: the few best known people, countries, organizations and places of that
/// name, then the notes and articles that have the words, the best first.
class SearchModel : public PagedModel<FoundRow> {
    Q_OBJECT
public:
    explicit SearchModel(Library &library, QObject *parent = nullptr);

    /// As searchQuery() takes them; no rows for none.
    void setWords(const QString &words);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

signals:
    /// The first page for the words is here; \a error is a sentence where they could not be searched for.
    void answered(const QString &error);

protected:
    void firstPageCame(const QString &error) override { emit answered(error); }

private:
    [[nodiscard]] QVariant subjectData(const SubjectCard &card, int role) const;

    Library &m_library;
    int m_subjects = 0; ///< rows before the first hit
};

} // namespace Dateline

Q_DECLARE_METATYPE(std::vector<Dateline::Span>)
