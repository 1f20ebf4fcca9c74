// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

namespace Dateline {

bool isCommand(const QStringList &)
{
    return false;
}

int runCommand(const QStringList &, const Streams &)
{
    return Done;
}

} // namespace Dateline
