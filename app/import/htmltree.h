// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

#include <gumbo.h>

#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace Dateline {

/// A page as HTML5 reads it (gumbo). Any input gives a tree; its depth is whatever the page's is, so nothing here
/// recurses. Nodes live as long as the tree.
class HtmlTree {
public:
    /// What reading one page may cost: deep nesting costs the square of its depth, an odd page more memory than bytes.
    struct Limits {
        int milliseconds = 10'000;
        qint64 memory = 1024LL * 1024 * 1024;
    };

    /// Nothing when the limits are passed or \a keepGoing says no.
    static std::unique_ptr<const HtmlTree> parse(QStringView html, const KeepGoing &keepGoing = {});
    static std::unique_ptr<const HtmlTree> parse(QStringView html, const KeepGoing &keepGoing, const Limits &limits);

    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;
    ~HtmlTree();

    [[nodiscard]] const GumboNode *document() const;
    /// The html element.
    [[nodiscard]] const GumboNode *root() const;

private:
    class Memory;
    HtmlTree();

    QByteArray m_html;
    std::unique_ptr<Memory> m_memory;
    const GumboOutput *m_output = nullptr;
};

/// The element's tag; GUMBO_TAG_LAST for what is no element.
GumboTag tagOf(const GumboNode *node);
bool isTag(const GumboNode *node, std::initializer_list<GumboTag> tags);
bool isText(const GumboNode *node);
/// Whether the element begins and ends a paragraph, as browsers show it by default.
bool isBlockElement(const GumboNode *node);

std::span<GumboNode *const> childrenOf(const GumboNode *node);

/// Without the space around it; empty when there is none.
QString attributeOf(const GumboNode *node, const char *name);
bool hasAttribute(const GumboNode *node, const char *name);

/// All words under a node, white space as it is, up to a length that no title or name has.
QString textOf(const GumboNode *node);

/// Goes through the tree from \a node in text order. \a enter says whether to go into a node; \a leave is called behind
/// each one entered.
template<typename Enter, typename Leave> void walk(const GumboNode *node, Enter enter, Leave leave)
{
    struct Step {
        const GumboNode *node;
        size_t next = 0;
    };
    std::vector<Step> steps;
    if (enter(node))
        steps.push_back({node});
    while (!steps.empty()) {
        const auto children = childrenOf(steps.back().node);
        if (steps.back().next == children.size()) {
            leave(steps.back().node);
            steps.pop_back();
        } else if (const GumboNode *child = children[steps.back().next++]; enter(child)) {
            steps.push_back({child});
        }
    }
}

} // namespace Dateline
