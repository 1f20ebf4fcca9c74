// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Dateline {

/// Our words and Qt's in the language of the system; to be called once the application object is there.
void installTranslations();

/// `dateline [--screenshot OUT.png] [--size WxH] [FILE...]`: opens the window and runs until it is closed, or writes a
/// picture of it where that is asked for or no display is there. Returns the exit status.
int runWindow(int argc, char *argv[]);

} // namespace Dateline
