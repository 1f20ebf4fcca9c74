// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articlemenu.h"

#include "article/articlepage.h"
#include "article/articleview.h"
#include "editing/correctionmenu.h"
#include "paint/checksign.h"
#include "words/words.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QAction *addAction(QMenu *menu, const char *name, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

/// What the mark's target is called in a menu.
QString targetWords(const Mark &mark, const Analysis &analysis)
{
    switch (mark.target.kind) {
    case Selected::Kind::Entity:
        return ArticlePage::tr("Show All Mentions of %1").arg(analysis.entities[mark.target.index].name);
    case Selected::Kind::Quote:
        return ArticlePage::tr("Show the Quote");
    case Selected::Kind::Deal:
        return ArticlePage::tr("Show the Deal");
    case Selected::Kind::Event:
        return ArticlePage::tr("Show the Event");
    case Selected::Kind::Date:
        return ArticlePage::tr("Show the Time");
    case Selected::Kind::Nothing:
    case Selected::Kind::Note:
    case Selected::Kind::Text:
        break;
    }
    return {};
}

/// One entry for each thing that is marked at the caret, the innermost first.
void addTargets(QMenu *menu, ArticleView &view)
{
    OpenArticle &article = view.article();
    const Analysis &analysis = *article.analysis();
    std::vector<Selected> added;
    for (const Mark &mark : view.marks().allAt(view.caret(), view.shownMarks())) {
        if (std::ranges::find(added, mark.target) != added.end())
            continue;
        added.push_back(mark.target);
        QAction *show = addAction(menu, "showTarget", targetWords(mark, analysis).replace(u'&', "&&"_L1));
        QObject::connect(show, &QAction::triggered, &article,
                         [&article, mark] { article.selection().select(mark.target, mark.span.begin, false); });
        if (mark.target.kind == Selected::Kind::Entity) {
            QAction *all = addAction(menu, "inAllArticles",
                                     ArticlePage::tr("%1 in All Articles…")
                                         .arg(analysis.entities[mark.target.index].name)
                                         .replace(u'&', "&&"_L1));
            QObject::connect(all, &QAction::triggered, &article,
                             [&article, mark] { article.showInAllArticles(mark.target.index); });
        }
        const Selected &current = article.selection().current();
        if (mark.target.kind != Selected::Kind::Entity || current.kind != Selected::Kind::Entity || current == mark.target
            || current.index >= std::ssize(analysis.entities))
            continue;
        const QString both = ArticlePage::tr("Show Where %1 and %2 Meet")
                                 .arg(analysis.entities[current.index].name, analysis.entities[mark.target.index].name);
        QAction *also = addAction(menu, "showAlso", QString(both).replace(u'&', "&&"_L1));
        QObject::connect(also, &QAction::triggered, &article,
                         [&article, mark] { article.selection().selectAlso(mark.target); });
    }
    if (!added.empty())
        menu->addSeparator();
}

/// What can be put right about the selected words, or about what is marked at the caret.
void addCorrections(QMenu *menu, ArticlePage &page, ArticleView &view)
{
    OpenArticle &article = view.article();
    const CorrectionTarget selected = CorrectionTarget::ofWords(view.text(), view.textSelection());
    addCorrectionMenu(*menu, article, selected, &page);
    std::vector<Selected> added;
    for (const Mark &mark : view.marks().allAt(view.caret(), view.shownMarks())) {
        if (std::ranges::contains(added, mark.target))
            continue;
        added.push_back(mark.target);
        addCorrectionMenu(*menu, article, {mark.target, mark.span}, &page);
    }
    if (!added.empty() || !selected.isEmpty())
        menu->addSeparator();
}

/// How the note's check stands, and the way to its source.
void addCheckMenu(QMenu *menu, const ArticlePage &page, OpenArticle &article, const Note &note)
{
    QMenu *checks = menu->addMenu(ArticlePage::tr("Check"));
    checks->setObjectName("checkMenu"_L1);
    auto *group = new QActionGroup(checks);
    for (const CheckStatus check : checkStatuses) {
        QAction *action = addAction(checks, "check", words(check));
        action->setIcon(checkIcon(check, page.palette(), page.devicePixelRatio()));
        action->setCheckable(true);
        action->setChecked(check == note.check);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &article,
                         [&article, id = note.id, check] { article.setCheck(id, check); });
    }
    if (const QUrl address = webAddress(note.source); !address.isEmpty()) {
        QAction *open = addAction(menu, "openSource", ArticlePage::tr("Open the Source of the Note"));
        QObject::connect(open, &QAction::triggered, &article, [address] { QDesktopServices::openUrl(address); });
    }
}

void addNoteActions(QMenu *menu, ArticlePage &page, ArticleView &view)
{
    OpenArticle &article = view.article();
    for (const Note &note : article.notes()) {
        if (note.anchor.position.begin > view.caret() || note.anchor.position.end <= view.caret())
            continue;
        QAction *edit = addAction(menu, "editNote", ArticlePage::tr("Edit the Note"));
        QObject::connect(edit, &QAction::triggered, &page, [&page, &article, id = note.id] {
            article.selection().select(Selected::note(id), -1, false);
            emit page.noteRequested();
        });
        addCheckMenu(menu, page, article, note);
        QAction *remove = addAction(menu, "removeNote",
                                    note.markdown.trimmed().isEmpty() ? ArticlePage::tr("Remove the Highlight")
                                                                      : ArticlePage::tr("Remove the Note"));
        QObject::connect(remove, &QAction::triggered, &article, [&article, id = note.id] { article.removeNote(id); });
        menu->addSeparator();
    }
}

} // namespace

std::unique_ptr<QMenu> makeArticleMenu(ArticlePage &page, ArticleView &view)
{
    auto menu = std::make_unique<QMenu>();
    menu->setObjectName("articleMenu"_L1);
    menu->setAccessibleName(ArticlePage::tr("Article"));
    addTargets(menu.get(), view);
    addCorrections(menu.get(), page, view);
    addNoteActions(menu.get(), page, view);

    const bool hasWords = !view.textSelection().isEmpty();
    const bool hasPlace = view.article().selection().place() >= 0;
    QAction *copy = addAction(menu.get(), "copy", ArticlePage::tr("Copy"));
    copy->setEnabled(hasWords);
    QObject::connect(copy, &QAction::triggered, &page, &ArticlePage::copy);
    const auto addCopy = [&](const char *name, const QString &text, CopyAs as) {
        QAction *action = addAction(menu.get(), name, text);
        action->setEnabled(hasWords);
        QObject::connect(action, &QAction::triggered, &page, [&page, as] { page.copyCited(as); });
    };
    addCopy("copyWithCitation", ArticlePage::tr("Copy with Citation"), CopyAs::Cited);
    addCopy("copyAsMarkdown", ArticlePage::tr("Copy as Markdown"), CopyAs::Markdown);
    for (const Highlight highlight :
         {Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey}) {
        QAction *action =
            addAction(menu.get(), "highlight", ArticlePage::tr("Highlight: %1", "a colour").arg(words(highlight)));
        action->setEnabled(hasWords || hasPlace);
        action->setIcon(page.highlightIcon(highlight));
        QObject::connect(action, &QAction::triggered, &page, [&page, highlight] { page.highlight(highlight); });
    }
    QAction *note = addAction(menu.get(), "note", ArticlePage::tr("Write a Note"));
    note->setEnabled(hasWords || hasPlace);
    QObject::connect(note, &QAction::triggered, &page, &ArticlePage::noteRequested);
    menu->addSeparator();
    QAction *find = addAction(menu.get(), "find", ArticlePage::tr("Find in Article"));
    QObject::connect(find, &QAction::triggered, &page, &ArticlePage::find);
    QAction *all = addAction(menu.get(), "selectAll", ArticlePage::tr("Select All"));
    QObject::connect(all, &QAction::triggered, &page, &ArticlePage::selectAll);
    return menu;
}

} // namespace Dateline
