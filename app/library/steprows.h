// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/steps.h"
#include "text/result.h"

namespace Dateline {
class Database;

/// The statements over the histories. Not one of them is a transaction: they belong into that of the change. An empty
/// article is the reader's lexicon.
class StepRows {
public:
    explicit StepRows(Database &database)
        : m_database(database)
    { }

    /// Writes down what \a mark says of the change from \a before to \a after. A history that lost the step, because
    /// another program wrote its own, is forgotten: it leads nowhere any more.
    Result<void> mark(const QByteArray &article, const StepMark &mark, const Marginalia &before, const Marginalia &after);
    /// The history as far as it can be read on both sides of where it stands: a step that cannot ends it there.
    Result<StoredSteps> of(const QByteArray &article);

private:
    Result<void> add(const QVariant &article, const StepMark &mark, const Marginalia &before, const Marginalia &after);

    Database &m_database;
};

} // namespace Dateline
