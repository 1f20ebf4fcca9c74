// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/notespanel.h"

#include "anchors/placement.h"
#include "models/context.h"
#include "models/notemodel.h"
#include "models/roles.h"
#include "panels/confirmbar.h"
#include "panels/delegates/notedelegate.h"
#include "panels/filtermenu.h"
#include "panels/noteeditor.h"
#include "words/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// On disk within a second of the first key, whether or not typing goes on.
constexpr std::chrono::milliseconds draftDelay(500);

constexpr qsizetype questionLength = 40;
constexpr qsizetype placeContext = 30;

QString draftKey(NoteId id)
{
    return u"note/%1"_s.arg(id);
}

} // namespace

NotesPanel::NotesPanel(QWidget *parent)
    : CardsPanel(Selected::Kind::Note, new NoteModel, u"notes"_s, parent)
    , m_model(qobject_cast<NoteModel *>(rows().sourceModel()))
    , m_cards(new NoteDelegate(list()))
    , m_filter(new FilterMenu(rows()))
{
    list()->setAccessibleName(tr("Notes"));
    filterBox()->setAccessibleName(tr("Filter notes"));
    m_cards->setHasDraft([this](NoteId id) {
        const Note *note = article() ? article()->findNote(id) : nullptr;
        const QString draft = note ? article()->draft(draftKey(id)) : QString();
        return !draft.isEmpty() && draft != note->markdown;
    });
    setDelegate(m_cards);
    m_filter->setObjectName(u"notesShown"_s);
    filterRow()->addWidget(m_filter);
    connect(m_filter, &FilterMenu::filtered, this, &NotesPanel::filterChanged);
    connect(list(), &QListView::doubleClicked, this,
            [this](const QModelIndex &row) { editNote(row.data(IndexRole).toLongLong()); });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &NotesPanel::flushDraft);
    addActions();
    updateEmptyState();
}

NotesPanel::~NotesPanel()
{
    flushDraft();
}

void NotesPanel::addActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        list()->addAction(action);
        return action;
    };
    add(u"editNote"_s, tr("Edit note"), {Qt::Key_F2}, [this] { editNote(currentNote()); });
    add(u"copyNote"_s, tr("Copy"), QKeySequence::Copy, &NotesPanel::copyNote);
    QAction *places = add(u"placeNote"_s, tr("Find its place\u2026"), {Qt::Key_F4}, [this] { offerPlaces(currentNote()); });
    places->setVisible(false);
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, places,
            [places](const QModelIndex &row) { places->setVisible(row.data(OrphanRole).toBool()); });
    add(u"deleteNote"_s, tr("Delete\u2026"), QKeySequence::Delete, [this] { askToDelete(currentNote()); });
}

void NotesPanel::setMarkdownRepository(std::function<KSyntaxHighlighting::Repository &()> repository)
{
    m_repository = std::move(repository);
}

void NotesPanel::showContents()
{
    if (m_editedIn && m_editedIn != article())
        closeInPlace();
    if (m_follows != article()) {
        m_follows = article();
        m_wanted = 0;
        if (article()) {
            connect(article(), &OpenArticle::draftsRead, this, [this] {
                m_cards->forgetHeights();
                list()->doItemsLayout();
            });
            connect(article(), &OpenArticle::failed, this, [this](const QString &sentence) {
                auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
                if (m_saving && editor)
                    editor->showError(sentence);
                m_saving = false;
            });
        }
    }
    m_model->setNotes(article() ? article()->notes() : std::vector<Note>());
    finishSaving();
    fillFilters();
    filterChanged();
    emit countChanged(m_model->rowCount());
    if (m_wanted != 0)
        editNote(m_wanted);
}

void NotesPanel::fillFilters()
{
    const Tones tones = Tones::of(palette());
    QSet<Highlight> highlights;
    QStringList tags;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Note &note = m_model->noteAt(m_model->index(row));
        highlights.insert(note.highlight);
        tags.append(note.tags);
    }
    tags.sort();
    tags.removeDuplicates();
    std::vector<FilterMenu::Choice> colours;
    for (const Highlight highlight :
         {Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey}) {
        if (highlights.contains(highlight))
            colours.push_back({words(highlight), int(highlight), swatchIcon(highlight, tones, devicePixelRatio())});
    }
    std::vector<FilterMenu::Choice> tagChoices;
    for (const QString &tag : tags)
        tagChoices.push_back({u'#' + tag, tag});
    m_filter->setChoices(HighlightRole, tr("Colour"), tr("Any colour"), std::move(colours));
    m_filter->setChoices(TagsRole, tr("Tag"), tr("Any tag"), std::move(tagChoices));
}

void NotesPanel::filterChanged()
{
    // The view took the editor away with its row.
    if (m_edited != 0 && !rows().mapFromSource(m_model->indexOf(m_edited)).isValid())
        closeInPlace();
    CardsPanel::filterChanged();
}

void NotesPanel::clearFilters()
{
    m_filter->clear();
    CardsPanel::clearFilters();
}

QString NotesPanel::nothingFound() const
{
    return tr(
        "No notes yet.\n\nSelect words in the article and choose a highlight colour (Ctrl+1 to Ctrl+5), or press Ctrl+N "
        "to write a note on them.");
}

QString NotesPanel::whyEmpty() const
{
    // Notes need no analysis.
    return article() ? nothingFound() : CardsPanel::whyEmpty();
}

void NotesPanel::activate(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    if (article() && article()->selection().current() == selectedOf(row))
        editNote(row.data(IndexRole).toLongLong());
    else
        choose(row, modifiers);
}

NoteId NotesPanel::currentNote() const
{
    return list()->currentIndex().data(IndexRole).toLongLong();
}

void NotesPanel::copyNote()
{
    const QModelIndex row = list()->currentIndex();
    if (!row.isValid())
        return;
    QString text = row.data().toString();
    if (const QString markdown = row.data(MarkdownRole).toString(); !markdown.isEmpty())
        text += u"\n\n"_s + markdown;
    QGuiApplication::clipboard()->setText(text);
}

void NotesPanel::editNote(NoteId id)
{
    const Note *note = article() ? article()->findNote(id) : nullptr;
    m_wanted = note ? 0 : id;
    if (!note || (m_edited == id && m_inPlace))
        return;
    if (!rows().mapFromSource(m_model->indexOf(id)).isValid())
        clearFilters();
    const Note copy = *note;
    closeInPlace();
    article()->selection().select(Selected::note(id), -1, false);
    auto *editor = new NoteEditor(copy, article()->draft(draftKey(id)), list()->viewport());
    if (m_repository)
        editor->setRepository(m_repository());
    connect(editor, &NoteEditor::typed, this, &NotesPanel::keepDraft);
    connect(editor, &NoteEditor::saveRequested, this, &NotesPanel::save);
    connect(editor, &NoteEditor::closeRequested, this, [this] {
        closeInPlace();
        list()->setFocus();
    });
    connect(editor, &NoteEditor::heightChanged, this, &NotesPanel::updateEditorHeight, Qt::QueuedConnection);
    place(editor, id, editor->wantedHeight(list()->viewport()->width()));
    editor->setFocus();
}

std::vector<Note> NotesPanel::shownNotes() const
{
    std::vector<Note> notes;
    for (int row = 0; row < rows().rowCount(); ++row)
        notes.push_back(m_model->noteAt(rows().mapToSource(rows().index(row, 0))));
    return notes;
}

void NotesPanel::askToDelete(NoteId id)
{
    const Note *note = article() ? article()->findNote(id) : nullptr;
    if (!note)
        return;
    closeInPlace();
    const QString start = contextOf(note->anchor.exact, {0, 0}, 0, questionLength).text;
    const QString question = note->markdown.isEmpty() ? tr("Delete the highlight on \"%1\"?").arg(start)
                                                      : tr("Delete the note on \"%1\"?").arg(start);
    auto *bar = new ConfirmBar(question, tr("Delete"), tr("Keep"), list()->viewport());
    connect(bar, &ConfirmBar::confirmed, this, [this, id] {
        m_editedIn->saveDraft(draftKey(id), {});
        m_editedIn->removeNote(id);
        closeInPlace();
        list()->setFocus();
    });
    connect(bar, &ConfirmBar::declined, this, [this] {
        closeInPlace();
        list()->setFocus();
    });
    place(bar, id, bar->heightForWidth(list()->viewport()->width()));
    bar->setFocus();
}

void NotesPanel::offerPlaces(NoteId id)
{
    const Note *note = article() ? article()->findNote(id) : nullptr;
    if (!note || !note->anchor.isOrphan())
        return;
    const QString &text = article()->article().text;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"notePlaces"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Placement placement = AnchorPlacer(text).place(note->anchor);
    if (placement.how != Placement::How::Orphan)
        placement.suggestions = {placement.span};
    for (const Span span : placement.suggestions) {
        const Context context = contextOf(text, span, placeContext, placeContext);
        QAction *action = menu->addAction(QString(context.text).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, id, span, in = QPointer(article())] {
            const Note *moved = in ? in->findNote(id) : nullptr;
            if (!moved)
                return;
            Note placed = *moved;
            placed.anchor = Anchor::at(in->article().text, span);
            in->saveNote(placed);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing in this article is like these words."))->setEnabled(false);
    menu->popup(list()->viewport()->mapToGlobal(list()->visualRect(list()->currentIndex()).bottomLeft()));
}

void NotesPanel::place(QWidget *widget, NoteId id, int height)
{
    m_inPlace = widget;
    m_edited = id;
    m_editedIn = article();
    m_cards->reserve(id, height);
    const QModelIndex row = rows().mapFromSource(m_model->indexOf(id));
    list()->setCurrentIndex(row);
    list()->setIndexWidget(row, widget);
    list()->doItemsLayout();
    list()->scrollTo(row);
}

void NotesPanel::closeInPlace()
{
    flushDraft();
    const QModelIndex row = rows().mapFromSource(m_model->indexOf(m_edited));
    m_cards->reserve(0, 0);
    m_saving = false;
    m_edited = 0;
    m_editedIn = nullptr;
    if (!m_inPlace)
        return;
    if (row.isValid())
        list()->setIndexWidget(row, nullptr);
    else
        m_inPlace->deleteLater();
    m_inPlace = nullptr;
    m_cards->forgetHeights();
    list()->doItemsLayout();
}

void NotesPanel::save()
{
    const auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
    if (!editor || !m_editedIn || m_saving)
        return;
    flushDraft();
    m_saving = true;
    qobject_cast<NoteEditor *>(m_inPlace)->setSaving(true);
    m_editedIn->saveNote(editor->edited());
    finishSaving();
}

void NotesPanel::finishSaving()
{
    const auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
    if (!m_saving || !editor || !m_editedIn)
        return;
    const Note typed = editor->edited();
    const Note *saved = m_editedIn->findNote(typed.id);
    if (!saved || saved->markdown != typed.markdown || saved->tags != typed.tags || saved->highlight != typed.highlight)
        return;
    m_editedIn->saveDraft(draftKey(typed.id), {});
    const bool focused = editor->isAncestorOf(focusWidget());
    closeInPlace();
    if (focused)
        list()->setFocus();
}

void NotesPanel::updateEditorHeight()
{
    const auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
    if (!editor)
        return;
    const int height = editor->wantedHeight(list()->viewport()->width());
    if (height == editor->height())
        return;
    m_cards->reserve(m_edited, height);
    list()->doItemsLayout();
}

void NotesPanel::keepDraft()
{
    if (const auto *editor = qobject_cast<NoteEditor *>(m_inPlace)) {
        m_draft = editor->edited().markdown;
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    }
}

void NotesPanel::flushDraft()
{
    m_draftTimer.stop();
    if (m_draft && m_editedIn) {
        const Note *note = m_editedIn->findNote(m_edited);
        const bool same = note && note->markdown == *m_draft;
        m_editedIn->saveDraft(draftKey(m_edited), same ? QString() : *m_draft);
    }
    m_draft.reset();
}

} // namespace Dateline
