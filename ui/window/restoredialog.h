// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Dateline {

/// The backups of the library, to choose the one that takes its place.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    explicit RestoreDialog(Library &library, QWidget *parent = nullptr);

signals:
    /// The library is what it was on that day; the file that was there is kept at \a kept.
    void restored(const QString &kept);

private:
    void fill(const Result<std::vector<Backup>> &backups);
    void restore();

    Library &m_library;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace Dateline
