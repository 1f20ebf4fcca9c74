// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace Dateline {

/// A list of every action of the window's menus with its keys.
void showShortcuts(QMainWindow *window);
void showAbout(QMainWindow *window);

} // namespace Dateline
