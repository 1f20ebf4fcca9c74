// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/htmlbody.h"

#include "lexicon/pagelexicon.h"
#include "text/oneof.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

using Part = PageLexicon::Part;

const PageLexicon &pageLexicon()
{
    static const Result<PageLexicon> lexicon = PageLexicon::read();
    static const PageLexicon none;
    return lexicon ? *lexicon : none;
}

/// How much text there is under a node, in characters that are no white space.
struct Measure {
    qsizetype text = 0;
    qsizetype linked = 0; ///< of it in links
    qsizetype commas = 0;

    [[nodiscard]] double linkDensity() const { return text == 0 ? 0 : double(linked) / double(text); }
    void add(const Measure &other)
    {
        text += other.text;
        linked += other.linked;
        commas += other.commas;
    }
};

struct NodeFacts {
    Measure all;       ///< whatever is under it
    Measure paragraph; ///< what is not in a block element under it
    double score = 0;
    bool hasHeadline = false; ///< an h1 is under it
};

Measure measure(const char *utf8)
{
    Measure found;
    for (; *utf8; ++utf8) {
        const auto byte = uchar(*utf8);
        found.text += byte > 0x20 && (byte & 0xC0) != 0x80; // one for a letter of any length
        found.commas += byte == ',';
    }
    return found;
}

Part partNamedBy(const GumboNode *node)
{
    const Part byClass = pageLexicon().partOf(attributeOf(node, "class") + u' ' + attributeOf(node, "id"));
    const QString role = attributeOf(node, "role");
    return isOneOf(role,
                   {u"navigation", u"banner", u"complementary", u"contentinfo", u"dialog", u"alert", u"search", u"menu"})
        ? Part::Around
        : byClass;
}

bool isBodyProperty(const GumboNode *node)
{
    return attributeOf(node, "itemprop").split(u' ').contains("articleBody"_L1);
}

class Page {
public:
    Page(const GumboNode *root, const QString &title, bool isLive)
        : m_root(root)
        , m_isLive(isLive)
    {
        measureAll();
        leaveOutByName();
        m_article = articleUnder(title);
        scoreAll();
    }

    [[nodiscard]] std::vector<HtmlBlock> body() const
    {
        const GumboNode *top = best();
        if (!top)
            return {};
        std::vector<HtmlBlock> blocks;
        for (const GumboNode *part : withAlike(top)) {
            for (HtmlBlock &block : htmlBlocks(part, [this](const GumboNode *node) { return isLeftOut(node); }))
                blocks.push_back(std::move(block));
        }
        return withoutTeasers(std::move(blocks));
    }

private:
    /// What stands around an article by its kind alone.
    static bool isAround(const GumboNode *node)
    {
        return isNoText(node)
            || isTag(node,
                     {GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION,
                      GUMBO_TAG_DIALOG});
    }

    void measureAll()
    {
        int inLink = 0;
        const auto enter = [&](const GumboNode *node) {
            if (isText(node)) {
                Measure words = measure(node->v.text.text);
                words.linked = inLink > 0 ? words.text : 0;
                NodeFacts &facts = m_facts[node->parent];
                facts.all.add(words);
                facts.paragraph.add(words);
                return false;
            }
            if (isAround(node))
                return false;
            inLink += isTag(node, {GUMBO_TAG_A});
            m_facts[node];
            return true;
        };
        const auto leave = [&](const GumboNode *node) {
            inLink -= isTag(node, {GUMBO_TAG_A});
            const NodeFacts facts = m_facts.value(node);
            NodeFacts &parent = m_facts[node->parent];
            parent.all.add(facts.all);
            parent.hasHeadline |= facts.hasHeadline || isTag(node, {GUMBO_TAG_H1});
            if (!isBlockElement(node) && !isTag(node, {GUMBO_TAG_TD, GUMBO_TAG_TH}))
                parent.paragraph.add(facts.paragraph);
        };
        walk(m_root, enter, leave);
    }

    /// A form, and what is named as something else than the article, is left out, unless it holds much of the page: a
    /// name may be about looks ("with-sidebar"), and some servers put the whole page into a form. Comments and notices may
    /// well be longer than the article, but have no headline.
    void leaveOutByName()
    {
        constexpr qsizetype LeastArticle = 100;
        const qsizetype whole = m_facts.value(m_root).all.text;
        const auto isNamedSo = [&](const GumboNode *node) {
            if (isTag(node, {GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN}) || isBodyProperty(node))
                return false;
            const NodeFacts facts = m_facts.value(node);
            const bool isSmall = facts.all.text * 5 < whole * 2;
            const Part part = partNamedBy(node);
            return (isSmall && (part == Part::Around || isTag(node, {GUMBO_TAG_FORM})))
                || (part == Part::Never && !facts.hasHeadline && (isSmall || whole - facts.all.text > LeastArticle));
        };
        const auto enter = [&](const GumboNode *node) {
            if (isText(node) || isAround(node))
                return false;
            if (isNamedSo(node)) {
                m_leftOut.insert(node);
                return false;
            }
            return true;
        };
        walk(m_root, enter, [](const GumboNode *) { });
    }

    /// The article element that has the page's own title for its head; all of the page where there is none.
    [[nodiscard]] const GumboNode *articleUnder(const QString &title) const
    {
        const GumboNode *found = nullptr;
        std::vector<const GumboNode *> open;
        const auto enter = [&](const GumboNode *node) {
            if (found || isText(node) || isLeftOut(node))
                return false;
            if (isTag(node, {GUMBO_TAG_ARTICLE}))
                open.push_back(node);
            if (!open.empty() && isTag(node, {GUMBO_TAG_H1, GUMBO_TAG_H2})
                && textOf(node).simplified().compare(title, Qt::CaseInsensitive) == 0)
                found = open.front();
            return !found;
        };
        const auto leave = [&open](const GumboNode *node) {
            if (!open.empty() && open.back() == node)
                open.pop_back();
        };
        walk(m_root, enter, leave);
        return found ? found : m_root;
    }

    [[nodiscard]] bool isLeftOut(const GumboNode *node) const
    {
        return isAround(node) || m_leftOut.contains(node) || isLinkList(node);
    }

    /// A list, a table or a box that is mostly links.
    [[nodiscard]] bool isLinkList(const GumboNode *node) const
    {
        constexpr double Mostly = 0.6;
        return isTag(node, {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_TABLE, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_DL})
            && m_facts.value(node).all.linkDensity() > Mostly;
    }

    /// The score of a paragraph goes to what it stands in, less the further out.
    void scoreAll()
    {
        constexpr qsizetype ShortestParagraph = 25;
        constexpr int FurthestOut = 5;
        const auto enter = [&](const GumboNode *node) { return !isText(node) && !isLeftOut(node); };
        const auto leave = [&](const GumboNode *node) {
            const Measure words = m_facts.value(node).paragraph;
            if (words.text < ShortestParagraph || !(isBlockElement(node) || isTag(node, {GUMBO_TAG_TD}))
                || isTag(node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4}))
                return;
            const double score =
                (1 + double(words.commas) + std::min(double(words.text) / 100, 3.0)) * (1 - words.linkDensity());
            // A paragraph scores for what it stands in; loose words, broken by <br>, for their own element as well.
            const bool loose = !isTag(node, {GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE});
            const GumboNode *to = loose ? node : aroundWrappers(node);
            for (int out = 0; to->type != GUMBO_NODE_DOCUMENT && out < FurthestOut; ++out, to = aroundWrappers(to))
                m_facts[to].score += score / (out == 0 ? 1 : out == 1 ? 2 : out * 3);
        };
        walk(m_root, enter, leave);
    }

    /// The nearest element around \a node that holds more than it.
    [[nodiscard]] const GumboNode *aroundWrappers(const GumboNode *node) const
    {
        const qsizetype text = m_facts.value(node).all.text;
        do
            node = node->parent;
        while (node->type != GUMBO_NODE_DOCUMENT && m_facts.value(node).all.text == text);
        return node;
    }

    [[nodiscard]] double scoreOf(const GumboNode *node) const
    {
        const auto facts = m_facts.constFind(node);
        if (facts == m_facts.cend() || facts->score <= 0)
            return 0;
        double score = facts->score;
        if (isTag(node, {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN}))
            score *= 1.25;
        if (isTag(node, {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_LI, GUMBO_TAG_ADDRESS}))
            score *= 0.5;
        const Part part = partNamedBy(node);
        if (part == Part::Article)
            score *= 1.25;
        else if (part != Part::Unknown)
            score *= 0.25;
        return score * (1 - facts->all.linkDensity());
    }

    [[nodiscard]] const GumboNode *best() const
    {
        constexpr qsizetype EnoughText = 200;
        const GumboNode *top = nullptr;
        const GumboNode *stated = nullptr;
        double most = 0;
        const auto enter = [&](const GumboNode *node) {
            if (isText(node) || isLeftOut(node))
                return false;
            const qsizetype text = m_facts.value(node).all.text;
            if (isBodyProperty(node) && text >= EnoughText && (!stated || text > m_facts.value(stated).all.text))
                stated = node;
            if (const double score = scoreOf(node); score > most) {
                most = score;
                top = node;
            }
            return true;
        };
        walk(m_article, enter, [](const GumboNode *) { });
        return stated ? stated : top;
    }

    /// The best element with those beside it that read as parts of the same article, in text order.
    [[nodiscard]] std::vector<const GumboNode *> withAlike(const GumboNode *top) const
    {
        constexpr double LeastScore = 10;
        constexpr double LeastShare = 0.2;
        if (isBodyProperty(top) || top == m_article || isTag(top, {GUMBO_TAG_BODY, GUMBO_TAG_HTML}))
            return {top};
        const GumboNode *outer = outerArticle(top);
        if (isTag(top, {GUMBO_TAG_ARTICLE}) && !m_isLive)
            return {outer};
        if (m_isLive && isTag(outer, {GUMBO_TAG_ARTICLE}))
            return articlesBeside(outer);
        const double enough = std::max(LeastScore, scoreOf(top) * LeastShare);
        std::vector<const GumboNode *> parts;
        for (const GumboNode *node : childrenOf(top->parent)) {
            if (node == top || (!isText(node) && !isLeftOut(node) && (scoreOf(node) >= enough || isLooseParagraph(node))))
                parts.push_back(node);
        }
        return parts;
    }

    /// The article around the node's own, if that is a part of one; the node itself where it is in none.
    [[nodiscard]] const GumboNode *outerArticle(const GumboNode *node) const
    {
        const GumboNode *outer = node;
        for (const GumboNode *at = node; at != m_root && at->type != GUMBO_NODE_DOCUMENT; at = at->parent) {
            if (isTag(at, {GUMBO_TAG_ARTICLE}))
                outer = at;
        }
        return outer;
    }

    [[nodiscard]] std::vector<const GumboNode *> articlesBeside(const GumboNode *article) const
    {
        std::vector<const GumboNode *> parts;
        for (const GumboNode *node : childrenOf(article->parent)) {
            if (isTag(node, {GUMBO_TAG_ARTICLE}) && !isLeftOut(node))
                parts.push_back(node);
        }
        return parts;
    }

    [[nodiscard]] bool isLooseParagraph(const GumboNode *node) const
    {
        constexpr qsizetype Long = 80;
        const Measure words = m_facts.value(node).all;
        return isTag(node, {GUMBO_TAG_P}) && words.text > Long && words.linkDensity() < 0.25;
    }

    /// Paragraphs that are one link, with a word or two before it, are about other stories.
    static bool isTeaser(const HtmlBlock &block)
    {
        static const QRegularExpression opening(
            u"^(?:read|see|more|also|related|watch|listen|recommended|don['\u2019]t miss)\\b.{0,24}:"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression advertisement(u"^(?:story continues below )?advertisement$"_s,
                                                      QRegularExpression::CaseInsensitiveOption);
        const QString &text = block.block.text;
        const auto letters = std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
        return (block.block.kind != Block::Kind::Headline && block.linked * 10 >= letters * 8)
            || (block.linked * 2 >= letters && opening.match(text).hasMatch()) || advertisement.match(text).hasMatch();
    }

    /// A head over nothing is no more about the article than a teaser.
    static std::vector<HtmlBlock> withoutTeasers(std::vector<HtmlBlock> blocks)
    {
        std::erase_if(blocks, isTeaser);
        while (!blocks.empty() && blocks.back().block.kind == Block::Kind::Section)
            blocks.pop_back();
        return blocks;
    }

    const GumboNode *m_root;
    const GumboNode *m_article = nullptr; ///< where the body is looked for
    bool m_isLive;
    QHash<const GumboNode *, NodeFacts> m_facts;
    QSet<const GumboNode *> m_leftOut;
};

} // namespace

std::vector<HtmlBlock> findBody(const GumboNode *root, const QString &title, bool isLive)
{
    return Page(root, title, isLive).body();
}

} // namespace Dateline
