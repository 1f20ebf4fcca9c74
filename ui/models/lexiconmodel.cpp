// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/lexiconmodel.h"

#include "lexicon/countrylexicon.h"
#include "models/roles.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

LexiconModel::LexiconModel(Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{ }

void LexiconModel::setCorrections(const std::vector<Correction> &corrections)
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(corrections, std::back_inserter(m_rows),
                         [](const Correction &correction) { return correction.scope == Correction::Scope::Always; });
    endResetModel();
    ask();
}

void LexiconModel::setCountries(std::shared_ptr<const CountryLexicon> countries)
{
    m_countries = std::move(countries);
    if (!m_rows.empty())
        emit dataChanged(index(0, Meaning), index(rowCount() - 1, Meaning));
}

void LexiconModel::refresh()
{
    m_articles.clear();
    m_isAsking = false;
    ++m_asked;
    if (!m_rows.empty())
        emit dataChanged(index(0, Articles), index(rowCount() - 1, Articles));
    ask();
}

void LexiconModel::ask()
{
    if (m_isAsking)
        return;
    const auto isUnknown = [this](const Correction &row) { return !m_articles.contains(row.place.exact); };
    const auto next = std::ranges::find_if(m_rows, isUnknown);
    if (next == m_rows.end())
        return;
    m_isAsking = true;
    const QString words = next->place.exact;
    m_library.articlesWith(words, listedArticles)
        .then(this, [this, words, asked = m_asked](const Result<ArticlesWith> &found) {
            if (asked != m_asked)
                return;
            m_isAsking = false;
            take(words, found);
            // The answer may be there at once: then this is inside of ask().
            if (found)
                QMetaObject::invokeMethod(this, &LexiconModel::ask, Qt::QueuedConnection);
        });
}

void LexiconModel::take(const QString &words, const Result<ArticlesWith> &found)
{
    if (!found)
        return; // the rows stay without a number
    m_articles.insert(words, *found);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].place.exact == words)
            emit dataChanged(index(row, Articles), index(row, Articles));
    }
}

const ArticlesWith *LexiconModel::articlesOf(const QModelIndex &index) const
{
    const auto found = m_articles.constFind(correctionAt(index).place.exact);
    return found == m_articles.cend() ? nullptr : &*found;
}

QModelIndex LexiconModel::indexOf(CorrectionId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Correction::id);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), Words);
}

int LexiconModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LexiconModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString LexiconModel::countryName(const QString &code) const
{
    const CountryLexicon::Country *country = m_countries ? m_countries->findCode(code) : nullptr;
    return country ? country->name : code;
}

/// What the words mean, without the words.
QString LexiconModel::meaning(const Correction &correction) const
{
    switch (correction.act) {
    case Correction::Act::Kind:
        if (correction.value.isEmpty())
            return Dateline::words(correction.kind);
        //: a kind of name, and which one: Country: Moldova
        return tr("%1: %2", "kind").arg(Dateline::words(correction.kind), countryName(correction.value));
    case Correction::Act::NoName:
        return tr("No name");
    case Correction::Act::SameAs:
        return tr("The same as %1").arg(correction.value);
    case Correction::Act::Name:
        return tr("Is called %1").arg(correction.value);
    case Correction::Act::Country:
        return tr("Belongs to %1").arg(countryName(correction.value));
    default:
        return Dateline::words(correction);
    }
}

QString LexiconModel::text(const QModelIndex &index) const
{
    const Correction &row = correctionAt(index);
    switch (index.column()) {
    case Words:
        return row.place.exact.simplified();
    case Meaning:
        return meaning(row);
    case Since:
        return QLocale().toString(row.made.toLocalTime().date(), QLocale::ShortFormat);
    case Articles: {
        const ArticlesWith *articles = articlesOf(index);
        return articles ? QLocale().toString(articles->count) : u"\u2026"_s;
    }
    default:
        return {};
    }
}

QVariant LexiconModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Correction &row = correctionAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return index.column() == Words ? Dateline::words(row) : text(index);
    case Qt::TextAlignmentRole:
        return index.column() == Articles ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IndexRole:
        return row.id;
    case FilterRole:
        return QString(row.place.exact + u' ' + meaning(row) + u' ' + row.value);
    case SortRole: {
        const ArticlesWith *articles = articlesOf(index);
        if (index.column() == Since)
            return row.made;
        if (index.column() == Articles)
            return articles ? articles->count : -1;
        return text(index).toCaseFolded();
    }
    default:
        return {};
    }
}

QVariant LexiconModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Words:
        return tr("Words");
    case Meaning:
        return tr("What they are");
    case Since:
        return tr("Since");
    case Articles:
        return tr("Articles");
    default:
        return {};
    }
}

} // namespace Dateline
