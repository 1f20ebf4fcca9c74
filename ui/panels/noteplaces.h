// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

class QMenu;
class QWidget;

namespace Dateline {
class OpenArticle;

/// The places that a note without one may have had, to choose from; null for a note that has a place.
QMenu *makePlacesMenu(OpenArticle &article, NoteId id, QWidget *parent);

} // namespace Dateline
