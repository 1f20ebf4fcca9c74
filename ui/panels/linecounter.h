// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/textblock.h"

#include <QHash>

#include <array>

namespace Dateline {

/// How high a TextBlock will be, without shaping its words where plain widths leave no doubt: a list asks that of every
/// row it has each time its width changes.
class LineCounter {
public:
    /// The same as TextBlock(runs, width, lines).height().
    double heightOf(const std::vector<Run> &runs, double width, int lines);

private:
    struct Widths {
        double height = 0;
        double space = 0;
        std::array<float, 256> latin{};
        QHash<char16_t, float> others;
    };

    Widths &widthsOf(const QFont &font);
    /// The lines that the runs fill when every letter is \a stretch times as wide; 0 where plain widths do not tell.
    int linesOf(const std::vector<Run> &runs, double width, int most, double stretch);

    QHash<QFont, Widths> m_fonts;
};

} // namespace Dateline
