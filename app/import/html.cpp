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

/// The words of an article in JSON-LD: a line is a paragraph, and there may be markup in it.
std::vector<DraftBlock> linesOf(QString text)
{
    const auto tree = HtmlTree::parse("<body>"_L1 + text.replace(u'\n', "<br><br>"_L1));
    return tree ? withoutLinks(htmlBlocks(tree->root())) : std::vector<DraftBlock>();
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
std::vector<DraftBlock> articleBlocks(const GumboNode *root, const HtmlMetadata &metadata)
{
    constexpr qsizetype LeastArticle = 140;
    std::vector<DraftBlock> shown = withoutLinks(findBody(root, metadata.draft.title, metadata.isLive));
    const qsizetype length = lengthOf(shown);
    if (metadata.body.size() > LeastArticle && length * 2 < metadata.body.size()) {
        if (std::vector<DraftBlock> stated = linesOf(metadata.body); lengthOf(stated) > length)
            return stated;
    }
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

Result<QString> decodeHtml(const Source &source)
{
    const QByteArray charset = source.charset.isEmpty() ? declaredCharset(source.bytes) : source.charset;
    return decodeText(source.bytes, charset).transform_error([&source](const QString &) {
        return Tr::tr("Cannot read \"%1\": it is not text.").arg(source.file);
    });
}

Result<Draft> readHtml(const Source &source)
{
    return decodeHtml(source).and_then(
        [&source](const QString &html) { return draftFromHtml(html, HtmlScope::Article, source); });
}

Result<Draft> draftFromHtml(QStringView html, HtmlScope scope, const Source &source)
{
    const auto tree = HtmlTree::parse(html, source.keepGoing);
    if (!tree && source.stopped())
        return std::unexpected(stoppedError(source.file));
    if (!tree)
        return std::unexpected(tooDeepError(source.file));
    HtmlMetadata metadata = readMetadata(tree->root());
    if (scope == HtmlScope::Whole) {
        readWhole(tree->root(), metadata.draft);
        return std::move(metadata.draft);
    }
    metadata.draft.blocks = articleBlocks(tree->root(), metadata);
    return std::move(metadata.draft);
}

} // namespace Dateline
