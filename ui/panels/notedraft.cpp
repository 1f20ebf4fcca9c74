// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/notedraft.h"

#include "state/openarticle.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Field {
    QString NoteDraft::*words;
    QLatin1StringView name; ///< behind the note's key
};

constexpr Field fields[] = {
    {&NoteDraft::markdown, ""_L1}, {&NoteDraft::tags, "/tags"_L1}, {&NoteDraft::source, "/source"_L1}};

QString keyOf(NoteId id, const Field &field)
{
    return u"note/%1"_s.arg(id) + field.name;
}

} // namespace

NoteDraft NoteDraft::of(const Note &note)
{
    return {note.markdown, note.tags.join(u", "_s), note.source};
}

NoteDraft NoteDraft::read(const OpenArticle &article, const Note &note)
{
    const NoteDraft saved = of(note);
    NoteDraft draft;
    for (const Field &field : fields) {
        const QString words = article.draft(keyOf(note.id, field));
        if (words != saved.*field.words)
            draft.*field.words = words;
    }
    return draft;
}

void keepDraft(OpenArticle &article, NoteId id, const NoteDraft &typed)
{
    const Note *note = article.findNote(id);
    const NoteDraft saved = note ? NoteDraft::of(*note) : NoteDraft();
    for (const Field &field : fields) {
        const QString key = keyOf(id, field);
        const QString words = typed.*field.words == saved.*field.words ? QString() : typed.*field.words;
        if (article.draft(key) != words)
            article.saveDraft(key, words);
    }
}

void dropDraft(OpenArticle &article, NoteId id)
{
    for (const Field &field : fields) {
        if (const QString key = keyOf(id, field); !article.draft(key).isEmpty())
            article.saveDraft(key, {});
    }
}

} // namespace Dateline
