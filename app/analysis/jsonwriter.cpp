// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace Dateline {
namespace {

/// The largest magnitude below which every whole number is a double.
constexpr double ExactWhole = 9007199254740992.0;

bool isLineSeparator(char16_t unit)
{
    return unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// Whether the unit at \a i is written as it is.
bool isPlain(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && c.unicode() != 0x7F && !isLineSeparator(c.unicode());
}

void appendEscape(QByteArray &json, char16_t unit)
{
    constexpr char Digits[] = "0123456789abcdef";
    json += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        json += Digits[(unit >> shift) & 0xF];
}

} // namespace

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_json += '"';
    m_json += name.latin1();
    m_json += "\":";
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    if (number == std::trunc(number) && std::abs(number) < ExactWhole)
        return value(static_cast<qint64>(number));
    return raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    m_json += '"';
    qsizetype plain = 0; // the first unit that is not written yet
    const auto flush = [&](qsizetype end) { m_json += text.sliced(plain, end - plain).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isPlain(text, i))
            continue;
        flush(i);
        plain = i + 1;
        switch (unit) {
        case u'"':
            m_json += "\\\"";
            break;
        case u'\\':
            m_json += "\\\\";
            break;
        case u'\n':
            m_json += "\\n";
            break;
        case u'\t':
            m_json += "\\t";
            break;
        default:
            appendEscape(m_json, text[i].isSurrogate() ? char16_t(QChar::ReplacementCharacter) : unit);
        }
    }
    flush(text.size());
    m_json += '"';
    return *this;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_json += json;
    return *this;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_json += ',';
    m_first = false;
}

} // namespace Dateline
