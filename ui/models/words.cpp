// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/words.h"

namespace Dateline {

QString words(Entity::Kind)
{
    return {};
}
QString groupWords(Entity::Kind)
{
    return {};
}
QString words(Mention::Form)
{
    return {};
}
QString words(Quote::Kind)
{
    return {};
}
QString words(Deal::Kind)
{
    return {};
}
QString words(Deal::Status)
{
    return {};
}
QString words(Event::Status)
{
    return {};
}
QString words(Highlight)
{
    return {};
}
QString words(const Evidence &)
{
    return {};
}
QString words(const DateRange &)
{
    return {};
}
QString words(const Amount &)
{
    return {};
}
QString flag(const QString &)
{
    return {};
}

} // namespace Dateline
