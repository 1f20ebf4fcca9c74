// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Dateline {

/// A line of a PDF's outline, which its readers show beside the pages.
struct PdfBookmark {
    QString title;
    QString place; ///< the name of an anchor of the document
};

/// What QPdfWriter cannot say.
struct PdfAdditions {
    QString author;
    QString language; ///< ISO 639-1
    std::vector<PdfBookmark> bookmarks;
};

/// \a pdf, as QPdfWriter made it, with the additions behind it: an incremental update (ISO 32000-1, 7.5.6). One that is
/// built in another way comes back as it is.
QByteArray withAdditions(const QByteArray &pdf, const PdfAdditions &additions);

} // namespace Dateline
