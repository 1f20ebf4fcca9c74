// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/copying.h"

#include "export/markdown.h"
#include "export/notetext.h"
#include "models/citation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// \a markdown is the words without where they are from.
void put(const Citation &citation, const QString &plain, QString markdown, CopyAs as)
{
    QStringList source = {escapedMarkdown(citation.source)};
    if (!citation.address.isEmpty())
        source.append(u"<%1>"_s.arg(citation.address.toString(QUrl::FullyEncoded)));
    source.removeAll(QString());
    if (!source.isEmpty())
        markdown += u"\n\n\u2014 "_s + source.join(u", "_s);
    markdown += u'\n';
    auto *data = new QMimeData; // the clipboard's from below on
    data->setData(u"text/markdown"_s, markdown.toUtf8());
    data->setText(as == CopyAs::Markdown ? markdown : plain);
    if (as == CopyAs::Cited)
        data->setHtml(QString::fromUtf8(markdownAsHtml(markdown)));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void copyWords(const Article &article, Span words, CopyAs as)
{
    const Citation citation = citationOf(article, words);
    put(citation, plainText(citation), quotedMarkdown(citation.words), as);
}

void copyQuote(const Article &article, const Analysis &analysis, qsizetype quote, CopyAs as)
{
    const Citation citation = citationOf(article, analysis, quote);
    put(citation, plainText(citation), quotedMarkdown(citation.words), as);
}

void copyNote(const Article &article, const Note &note, CopyAs as)
{
    Citation citation = citationOf(article, placeOf(note, article.text));
    QStringList parts = {note.anchor.exact, note.markdown, checkLines(note).join(u'\n')};
    parts.removeAll(QString());
    citation.words = parts.join("\n\n"_L1);
    put(citation, plainText(citation), noteMarkdown(note), as);
}

} // namespace Dateline
