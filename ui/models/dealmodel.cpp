// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dealmodel.h"

#include "models/roles.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

DealModel::DealModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_analysis(std::make_shared<const Analysis>())
{ }

void DealModel::setContents(const QString &text, std::shared_ptr<const Analysis> analysis)
{
    beginResetModel();
    m_text = text;
    m_analysis = std::move(analysis);
    endResetModel();
}

int DealModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_analysis->deals.size());
}

QVariant DealModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deal &deal = m_analysis->deals[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return deal.span.of(m_text).toString().simplified();
    case Qt::AccessibleTextRole: {
        const QString parties = QLocale().createSeparatedList(partiesOf(deal));
        const QString what = deal.span.of(m_text).toString().simplified();
        //: a deal's parties, kind, status and words
        return tr("%1, %2, %3: %4").arg(parties, words(deal.kind), words(deal.status), what);
    }
    case IndexRole:
        return qint64(index.row());
    case SpanRole:
        return QVariant::fromValue(deal.span);
    case FilterRole:
        return QString(partiesOf(deal).join(u' ') + u' ' + words(deal.kind) + u' ' + words(deal.status) + u' '
                       + sentenceOf(deal));
    case KindRole:
        return int(deal.kind);
    case StatusRole:
        return int(deal.status);
    case PartiesRole:
        return partiesOf(deal);
    case AmountRole:
        return deal.amount ? words(*deal.amount) : QString();
    case DateRole:
        return dateOf(deal);
    case SentenceRole:
        return sentenceOf(deal);
    case CountRole:
        return int(deal.mentions.size());
    case WhyRole: {
        QStringList parts{words(deal.why), confidenceWords(deal.why)};
        parts.removeAll(QString());
        return parts.join(u" \u00B7 "_s);
    }
    default:
        return {};
    }
}

QStringList DealModel::partiesOf(const Deal &deal) const
{
    QStringList names;
    for (const EntityId id : deal.parties)
        names.append(m_analysis->entities[id].name);
    return names;
}

QString DealModel::dateOf(const Deal &deal) const
{
    if (!deal.date)
        return {};
    const TimeExpression &date = m_analysis->dates[*deal.date];
    const bool open = !date.range.earliest.isValid() && !date.range.latest.isValid();
    return open ? date.span.of(m_text).toString().simplified() : words(date.range);
}

QString DealModel::sentenceOf(const Deal &deal) const
{
    const std::vector<Sentence> &sentences = m_analysis->sentences;
    const auto place = std::ranges::upper_bound(sentences, deal.trigger.begin, {},
                                                [](const Sentence &sentence) { return sentence.span.end; });
    const bool found = place != sentences.end() && place->span.contains(deal.trigger);
    return (found ? place->span : deal.span).of(m_text).toString().simplified();
}

} // namespace Dateline
