// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/hash.h"

#include <vector>

namespace Dateline {

/// The features of one candidate. The numbers of the templates, which the files of this folder share, are part of the
/// model: a number once given stays. Cues have those from 1, sources from 100, contents from 200,
/// reports from 300.
class Features {
public:
    void clear() { m_features.clear(); }
    template<typename... Values> void add(quint64 number, Values... values)
    {
        m_features.push_back(featureHash(number, quint64(values)...));
    }
    [[nodiscard]] const std::vector<quint64> &all() const { return m_features; }

private:
    std::vector<quint64> m_features;
};

} // namespace Dateline
