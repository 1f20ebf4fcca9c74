// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/findhits.h"

#include <QStringMatcher>

namespace Dateline {

namespace {

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u'"';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

QChar accentless(QChar c)
{
    if (c.unicode() < 0xC0 || c.isSurrogate())
        return c;
    if (c == QChar(0x131)) // the dotless i of Turkish, a letter of its own to Unicode
        return u'i';
    const QString parts = c.decomposition();
    return c.decompositionTag() == QChar::Canonical && !parts.isEmpty() ? parts.front() : c;
}

QString mapped(QString text, QChar (*map)(QChar))
{
    for (QChar &c : text)
        c = map(c);
    return text;
}

} // namespace

std::vector<Span> HitFinder::find(const QString &words, Qt::CaseSensitivity sensitivity)
{
    std::vector<Span> hits;
    const QString needle = mapped(words, plain);
    if (needle.isEmpty())
        return hits;
    if (m_plain.size() != m_text.size())
        m_plain = mapped(m_text, plain);
    const bool bare = needle == mapped(needle, accentless);
    if (bare && m_accentless.size() != m_text.size())
        m_accentless = mapped(m_plain, accentless);
    const QStringMatcher matcher(needle, sensitivity);
    const QString &text = bare ? m_accentless : m_plain;
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + needle.size()))
        hits.push_back({at, at + needle.size()});
    return hits;
}

} // namespace Dateline
