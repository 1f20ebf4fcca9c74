// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjectdelegate.h"

#include "models/roles.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {

Card SubjectDelegate::card(const QModelIndex &index, const Look &look) const
{
    constexpr int quoteLines = 6;
    constexpr int otherLines = 3;
    const QString said = index.data().toString();
    const QString cue = index.data(CueRole).toString();
    const QFont plain = small(look.font);
    QStringList origin{index.data(SentenceRole).toString(), index.data(DetailRole).toString()};
    origin.removeAll(QString());
    const Card::Paragraph from{{{origin.join(u" \u00B7 "_s), plain, look.tones.dim}}, 2, true};

    Card card;
    switch (m_part) {
    case SubjectPart::Articles:
        card.heading = {{said, bold(look.font), look.tones.text}};
        for (const QString &line : {index.data(DetailRole).toString(), cue}) {
            if (!line.isEmpty())
                card.paragraphs.push_back({{{line, plain, look.tones.dim}}, 1});
        }
        break;
    case SubjectPart::Quotes: {
        QFont italic = look.font;
        italic.setItalic(true);
        card.heading = {{cue.isEmpty() ? u"\u2014"_s : cue, italic, look.tones.dim}};
        card.badge = words(Quote::Kind(index.data(KindRole).toInt()));
        card.paragraphs = {{{{said, serif(look.font), look.tones.text}}, quoteLines}, from};
        break;
    }
    case SubjectPart::Deals:
        card.heading = {{index.data(PartiesRole).toStringList().join(u" \u2013 "_s), bold(look.font), look.tones.text}};
        card.badge = words(Deal::Status(index.data(StatusRole).toInt()));
        card.paragraphs = {{{{words(Deal::Kind(index.data(KindRole).toInt())), look.font, look.tones.text}}, 1},
                           {{{said, serif(plain), look.tones.dim}}, otherLines},
                           from};
        break;
    case SubjectPart::Events:
        card.heading = {{index.data(DateRole).toString(), bold(look.font), look.tones.dim}};
        if (const auto status = Event::Status(index.data(StatusRole).toInt()); status != Event::Status::Fact)
            card.badge = words(status);
        card.paragraphs = {{{{said, look.font, look.tones.text}}, otherLines}, from};
        break;
    }
    return card;
}

} // namespace Dateline
