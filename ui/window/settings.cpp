// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/settings.h"

#include "library/storednames.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

Preferences Preferences::load(const QSettings &settings)
{
    Preferences preferences;
    ReadingStyle &reading = preferences.reading;
    reading.family = settings.value("reading/family"_L1).toString();
    reading.points = std::clamp(settings.value("reading/points"_L1, reading.points).toDouble(), 6.0, 48.0);
    reading.lineHeight = std::clamp(settings.value("reading/lineHeight"_L1, reading.lineHeight).toDouble(), 1.0, 3.0);
    reading.measure = std::clamp(settings.value("reading/measure"_L1, reading.measure).toInt(), 40, 120);
    preferences.theme = settings.value("reading/theme"_L1).toString();
    preferences.marks =
        MarkKinds::fromInt(settings.value("marks/shown"_L1, preferences.marks.toInt()).toInt()) & Preferences::allMarks;
    preferences.marksHidden = settings.value("marks/hidden"_L1).toBool();
    preferences.caret = settings.value("reading/caret"_L1).toBool();
    preferences.zoom = std::clamp(settings.value("reading/zoom"_L1).toInt(), smallestZoom, largestZoom);
    return preferences;
}

void Preferences::save(QSettings &settings) const
{
    settings.setValue("reading/family"_L1, reading.family);
    settings.setValue("reading/points"_L1, reading.points);
    settings.setValue("reading/lineHeight"_L1, reading.lineHeight);
    settings.setValue("reading/measure"_L1, reading.measure);
    settings.setValue("reading/theme"_L1, theme);
    settings.setValue("marks/shown"_L1, marks.toInt());
    settings.setValue("marks/hidden"_L1, marksHidden);
    settings.setValue("reading/caret"_L1, caret);
    settings.setValue("reading/zoom"_L1, zoom);
}

ExportChoice Session::lastExport() const
{
    if (QFileInfo(exportFormat).isAbsolute())
        return {.templateFile = exportFormat};
    const auto kind =
        std::ranges::find(exportKinds(), exportFormat, [](const ExportKind &each) { return each.name.toString(); });
    return kind == exportKinds().end() ? ExportChoice() : ExportChoice{kind->format};
}

void Session::setLastExport(const ExportChoice &choice)
{
    exportFormat = choice.templateFile.isEmpty() ? QString(kindOf(choice.format).name) : choice.templateFile;
}

Session Session::load(QSettings &settings)
{
    Session session;
    const int count = settings.beginReadArray("tabs"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SessionTab tab{settings.value("article"_L1).toByteArray(), settings.value("title"_L1).toString(),
                       settings.value("position"_L1).toLongLong()};
        const QString key = settings.value("subject"_L1).toString();
        const std::optional<Entity::Kind> kind = kindOf(settings.value("subjectKind"_L1).toString());
        if (kind && !key.isEmpty())
            tab.subject = {*kind, key, settings.value("subjectRole"_L1).toString()};
        if (!tab.hash.isEmpty() || tab.subject)
            session.tabs.push_back(std::move(tab));
    }
    settings.endArray();
    session.current = settings.value("current"_L1, -1).toInt();
    session.geometry = settings.value("geometry"_L1).toByteArray();
    session.docks = settings.value("docks"_L1).toByteArray();
    session.recentFiles = settings.value("recentFiles"_L1).toStringList();
    session.noteOrder = NoteOrder(std::clamp(settings.value("noteOrder"_L1).toInt(), 0, int(NoteOrder::Own)));
    session.exportFormat = settings.value("exportFormat"_L1).toString();
    session.exportFolder = settings.value("exportFolder"_L1).toString();
    return session;
}

void Session::save(QSettings &settings) const
{
    settings.remove("tabs"_L1);
    settings.beginWriteArray("tabs"_L1, static_cast<int>(tabs.size()));
    for (int i = 0; i < std::ssize(tabs); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("article"_L1, tabs[i].hash);
        settings.setValue("title"_L1, tabs[i].title);
        settings.setValue("position"_L1, tabs[i].position);
        if (const std::optional<Subject> &subject = tabs[i].subject) {
            settings.setValue("subjectKind"_L1, storedName(subject->kind));
            settings.setValue("subject"_L1, subject->key);
            settings.setValue("subjectRole"_L1, subject->role);
        }
    }
    settings.endArray();
    settings.setValue("current"_L1, current);
    settings.setValue("geometry"_L1, geometry);
    settings.setValue("docks"_L1, docks);
    settings.setValue("recentFiles"_L1, recentFiles);
    settings.setValue("noteOrder"_L1, int(noteOrder));
    settings.setValue("exportFormat"_L1, exportFormat);
    settings.setValue("exportFolder"_L1, exportFolder);
}

} // namespace Dateline
