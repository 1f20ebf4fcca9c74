// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/history.h"

namespace Dateline {

void History::leave(const Place &place)
{
    constexpr size_t kept = 200;
    m_forward.clear();
    if (!m_back.empty() && m_back.back() == place)
        return;
    m_back.push_back(place);
    if (m_back.size() > kept)
        m_back.erase(m_back.begin());
}

std::optional<Place> History::go(std::vector<Place> &from, std::vector<Place> &to, const Place &here)
{
    // A jump that moved nothing leaves a place that is where one stands already.
    while (!from.empty() && from.back() == here)
        from.pop_back();
    if (from.empty())
        return {};
    Place place = from.back();
    from.pop_back();
    to.push_back(here);
    return place;
}

} // namespace Dateline
