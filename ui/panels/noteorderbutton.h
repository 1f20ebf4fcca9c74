// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/noteorder.h"

#include <QToolButton>

namespace Dateline {

/// Says in which order the notes stand, and a menu to choose another.
class NoteOrderButton : public QToolButton {
    Q_OBJECT
public:
    explicit NoteOrderButton(QWidget *parent = nullptr);

    void setOrder(NoteOrder order);

signals:
    void chosen(Dateline::NoteOrder order);
};

} // namespace Dateline
