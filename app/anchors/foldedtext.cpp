// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/foldedtext.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// The kinds of marks that texts write in several ways.
constexpr char16_t levelled(char16_t unit)
{
    switch (unit) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201B':
    case u'\u2039':
    case u'\u203A':
    case u'\u2032':
    case u'\u02BC':
    case u'`':
    case u'\u00B4':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2033':
        return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
        return u'-';
    default:
        return unit;
    }
}

bool isInvisible(QChar unit)
{
    return unit == u'\u00AD' || unit.category() == QChar::Other_Format;
}

bool isCombining(QChar unit)
{
    return unit.isMark();
}

} // namespace

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    m_origins.reserve(size_t(original.size()));
    const auto add = [this](QStringView units, Span origin) {
        m_text.append(units);
        m_origins.insert(m_origins.end(), size_t(units.size()), origin);
    };
    for (qsizetype i = 0; i < original.size();) {
        const QChar unit = original[i];
        qsizetype end = i + (unit.isHighSurrogate() && i + 1 < original.size() ? 2 : 1);
        if (unit.isSpace()) {
            // A run of spaces stands in the place of its first.
            if (m_text.isEmpty() || m_text.back() != u' ')
                add(u" ", {i, end});
        } else if (unit == u'\u2026') {
            add(u"...", {i, end});
        } else if (!isInvisible(unit)) {
            while (end < original.size() && isCombining(original[end]))
                ++end;
            if (end == i + 1) {
                const char16_t level = levelled(unit.unicode());
                // Composed letters that decompose to something else than themselves are few: most units stay.
                if (level != unit.unicode() || unit.decompositionTag() == QChar::NoDecomposition)
                    add(QStringView(&level, 1), {i, end});
                else
                    add(original.sliced(i, 1).toString().normalized(QString::NormalizationForm_C), {i, end});
            } else {
                add(original.sliced(i, end - i).toString().normalized(QString::NormalizationForm_C), {i, end});
            }
        }
        i = end;
    }
}

Span FoldedText::toOriginal(Span span) const
{
    if (m_origins.empty())
        return {};
    const qsizetype last = std::ssize(m_origins) - 1;
    if (span.isEmpty()) {
        const qsizetype at = span.begin > last ? m_origins.back().end : m_origins[size_t(span.begin)].begin;
        return {at, at};
    }
    return {m_origins[size_t(std::min(span.begin, last))].begin, m_origins[size_t(std::min(span.end - 1, last))].end};
}

qsizetype FoldedText::fromOriginal(qsizetype offset) const
{
    return std::ranges::lower_bound(m_origins, offset, {}, &Span::begin) - m_origins.begin();
}

} // namespace Dateline
