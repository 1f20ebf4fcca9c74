// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/notefilters.h"

#include "models/notemodel.h"
#include "models/roles.h"
#include "paint/checksign.h"
#include "paint/tones.h"
#include "panels/filtermenu.h"
#include "words/words.h"

#include <QCoreApplication>

#include <set>

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dateline::NotesPanel)
};

} // namespace

void fillNoteFilters(FilterMenu &filter, const NoteModel &model, const QPalette &palette, double pixelRatio)
{
    const Tones tones = Tones::of(palette);
    std::set<Highlight> highlights; // in the order of the enums
    std::set<CheckStatus> checks;
    QStringList tags;
    QStringList authors;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Note &note = model.noteAt(model.index(row));
        highlights.insert(note.highlight);
        checks.insert(note.check);
        tags.append(note.tags);
        authors.append(note.author);
    }
    tags.sort();
    tags.removeDuplicates();
    std::vector<FilterMenu::Choice> colours;
    for (const Highlight highlight : highlights)
        colours.push_back({words(highlight), int(highlight), swatchIcon(highlight, tones, pixelRatio)});
    std::vector<FilterMenu::Choice> statuses;
    for (const CheckStatus check : checks)
        statuses.push_back({words(check), int(check), checkIcon(check, palette, pixelRatio)});
    std::vector<FilterMenu::Choice> tagChoices;
    for (const QString &tag : tags)
        tagChoices.push_back({u'#' + tag, tag});
    filter.setChoices(HighlightRole, Tr::tr("Colour"), Tr::tr("Any colour"), std::move(colours));
    filter.setChoices(CheckRole, Tr::tr("Check"), Tr::tr("Any check"), std::move(statuses));
    authors.sort();
    authors.removeDuplicates();
    std::vector<FilterMenu::Choice> authorChoices;
    for (const QString &author : authors)
        //: the notes that the reader made
        authorChoices.push_back({author.isEmpty() ? Tr::tr("My own") : author, author});
    filter.setChoices(AuthorRole, Tr::tr("Made by"), Tr::tr("Anybody"), std::move(authorChoices));
    filter.setChoices(TagsRole, Tr::tr("Tag"), Tr::tr("Any tag"), std::move(tagChoices));
}

} // namespace Dateline
