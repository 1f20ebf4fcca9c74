// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/entity.h"

#include <QFont>

class QPainter;
class QRectF;

namespace Dateline {
struct Tones;

/// Whether a font here draws flags in colour, rather than letters in boxes. Asked of the fonts once.
bool canDrawFlags();

/// The sign of an entity's kind: a disc for people, a diamond for organizations, a pin for places, the flag of a country
/// (its code where it has no flag or the fonts have none).
void drawEntitySign(QPainter &painter, const QRectF &box, Entity::Kind kind, const QString &country, const QFont &font,
                    const Tones &tones);

} // namespace Dateline
