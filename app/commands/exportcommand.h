// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

namespace Dateline {

/// `dateline export`: articles with the notes that the reader's library has on them, in any format that export names.
int runExport(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
