// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/settings.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QSpinBox;

namespace Dateline {

/// How the text is set. Every change shows in the window at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Preferences &preferences, const QStringList &themes, QWidget *parent = nullptr);

signals:
    void changed(const Dateline::Preferences &preferences);

private:
    void fill(const Preferences &preferences);
    void report();

    Preferences m_preferences;
    QFontComboBox *m_family;
    QDoubleSpinBox *m_points;
    QDoubleSpinBox *m_lineHeight;
    QSpinBox *m_measure;
    QComboBox *m_theme;
};

} // namespace Dateline
