// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/citation.h"

#include "models/context.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

QString sourceLine(QStringList parts, const Article &article, Span place)
{
    if (!article.title.isEmpty())
        parts.append(QLocale().quoteString(article.title));
    parts.append(article.byline);
    parts.append(article.outlet);
    parts.append(words(article.published, DatePart::DayMonthYear));
    parts.append(pageWords(article, place));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

Citation citationOf(const Article &article, Span words)
{
    return {words.of(article.text).toString(), sourceLine({}, article, words), article.address};
}

Citation citationOf(const Article &article, const Analysis &analysis, qsizetype index)
{
    const Quote &quote = analysis.quotes[index];
    QStringList parts;
    if (quote.speaker) {
        const Entity &speaker = analysis.entities[*quote.speaker];
        parts.append(speaker.name);
        parts.append(speaker.role);
    } else {
        parts.append(Tr::tr("speaker unknown"));
    }
    if (quote.kind != Quote::Kind::Direct)
        parts.append(Tr::tr("in reported speech"));
    const Span whole = quote.spans.front().united(quote.spans.back());
    return {joined(article.text, quote.spans), sourceLine(std::move(parts), article, whole), article.address};
}

QString plainText(const Citation &citation)
{
    QStringList source = {citation.source, citation.address.toString()};
    source.removeAll(QString());
    return source.isEmpty() ? citation.words + u'\n' : citation.words + u"\n\u2014 "_s + source.join(u", "_s) + u'\n';
}

} // namespace Dateline
