// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/leftout.h"

#include "import/draft.h"
#include "import/format.h"
#include "import/html.h"
#include "import/htmlblocks.h"
#include "import/mail.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The HTML of a page, or of one that was saved as MHTML.
Result<QString> readPage(Format format, const Source &source)
{
    return format == Format::Html ? decodeHtml(source)
        : format == Format::Mail  ? readSavedPage(source)
                                  : std::unexpected(noPageError(source.file));
}

/// All that a page shows, as an article would have it.
Result<std::vector<DraftBlock>> shownBlocks(const QString &html, const Source &source)
{
    const auto tree = HtmlTree::parse(html, source.keepGoing);
    if (source.stopped())
        return std::unexpected(stoppedError(source.file));
    if (!tree)
        return std::unexpected(tooDeepError(source.file));
    std::vector<DraftBlock> blocks;
    for (HtmlBlock &block : htmlBlocks(tree->root())) {
        block.block.text = oneLine(std::move(block.block.text));
        if (!block.block.text.isEmpty())
            blocks.push_back(std::move(block.block));
    }
    return blocks;
}

QString textAt(const Article &article, const Block &block)
{
    return block.span.of(article.text).toString();
}

/// For each block of the page the article's block that it is, where both have these words once and in the same order; -1
/// for all others.
std::vector<qsizetype> matched(const std::vector<DraftBlock> &page, const Article &article)
{
    QHash<QString, qsizetype> places; // -1 for words that are there twice
    for (qsizetype i = 0; i < std::ssize(article.blocks); ++i) {
        const QString text = textAt(article, article.blocks[i]);
        places.insert(text, places.contains(text) ? -1 : i);
    }
    QHash<QString, int> onPage;
    for (const DraftBlock &block : page)
        ++onPage[block.text];
    std::vector<qsizetype> own(page.size(), -1);
    for (size_t i = 0; i < page.size(); ++i)
        own[i] = onPage.value(page[i].text) == 1 ? places.value(page[i].text, -1) : -1;

    // The longest run of them that goes forward: the end of the best run of each length, and what was before it.
    std::vector<size_t> ends;
    std::vector<qsizetype> before(page.size(), -1);
    for (size_t i = 0; i < page.size(); ++i) {
        if (own[i] < 0)
            continue;
        const auto at = std::ranges::lower_bound(ends, own[i], {}, [&own](size_t end) { return own[end]; });
        before[i] = at == ends.begin() ? -1 : qsizetype(*(at - 1));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<qsizetype> kept(page.size(), -1);
    for (qsizetype i = ends.empty() ? -1 : qsizetype(ends.back()); i >= 0; i = before[i])
        kept[i] = own[i];
    return kept;
}

/// What is among the blocks of the page and not in the article.
Result<std::vector<LeftOutBlock>> beyond(const Article &article, const std::vector<DraftBlock> &page,
                                         const KeepGoing &keepGoing)
{
    constexpr qsizetype Shortest = 20; // words this long stand in an article by no chance
    QSet<QString> words;
    for (const Block &block : article.blocks)
        words.insert(textAt(article, block));
    const std::vector<qsizetype> own = matched(page, article);
    std::vector<LeftOutBlock> found;
    qsizetype before = 0;
    for (size_t i = 0; i < page.size() && std::ssize(found) < MostLeftOut; ++i) {
        if (keepGoing && !keepGoing())
            return std::unexpected(stoppedError(article.file));
        const DraftBlock &block = page[i];
        if (own[i] >= 0)
            before = own[i] + 1;
        else if (!words.contains(block.text) && (block.text.size() < Shortest || !article.text.contains(block.text)))
            found.push_back({block.text, block.kind, before});
    }
    return found;
}

Result<std::vector<LeftOutBlock>> leftOutOf(const Article &article, Format format, const Source &source)
{
    return readPage(format, source)
        .and_then([&source](const QString &html) { return shownBlocks(html, source); })
        .and_then([&](const std::vector<DraftBlock> &page) { return beyond(article, page, source.keepGoing); });
}

} // namespace

Result<std::vector<LeftOutBlock>> findLeftOut(const Article &article, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    if (!QFileInfo(article.file).isAbsolute())
        return std::unexpected(
            Tr::tr("The page of this article is not kept. Save it to a file and open that, to see what is left out."));
    return readFile(article.file, limits, keepGoing).and_then([&](const QByteArray &bytes) {
        return leftOutOf(article, tellFormat(bytes, article.file), {bytes, article.file, limits, keepGoing});
    });
}

Result<std::vector<LeftOutBlock>> findLeftOut(const Article &article, const WebPage &page, const ImportLimits &limits,
                                              const KeepGoing &keepGoing)
{
    return leftOutOf(article, tellFormat(page), {page.bytes, article.file, limits, keepGoing, page.charset});
}

Article withBlocks(const Article &article, std::span<const LeftOutBlock> broughtBack)
{
    std::vector<DraftBlock> blocks;
    for (qsizetype i = 0; i <= std::ssize(article.blocks); ++i) {
        for (const LeftOutBlock &block : broughtBack) {
            if (block.before == i)
                blocks.push_back({block.text, block.kind == Block::Kind::Headline ? Block::Kind::Section : block.kind});
        }
        if (i < std::ssize(article.blocks))
            blocks.push_back({textAt(article, article.blocks[i]), article.blocks[i].kind});
    }
    Article version = article;
    setBlocks(version, blocks);
    return version;
}

} // namespace Dateline
