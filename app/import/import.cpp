// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"

namespace Dateline {

Result<Article> readArticle(const QString &, const ImportLimits &, const std::function<bool()> &)
{
    return Article{};
}

Article articleFromText(QString, const QString &)
{
    return {};
}

Result<QString> decodeText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace Dateline
