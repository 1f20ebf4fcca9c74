// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/htmlblocks.h"

#include "text/oneof.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr QChar SoftHyphen(0xAD);
constexpr QChar ZeroWidthSpace(0x200B);

bool isHead(const GumboNode *node)
{
    return isTag(node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
}

bool isCell(const GumboNode *node)
{
    return isTag(node, {GUMBO_TAG_TD, GUMBO_TAG_TH});
}

/// A book's number of a footnote; bare, it would read as a part of the word before it.
bool isNoteReference(const GumboNode *node)
{
    return isTag(node, {GUMBO_TAG_A})
        && (attributeOf(node, "epub:type") == "noteref"_L1 || attributeOf(node, "role") == "doc-noteref"_L1);
}

bool endsSentence(QStringView line)
{
    return !line.isEmpty() && QStringView(u".!?:\"\u201D\u2026\u3002").contains(line.back());
}

class Collector {
public:
    explicit Collector(const LeaveOut &leaveOut)
        : m_leaveOut(leaveOut)
    { }

    bool enter(const GumboNode *node)
    {
        if (isText(node)) {
            addText(QString::fromUtf8(node->v.text.text));
            return false;
        }
        if (node->type != GUMBO_NODE_DOCUMENT && m_leaveOut(node))
            return false;
        if (isTag(node, {GUMBO_TAG_BR})) {
            addBreak();
            return false;
        }
        if (isCell(node)) {
            if (!m_block.block.text.isEmpty())
                m_cell = true;
        } else if (isBlockElement(node)) {
            finish();
        }
        m_inLink += isTag(node, {GUMBO_TAG_A});
        m_preformatted += isTag(node, {GUMBO_TAG_PRE});
        if (isHead(node))
            m_head = node;
        if (isNoteReference(node))
            addText(u"["_s);
        if (isTag(node, {GUMBO_TAG_UL, GUMBO_TAG_OL}))
            m_lists.push_back({isTag(node, {GUMBO_TAG_OL}), std::max(attributeOf(node, "start").toInt(), 1)});
        if (isTag(node, {GUMBO_TAG_LI}))
            openItem();
        return true;
    }

    void leave(const GumboNode *node)
    {
        if (isBlockElement(node))
            finish();
        if (isNoteReference(node))
            addText(u"]"_s);
        m_inLink -= isTag(node, {GUMBO_TAG_A});
        m_preformatted -= isTag(node, {GUMBO_TAG_PRE});
        if (node == m_head)
            m_head = nullptr;
        if (isTag(node, {GUMBO_TAG_UL, GUMBO_TAG_OL}) && !m_lists.empty())
            m_lists.pop_back();
        if (isTag(node, {GUMBO_TAG_LI}))
            m_bullet.clear();
    }

    std::vector<HtmlBlock> take()
    {
        finish();
        return std::move(m_blocks);
    }

private:
    struct List {
        bool numbered = false;
        int next = 1;
    };

    void openItem()
    {
        const bool numbered = !m_lists.empty() && m_lists.back().numbered;
        m_bullet = numbered ? QString::number(m_lists.back().next++) + ". "_L1 : u"\u2022 "_s;
    }

    void addText(const QString &text)
    {
        QString &line = m_block.block.text;
        for (const QChar c : text) {
            if (c == SoftHyphen || c == ZeroWidthSpace || c == QChar::ByteOrderMark)
                continue;
            if (m_preformatted > 0 && c == u'\n') {
                finish();
            } else if (isOneOf(QStringView(&c, 1), {u" ", u"\t", u"\n", u"\r", u"\f"})) {
                m_space = true;
            } else {
                openText();
                line += c;
                m_block.linked += m_inLink > 0;
            }
        }
    }

    /// What is owed before the next letter: a bullet, the break between cells, a space.
    void openText()
    {
        QString &line = m_block.block.text;
        m_breaks = 0;
        if (line.isEmpty())
            line += std::exchange(m_bullet, {});
        else if (m_cell)
            line += u'\t';
        else if (m_space)
            line += u' ';
        m_cell = false;
        m_space = false;
    }

    /// Two line breaks are between paragraphs, and one where a sentence ends; elsewhere one is only about looks.
    void addBreak()
    {
        ++m_breaks;
        m_space = true;
        if (!m_head && (m_breaks > 1 || m_preformatted > 0 || endsSentence(m_block.block.text)))
            finish();
    }

    void finish()
    {
        if (!m_block.block.text.trimmed().isEmpty()) {
            if (m_head)
                m_block.block.kind = isTag(m_head, {GUMBO_TAG_H1}) ? Block::Kind::Headline : Block::Kind::Section;
            m_blocks.push_back(std::move(m_block));
        }
        m_block = {};
        m_space = false;
        m_cell = false;
        m_breaks = 0;
    }

    const LeaveOut &m_leaveOut;
    std::vector<HtmlBlock> m_blocks;
    HtmlBlock m_block;
    std::vector<List> m_lists;
    QString m_bullet;
    const GumboNode *m_head = nullptr;
    int m_inLink = 0;
    int m_preformatted = 0;
    int m_breaks = 0; ///< line breaks since the last letter
    bool m_space = false;
    bool m_cell = false;
};

bool isHidden(const GumboNode *node)
{
    if (hasAttribute(node, "hidden") || attributeOf(node, "aria-hidden") == "true"_L1)
        return true;
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

} // namespace

bool isNoText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_TEMPLATE
        || isTag(node,
                 {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
                  GUMBO_TAG_EMBED, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO,
                  GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT, GUMBO_TAG_TEMPLATE})
        || isHidden(node);
}

bool isFootnote(const GumboNode *node)
{
    const QString type = attributeOf(node, "epub:type");
    const QString role = attributeOf(node, "role");
    return isOneOf(type, {u"footnote", u"endnote", u"rearnote"}) || isOneOf(role, {u"doc-footnote", u"doc-endnote"});
}

std::vector<HtmlBlock> htmlBlocks(const GumboNode *root, const LeaveOut &leaveOut)
{
    Collector collector(leaveOut);
    walk(
        root, [&](const GumboNode *node) { return collector.enter(node); },
        [&](const GumboNode *node) { collector.leave(node); });
    return collector.take();
}

} // namespace Dateline
