// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/sorting.h"
#include "text/result.h"

#include <QStringList>

namespace Dateline {
class Database;

/// A label in a list of them.
struct LabelRow {
    Label label;
    int articles = 0; ///< that have it
    int asked = 0;    ///< as many of those that were asked about

    bool operator==(const LabelRow &) const = default;
};

/// What articles get and lose.
struct LabelChange {
    Label::Kind kind = Label::Kind::Tag;
    QStringList add; ///< a collection that is not there yet is made
    QStringList remove;

    bool operator==(const LabelChange &) const = default;
};

/// All labels, tags first, by name; how many of \a articles have each.
Result<std::vector<LabelRow>> listLabels(Database &database, const QList<QByteArray> &articles = {});

// What a change is in this library, to the article: what is there already does not come, what is not there does not go.

/// Articles that the library does not have are left out.
Result<SortingChange> labelChange(Database &database, const QList<QByteArray> &articles, const LabelChange &change);
/// One that has the new name already takes the articles of the old one in.
Result<SortingChange> labelRenaming(Database &database, const Label &label, const QString &name);
/// Its articles stay, without it.
Result<SortingChange> labelRemoval(Database &database, const Label &label);

// Not one of these is a transaction.

/// Articles that the library does not have are left out.
Result<void> giveLabel(Database &database, const Labelling &labelling);
/// A collection that has other articles stays with them.
Result<void> takeLabel(Database &database, const Labelling &labelling);
/// Gives \a to all labels of \a from.
Result<void> copyLabels(Database &database, const QByteArray &from, const QByteArray &to);

} // namespace Dateline
