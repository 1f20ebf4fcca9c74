// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

#include <QStringList>

namespace Dateline {

/// What an article may be written in.
enum class Format {
    Text,
    Markdown,
    Html,
    Mail,    ///< and a page saved as MHTML
    Package, ///< an archive of parts: EPUB, ODT, DOCX
    Pdf,
};

/// The format of a file, told by how its content opens; where that says nothing, by the suffix of its name.
Format tellFormat(const QByteArray &bytes, const QString &name);
/// The same for a page: its type tells more than the end of its address, which may be anything.
Format tellFormat(const WebPage &page);

/// The suffixes that files of all formats have, in lower case, without their dot.
QStringList articleSuffixes();

} // namespace Dateline
