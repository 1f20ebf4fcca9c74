// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "zipmutator.h"

#include <QBuffer>
#include <QTimeZone>

#include <KZip>

#include <cstring>
#include <memory>
#include <random>
#include <utility>
#include <vector>

namespace Dateline {
namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

void addParts(Parts &parts, const KArchiveDirectory &folder, const QString &path, int depth = 0)
{
    constexpr int Deepest = 8;
    constexpr size_t MostParts = 40;
    constexpr qint64 Largest = 1 << 20; // whatever a mangled entry says of its size
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry->isDirectory() && depth < Deepest)
            addParts(parts, static_cast<const KArchiveDirectory &>(*entry), path + name + u'/', depth + 1);
        else if (entry->isFile() && parts.size() < MostParts) {
            const std::unique_ptr<QIODevice> device(static_cast<const KArchiveFile &>(*entry).createDevice());
            if (device)
                parts.emplace_back(path + name, device->read(Largest));
        }
    }
}

Parts unzipped(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    Parts parts;
    if (zip.open(QIODevice::ReadOnly) && zip.directory())
        addParts(parts, *zip.directory(), {});
    return parts;
}

QByteArray zipped(const Parts &parts)
{
    const QDateTime day(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setExtraField(KZip::NoExtraField);
    zip.setCompression(KZip::NoCompression);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const auto &[name, bytes] : parts)
        zip.writeFile(name, bytes, 0100644, {}, {}, day, day, day);
    zip.close();
    return buffer.data();
}

} // namespace

size_t mutateZip(uint8_t *data, size_t size, size_t longest, unsigned seed)
{
    constexpr unsigned RawOneIn = 16;
    constexpr qsizetype Room = 64; // what a mutation may add
    std::minstd_rand random(seed);
    Parts parts;
    if (random() % RawOneIn != 0)
        parts = unzipped(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!parts.empty()) {
        QByteArray &part = parts[random() % parts.size()].second;
        const qsizetype before = part.size();
        part.resize(before + Room);
        part.resize(
            qsizetype(LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(part.data()), size_t(before), size_t(part.size()))));
        const QByteArray archive = zipped(parts);
        if (!archive.isEmpty() && size_t(archive.size()) <= longest) {
            std::memcpy(data, archive.constData(), size_t(archive.size()));
            return size_t(archive.size());
        }
    }
    return LLVMFuzzerMutate(data, size, longest);
}

} // namespace Dateline
