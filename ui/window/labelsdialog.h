// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/labels.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace Dateline {

/// The tags, or the collections, of one article or of several: each can be given to all of them and taken from all of
/// them, and new ones be typed. One that only some have stays so unless it is touched.
class LabelsDialog : public QDialog {
    Q_OBJECT
public:
    /// \a rows are all labels there are, of both kinds, and say how many of the \a articles have each.
    LabelsDialog(Label::Kind kind, int articles, const std::vector<LabelRow> &rows, QWidget *parent);

signals:
    /// Not when nothing changed.
    void changed(const Dateline::LabelChange &change);

private:
    void finish();

    Label::Kind m_kind;
    QListWidget *m_list;
    QLineEdit *m_new;
};

} // namespace Dateline
