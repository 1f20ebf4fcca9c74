// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/mergepreview.h"

#include <QDialog>

namespace Dateline {

/// Says what putting two together, or taking them apart, would change, and asks whether to do it.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const MergePreview &preview, const Correction &correction, QWidget *parent);

    /// In words, a sentence or line each.
    static QStringList lines(const MergePreview &preview, const Correction &correction);
};

} // namespace Dateline
