// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowtest.h"

#include <QDir>

namespace Dateline {
using namespace Qt::StringLiterals;

inline QString story(const QString &town)
{
    return u"Ferry talks in %1\n\nTransport minister Ada Brandt said on 3 June 2022 that the line would open in May. \"It is a "
           "promise to keep,\" she said.\n\nBrandt travelled to Romania on 4 June 2022, where Petru Vasile praised the accord "
           "of %1.\n"_s.arg(town);
}

/// A folder of so many articles.
inline QString writeNews(const Home &home, int count)
{
    QDir(home.folder.path()).mkdir(u"news"_s);
    for (int i = 0; i < count; ++i)
        home.write(u"news/%1.txt"_s.arg(i), story(u"Port%1"_s.arg(i)));
    return home.folder.filePath(u"news"_s);
}

} // namespace Dateline
