// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quotemodel.h"

#include "models/context.h"
#include "models/roles.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QString whyOf(const Quote &quote)
{
    const QString about = words(quote.why);
    const QString speaker = words(quote.speakerWhy);
    const QString sure = confidenceWords(quote.speaker ? quote.speakerWhy : quote.why);
    QStringList parts{speaker, about, sure};
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

} // namespace

QuoteModel::QuoteModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_analysis(std::make_shared<const Analysis>())
{ }

void QuoteModel::setContents(const QString &text, std::shared_ptr<const Analysis> analysis)
{
    beginResetModel();
    m_text = text;
    m_analysis = std::move(analysis);
    m_shares = talkShares(m_text, *m_analysis);
    if (!m_shares.empty() && !m_shares.back().speaker)
        m_shares.back().name = tr("unattributed");
    std::vector<int> rankOf(m_analysis->entities.size());
    for (int rank = 0; rank < std::ssize(m_shares); ++rank) {
        if (m_shares[rank].speaker)
            rankOf[*m_shares[rank].speaker] = rank;
    }
    m_ranks.clear();
    for (const Quote &quote : m_analysis->quotes)
        m_ranks.push_back(quote.speaker ? rankOf[*quote.speaker] : int(m_shares.size()));
    endResetModel();
}

QStringList QuoteModel::cues() const
{
    QStringList cues;
    for (const Quote &quote : m_analysis->quotes) {
        if (quote.cue)
            cues.append(cueOf(quote).toLower());
    }
    cues.sort();
    cues.removeDuplicates();
    return cues;
}

int QuoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_analysis->quotes.size());
}

QVariant QuoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Quote &quote = m_analysis->quotes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return joined(m_text, quote.spans);
    case Qt::AccessibleTextRole: {
        const QString unnamed = unnamedSource(m_text, quote);
        const QString speaker = quote.speaker ? speakerOf(quote) : unnamed.isEmpty() ? tr("unattributed") : unnamed;
        //: speaker, kind of quote, the words
        return tr("%1, %2: %3").arg(speaker, words(quote.kind), joined(m_text, quote.spans));
    }
    case IndexRole:
        return qint64(index.row());
    case SpanRole:
        return quote.spans.empty() ? QVariant() : QVariant::fromValue(quote.spans.front());
    case FilterRole:
        return QString(speakerOf(quote) + u' ' + unnamedSource(m_text, quote) + u' ' + cueOf(quote) + u' '
                       + joined(m_text, quote.spans));
    case SortRole:
        return m_ranks[index.row()];
    case KindRole:
        return int(quote.kind);
    case EntityRole:
        return quote.speaker.value_or(-1);
    case SpeakerRole:
        return speakerOf(quote);
    case UnnamedRole:
        return unnamedSource(m_text, quote);
    case CueRole:
        return cueOf(quote).toLower();
    case CandidatesRole:
        return candidatesOf(quote);
    case WhyRole:
        return whyOf(quote);
    default:
        return {};
    }
}

QString QuoteModel::speakerOf(const Quote &quote) const
{
    return quote.speaker ? m_analysis->entities[*quote.speaker].name : QString();
}

QString QuoteModel::cueOf(const Quote &quote) const
{
    return quote.cue ? quote.cue->of(m_text).toString().simplified() : QString();
}

QStringList QuoteModel::candidatesOf(const Quote &quote) const
{
    QStringList names;
    for (const EntityId id : quote.candidates)
        names.append(shortName(m_text, m_analysis->entities[id]));
    return names;
}

} // namespace Dateline
