// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/matrix.h"

#include "learn/processor.h"

#include <cstring>
#include <vector>

namespace Dateline {
namespace {

/// So many rows of one panel of two lanes, whose right side lies tight.
template<typename Lane, int Rows>
DATELINE_INLINE void multiplyBlock(const float *a, const float *panel, float *c, qsizetype inner, qsizetype columns)
{
    constexpr qsizetype size = sizeof(Lane) / sizeof(float);
    Lane left[Rows];  // NOLINT(modernize-avoid-c-arrays): lanes in a std::array do not stay in registers
    Lane right[Rows]; // NOLINT(modernize-avoid-c-arrays)
    for (qsizetype row = 0; row < Rows; ++row) {
        memcpy(&left[row], c + row * columns, sizeof(Lane));
        memcpy(&right[row], c + row * columns + size, sizeof(Lane));
    }
    for (qsizetype i = 0; i < inner; ++i) {
        Lane first;
        Lane second;
        memcpy(&first, panel + 2 * i * size, sizeof(Lane));
        memcpy(&second, panel + (2 * i + 1) * size, sizeof(Lane));
        for (qsizetype row = 0; row < Rows; ++row) {
            left[row] += first * a[row * inner + i];
            right[row] += second * a[row * inner + i];
        }
    }
    for (qsizetype row = 0; row < Rows; ++row) {
        memcpy(c + row * columns, &left[row], sizeof(Lane));
        memcpy(c + row * columns + size, &right[row], sizeof(Lane));
    }
}

/// With as many rows at once as fit into the processor's registers.
template<typename Lane, int Rows> struct Product {
    static constexpr qsizetype PanelSize = 2 * sizeof(Lane) / sizeof(float); ///< columns that are reckoned together

    static DATELINE_INLINE void run(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner,
                                    qsizetype columns, float *panel)
    {
        qsizetype column = 0;
        for (; column + PanelSize <= columns; column += PanelSize) {
            for (qsizetype i = 0; i < inner; ++i)
                memcpy(panel + i * PanelSize, b + i * columns + column, PanelSize * sizeof(float));
            qsizetype row = 0;
            for (; row + Rows <= rows; row += Rows)
                multiplyBlock<Lane, Rows>(a + row * inner, panel, c + row * columns + column, inner, columns);
            for (; row + 2 <= rows; row += 2)
                multiplyBlock<Lane, 2>(a + row * inner, panel, c + row * columns + column, inner, columns);
            for (; row < rows; ++row)
                multiplyBlock<Lane, 1>(a + row * inner, panel, c + row * columns + column, inner, columns);
        }
        for (qsizetype row = 0; row < rows && column < columns; ++row) {
            for (qsizetype i = 0; i < inner; ++i) {
                for (qsizetype at = column; at < columns; ++at)
                    c[row * columns + at] += a[row * inner + i] * b[i * columns + at];
            }
        }
    }
};

using LaneProduct = Product<Lane, 6>;
using WideProduct = Product<WideLane, 8>;

} // namespace

void turn(const float *from, qsizetype rows, qsizetype columns, std::vector<float> &to)
{
    to.resize(size_t(rows) * size_t(columns));
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column)
            to[size_t(column) * size_t(rows) + size_t(row)] = from[row * columns + column];
    }
}

void multiplyAdd(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner, qsizetype columns)
{
    thread_local std::vector<float> panel;
    panel.resize(size_t(inner) * WideProduct::PanelSize);
    onThisProcessor<LaneProduct, WideProduct>(a, b, c, rows, inner, columns, panel.data());
}

void multiplyAddLeftTurned(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner, qsizetype columns)
{
    thread_local std::vector<float> turned;
    turn(a, inner, rows, turned);
    multiplyAdd(turned.data(), b, c, rows, inner, columns);
}

void multiplyAddRightTurned(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner, qsizetype columns)
{
    thread_local std::vector<float> turned;
    turn(b, columns, inner, turned);
    multiplyAdd(a, turned.data(), c, rows, inner, columns);
}

} // namespace Dateline
