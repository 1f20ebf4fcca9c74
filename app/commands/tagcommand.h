// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

namespace Dateline {

/// `dateline tag`: what the engine says of the language of articles, as CoNLL-U. The language is taken to be English.
int runTag(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
