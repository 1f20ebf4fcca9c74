// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

namespace Dateline {

/// `dateline import`: reads files and whole folders into the reader's library and analyses them on all cores. What cannot be
/// read is named on the error stream, the rest is done.
int runImport(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
