// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/subjectpage.h"
#include "panels/delegates/carddelegate.h"

namespace Dateline {

/// A row of a subject's page as a card: an article, a quote, a deal or an event, each with the article that it is from.
class SubjectDelegate : public CardDelegate {
    Q_OBJECT
public:
    /// \a view has its model already.
    SubjectDelegate(QAbstractItemView *view, SubjectPart part)
        : CardDelegate(view)
        , m_part(part)
    { }

protected:
    [[nodiscard]] Card card(const QModelIndex &index, const Look &look) const override;

private:
    SubjectPart m_part;
};

} // namespace Dateline
