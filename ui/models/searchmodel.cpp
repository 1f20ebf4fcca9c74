// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/searchmodel.h"

#include "library/searchwords.h"
#include "models/articlewords.h"
#include "models/roles.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

using Rows = Result<std::vector<FoundRow>>;

/// The rows of \a subjects, then those of \a hits. Where only the search for names failed, the hits stand alone.
Rows rowsOf(const std::vector<SubjectCard> &subjects, const Result<std::vector<SearchHit>> &hits)
{
    if (!hits)
        return std::unexpected(hits.error());
    std::vector<FoundRow> rows;
    for (const SubjectCard &card : subjects)
        rows.push_back({card, {}});
    for (const SearchHit &hit : *hits)
        rows.push_back({{}, hit});
    return rows;
}

} // namespace

SearchModel::SearchModel(Library &library, QObject *parent)
    : PagedModel(parent)
    , m_library(library)
{ }

void SearchModel::setWords(const QString &words)
{
    constexpr int shownSubjects = 4;
    const QString wanted = words.trimmed();
    if (wanted.isEmpty()) {
        begin({});
        return;
    }
    begin([this, wanted](int offset) -> QFuture<Rows> {
        if (offset > 0) {
            return m_library.search(wanted, PageSize, offset - m_subjects)
                .then([](const Result<std::vector<SearchHit>> &hits) { return rowsOf({}, hits); });
        }
        auto hits = m_library.search(wanted, PageSize);
        // Nobody has a tag.
        if (!SearchAsked::of(wanted).filters.empty()) {
            m_subjects = 0;
            return hits.then([](const Result<std::vector<SearchHit>> &found) { return rowsOf({}, found); });
        }
        return m_library.subjects(wanted, shownSubjects)
            .then(this, [this, hits](const Result<std::vector<SubjectCard>> &found) {
                // Asked for before, and so answered by now.
                const std::vector<SubjectCard> subjects = found ? *found : std::vector<SubjectCard>();
                m_subjects = int(subjects.size());
                return rowsOf(subjects, hits.result());
            });
    });
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IndexRole)
        return qint64(index.row());
    if (const std::optional<SubjectCard> &card = rowAt(index).subject)
        return subjectData(*card, role);
    const SearchHit &hit = rowAt(index).hit;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(hit);
    case Qt::AccessibleTextRole:
        if (hit.note != 0) {
            //: the title of an article, the words around a hit in a note on it
            return tr("note on %1: %2").arg(titleOf(hit), hit.snippet);
        }
        //: the title of an article, the words around a hit in it
        return tr("%1: %2", "search hit").arg(titleOf(hit), hit.snippet);
    case DetailRole:
        return imprintOf(hit);
    case SentenceRole:
        return hit.snippet;
    case HitsRole:
        return QVariant::fromValue(hit.marks);
    case NoteRole:
        return hit.note;
    default:
        return {};
    }
}

QVariant SearchModel::subjectData(const SubjectCard &card, int role) const
{
    const QString known = tr("in %n article(s)", nullptr, card.articles);
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        //: a name, its kind, in how many articles it is
        return tr("%1, %2, %3").arg(card.name, words(card.subject.kind), known);
    case DetailRole:
        return known;
    case SentenceRole:
        return card.roles.empty() ? QString() : card.roles.front().words;
    case KindRole:
        return int(card.subject.kind);
    default:
        return {};
    }
}

} // namespace Dateline
