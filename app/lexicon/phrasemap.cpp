// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/phrasemap.h"

namespace Dateline {
namespace {
char16_t foldedOther(char16_t unit)
{
    switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
        return u'-';
    default:
        break;
    }
    const QChar c(unit);
    return c.isSpace() ? u' ' : c.toLower().unicode();
}
} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(result.data());
    for (const char16_t unit : std::u16string_view(text.utf16(), text.size())) {
        if (unit < 0x80)
            *out++ = unit >= u'A' && unit <= u'Z' ? unit + 32 : unit < 0x20 ? u' ' : unit;
        else
            *out++ = foldedOther(unit);
    }
    return result;
}

} // namespace Dateline
