// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "timeline/timelineaccessible.h"

#include "timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// One event of the list.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(TimelineView *view, qsizetype item)
        : m_view(view)
        , m_item(item)
    { }

    [[nodiscard]] bool isValid() const override { return m_view && m_item < std::ssize(m_view->drawing().items); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return m_view->eventOf(m_item).summary;
        return text == QAccessible::Description ? m_view->description(m_item).section(u'\n', 1) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->itemRect(m_item);
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.focused = m_view && m_view->hasFocus() && m_view->focusedItem() == m_item;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view->chooseItem(m_item);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    qsizetype m_item;
};

class ViewAccessible : public QAccessibleWidget {
public:
    explicit ViewAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    { }
    ~ViewAccessible() override
    {
        for (const QAccessible::Id id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_view->drawing().items.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (std::ssize(m_items) <= index)
            m_items.push_back(QAccessible::registerAccessibleInterface(new ItemAccessible(m_view, std::ssize(m_items))));
        return QAccessible::accessibleInterface(m_items[index]);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inside = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (m_view->itemRect(i).contains(inside))
                return child(i);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *each) const override
    {
        const auto place = std::ranges::find_if(
            m_items, [each](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == each; });
        return place == m_items.end() ? -1 : static_cast<int>(place - m_items.begin());
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(static_cast<int>(m_view->focusedItem())) : nullptr;
    }

private:
    TimelineView *m_view;
    mutable std::vector<QAccessible::Id> m_items;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view && className == "Dateline::TimelineView"_L1 ? new ViewAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible); // the same factory twice is kept once
}

void announceTimelineFocus(TimelineView *view, qsizetype item)
{
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(item));
    QAccessible::updateAccessibility(&event);
}

} // namespace Dateline
