// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/marktip.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MarkTip)
};

/// Facts side by side, those that are there.
QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u" \u00B7 "_s);
}

QString whyLine(const Evidence &evidence)
{
    return joined({words(evidence), confidenceWords(evidence)});
}

/// What a mark is, its facts, and why; each may be empty.
struct Tip {
    QString head;
    QString facts;
    QString why;
};

Tip entityTip(const Mark &mark, const Analysis &analysis)
{
    const Entity &entity = analysis.entities[mark.target.index];
    const Mention &mention = entity.mentions[mark.part];
    const QString code = entity.kind == Entity::Kind::Country ? entity.country : QString();
    return {joined({flag(code), entity.name}), joined({words(entity.kind), code, entity.role, words(mention.form)}),
            whyLine(mention.why)};
}

QString speakerWords(const Quote &quote, const Analysis &analysis)
{
    if (quote.speaker)
        return analysis.entities[*quote.speaker].name;
    QStringList names;
    for (const EntityId id : quote.candidates)
        names.append(analysis.entities[id].name);
    return names.isEmpty() ? Tr::tr("Unattributed") : Tr::tr("Unattributed; perhaps %1").arg(names.join(u", "_s));
}

Tip quoteTip(const Mark &mark, const Analysis &analysis)
{
    const Quote &quote = analysis.quotes[mark.target.index];
    const Evidence &why = quote.speaker ? quote.speakerWhy : quote.why;
    return {speakerWords(quote, analysis), Tr::tr("Quote, %1").arg(words(quote.kind)), whyLine(why)};
}

Tip dealTip(const Mark &mark, const Analysis &analysis)
{
    const Deal &deal = analysis.deals[mark.target.index];
    QStringList parties;
    for (const EntityId id : deal.parties)
        parties.append(analysis.entities[id].name);
    return {parties.join(u", "_s),
            joined({Tr::tr("Deal, %1").arg(words(deal.kind)), words(deal.status),
                    deal.amount ? words(*deal.amount) : QString()}),
            whyLine(deal.why)};
}

Tip tipOf(const Mark &mark, const Analysis &analysis)
{
    switch (mark.target.kind) {
    case Selected::Kind::Entity:
        return entityTip(mark, analysis);
    case Selected::Kind::Quote:
        return quoteTip(mark, analysis);
    case Selected::Kind::Deal:
        return dealTip(mark, analysis);
    case Selected::Kind::Date: {
        const TimeExpression &date = analysis.dates[mark.target.index];
        const bool dated = date.range.earliest.isValid() || date.range.latest.isValid();
        return {dated ? words(date.range) : date.value, Tr::tr("Time"), whyLine(date.why)};
    }
    case Selected::Kind::Event: {
        const Event &event = analysis.events[mark.target.index];
        return {event.summary, joined({Tr::tr("Event"), words(event.when), words(event.status)}), whyLine(event.why)};
    }
    case Selected::Kind::Nothing:
    case Selected::Kind::Note:
    case Selected::Kind::Text:
        break;
    }
    return {};
}

QString noteHtml(const Note &note)
{
    constexpr qsizetype longest = 300;
    QString text = note.markdown.trimmed();
    if (text.size() > longest)
        text = text.first(longest).trimmed() + u'\u2026';
    QStringList lines{joined({Tr::tr("Note"), words(note.highlight),
                              note.check == CheckStatus::None ? QString() : Tr::tr("check: %1").arg(words(note.check))}),
                      text, note.source.isEmpty() ? QString() : Tr::tr("Source: %1").arg(note.source)};
    lines.removeAll(QString());
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

} // namespace

QString tipFor(const std::optional<Mark> &mark, const Note *note, const Analysis &analysis)
{
    QStringList parts;
    if (mark) {
        const Tip tip = tipOf(*mark, analysis);
        QStringList lines;
        if (!tip.head.isEmpty())
            lines.append("<b>"_L1 + tip.head.toHtmlEscaped() + "</b>"_L1);
        for (const QString &line : {tip.facts, tip.why}) {
            if (!line.isEmpty())
                lines.append(line.toHtmlEscaped());
        }
        parts.append(lines.join("<br>"_L1));
    }
    if (note)
        parts.append(noteHtml(*note));
    return parts.isEmpty() ? QString() : "<qt>"_L1 + parts.join("<hr>"_L1) + "</qt>"_L1;
}

QString spokenMark(const Mark &mark, const Analysis &analysis)
{
    const Tip tip = tipOf(mark, analysis);
    return joined({tip.facts, tip.head});
}

} // namespace Dateline
