// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <vector>

namespace Dateline {

// Debian's libraries for this either settle on a processor's instructions when they are built (Eigen) or start threads and
// take 30 MB (OpenBLAS); a network of this size asks for one product, on whatever processor runs it.

/// c += a b, all row by row: a has \a rows of \a inner numbers, b \a inner of \a columns, c \a rows of \a columns.
void multiplyAdd(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner, qsizetype columns);

/// The \a rows of \a columns numbers as columns.
void turn(const float *from, qsizetype rows, qsizetype columns, std::vector<float> &to);

/// The same with a, or b, turned over: a has \a inner rows of \a rows numbers, b \a columns rows of \a inner.
void multiplyAddLeftTurned(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner, qsizetype columns);
void multiplyAddRightTurned(const float *a, const float *b, float *c, qsizetype rows, qsizetype inner, qsizetype columns);

} // namespace Dateline
