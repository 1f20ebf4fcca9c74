// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "dates/timeexpression.h"

namespace Dateline {

/// Puts the days of time expressions right.
class DateCorrections {
public:
    /// \a dates are changed in place and stay in text order.
    DateCorrections(QStringView text, std::vector<TimeExpression> &dates)
        : m_text(text)
        , m_dates(dates)
    { }

    static bool isAbout(Correction::Act act);
    /// False where the correction does not find what it is about; nothing is changed then.
    bool apply(const Correction &correction);

private:
    QStringView m_text;
    std::vector<TimeExpression> &m_dates;
};

} // namespace Dateline
