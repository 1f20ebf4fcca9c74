// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/delegates/carddelegate.h"

namespace Dateline {

/// A hit of a search as a card: the article's title, the words around the hits with the hits in bold, outlet and day. Or
/// somebody that the library has a page of: name, kind, role, in how many articles.
class SearchDelegate : public CardDelegate {
    Q_OBJECT
public:
    using CardDelegate::CardDelegate;

protected:
    [[nodiscard]] Card card(const QModelIndex &index, const Look &look) const override;
};

} // namespace Dateline
