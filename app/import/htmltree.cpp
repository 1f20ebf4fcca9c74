// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/htmltree.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cctype>
#include <csetjmp>
#include <cstdlib>

namespace Dateline {

/// The memory of one tree. gumbo can be stopped only where it asks for more: there the limits are watched, and a page that
/// passes them is left by a jump out of gumbo, whose frames are plain C and own nothing but this memory.
class HtmlTree::Memory {
public:
    Memory(const Limits &limits, const KeepGoing &keepGoing)
        : m_limits(limits)
        , m_keepGoing(keepGoing)
    {
        m_timer.start();
        m_first.next = &m_first;
        m_first.previous = &m_first;
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory()
    {
        while (m_first.next != &m_first)
            release(m_first.next); // NOLINT(clang-analyzer-unix.Malloc): release() takes it out of the ring
    }

    GumboOutput *parse(const QByteArray &html)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = [](void *memory, size_t size) { return static_cast<Memory *>(memory)->allocate(size); };
        options.deallocator = [](void *memory, void *data) { static_cast<Memory *>(memory)->deallocate(data); };
        options.userdata = this;
        options.max_errors = 0;
        // NOLINTNEXTLINE(cert-err52-cpp, modernize-avoid-setjmp-longjmp): the way out of a C library, see above
        if (setjmp(m_out) != 0)
            return nullptr;
        return gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    }

private:
    struct alignas(std::max_align_t) Chunk {
        Chunk *next;
        Chunk *previous;
        size_t size;
    };

    void *allocate(size_t size)
    {
        constexpr int Often = 4096;
        m_used += qint64(size + sizeof(Chunk));
        Chunk *chunk =
            passesLimits(++m_calls % Often == 0) ? nullptr : static_cast<Chunk *>(std::malloc(size + sizeof(Chunk)));
        if (!chunk)
            std::longjmp(m_out, 1); // NOLINT(cert-err52-cpp, modernize-avoid-setjmp-longjmp)
        *chunk = {m_first.next, &m_first, size};
        m_first.next->previous = chunk;
        m_first.next = chunk;
        return chunk + 1;
    }

    bool passesLimits(bool askTime)
    {
        return m_used > m_limits.memory
            || (askTime && (m_timer.hasExpired(m_limits.milliseconds) || (m_keepGoing && !m_keepGoing())));
    }

    void deallocate(void *data)
    {
        if (data)
            release(static_cast<Chunk *>(data) - 1);
    }

    void release(Chunk *chunk)
    {
        m_used -= qint64(chunk->size + sizeof(Chunk));
        chunk->next->previous = chunk->previous;
        chunk->previous->next = chunk->next;
        std::free(chunk);
    }

    const Limits m_limits;
    const KeepGoing m_keepGoing;
    QElapsedTimer m_timer;
    Chunk m_first{};
    qint64 m_used = 0;
    int m_calls = 0;
    std::jmp_buf m_out{};
};

namespace {

/// Whether boxes stand deeper in each other than any page has them, told without reading the page: to read it costs the
/// square of its depth.
bool isTooDeep(const QByteArray &html)
{
    constexpr qsizetype Deepest = 2000;
    constexpr std::array<QByteArrayView, 10> Boxes{"div", "span", "table",   "ul",         "ol",
                                                   "dl",  "main", "section", "blockquote", "article"};
    qsizetype depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && depth <= Deepest; at = html.indexOf('<', at + 1)) {
        const bool closes = at + 1 < html.size() && html[at + 1] == '/';
        QByteArrayView name = QByteArrayView(html).sliced(at + 1 + closes).first(0);
        const char *end = name.data();
        while (end < html.constEnd() && std::isalpha(uchar(*end)))
            ++end;
        name = QByteArrayView(name.data(), end);
        const auto isName = [name](QByteArrayView box) { return name.compare(box, Qt::CaseInsensitive) == 0; };
        if (std::ranges::any_of(Boxes, isName))
            depth = closes ? std::max<qsizetype>(depth - 1, 0) : depth + 1;
    }
    return depth > Deepest;
}

} // namespace

HtmlTree::HtmlTree() = default;
HtmlTree::~HtmlTree() = default;

std::unique_ptr<const HtmlTree> HtmlTree::parse(QStringView html, const KeepGoing &keepGoing)
{
    return parse(html, keepGoing, {});
}

std::unique_ptr<const HtmlTree> HtmlTree::parse(QStringView html, const KeepGoing &keepGoing, const Limits &limits)
{
    std::unique_ptr<HtmlTree> tree(new HtmlTree);
    tree->m_html = html.toUtf8(); // the nodes' original texts point into it
    if (isTooDeep(tree->m_html))
        return nullptr;
    tree->m_memory = std::make_unique<Memory>(limits, keepGoing);
    tree->m_output = tree->m_memory->parse(tree->m_html);
    return tree->m_output ? std::move(tree) : nullptr;
}

const GumboNode *HtmlTree::document() const
{
    return m_output->document;
}

const GumboNode *HtmlTree::root() const
{
    return m_output->root;
}

GumboTag tagOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? node->v.element.tag : GUMBO_TAG_LAST;
}

bool isTag(const GumboNode *node, std::initializer_list<GumboTag> tags)
{
    return std::ranges::contains(tags, tagOf(node));
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

bool isBlockElement(const GumboNode *node)
{
    return isTag(node, {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
                        GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER,  GUMBO_TAG_DD,       GUMBO_TAG_DETAILS,    GUMBO_TAG_DIV,
                        GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,
                        GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,    GUMBO_TAG_H1,       GUMBO_TAG_H2,         GUMBO_TAG_H3,
                        GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,       GUMBO_TAG_HEADER,     GUMBO_TAG_HGROUP,
                        GUMBO_TAG_HR,      GUMBO_TAG_HTML,    GUMBO_TAG_LI,       GUMBO_TAG_MAIN,       GUMBO_TAG_NAV,
                        GUMBO_TAG_OL,      GUMBO_TAG_P,       GUMBO_TAG_PRE,      GUMBO_TAG_SECTION,    GUMBO_TAG_SUMMARY,
                        GUMBO_TAG_TABLE,   GUMBO_TAG_TBODY,   GUMBO_TAG_TFOOT,    GUMBO_TAG_THEAD,      GUMBO_TAG_TR,
                        GUMBO_TAG_UL});
}

std::span<GumboNode *const> childrenOf(const GumboNode *node)
{
    const GumboVector *children = node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children
        : tagOf(node) == GUMBO_TAG_LAST                             ? nullptr
                                                                    : &node->v.element.children;
    return children ? std::span(reinterpret_cast<GumboNode *const *>(children->data), children->length)
                    : std::span<GumboNode *const>();
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return tagOf(node) != GUMBO_TAG_LAST && gumbo_get_attribute(&node->v.element.attributes, name);
}

QString attributeOf(const GumboNode *node, const char *name)
{
    if (tagOf(node) == GUMBO_TAG_LAST)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).trimmed() : QString();
}

QString textOf(const GumboNode *node)
{
    constexpr qsizetype Enough = 4 * 1024 * 1024; // an article in JSON-LD; a title is far below
    QString text;
    const auto enter = [&](const GumboNode *each) {
        if (isText(each) && text.size() < Enough)
            text += QString::fromUtf8(each->v.text.text);
        return text.size() < Enough;
    };
    walk(node, enter, [](const GumboNode *) { });
    return text;
}

} // namespace Dateline
