// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "text/result.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace Dateline {
class CountryLexicon;

/// Whether the act has a meaning for all articles: whether a row of the reader's lexicon may have it.
bool isForLexicon(Correction::Act act);

/// The reader's lexicon as a table: words, act and kind by the names that the library and the analysis have for them, value,
/// and since when (ISO 8601, UTC).
QByteArray toLexiconCsv(std::span<const Correction> rows);

/// The rows of such a table in order, without ids. Columns are known by their names, in any order; those of another name
/// are passed over. All rows or none: an error names the line of the first that cannot be taken, and why.
Result<std::vector<Correction>> lexiconFromCsv(QByteArrayView table, const CountryLexicon &countries);

/// The rows of \a rows that \a known has not yet: the same words are the same in act, kind and value.
std::vector<Correction> rowsNotIn(std::span<const Correction> known, std::span<const Correction> rows);

/// As toLexiconCsv(), into a file by QSaveFile; from one, as lexiconFromCsv().
Result<void> writeLexicon(const QString &path, std::span<const Correction> rows);
Result<std::vector<Correction>> readLexicon(const QString &path, const CountryLexicon &countries);

} // namespace Dateline
