// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/searchdelegate.h"

#include "models/roles.h"
#include "models/searchmodel.h"
#include "words/words.h"

namespace Dateline {

Card SearchDelegate::card(const QModelIndex &index, const Look &look) const
{
    constexpr int snippetLines = 3;
    const QString snippet = index.data(SentenceRole).toString();
    const QFont plain = serif(look.font);
    std::vector<Run> runs;
    qsizetype done = 0;
    const auto add = [&](qsizetype end, const QFont &font, const QColor &color) {
        if (end > done)
            runs.push_back({snippet.sliced(done, end - done), font, color});
        done = std::max(done, end);
    };
    for (const Span mark : index.data(HitsRole).value<std::vector<Span>>()) {
        add(mark.begin, plain, look.tones.dim);
        add(mark.end, bold(plain), look.tones.text);
    }
    add(snippet.size(), plain, look.tones.dim);

    Card card;
    card.heading = {{index.data().toString(), bold(look.font), look.tones.text}};
    if (index.data(NoteRole).toLongLong() != 0)
        card.badge = tr("note");
    else if (const QVariant kind = index.data(KindRole); kind.isValid())
        card.badge = words(Entity::Kind(kind.toInt())).toLower();
    if (!runs.empty())
        card.paragraphs.push_back({std::move(runs), snippetLines, false});
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty())
        card.paragraphs.push_back({{{detail, small(look.font), look.tones.dim}}, 1, false});
    return card;
}

} // namespace Dateline
