// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"

namespace Dateline {

/// The folder "templates" in the XDG data folder: each file in it is a template of the reader's own.
QString templatesFolder();
/// The files in \a folder whose names end in ".template", by name.
QStringList templateFiles(const QString &folder);
/// "minutes.md" of ".../minutes.md.template".
QString templateName(const QString &file);
/// What files made from it end in, without the dot: "md"; "txt" where the name does not say.
QString templateSuffix(const QString &file);

/// Writes the example, which tells in comments what a template can say, to a new file in \a folder and returns its path.
/// \a name is "minutes.md"; one that is there already is not touched.
Result<QString> writeExampleTemplate(const QString &folder, const QString &name);

/// What a template may cost at most.
struct TemplateLimits {
    int milliseconds = 10'000;
    qsizetype characters = 64LL * 1024 * 1024; ///< of what it writes, in UTF-16 units
    int depth = 8;                             ///< templates that include one another
};

/// What the template in \a file makes of the article, in UTF-8. It can take in templates of its own folder, and reads
/// nothing else. The error is a sentence that names the template and, where it is known, the line.
Result<QByteArray> fromTemplate(const QString &file, const ExportInput &input, const TemplateLimits &limits = {});

} // namespace Dateline
