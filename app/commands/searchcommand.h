// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

namespace Dateline {

/// `dateline search`: articles and notes of the reader's library that have the words.
int runSearch(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
