// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

#include <memory>

namespace Dateline {

/// The parts of a zip archive, in memory: nothing is ever written to disk, so a part's name cannot point out of anywhere.
/// All parts together may unpack to no more than the limits say, whatever the archive says of their sizes.
class Package {
public:
    /// Nothing when the bytes are no archive that can be opened.
    static std::unique_ptr<Package> open(const Source &source);
    ~Package();
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    [[nodiscard]] bool has(const QString &part) const;
    /// The part's bytes; none when there is no such part, it cannot be unpacked, or the limit is passed (see isTooLarge).
    QByteArray read(const QString &part);
    /// Whether a part was more than may be unpacked.
    [[nodiscard]] bool isTooLarge() const { return m_left < 0; }

private:
    struct Archive;
    explicit Package(std::unique_ptr<Archive> archive, qint64 limit);

    std::unique_ptr<Archive> m_archive;
    qint64 m_left = 0; ///< bytes that may still be unpacked
};

/// The article of an archive: an electronic book, a text document of an office program.
Result<Draft> readPackage(const Source &source);

} // namespace Dateline
