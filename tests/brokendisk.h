// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace Dateline {

/// While it lives no file of this process grows past so many bytes: what a full disk looks like to who writes.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes = 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        if (setrlimit(RLIMIT_FSIZE, &small) != 0)
            qFatal("no limit can be set");
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// Permissions mean nothing to root: gives root's power up until regainRootsPower(). False where that cannot be.
inline bool loseRootsPower()
{
    constexpr uid_t nobody = 65534;
    return geteuid() != 0 || seteuid(nobody) == 0;
}

/// The search for leaks at the end of a process needs it.
inline void regainRootsPower()
{
    if (getuid() == 0 && seteuid(0) != 0)
        qFatal("root is not root any more");
}

/// Takes away the right to write in a folder and to the files in it, or gives it back.
inline void setWritable(const QString &folder, bool writable)
{
    const QFile::Permissions reading = QFile::ReadOwner;
    const QFile::Permissions fileRights = writable ? reading | QFile::WriteOwner : reading;
    const QDir dir(folder);
    for (const QString &file : dir.entryList(QDir::Files))
        QFile::setPermissions(dir.filePath(file), fileRights);
    QFile::setPermissions(folder, fileRights | QFile::ExeOwner);
}

} // namespace Dateline
