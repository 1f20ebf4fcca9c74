// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/quotedelegate.h"

#include "models/roles.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int shownLines = 4;
constexpr int selectedLines = 60;
constexpr int whyLines = 6;

} // namespace

Card QuoteDelegate::card(const QModelIndex &index, const Look &look) const
{
    const bool selected = look.emphasis == Emphasis::Selected;
    const QString speaker = index.data(SpeakerRole).toString();
    const QString cue = index.data(CueRole).toString();
    const QFont plain = small(look.font);
    QFont italic = look.font;
    italic.setItalic(true);

    Card card;
    const QString unnamed = index.data(UnnamedRole).toString();
    if (speaker.isEmpty())
        card.heading.push_back({unnamed.isEmpty() ? tr("unattributed") : unnamed, bold(look.font), look.tones.dim});
    else
        card.heading.push_back({speaker, bold(look.font), look.tones.text});
    card.heading.push_back({u"  "_s + (cue.isEmpty() ? u"\u2014"_s : cue), italic, look.tones.dim});
    card.badge = words(Quote::Kind(index.data(KindRole).toInt()));
    card.paragraphs.push_back(
        {{{index.data().toString(), serif(look.font), look.tones.text}}, selected ? selectedLines : shownLines});
    if (speaker.isEmpty() && unnamed.isEmpty()) {
        const QStringList candidates = index.data(CandidatesRole).toStringList();
        //: people who may have said a quote
        const QString text = candidates.empty() ? tr("no one near it is named")
                                                : tr("candidates: %1").arg(QLocale().createSeparatedList(candidates));
        card.paragraphs.push_back({{{text, plain, look.tones.dim}}, 2, true});
    }
    if (const QString why = index.data(WhyRole).toString(); selected && !why.isEmpty())
        card.paragraphs.push_back({{{tr("why: %1").arg(why), plain, look.tones.dim}}, whyLines, true});
    return card;
}

} // namespace Dateline
