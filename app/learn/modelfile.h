// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QtEndian>

#include <memory>
#include <span>
#include <vector>

namespace Dateline {

using Bytes = std::span<const uchar>;

/// A file of named sections, mapped and not parsed, that opens with a magic word, a version, a checksum and a card: text
/// that says what the models in it learnt from, how, how well they do, and under which licence they are.
class ModelFile {
public:
    /// Maps \a path; a resource must be uncompressed. The sections are views into it and live as long as this object.
    static Result<std::shared_ptr<const ModelFile>> open(const QString &path);

    /// The bytes of a whole model file with these sections.
    static QByteArray write(const QByteArray &card, const std::vector<std::pair<QByteArray, QByteArray>> &sections);

    ~ModelFile();

    [[nodiscard]] QByteArray card() const;
    /// Empty when there is none of that name.
    [[nodiscard]] Bytes section(QByteArrayView name) const;
    /// Whether the bytes are those that were written. Reads the whole file.
    [[nodiscard]] bool isIntact() const;

private:
    struct Source;
    ModelFile();
    std::unique_ptr<Source> m_source;
    Bytes m_bytes;
};

/// A little-endian value at \a offset; nothing is assumed of alignment.
template<typename T> T readAt(Bytes bytes, size_t offset)
{
    T value;
    memcpy(&value, bytes.data() + offset, sizeof value);
    return qFromLittleEndian(value);
}

template<typename T> void append(QByteArray &bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace Dateline
