// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace Dateline {

/// What the sign and the word of a check are painted in: a colour of its own that can be read on \a ground, moved towards
/// \a text as far as that takes.
QColor checkColor(CheckStatus check, const QColor &text, const QColor &ground);

/// A sign of its own for each status, so that colour is not all there is: a ring, a tick, a question mark, a cross; nothing
/// for no check.
void drawCheckSign(QPainter &painter, const QRectF &box, CheckStatus check, const QColor &color);
QIcon checkIcon(CheckStatus check, const QPalette &palette, double pixelRatio);

/// Every status, in the order in which lists offer them.
inline constexpr CheckStatus checkStatuses[] = {CheckStatus::None, CheckStatus::Open, CheckStatus::Confirmed,
                                                CheckStatus::Doubtful, CheckStatus::False};

} // namespace Dateline
