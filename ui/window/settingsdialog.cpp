// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Dateline {

SettingsDialog::SettingsDialog(const Preferences &preferences, const QStringList &themes, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_family(new QFontComboBox)
    , m_points(new QDoubleSpinBox)
    , m_lineHeight(new QDoubleSpinBox)
    , m_measure(new QSpinBox)
    , m_theme(new QComboBox)
{
    setObjectName("settingsDialog"_L1);
    setWindowTitle(tr("Reading Settings"));
    m_family->setObjectName("settingsFamily"_L1);
    m_points->setObjectName("settingsPoints"_L1);
    m_points->setRange(6, 48);
    m_points->setDecimals(1);
    m_points->setSingleStep(0.5);
    m_points->setSuffix(tr(" pt"));
    m_lineHeight->setObjectName("settingsLineHeight"_L1);
    m_lineHeight->setRange(1, 3);
    m_lineHeight->setSingleStep(0.05);
    m_measure->setObjectName("settingsMeasure"_L1);
    m_measure->setRange(40, 120);
    m_measure->setSuffix(tr(" letters"));
    m_theme->setObjectName("settingsTheme"_L1);
    m_theme->addItem(tr("As the system: light or dark"), QString());
    for (const QString &name : themes)
        m_theme->addItem(name, name);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Font:"), m_family);
    form->addRow(tr("&Size:"), m_points);
    form->addRow(tr("Line &height:"), m_lineHeight);
    form->addRow(tr("Line &length:"), m_measure);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(buttons);
    fill(preferences);

    connect(m_family, &QFontComboBox::currentFontChanged, this, &SettingsDialog::report);
    connect(m_points, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::report);
    connect(m_lineHeight, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::report);
    connect(m_measure, &QSpinBox::valueChanged, this, &SettingsDialog::report);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::report);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        const Preferences defaults;
        m_preferences.reading = defaults.reading;
        m_preferences.theme = defaults.theme;
        fill(m_preferences);
        emit changed(m_preferences);
    });
}

void SettingsDialog::fill(const Preferences &preferences)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_family), QSignalBlocker(m_points), QSignalBlocker(m_lineHeight),
                                       QSignalBlocker(m_measure), QSignalBlocker(m_theme)};
    const ReadingStyle &reading = preferences.reading;
    if (reading.family.isEmpty())
        m_family->setEditText(tr("Default serif"));
    else
        m_family->setCurrentFont(QFont(reading.family));
    m_points->setValue(reading.points);
    m_lineHeight->setValue(reading.lineHeight);
    m_measure->setValue(reading.measure);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(preferences.theme)));
}

void SettingsDialog::report()
{
    if (sender() == m_family)
        m_preferences.reading.family = m_family->currentFont().family();
    m_preferences.reading.points = m_points->value();
    m_preferences.reading.lineHeight = m_lineHeight->value();
    m_preferences.reading.measure = m_measure->value();
    m_preferences.theme = m_theme->currentData().toString();
    emit changed(m_preferences);
}

} // namespace Dateline
