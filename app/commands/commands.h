// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QIODevice;

namespace Dateline {

/// The streams a command reads and writes; tests hand in buffers.
struct Streams {
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
};

enum ExitStatus { Done = 0, SomeNotRead = 1, UsageError = 2 };

/// Whether the first argument names a command that needs no display.
bool isCommand(const QStringList &arguments);

/// Whether the command lays out words, as a PDF or a picture: there must be a QGuiApplication then, on no display.
bool needsFonts(const QStringList &arguments);

/// Runs `analyse`, `export` ... ; the program's own name is not among the arguments. Returns the exit status.
int runCommand(const QStringList &arguments, const Streams &streams);

} // namespace Dateline
