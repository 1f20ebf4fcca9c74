// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

namespace Dateline {

/// `dateline import-notes`: notes of a file, in the formats that readNotes() knows, into the library.
int runImportNotes(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
