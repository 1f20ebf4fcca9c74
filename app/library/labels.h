// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace Dateline {
class Database;

/// What the reader sorts articles by: a tag, or a collection, which is there without articles too.
struct Label {
    enum class Kind { Tag, Collection };
    Kind kind = Kind::Tag;
    QString name; ///< empty for none

    bool operator==(const Label &) const = default;
};

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
/// In one transaction; articles that the library does not have are left out.
Result<void> changeLabels(Database &database, const QList<QByteArray> &articles, const LabelChange &change);
/// One that has the new name already takes the articles of the old one in.
Result<void> renameLabel(Database &database, const Label &label, const QString &name);
/// Its articles stay, without it.
Result<void> removeLabel(Database &database, const Label &label);
/// Gives \a to all labels of \a from. To be run in a transaction.
Result<void> copyLabels(Database &database, const QByteArray &from, const QByteArray &to);

} // namespace Dateline
