// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/linearmodel.h"

#include <algorithm>
#include <array>

namespace Dateline {
namespace {

// number of classes, bits of a bucket's number; 2^bits + 1 offsets into the rows; the rows: 16 bits of the feature's hash,
// number of weights, then class and weight each.
constexpr size_t HeaderSize = 8;
constexpr int MaximumBits = 24;
constexpr size_t RowHeader = 3;

size_t bucketOf(quint64 feature, int bits)
{
    return bits == 0 ? 0 : size_t(feature >> (64 - bits));
}

quint16 fingerprintOf(quint64 feature)
{
    return quint16(feature);
}

} // namespace

LinearModel::LinearModel(Bytes section)
{
    if (section.size() < HeaderSize)
        return;
    const quint32 classes = readAt<quint32>(section, 0);
    const quint32 bits = readAt<quint32>(section, 4);
    if (classes > 256 || bits > MaximumBits)
        return;
    const size_t index = ((size_t(1) << bits) + 1) * sizeof(quint32);
    if (section.size() < HeaderSize + index)
        return;
    m_index = section.subspan(HeaderSize, index);
    m_rows = section.subspan(HeaderSize + index);
    m_classes = int(classes);
    m_bits = int(bits);
}

/// Where the rows of a feature's bucket lie.
LinearModel::Rows LinearModel::rowsOf(quint64 feature) const
{
    const size_t bucket = bucketOf(feature, m_bits) * sizeof(quint32);
    const size_t end = std::min<size_t>(readAt<quint32>(m_index, bucket + sizeof(quint32)), m_rows.size());
    return {std::min<size_t>(readAt<quint32>(m_index, bucket), end), end};
}

void LinearModel::addFrom(Rows rows, quint16 fingerprint, std::span<int> scores) const
{
    const uchar *at = m_rows.data() + rows.begin;
    const uchar *const end = m_rows.data() + rows.end;
    while (end - at >= qsizetype(RowHeader)) {
        const qsizetype size = qsizetype(at[2]) * 2;
        if (readAt<quint16>(m_rows, size_t(at - m_rows.data())) == fingerprint) {
            const uchar *weights = at + RowHeader;
            const uchar *const last = weights + std::min<qsizetype>(size, end - weights);
            for (; weights + 1 < last; weights += 2) {
                if (weights[0] < m_classes)
                    scores[weights[0]] += qint8(weights[1]);
            }
            return;
        }
        if (end - at < size + qsizetype(RowHeader))
            return;
        at += qsizetype(RowHeader) + size;
    }
}

void LinearModel::add(std::span<const quint64> features, std::span<int> scores) const
{
    constexpr size_t together = 16; // the rows of so many features are fetched while the next ones are looked up
    std::array<Rows, together> rows{};
    for (size_t from = 0; m_classes > 0 && from < features.size(); from += together) {
        const std::span<const quint64> some = features.subspan(from, std::min(together, features.size() - from));
        for (size_t i = 0; i < some.size(); ++i) {
            rows[i] = rowsOf(some[i]);
            __builtin_prefetch(m_rows.data() + rows[i].begin);
        }
        for (size_t i = 0; i < some.size(); ++i)
            addFrom(rows[i], fingerprintOf(some[i]), scores);
    }
}

int LinearModel::best(std::span<const quint64> features, std::span<int> scores) const
{
    std::ranges::fill(scores, 0);
    add(features, scores);
    return int(std::ranges::max_element(scores) - scores.begin());
}

QByteArray LinearModel::write(int classes, const std::vector<Row> &rows)
{
    int bits = 0;
    while (bits < MaximumBits && (size_t(6) << bits) < rows.size()) // a bucket is a cache line or two
        ++bits;
    std::vector<const Row *> sorted;
    sorted.reserve(rows.size());
    for (const Row &row : rows)
        sorted.push_back(&row);
    std::ranges::sort(sorted, {}, &Row::feature);

    QByteArray index;
    QByteArray bytes;
    size_t bucket = 0;
    append(index, quint32(0));
    for (const Row *row : sorted) {
        for (; bucket < bucketOf(row->feature, bits); ++bucket)
            append(index, quint32(bytes.size()));
        append(bytes, fingerprintOf(row->feature));
        append(bytes, quint8(row->weights.size()));
        for (const auto &[label, weight] : row->weights) {
            append(bytes, label);
            append(bytes, weight);
        }
    }
    for (; bucket < (size_t(1) << bits); ++bucket)
        append(index, quint32(bytes.size()));

    QByteArray section;
    append(section, quint32(classes));
    append(section, quint32(bits));
    return section + index + bytes;
}

} // namespace Dateline
