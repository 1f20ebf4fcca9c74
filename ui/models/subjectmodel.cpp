// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/subjectmodel.h"

#include "models/articlewords.h"
#include "models/roles.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {

SubjectModel::SubjectModel(Library &library, SubjectPart part, QObject *parent)
    : PagedModel(parent)
    , m_library(library)
    , m_part(part)
{ }

void SubjectModel::setSubject(const Subject &subject)
{
    begin([this, subject](int offset) { return m_library.subjectRows(subject, m_part, PageSize, offset); });
}

void SubjectModel::setArticles(const QList<QByteArray> &articles)
{
    Q_ASSERT(m_part == SubjectPart::Events);
    begin([this, articles](int offset) { return m_library.events(articles, PageSize, offset); });
}

QVariant SubjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SubjectRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(row);
    case Qt::AccessibleTextRole: {
        QStringList parts{display(row)};
        if (m_part != SubjectPart::Articles)
            parts.append(titleOf(row));
        parts.append(imprintOf(row));
        for (const int more : {int(CueRole), int(StatusRole)}) {
            if (const QVariant said = partData(row, more); said.typeId() == QMetaType::QString)
                parts.append(said.toString());
        }
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    case IndexRole:
        return qint64(index.row());
    case SpanRole:
        return QVariant::fromValue(row.place);
    case SentenceRole:
        return titleOf(row);
    case DetailRole:
        return imprintOf(row);
    default:
        return partData(row, role);
    }
}

QString SubjectModel::display(const SubjectRow &row) const
{
    return m_part == SubjectPart::Articles ? titleOf(row) : row.words;
}

QVariant SubjectModel::partData(const SubjectRow &row, int role) const
{
    switch (m_part) {
    case SubjectPart::Articles:
        if (role == CountRole)
            return row.mentions;
        if (role == CueRole) {
            const QString mentions = tr("%n mention(s)", nullptr, row.mentions);
            //: how often somebody is named in an article, how often quoted
            return row.quotes == 0 ? mentions : tr("%1, %2").arg(mentions, tr("%n quote(s)", nullptr, row.quotes));
        }
        break;
    case SubjectPart::Quotes:
        if (role == CueRole)
            return row.cue;
        if (role == KindRole)
            return int(row.quoteKind);
        break;
    case SubjectPart::Deals:
        if (role == PartiesRole)
            return row.parties;
        if (role == KindRole)
            return int(row.dealKind);
        if (role == StatusRole)
            return int(row.dealStatus);
        break;
    case SubjectPart::Events:
        if (role == DateRole)
            return words(row.when);
        if (role == StatusRole)
            return int(row.eventStatus);
        break;
    }
    return {};
}

} // namespace Dateline
