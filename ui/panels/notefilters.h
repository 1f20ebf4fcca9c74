// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPalette;

namespace Dateline {
class FilterMenu;
class NoteModel;

/// Offers the colours, tags, checks and authors that the notes have.
void fillNoteFilters(FilterMenu &filter, const NoteModel &model, const QPalette &palette, double pixelRatio);

} // namespace Dateline
