// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Dateline {

/// Where the reader was: an article and the first position in view.
struct Place {
    QByteArray article; ///< Article::hash
    qsizetype position = 0;

    bool operator==(const Place &) const = default;
};

/// Back and forward through the places that the reader jumped from, as in a web browser.
class History {
public:
    /// The reader jumps away from \a place; what lay ahead is forgotten.
    void leave(const Place &place);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    /// The place to go to, with \a here kept for the way back; nothing at the end.
    std::optional<Place> goBack(const Place &here) { return go(m_back, m_forward, here); }
    std::optional<Place> goForward(const Place &here) { return go(m_forward, m_back, here); }

private:
    static std::optional<Place> go(std::vector<Place> &from, std::vector<Place> &to, const Place &here);

    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace Dateline
