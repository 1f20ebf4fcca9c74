// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

QUrl webAddress(const QString &source)
{
    const QString plain = source.trimmed();
    if (std::ranges::any_of(plain, [](QChar c) { return c.isSpace(); }))
        return {};
    const QUrl url(plain.startsWith("www."_L1, Qt::CaseInsensitive) ? "https://"_L1 + plain : plain);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QStringList tagsOf(const QString &typed)
{
    QStringList tags;
    for (const QString &tag : typed.split(u',')) {
        if (const QString plain = tag.simplified(); !plain.isEmpty() && !tags.contains(plain))
            tags.append(plain);
    }
    return tags;
}

} // namespace Dateline
