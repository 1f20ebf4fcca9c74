// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/findingtext.h"

#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {

QString wordsOf(const std::vector<Span> &spans, QStringView text)
{
    QStringList parts;
    for (const Span span : spans)
        parts.append(span.of(text).toString());
    return parts.join(" ... "_L1);
}

QStringList namesOf(const std::vector<EntityId> &ids, const Analysis &analysis)
{
    QStringList names;
    for (const EntityId id : ids)
        names.append(analysis.entities[id].name);
    return names;
}

QString wordsOf(const Amount &amount, QStringView text)
{
    return amount.span.isEmpty() ? words(amount) : amount.span.of(text).toString();
}

} // namespace Dateline
