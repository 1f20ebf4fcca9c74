// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

namespace Dateline {

/// Whether \a bytes open with the header of a mail or of a page saved as one (MHTML).
bool opensAsMail(const QByteArray &bytes);

/// The article of a mail (RFC 5322, MIME): its HTML part, else its text; from whom, of which day and about what the header
/// says. A page saved as MHTML is a mail whose first part is the page: it is read as a page.
Result<Draft> readMail(const Source &source);

/// The page in a file that was saved as MHTML; an error where it is a mail.
Result<QString> readSavedPage(const Source &source);

} // namespace Dateline
