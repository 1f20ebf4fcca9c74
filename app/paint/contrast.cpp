// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/contrast.h"

#include <algorithm>
#include <cmath>

namespace Dateline {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &first, const QColor &second)
{
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {part(first.red(), second.red()), part(first.green(), second.green()), part(first.blue(), second.blue())};
}

QColor blended(const QColor &colour, const QColor &ground)
{
    return mixed(ground, colour, colour.alphaF());
}

QColor withContrast(const QColor &colour, const QColor &other, const QColor &towards, double ratio)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const QColor moved = mixed(colour, towards, double(i) / steps);
        if (contrast(moved, other) >= ratio)
            return moved;
    }
    return towards;
}

} // namespace Dateline
