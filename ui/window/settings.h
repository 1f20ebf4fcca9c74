// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/articlepage.h"
#include "export/exporters.h"
#include "library/noteorder.h"
#include "library/subject.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace Dateline {

/// What the reader chose; kept in the configuration folder.
struct Preferences {
    static constexpr MarkKinds allMarks = MarkKinds(0x3ff);
    static constexpr int smallestZoom = -5;
    static constexpr int largestZoom = 20;

    ReadingStyle reading;
    QString theme; ///< of the marks and the page; empty follows the system's light or dark
    MarkKinds marks = allMarks & ~MarkKinds(MarkKind::Event);
    bool marksHidden = false;
    bool caret = false;
    int zoom = 0;

    static Preferences load(const QSettings &settings);
    void save(QSettings &settings) const;
    bool operator==(const Preferences &) const = default;
};

/// A tab to come back to: an article of the library and the place where it was read, or the page of somebody over all of
/// them.
struct SessionTab {
    QByteArray hash; ///< empty for a page over all articles
    QString title;
    qsizetype position = 0;              ///< UTF-16 offset of the first place in view
    std::optional<Subject> subject = {}; ///< of a page over all articles
    bool operator==(const SessionTab &) const = default;
};

/// How the window was left; kept in the state folder.
struct Session {
    std::vector<SessionTab> tabs;
    int current = -1; ///< an index into tabs; -1: the start page
    QByteArray geometry;
    QByteArray docks;
    QStringList recentFiles; ///< the last first
    NoteOrder noteOrder = NoteOrder::Place;
    QString exportFormat; ///< the last one, by its name on the command line; a template by its file, an absolute path
    QString exportFolder;

    static constexpr qsizetype keptFiles = 12;

    [[nodiscard]] ExportChoice lastExport() const;
    void setLastExport(const ExportChoice &choice);
    static Session load(QSettings &settings);
    void save(QSettings &settings) const;
    bool operator==(const Session &) const = default;
};

} // namespace Dateline
