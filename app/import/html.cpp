// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/html.h"

#include "import/htmlbody.h"
#include "import/htmlmetadata.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

qsizetype lengthOf(const std::vector<DraftBlock> &blocks)
{
    qsizetype length = 0;
    for (const DraftBlock &block : blocks)
        length += block.text.size();
    return length;
}

std::vector<DraftBlock> withoutLinks(std::vector<HtmlBlock> blocks)
{
    std::vector<DraftBlock> drafts;
    drafts.reserve(blocks.size());
    for (HtmlBlock &block : blocks)
        drafts.push_back(std::move(block.block));
    return drafts;
}

/// The words of an article in JSON-LD: a line is a paragraph.
std::vector<DraftBlock> linesOf(const QString &text)
{
    std::vector<DraftBlock> blocks;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        blocks.push_back({line});
    return blocks;
}

/// All paragraphs, the footnotes behind the others.
void readWhole(const GumboNode *root, Draft &draft)
{
    draft.blocks = withoutLinks(htmlBlocks(root, [](const GumboNode *node) { return isNoText(node) || isFootnote(node); }));
    const auto enter = [&draft](const GumboNode *node) {
        if (!isFootnote(node))
            return true;
        std::ranges::move(withoutLinks(htmlBlocks(node)), std::back_inserter(draft.notes));
        return false;
    };
    walk(root, enter, [](const GumboNode *) { });
}

/// The article's paragraphs as the page shows them; as its data has them, where the page shows less than half of them (it
/// loads the rest, or asks for money); and all that it shows where nothing stands out as an article.
std::vector<DraftBlock> articleBlocks(const GumboNode *root, const QString &stated)
{
    constexpr qsizetype LeastArticle = 140;
    std::vector<DraftBlock> shown = withoutLinks(findBody(root));
    const qsizetype length = lengthOf(shown);
    if (stated.size() > LeastArticle && length * 2 < stated.size())
        return linesOf(stated);
    return length >= LeastArticle ? shown : withoutLinks(htmlBlocks(root));
}

} // namespace

QByteArray declaredCharset(const QByteArray &html)
{
    constexpr qsizetype Within = 4096;
    static const QRegularExpression pattern(u"<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
                                            "|^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(html.first(std::min(html.size(), Within))));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

Result<Draft> readHtml(const Source &source)
{
    const Result<QString> html =
        decodeText(source.bytes, source.charset.isEmpty() ? declaredCharset(source.bytes) : source.charset);
    if (!html)
        return std::unexpected(Tr::tr("Cannot read \"%1\": it is not text.").arg(source.file));
    return draftFromHtml(*html, HtmlScope::Article, source);
}

Result<Draft> draftFromHtml(QStringView html, HtmlScope scope, const Source &source)
{
    const auto tree = HtmlTree::parse(html, source.keepGoing);
    if (!tree && source.stopped())
        return std::unexpected(stoppedError(source.file));
    if (!tree)
        return std::unexpected(
            Tr::tr("Cannot read \"%1\": its elements stand too deep in each other, or are too many.").arg(source.file));
    HtmlMetadata metadata = readMetadata(tree->root());
    if (scope == HtmlScope::Whole) {
        readWhole(tree->root(), metadata.draft);
        return std::move(metadata.draft);
    }
    metadata.draft.blocks = articleBlocks(tree->root(), metadata.body);
    return std::move(metadata.draft);
}

} // namespace Dateline
