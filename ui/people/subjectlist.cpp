// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjectlist.h"

#include "models/subjectmodel.h"
#include "people/subjectdelegate.h"

namespace Dateline {

SubjectList::SubjectList(Library &library, SubjectPart part, QWidget *parent)
    : QListView(parent)
    , m_rows(new SubjectModel(library, part, this))
{
    setModel(m_rows);
    setItemDelegate(new SubjectDelegate(this, part));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    viewport()->setBackgroundRole(QPalette::Window);
    const auto choose = [this](const QModelIndex &row) {
        if (row.isValid())
            emit chosen(m_rows->rowAt(row));
    };
    connect(this, &QListView::activated, this, choose);
    connect(this, &QListView::clicked, this, choose);
    connect(m_rows, &SubjectModel::answered, this, [this](const QString &error) {
        if (!error.isEmpty())
            emit failed(error);
    });
}

} // namespace Dateline
