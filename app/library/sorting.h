// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/subject.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace Dateline {

/// What the reader sorts articles by: a tag, or a collection, which is there without articles too.
struct Label {
    enum class Kind { Tag, Collection };
    Kind kind = Kind::Tag;
    QString name; ///< empty for none

    bool operator==(const Label &) const = default;
};

/// Articles that have a label.
struct Labelling {
    Label label;
    QList<QByteArray> articles; ///< Article::hash
    bool itself = false;        ///< the collection, as one that is there without them

    bool operator==(const Labelling &) const = default;
};

/// The reader says that two are the same.
struct SubjectLink {
    Subject one;
    Subject other;

    bool operator==(const SubjectLink &) const = default;
};

/// The reader says that what an article means by a name is not what others mean by it.
struct SubjectApart {
    QByteArray article; ///< Article::hash
    Subject subject;    ///< as Subject::of() has it

    bool operator==(const SubjectApart &) const = default;
};

/// What the reader makes of several articles: how they are sorted, and who in them is the same.
struct Sorting {
    std::vector<Labelling> labels;
    std::vector<SubjectLink> links;
    std::vector<SubjectApart> apart;

    [[nodiscard]] bool isEmpty() const { return labels.empty() && links.empty() && apart.empty(); }
    bool operator==(const Sorting &) const = default;
};

/// What is to go and what is to come in its place; the other way round it is taken back.
struct SortingChange {
    Sorting gone;
    Sorting come;

    [[nodiscard]] bool isEmpty() const { return gone.isEmpty() && come.isEmpty(); }
    bool operator==(const SortingChange &) const = default;
};

} // namespace Dateline
