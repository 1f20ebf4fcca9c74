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

} // namespace

QString quoteWithCitation(const Article &article, const Analysis &analysis, qsizetype index)
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
    if (!article.title.isEmpty())
        parts.append(QLocale().quoteString(article.title));
    parts.append(article.byline);
    parts.append(article.outlet);
    parts.append(words(article.published, DatePart::DayMonthYear));
    parts.append(article.address.toString());
    parts.removeAll(QString());
    return joined(article.text, quote.spans) + u"\n\u2014 "_s + parts.join(u", "_s) + u'\n';
}

} // namespace Dateline
