// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/steprows.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/marginaliajson.h"
#include "library/storednames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QVariant articleOrNull(const QByteArray &article)
{
    return article.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(QString::fromLatin1(article));
}

/// A step as it lies in the file.
struct Raw {
    StoredStep step;
    QByteArray before;
    QByteArray after;
    bool done = false;
};

bool read(Raw &raw)
{
    std::optional<Marginalia> before = marginaliaFromJson(raw.before);
    std::optional<Marginalia> after = marginaliaFromJson(raw.after);
    if (!before || !after)
        return false;
    raw.step.before = std::move(*before);
    raw.step.after = std::move(*after);
    return true;
}

} // namespace

Result<void> StepRows::mark(const QByteArray &article, const StepMark &mark, const Marginalia &before,
                            const Marginalia &after)
{
    const QVariant where = articleOrNull(article);
    switch (mark.way) {
    case StepMark::Way::None:
        return {};
    case StepMark::Way::New:
        return add(where, mark, before, after);
    case StepMark::Way::Back:
    case StepMark::Way::Again:
        break;
    }
    const Result<QSqlQuery> marked = m_database.run(u"UPDATE step SET done = ? WHERE id = ? AND article IS ?"_s,
                                                    {mark.way == StepMark::Way::Again ? 1 : 0, mark.id, where});
    if (!marked)
        return std::unexpected(marked.error());
    if (marked->numRowsAffected() > 0)
        return {};
    const Result<QSqlQuery> forgotten = m_database.run(u"DELETE FROM step WHERE article IS ?"_s, {where});
    return forgotten ? Result<void>() : std::unexpected(forgotten.error());
}

Result<void> StepRows::add(const QVariant &article, const StepMark &mark, const Marginalia &before, const Marginalia &after)
{
    const Result<QSqlQuery> ended = m_database.run(u"DELETE FROM step WHERE article IS ? AND done = 0"_s, {article});
    if (!ended)
        return std::unexpected(ended.error());
    const Result<QSqlQuery> added = m_database.run(
        u"INSERT INTO step (id, article, text, before_json, after_json, done) VALUES (?, ?, ?, ?, ?, 1)"_s,
        {mark.id, article, notNull(mark.text), QString::fromUtf8(toJson(before)), QString::fromUtf8(toJson(after))});
    if (!added)
        return std::unexpected(added.error());
    const Result<QSqlQuery> forgotten =
        m_database.run(u"DELETE FROM step WHERE article IS ? AND number NOT IN "
                       "(SELECT number FROM step WHERE article IS ? ORDER BY number DESC LIMIT ?)"_s,
                       {article, article, StoredStep::kept});
    return forgotten ? Result<void>() : std::unexpected(forgotten.error());
}

Result<StoredSteps> StepRows::of(const QByteArray &article)
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT id, text, before_json, after_json, done FROM step WHERE article IS ? ORDER BY number"_s,
                       {articleOrNull(article)});
    if (!query)
        return std::unexpected(query.error());
    std::vector<Raw> done;
    std::vector<Raw> undone;
    while (query->next()) {
        Raw raw{{query->value(0).toString(), query->value(1).toString(), {}, {}},
                query->value(2).toByteArray(),
                query->value(3).toByteArray(),
                query->value(4).toInt() != 0};
        // What was undone before another step was done cannot be done again.
        if (raw.done)
            undone.clear();
        (raw.done ? done : undone).push_back(std::move(raw));
    }
    StoredSteps history;
    for (Raw &raw : done) {
        if (read(raw))
            history.steps.push_back(std::move(raw.step));
        else
            history.steps.clear();
    }
    history.index = int(history.steps.size());
    for (Raw &raw : undone) {
        if (!read(raw))
            break;
        history.steps.push_back(std::move(raw.step));
    }
    return history;
}

} // namespace Dateline
