// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Dateline {

/// How our blocks stand in a file of Markdown: "<!-- dl-1f0c -->" on a line of its own, the block, and " ^dl-1f0c" at the
/// end of its last line, where Obsidian looks for the name of a block.
QByteArray blockStart(const QByteArray &id);
QByteArray blockEnd(const QByteArray &id);

/// What a reader wrote, with nothing in it that begins or ends a block of ours; it reads as before.
QString withoutBlockMarks(QString markdown);

/// \a fresh, an export of toMarkdown(), with the words that a reader wrote into \a old, an older export of the same article.
/// Nothing where \a old is none: a file of another kind, or on another article.
///
/// - Each block of ours in \a old stands where it stood and says what it says in \a fresh; what was changed within it is
/// lost.
/// - A block that \a fresh has no longer goes; words around it stay.
/// - A new block, or one that was taken out, stands behind the one that it follows in \a fresh and behind the words below
///   that one, up to a heading, with which a part of the reader's own begins.
/// - A block whose end is gone counts as words of the reader.
/// - In the front matter our keys are renewed, others stay.
/// - Words of the reader's keep their bytes; our lines end as the first line of \a old does.
///
/// To merge once more changes nothing.
std::optional<QByteArray> mergedMarkdown(const QByteArray &old, const QByteArray &fresh);

} // namespace Dateline
