// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/modelfile.h"

#include "learn/hash.h"

#include <QCoreApplication>
#include <QFile>
#include <QResource>

namespace Dateline {
namespace {

// magic, version, checksum of all that follows it, length of the card, number of sections; for each section 16 bytes of
// name, offset and size; the card; the sections.
constexpr QByteArrayView Magic = "dateline-model\r\n";
constexpr quint32 Version = 1;
constexpr size_t ChecksumAt = 20;
constexpr size_t CardAt = 28;
constexpr size_t DirectoryAt = 36;
constexpr size_t NameSize = 16;
constexpr size_t EntrySize = NameSize + 8;

quint64 checksum(Bytes bytes)
{
    quint64 hash = bytes.size();
    size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        hash = mixHash(hash, readAt<quint64>(bytes, at));
    for (; at < bytes.size(); ++at)
        hash = mixHash(hash, bytes[at]);
    return hash;
}

/// Whether the directory and all that it names lie inside the file.
bool isWhole(Bytes bytes)
{
    const size_t sections = readAt<quint32>(bytes, CardAt + 4);
    if (sections > (bytes.size() - DirectoryAt) / EntrySize)
        return false;
    const size_t card = readAt<quint32>(bytes, CardAt);
    if (card > bytes.size() - DirectoryAt - sections * EntrySize)
        return false;
    for (size_t i = 0; i < sections; ++i) {
        const size_t entry = DirectoryAt + i * EntrySize + NameSize;
        const size_t offset = readAt<quint32>(bytes, entry);
        if (offset > bytes.size() || readAt<quint32>(bytes, entry + 4) > bytes.size() - offset)
            return false;
    }
    return true;
}

} // namespace

struct ModelFile::Source {
    QFile file;
    QResource resource;
};

ModelFile::ModelFile()
    : m_source(std::make_unique<Source>())
{ }

ModelFile::~ModelFile() = default;

Result<std::shared_ptr<const ModelFile>> ModelFile::open(const QString &path)
{
    std::shared_ptr<ModelFile> model(new ModelFile);
    QResource &resource = model->m_source->resource;
    resource.setFileName(path);
    if (resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression) {
        model->m_bytes = {resource.data(), size_t(resource.size())};
    } else {
        QFile &file = model->m_source->file;
        file.setFileName(path);
        const uchar *mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
        if (!mapped) {
            return std::unexpected(QCoreApplication::translate("ModelFile", "Cannot open the language model \"%1\": %2.")
                                       .arg(path, file.errorString()));
        }
        model->m_bytes = {mapped, size_t(file.size())};
    }
    const Bytes bytes = model->m_bytes;
    if (bytes.size() < DirectoryAt || memcmp(bytes.data(), Magic.data(), Magic.size()) != 0
        || readAt<quint32>(bytes, Magic.size()) != Version || !isWhole(bytes)) {
        return std::unexpected(
            QCoreApplication::translate("ModelFile", "\"%1\" is not a language model that this version can read.")
                .arg(path));
    }
    return model;
}

QByteArray ModelFile::write(const QByteArray &card, const std::vector<std::pair<QByteArray, QByteArray>> &sections)
{
    QByteArray rest;
    append(rest, quint32(card.size()));
    append(rest, quint32(sections.size()));
    size_t offset = DirectoryAt + sections.size() * EntrySize + size_t(card.size());
    for (const auto &[name, bytes] : sections) {
        rest += name.leftJustified(NameSize, '\0', true);
        append(rest, quint32(offset));
        append(rest, quint32(bytes.size()));
        offset += size_t(bytes.size());
    }
    rest += card;
    for (const auto &[name, bytes] : sections)
        rest += bytes;

    QByteArray file(Magic.data(), Magic.size());
    append(file, Version);
    append(file, checksum({reinterpret_cast<const uchar *>(rest.constData()), size_t(rest.size())}));
    return file + rest;
}

QByteArray ModelFile::card() const
{
    const size_t begin = DirectoryAt + readAt<quint32>(m_bytes, CardAt + 4) * EntrySize;
    return {reinterpret_cast<const char *>(m_bytes.data() + begin), qsizetype(readAt<quint32>(m_bytes, CardAt))};
}

Bytes ModelFile::section(QByteArrayView name) const
{
    const size_t sections = readAt<quint32>(m_bytes, CardAt + 4);
    for (size_t i = 0; i < sections; ++i) {
        const size_t entry = DirectoryAt + i * EntrySize;
        const auto *written = reinterpret_cast<const char *>(m_bytes.data() + entry);
        if (QByteArrayView(written, qstrnlen(written, NameSize)) == name)
            return m_bytes.subspan(readAt<quint32>(m_bytes, entry + NameSize),
                                   readAt<quint32>(m_bytes, entry + NameSize + 4));
    }
    return {};
}

bool ModelFile::isIntact() const
{
    return checksum(m_bytes.subspan(CardAt)) == readAt<quint64>(m_bytes, ChecksumAt);
}

} // namespace Dateline
