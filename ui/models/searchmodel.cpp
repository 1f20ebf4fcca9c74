// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/searchmodel.h"

#include "models/roles.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int PageSize = 50;

QString titleOf(const SearchHit &hit)
{
    return hit.title.isEmpty() ? QFileInfo(hit.file).completeBaseName() : hit.title;
}

QString detailOf(const SearchHit &hit)
{
    QStringList parts{hit.outlet,
                      hit.published.isValid() ? QLocale().toString(hit.published, QLocale::LongFormat) : QString()};
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

} // namespace

SearchModel::SearchModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{ }

void SearchModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words.trimmed();
    m_hits.clear();
    m_hasMore = false;
    m_isAsking = false;
    ++m_asked;
    endResetModel();
    if (!m_words.isEmpty())
        ask();
}

void SearchModel::ask()
{
    m_isAsking = true;
    const int offset = int(m_hits.size());
    m_library.search(m_words, PageSize, offset)
        .then(this, [this, offset, asked = m_asked](const Result<std::vector<SearchHit>> &hits) {
            if (asked != m_asked)
                return;
            m_isAsking = false;
            m_hasMore = hits && std::ssize(*hits) == PageSize;
            if (hits && !hits->empty()) {
                beginInsertRows({}, offset, offset + int(hits->size()) - 1);
                m_hits.insert(m_hits.end(), hits->begin(), hits->end());
                endInsertRows();
            }
            if (offset == 0)
                emit answered(hits ? QString() : hits.error());
        });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = hitAt(index);
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
    case IndexRole:
        return qint64(index.row());
    case DetailRole:
        return detailOf(hit);
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

} // namespace Dateline
