// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

namespace Dateline {

/// `dateline analyse`: analyses articles on all cores and writes what was found in the order of the files, each as soon
/// as those before it are written. Only a few articles a core are in memory at a time.
int runAnalyse(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
