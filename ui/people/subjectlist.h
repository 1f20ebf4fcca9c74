// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/subjectpage.h"

#include <QListView>

namespace Dateline {
class Library;
class SubjectModel;

/// Articles, quotes, deals or events as cards, each with the article that it is from.
class SubjectList : public QListView {
    Q_OBJECT
public:
    SubjectList(Library &library, SubjectPart part, QWidget *parent = nullptr);

    [[nodiscard]] SubjectModel *rows() const { return m_rows; }

signals:
    void chosen(const Dateline::SubjectRow &row);
    void failed(const QString &sentence);

private:
    SubjectModel *m_rows;
};

} // namespace Dateline
