// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/correctionrows.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/storednames.h"
#include "text/enumkey.h"

#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QVariantList columns(const Anchor &anchor)
{
    return {qint64(anchor.position.begin), qint64(anchor.position.end), notNull(anchor.exact), notNull(anchor.prefix),
            notNull(anchor.suffix)};
}

Anchor anchorAt(const QSqlQuery &query, int column)
{
    return {{query.value(column).toLongLong(), query.value(column + 1).toLongLong()},
            query.value(column + 2).toString(),
            query.value(column + 3).toString(),
            query.value(column + 4).toString()};
}

} // namespace

Result<std::vector<Correction>> CorrectionRows::of(const QByteArray &article)
{
    return read(u"article = ? OR scope = 'Always'"_s, {QString::fromLatin1(article)});
}

Result<std::vector<Correction>> CorrectionRows::forAll()
{
    return read(u"scope = 'Always'"_s, {});
}

Result<std::vector<Correction>> CorrectionRows::read(const QString &condition, const QVariantList &values)
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT id, act, scope, kind, value, made, begin_offset, end_offset, exact, prefix, suffix, "
                       "other_begin, other_end, other_exact, other_prefix, other_suffix FROM correction WHERE "_s
                           + condition + u" ORDER BY id"_s,
                       values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Correction> corrections;
    while (query->next()) {
        const auto act = fromKey<Correction::Act>(query->value(1).toString());
        const auto scope = fromKey<Correction::Scope>(query->value(2).toString());
        if (!act || !scope)
            continue;
        Correction &correction = corrections.emplace_back();
        correction.id = query->value(0).toLongLong();
        correction.act = *act;
        correction.scope = *scope;
        correction.kind = kindOf(query->value(3).toString()).value_or(Entity::Kind::Person);
        correction.value = query->value(4).toString();
        correction.made = QDateTime::fromMSecsSinceEpoch(query->value(5).toLongLong(), QTimeZone::UTC);
        correction.place = anchorAt(*query, 6);
        if (!query->isNull(11))
            correction.other = anchorAt(*query, 11);
    }
    return corrections;
}

Result<void> CorrectionRows::put(const QByteArray &article, Correction &correction)
{
    const QVariant none(QMetaType::fromType<QString>());
    const QVariant noNumber(QMetaType::fromType<qint64>());
    QVariantList values = {correction.id == 0 ? noNumber : QVariant(correction.id),
                           article.isEmpty() ? none : QVariant(QString::fromLatin1(article)),
                           keyOf(correction.act),
                           keyOf(correction.scope),
                           storedName(correction.kind),
                           notNull(correction.value),
                           correction.made.toMSecsSinceEpoch()};
    values += columns(correction.place);
    values += correction.other ? columns(*correction.other) : QVariantList{noNumber, noNumber, none, none, none};
    const Result<QSqlQuery> query = m_database.run(
        u"INSERT INTO correction (id, article, act, scope, kind, value, made, begin_offset, end_offset, exact, "
        "prefix, suffix, other_begin, other_end, other_exact, other_prefix, other_suffix) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "act = excluded.act, scope = excluded.scope, kind = excluded.kind, value = excluded.value, made = excluded.made, "
        "begin_offset = excluded.begin_offset, end_offset = excluded.end_offset, exact = excluded.exact, "
        "prefix = excluded.prefix, suffix = excluded.suffix, other_begin = excluded.other_begin, "
        "other_end = excluded.other_end, other_exact = excluded.other_exact, other_prefix = excluded.other_prefix, "
        "other_suffix = excluded.other_suffix"_s,
        values);
    if (!query)
        return std::unexpected(query.error());
    if (correction.id == 0)
        correction.id = query->lastInsertId().toLongLong();
    return {};
}

Result<void> CorrectionRows::remove(CorrectionId id)
{
    const Result<QSqlQuery> query = m_database.run(u"DELETE FROM correction WHERE id = ?"_s, {id});
    return query ? Result<void>() : std::unexpected(query.error());
}

} // namespace Dateline
