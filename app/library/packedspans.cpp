// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/packedspans.h"

#include <optional>

namespace Dateline {

namespace {

constexpr int bitsPerByte = 7;
constexpr quint64 lowBits = 0x7f;
constexpr quint64 moreFollows = 0x80;

void append(QByteArray &bytes, qint64 number)
{
    auto rest = (quint64(number) << 1U) ^ quint64(number >> 63);
    for (; rest > lowBits; rest >>= bitsPerByte)
        bytes.append(char((rest & lowBits) | moreFollows));
    bytes.append(char(rest));
}

std::optional<qint64> take(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; at < bytes.size() && shift < 63; shift += bitsPerByte) {
        const auto byte = quint64(uchar(bytes.at(at++)));
        number |= (byte & lowBits) << shift;
        if ((byte & moreFollows) == 0)
            return qint64(number >> 1U) ^ -qint64(number & 1U);
    }
    return {};
}

} // namespace

QByteArray packed(std::span<const Span> spans)
{
    QByteArray bytes(""); // of no spans, but not NULL
    qsizetype end = 0;
    for (const Span span : spans) {
        append(bytes, span.begin - end);
        append(bytes, span.length());
        end = span.end;
    }
    return bytes;
}

std::vector<Span> unpacked(const QByteArray &bytes)
{
    std::vector<Span> spans;
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < bytes.size()) {
        const std::optional<qint64> distance = take(bytes, at);
        const std::optional<qint64> length = take(bytes, at);
        if (!distance || !length || end + *distance < 0 || *length < 0)
            break;
        const qsizetype begin = end + *distance;
        end = begin + *length;
        spans.push_back({begin, end});
    }
    return spans;
}

} // namespace Dateline
