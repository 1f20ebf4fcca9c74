// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"

namespace Dateline {

QByteArray toMarkdown(const ExportInput &)
{
    return {};
}

QByteArray toHtml(const ExportInput &)
{
    return {};
}

Result<void> exportTo(const QString &, ExportFormat, const ExportInput &)
{
    return {};
}

} // namespace Dateline
