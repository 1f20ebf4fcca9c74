// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/articletabs.h"

#include "article/articleview.h"
#include "people/subjectpage.h"
#include "window/changespage.h"

#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
/// When many articles are open each keeps so much of its title that it is known by it, and the rest is scrolled to; the
/// first tab, the start page's, keeps its whole name.
class TabBar : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override
    {
        constexpr int letters = 18;
        return index == 0 ? tabSizeHint(0) : atMost(letters, tabSizeHint(index));
    }
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        constexpr int letters = 36;
        return atMost(letters, QTabBar::tabSizeHint(index));
    }

private:
    [[nodiscard]] QSize atMost(int letters, QSize size) const
    {
        return {std::min(size.width(), letters * fontMetrics().averageCharWidth()), size.height()};
    }
};
} // namespace

/// Stands for an article that has not been read from the library yet.
class ArticleTabs::LaterPage : public QWidget {
public:
    explicit LaterPage(SessionTab tab)
        : m_tab(std::move(tab))
    { }

    [[nodiscard]] const SessionTab &tab() const { return m_tab; }
    bool loading = false;
    Span shown; ///< words to select as soon as the article is there

private:
    SessionTab m_tab;
};

ArticleTabs::ArticleTabs(Library &library, Edits &edits, MarkTheme &theme, QWidget *startPage, QWidget *parent)
    : QTabWidget(parent)
    , m_library(library)
    , m_edits(edits)
    , m_theme(theme)
{
    setObjectName("articleTabs"_L1);
    setTabBar(new TabBar(this));
    setAccessibleName(tr("Open articles"));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    addTab(startPage, tr("Start"));
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        tabBar()->setTabButton(0, side, nullptr);
    connect(this, &QTabWidget::tabCloseRequested, this, &ArticleTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, [this](int index) {
        if (auto *later = dynamic_cast<LaterPage *>(widget(index)))
            load(later);
        emit currentPageChanged(currentPage());
        emit sessionChanged();
    });
    connect(tabBar(), &QTabBar::tabMoved, this, &ArticleTabs::sessionChanged);
    // The start page stays the first tab.
    connect(tabBar(), &QTabBar::tabMoved, this, [this, startPage] {
        if (const int at = indexOf(startPage); at > 0)
            tabBar()->moveTab(at, 0);
    });
}

ArticlePage *ArticleTabs::currentPage() const
{
    return qobject_cast<ArticlePage *>(currentWidget());
}

ArticlePage *ArticleTabs::findPage(const QByteArray &hash) const
{
    return qobject_cast<ArticlePage *>(widget(findTab(hash)));
}

ArticlePage *ArticleTabs::open(const Article &article)
{
    const int index = findTab(article.hash);
    if (auto *page = qobject_cast<ArticlePage *>(widget(index))) {
        setCurrentIndex(index);
        return page;
    }
    ArticlePage *page = makePage(article);
    const int at = index < 0 ? count() : index;
    if (index >= 0) {
        QWidget *later = widget(index);
        const QSignalBlocker quiet(this);
        removeTab(index);
        later->deleteLater();
    }
    insertTab(at, page, page->article()->displayName().replace(u'&', "&&"_L1));
    setTabToolTip(at, page->article()->displayName());
    setCurrentIndex(at);
    page->article()->startAnalysis();
    return page;
}

void ArticleTabs::openKept(const SessionTab &tab, Span shown)
{
    if (tab.subject) {
        openSubject(*tab.subject);
        return;
    }
    if (findTab(tab.hash) < 0)
        addLater(tab);
    const int index = findTab(tab.hash);
    if (auto *later = dynamic_cast<LaterPage *>(widget(index)))
        later->shown = shown;
    else if (auto *page = qobject_cast<ArticlePage *>(widget(index)))
        show(page, shown);
    setCurrentIndex(index);
}

void ArticleTabs::openSubject(const Subject &subject)
{
    const int index = findSubject(subject);
    setCurrentIndex(index >= 0 ? index : addTab(makeSubjectPage(subject), tr("In All Articles")));
}

int ArticleTabs::findSubject(const Subject &subject) const
{
    for (int i = 0; i < count(); ++i) {
        const auto *page = qobject_cast<SubjectPage *>(widget(i));
        if (page && page->isOf(subject))
            return i;
    }
    return -1;
}

SubjectPage *ArticleTabs::makeSubjectPage(const Subject &subject)
{
    auto *page = new SubjectPage(m_library, m_edits, subject);
    connect(page, &SubjectPage::titleChanged, this, [this, page](const QString &title) {
        nameTab(page, title, tr("%1 in all articles").arg(title));
        emit sessionChanged();
    });
    connect(page, &SubjectPage::placeRequested, this, &ArticleTabs::openPlace);
    connect(page, &SubjectPage::subjectRequested, this, &ArticleTabs::openSubject);
    connect(page, &SubjectPage::failed, this, &ArticleTabs::failed);
    return page;
}

void ArticleTabs::openEvents(const ArticleSet &articles)
{
    for (int i = 0; i < count(); ++i) {
        const auto *page = qobject_cast<EventsPage *>(widget(i));
        if (page && page->articles() == articles) {
            setCurrentIndex(i);
            return;
        }
    }
    auto *page = new EventsPage(m_library, articles);
    connect(page, &EventsPage::placeRequested, this, &ArticleTabs::openPlace);
    connect(page, &EventsPage::failed, this, &ArticleTabs::failed);
    setCurrentIndex(addTab(page, QString()));
    nameTab(page, page->title(), page->title());
}

void ArticleTabs::openChanges(const QByteArray &before, const QByteArray &after)
{
    for (int i = 0; i < count(); ++i) {
        const auto *page = qobject_cast<ChangesPage *>(widget(i));
        if (page && page->isOf(before, after)) {
            setCurrentIndex(i);
            return;
        }
    }
    auto *page = new ChangesPage(m_library, before, after);
    connect(page, &ChangesPage::titleChanged, this, [this, page](const QString &title) { nameTab(page, title, title); });
    connect(page, &ChangesPage::failed, this, &ArticleTabs::failed);
    setCurrentIndex(addTab(page, tr("Changes")));
}

void ArticleTabs::nameTab(QWidget *page, const QString &title, const QString &tip)
{
    setTabText(indexOf(page), QString(title).replace(u'&', "&&"_L1));
    setTabToolTip(indexOf(page), tip);
}

void ArticleTabs::openPlace(const QByteArray &article, const QString &title, Span place)
{
    openKept({article, title, place.begin}, place);
}

void ArticleTabs::show(ArticlePage *page, Span shown)
{
    if (!shown.isEmpty())
        page->article()->selection().select(Selected::text(shown));
}

void ArticleTabs::addLater(const SessionTab &tab)
{
    if (tab.subject ? findSubject(*tab.subject) >= 0 : findTab(tab.hash) >= 0)
        return;
    // A page over all articles asks for nothing until it is shown.
    QWidget *page = tab.subject ? static_cast<QWidget *>(makeSubjectPage(*tab.subject)) : new LaterPage(tab);
    const int index = addTab(page, QString(tab.title).replace(u'&', "&&"_L1));
    setTabToolTip(index, tab.title);
}

void ArticleTabs::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<ArticlePage *>(widget(i)))
            apply(page);
    }
}

std::vector<SessionTab> ArticleTabs::session() const
{
    std::vector<SessionTab> tabs;
    for (int i = 0; i < count(); ++i) {
        if (const auto *page = qobject_cast<ArticlePage *>(widget(i)))
            tabs.push_back({page->article()->article().hash, page->article()->displayName(), page->topPosition()});
        else if (const auto *later = dynamic_cast<LaterPage *>(widget(i)))
            tabs.push_back(later->tab());
        else if (const auto *subject = qobject_cast<SubjectPage *>(widget(i)))
            tabs.push_back({{}, QString(tabText(i)).replace("&&"_L1, "&"_L1), 0, subject->subject()});
    }
    return tabs;
}

int ArticleTabs::currentInSession() const
{
    int place = -1;
    for (int i = 0; i <= currentIndex(); ++i)
        place += isInSession(i) ? 1 : 0;
    return isInSession(currentIndex()) ? place : -1;
}

bool ArticleTabs::isInSession(int index) const
{
    QWidget *page = widget(index);
    return qobject_cast<ArticlePage *>(page) || dynamic_cast<LaterPage *>(page) || qobject_cast<SubjectPage *>(page);
}

void ArticleTabs::closeArticles(const QList<QByteArray> &hashes)
{
    for (const QByteArray &hash : hashes)
        closeTab(findTab(hash));
}

void ArticleTabs::closeTab(int index)
{
    if (index <= 0)
        return;
    QWidget *page = widget(index);
    removeTab(index);
    page->deleteLater();
    emit sessionChanged();
}

int ArticleTabs::findTab(const QByteArray &hash) const
{
    for (int i = 0; i < count(); ++i) {
        const auto *page = qobject_cast<ArticlePage *>(widget(i));
        const auto *later = dynamic_cast<LaterPage *>(widget(i));
        if ((page && page->article()->article().hash == hash) || (later && later->tab().hash == hash))
            return i;
    }
    return -1;
}

void ArticleTabs::load(LaterPage *later)
{
    if (later->loading)
        return;
    later->loading = true;
    m_library.article(later->tab().hash).then(later, [this, later](const Result<Article> &article) {
        const qsizetype position = later->tab().position;
        const Span shown = later->shown;
        if (article) {
            const bool isCurrent = currentWidget() == later;
            const int before = currentIndex();
            ArticlePage *page = open(*article);
            page->setTopPosition(position);
            show(page, shown);
            if (!isCurrent)
                setCurrentIndex(before);
        } else {
            emit failed(article.error());
            closeTab(indexOf(later));
        }
    });
}

ArticlePage *ArticleTabs::makePage(const Article &article)
{
    auto open = std::make_unique<OpenArticle>(article, m_library);
    emit articleAdded(open.get());
    auto *page = new ArticlePage(std::move(open), m_theme, this);
    apply(page);
    connect(page, &ArticlePage::titleChanged, this, [this, page](const QString &title) { nameTab(page, title, title); });
    connect(page->view()->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &ArticleTabs::sessionChanged);
    connect(page->article(), &OpenArticle::failed, this, &ArticleTabs::failed);
    emit pageAdded(page);
    return page;
}

void ArticleTabs::apply(ArticlePage *page) const
{
    page->setReadingStyle(m_preferences.reading);
    page->setZoom(m_preferences.zoom);
    page->setShownMarks(m_preferences.marksHidden ? MarkKinds() : m_preferences.marks);
    page->setCaretEnabled(m_preferences.caret);
}

} // namespace Dateline
