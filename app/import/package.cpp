// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/package.h"

#include "import/docx.h"
#include "import/epub.h"
#include "import/odt.h"
#include "import/xmlparts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include <KZip>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

struct Package::Archive {
    explicit Archive(const QByteArray &zipped)
        : bytes(zipped)
    {
        buffer.setBuffer(&bytes);
    }

    QByteArray bytes;
    QBuffer buffer;
    KZip zip{&buffer};
};

Package::Package(std::unique_ptr<Archive> archive, qint64 limit)
    : m_archive(std::move(archive))
    , m_left(limit)
{ }

Package::~Package() = default;

std::unique_ptr<Package> Package::open(const Source &source)
{
    auto archive = std::make_unique<Archive>(source.bytes);
    if (!archive->buffer.open(QIODevice::ReadOnly) || !archive->zip.open(QIODevice::ReadOnly) || !archive->zip.directory())
        return nullptr;
    return std::unique_ptr<Package>(new Package(std::move(archive), source.limits.bytes));
}

bool Package::has(const QString &part) const
{
    return m_archive->zip.directory()->file(part) != nullptr;
}

QByteArray Package::read(const QString &part)
{
    constexpr qint64 Chunk = 64 * 1024;
    const KArchiveFile *file = m_archive->zip.directory()->file(part);
    const std::unique_ptr<QIODevice> device(file && m_left >= 0 ? file->createDevice() : nullptr);
    if (!device)
        return {};
    QByteArray bytes;
    while (true) {
        const QByteArray more = device->read(Chunk);
        if (more.isEmpty())
            return bytes;
        m_left -= more.size();
        if (m_left < 0)
            return {};
        bytes += more;
    }
}

Result<Draft> readPackage(const Source &source)
{
    const std::unique_ptr<Package> package = Package::open(source);
    if (!package)
        return std::unexpected(brokenError(source.file));
    Result<Draft> draft;
    if (package->has(u"META-INF/container.xml"_s))
        draft = readEpub(*package, source);
    else if (package->has(u"word/document.xml"_s))
        draft = readDocx(*package, source);
    else if (package->has(u"content.xml"_s))
        draft = readOdt(*package, source);
    else
        return std::unexpected(Tr::tr("Cannot read \"%1\": it is an archive without an article in it.").arg(source.file));
    if (package->isTooLarge()) {
        return std::unexpected(Tr::tr("Cannot read \"%1\": it unpacks to more than %2.")
                                   .arg(source.file, QLocale().formattedDataSize(source.limits.bytes)));
    }
    return draft;
}

} // namespace Dateline
