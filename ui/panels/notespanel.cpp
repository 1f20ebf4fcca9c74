// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/notespanel.h"

#include "models/notemodel.h"
#include "models/roles.h"
#include "panels/checkactions.h"
#include "panels/delegates/notedelegate.h"
#include "panels/filtermenu.h"
#include "panels/noteeditor.h"
#include "panels/notefilters.h"
#include "panels/noteorderbutton.h"
#include "panels/noteplaces.h"
#include "panels/rowdrag.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// On disk within a second of the first key, whether or not typing goes on.
constexpr std::chrono::milliseconds draftDelay(500);

} // namespace

NotesPanel::NotesPanel(QWidget *parent)
    : CardsPanel(Selected::Kind::Note, new NoteModel, u"notes"_s, parent)
    , m_model(qobject_cast<NoteModel *>(rows().sourceModel()))
    , m_cards(new NoteDelegate(list()))
    , m_filter(new FilterMenu(rows()))
    , m_order(new NoteOrderButton)
    , m_checks(new CheckActions(list()))
    , m_drag(new RowDrag(list()))
{
    list()->setAccessibleName(tr("Notes"));
    filterBox()->setAccessibleName(tr("Filter notes"));
    m_cards->setHasDraft([this](NoteId id) {
        const Note *note = article() ? article()->findNote(id) : nullptr;
        return note && !NoteDraft::read(*article(), *note).isEmpty();
    });
    setDelegate(m_cards);
    m_filter->setObjectName(u"notesShown"_s);
    filterRow()->addWidget(m_filter);
    filterRow()->addWidget(m_order);
    m_order->setObjectName(u"notesOrder"_s);
    connect(m_order, &NoteOrderButton::chosen, this, &NotesPanel::setOrder);
    connect(m_drag, &RowDrag::dropped, this, [this](const QModelIndex &row, const QModelIndex &beside, bool after) {
        if (article())
            article()->moveNote(row.data(IndexRole).toLongLong(), beside.data(IndexRole).toLongLong(), after);
    });
    connect(m_filter, &FilterMenu::filtered, this, &NotesPanel::filterChanged);
    connect(list(), &QListView::doubleClicked, this,
            [this](const QModelIndex &row) { editNote(row.data(IndexRole).toLongLong()); });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &NotesPanel::flushDraft);
    addActions();
    setOrder(NoteOrder::Place);
    m_checks->drawIcons(palette(), devicePixelRatio());
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
    add(u"copyWithCitation"_s, tr("Copy with citation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        [this] { copyCited(CopyAs::Cited); });
    add(u"copyAsMarkdown"_s, tr("Copy as Markdown"), {Qt::CTRL | Qt::ALT | Qt::Key_C},
        [this] { copyCited(CopyAs::Markdown); });
    m_findPlace = add(u"placeNote"_s, tr("Find its place\u2026"), {Qt::Key_F4}, [this] { offerPlaces(currentNote()); });
    list()->addAction(m_checks->menuAction());
    connect(m_checks, &CheckActions::chosen, this, &NotesPanel::setCheck);
    m_openSource = add(u"openSource"_s, tr("Open the source"), {Qt::CTRL | Qt::Key_Return}, &NotesPanel::openSource);
    m_moves = {add(u"moveNoteUp"_s, tr("Move up"), {Qt::ALT | Qt::Key_Up}, [this] { moveNote(-1); }),
               add(u"moveNoteDown"_s, tr("Move down"), {Qt::ALT | Qt::Key_Down}, [this] { moveNote(1); })};
    add(u"deleteNote"_s, tr("Delete\u2026"), QKeySequence::Delete, [this] { askToDelete(currentNote()); });
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPanel::updateActions);
    updateActions();
}

void NotesPanel::updateActions()
{
    const QModelIndex row = list()->currentIndex();
    m_findPlace->setVisible(row.data(OrphanRole).toBool());
    m_openSource->setVisible(!webAddress(row.data(SourceRole).toString()).isEmpty());
    m_checks->menuAction()->setEnabled(row.isValid());
    m_checks->show(CheckStatus(row.data(CheckRole).toInt()));
}

void NotesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_checks->drawIcons(palette(), devicePixelRatio());
    CardsPanel::changeEvent(event);
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
    fillNoteFilters(*m_filter, *m_model, palette(), devicePixelRatio());
    filterChanged();
    updateActions();
    emit countChanged(m_model->rowCount());
    if (m_wanted != 0)
        editNote(m_wanted);
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

void NotesPanel::copyCited(CopyAs as)
{
    if (const Note *note = article() ? article()->findNote(currentNote()) : nullptr)
        Dateline::copyNote(article()->article(), *note, as);
}

std::vector<Note> NotesPanel::shownNotes() const
{
    QSet<NoteId> shown;
    for (int row = 0; row < rows().rowCount(); ++row)
        shown.insert(m_model->noteAt(rows().mapToSource(rows().index(row, 0))).id);
    std::vector<Note> notes;
    std::ranges::copy_if(article()->notes(), std::back_inserter(notes),
                         [&](const Note &each) { return shown.contains(each.id); });
    return notes;
}

void NotesPanel::offerPlaces(NoteId id)
{
    if (QMenu *menu = article() ? makePlacesMenu(*article(), id, this) : nullptr)
        menu->popup(list()->viewport()->mapToGlobal(list()->visualRect(list()->currentIndex()).bottomLeft()));
}

void NotesPanel::setCheck(CheckStatus check)
{
    const NoteId id = currentNote();
    if (auto *editor = qobject_cast<NoteEditor *>(m_inPlace); editor && id == m_edited)
        editor->setCheck(check);
    else if (article())
        article()->setCheck(id, check);
}

void NotesPanel::openSource()
{
    const QUrl address = webAddress(list()->currentIndex().data(SourceRole).toString());
    if (!address.isEmpty())
        QDesktopServices::openUrl(address);
}

void NotesPanel::setOrder(NoteOrder order)
{
    m_model->setOrder(order);
    rows().setSorted(order != NoteOrder::Place);
    m_drag->setEnabled(order == NoteOrder::Own);
    m_order->setOrder(order);
    for (QAction *move : m_moves)
        move->setVisible(order == NoteOrder::Own);
    emit orderChanged();
    if (article())
        showSelection();
}

NoteOrder NotesPanel::order() const
{
    return m_model->order();
}

/// One row up or down, among those that are shown.
void NotesPanel::moveNote(int by)
{
    const QModelIndex row = list()->currentIndex();
    const QModelIndex beside = row.siblingAtRow(row.row() + by);
    if (!article() || !beside.isValid())
        return;
    article()->moveNote(currentNote(), beside.data(IndexRole).toLongLong(), by > 0);
}

} // namespace Dateline
