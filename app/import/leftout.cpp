// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/leftout.h"

#include "import/draft.h"
#include "import/format.h"
#include "import/html.h"
#include "import/htmlblocks.h"

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

/// All that a page shows, as an article would have it.
Result<std::vector<DraftBlock>> shownBlocks(const QByteArray &bytes, const Source &source)
{
    const Result<QString> html = decodeText(bytes, declaredCharset(bytes));
    const auto tree = html ? HtmlTree::parse(*html, source.keepGoing) : nullptr;
    if (source.stopped())
        return std::unexpected(stoppedError(source.file));
    if (!tree)
        return std::unexpected(Tr::tr("Cannot read \"%1\": it is not text.").arg(source.file));
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

} // namespace

Result<std::vector<LeftOutBlock>> findLeftOut(const Article &article, const ImportLimits &limits, const KeepGoing &keepGoing)
{
    constexpr qsizetype Shortest = 20; // words this long stand in an article by no chance
    if (!QFileInfo(article.file).isAbsolute())
        return std::unexpected(
            Tr::tr("The page of this article is not kept. Save it to a file and open that, to see what is left out."));
    const Result<QByteArray> bytes = readFile(article.file, limits, keepGoing);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (tellFormat(*bytes, article.file) != Format::Html)
        return std::unexpected(Tr::tr("Nothing is left out of \"%1\": it is no web page.").arg(article.file));
    const Result<std::vector<DraftBlock>> page = shownBlocks(*bytes, {*bytes, article.file, limits, keepGoing});
    if (!page)
        return std::unexpected(page.error());

    QSet<QString> words;
    for (const Block &block : article.blocks)
        words.insert(textAt(article, block));
    const std::vector<qsizetype> own = matched(*page, article);
    std::vector<LeftOutBlock> found;
    qsizetype before = 0;
    for (size_t i = 0; i < page->size() && std::ssize(found) < MostLeftOut; ++i) {
        if (keepGoing && !keepGoing())
            return std::unexpected(stoppedError(article.file));
        const DraftBlock &block = (*page)[i];
        if (own[i] >= 0)
            before = own[i] + 1;
        else if (!words.contains(block.text) && (block.text.size() < Shortest || !article.text.contains(block.text)))
            found.push_back({block.text, block.kind, before});
    }
    return found;
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
