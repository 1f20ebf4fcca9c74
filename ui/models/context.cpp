// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/context.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr QChar ellipsis(0x2026);

/// A copy on one line; the number of units stays the same.
QString onOneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.isSpace())
            c = u' ';
    }
    return line;
}

} // namespace

Context contextOf(QStringView text, Span span, qsizetype before, qsizetype after)
{
    qsizetype begin = std::max<qsizetype>(0, span.begin - before);
    if (const qsizetype line = text.sliced(begin, span.begin - begin).lastIndexOf(u'\n'); line >= 0)
        begin += line + 1;
    else if (begin > 0 && !text[begin - 1].isSpace()) {
        while (begin < span.begin && !text[begin].isSpace())
            ++begin;
    }
    while (begin < span.begin && text[begin].isSpace())
        ++begin;

    qsizetype end = std::min(text.size(), span.end + after);
    if (const qsizetype line = text.sliced(span.end, end - span.end).indexOf(u'\n'); line >= 0)
        end = span.end + line;
    else if (end < text.size() && !text[end].isSpace()) {
        while (end > span.end && !text[end - 1].isSpace())
            --end;
    }
    while (end > span.end && text[end - 1].isSpace())
        --end;

    const bool cutBefore = begin > 0 && text[begin - 1] != u'\n';
    const bool cutAfter = end < text.size() && text[end] != u'\n';
    Context context;
    if (cutBefore)
        context.text += ellipsis;
    const qsizetype shift = context.text.size() - begin;
    context.text += onOneLine(text.sliced(begin, end - begin));
    if (cutAfter)
        context.text += ellipsis;
    context.words = {span.begin + shift, span.end + shift};
    return context;
}

QString joined(QStringView text, const std::vector<Span> &spans)
{
    QString words;
    qsizetype end = -1;
    for (const Span span : spans) {
        if (span.isEmpty())
            continue;
        if (end >= 0)
            words += text.sliced(end, span.begin - end).trimmed().isEmpty() ? u" "_s : u" \u2026 "_s;
        words += span.of(text).toString().simplified();
        end = span.end;
    }
    return words;
}

} // namespace Dateline
