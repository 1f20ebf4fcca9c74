// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Dateline {

/// The ISO 639-1 code of the language that a text is written in, told by its script and its commonest words; "und" for a
/// script that no known language has. Where a text in Latin script is too short or too odd to tell, "en".
QString detectLanguage(QStringView text);

} // namespace Dateline
