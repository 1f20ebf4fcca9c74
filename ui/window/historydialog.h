// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QUndoGroup;

namespace Dateline {

/// The steps of the article that is shown, of the library where none is, in words; choosing one goes back or forward to it.
class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    explicit HistoryDialog(QUndoGroup &history, QWidget *parent = nullptr);
};

} // namespace Dateline
