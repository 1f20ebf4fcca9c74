// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/dealdelegate.h"

#include "models/roles.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int shortLines = 2; ///< of the words that tell it, in a card that is not selected
constexpr int sentenceLines = 20;
constexpr int whyLines = 6;

} // namespace

Card DealDelegate::card(const QModelIndex &index, const Look &look) const
{
    const QFont plain = small(look.font);
    const QStringList parties = index.data(PartiesRole).toStringList();
    Card card;
    if (parties.empty())
        card.heading.push_back({tr("parties not named"), bold(look.font), look.tones.dim});
    else
        card.heading.push_back({parties.join(u" \u2013 "_s), bold(look.font), look.tones.text});
    card.badge = words(Deal::Status(index.data(StatusRole).toInt()));

    QStringList facts{words(Deal::Kind(index.data(KindRole).toInt())), index.data(AmountRole).toString(),
                      index.data(DateRole).toString()};
    facts.removeAll(QString());
    card.paragraphs.push_back({{{facts.join(u" \u00B7 "_s), look.font, look.tones.text}}, 2});
    if (look.emphasis != Emphasis::Selected) {
        card.paragraphs.push_back({{{index.data().toString(), serif(plain), look.tones.dim}}, shortLines});
        return card;
    }
    card.paragraphs.push_back(
        {{{index.data(SentenceRole).toString(), serif(look.font), look.tones.text}}, sentenceLines, true});
    QString why = index.data(WhyRole).toString();
    why = why.isEmpty() ? QString() : tr("why: %1").arg(why);
    if (const int places = index.data(CountRole).toInt(); places > 1) {
        //: how many places of the article tell of a deal
        const QString told = tr("told of in %n place(s)", nullptr, places);
        why = why.isEmpty() ? told : tr("%1; %2").arg(why, told);
    }
    if (!why.isEmpty())
        card.paragraphs.push_back({{{why, plain, look.tones.dim}}, whyLines, true});
    return card;
}

} // namespace Dateline
