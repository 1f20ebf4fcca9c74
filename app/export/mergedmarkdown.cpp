// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/mergedmarkdown.h"

#include <QByteArrayList>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Those that toMarkdown() writes, each on one line.
constexpr QByteArrayView OurKeys[] = {"title",   "byline",   "outlet", "published",
                                      "address", "language", "file",   "dateline_article"};

/// Any of them tells that two exports are of one article: its text, or where it comes from.
constexpr QByteArrayView NamingKeys[] = {"dateline_article", "address", "file"};

/// A block of ours, with the reader's lines between it and the next.
struct Block {
    QByteArray id;
    QByteArrayList lines;
    QByteArrayList after;
};

/// An export, in lines without their "\n".
struct Export {
    QByteArrayList front; ///< between the lines of hyphens
    QByteArrayList head;  ///< the reader's lines before the first block
    std::vector<Block> blocks;
};

bool isBlank(const QByteArray &line)
{
    return line.trimmed().isEmpty();
}

QByteArrayList linesOf(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes.split('\n');
}

/// The id of the block that begins with the line; empty where none does.
QByteArray startedBy(const QByteArray &line)
{
    static constexpr QByteArrayView begin = "<!-- dl-";
    static constexpr QByteArrayView end = " -->";
    const QByteArray words = line.trimmed();
    if (!words.startsWith(begin) || !words.endsWith(end) || words.size() <= begin.size() + end.size())
        return {};
    return "dl-" + words.sliced(begin.size(), words.size() - begin.size() - end.size());
}

bool endsWith(const QByteArray &line, const QByteArray &id)
{
    const QByteArray words = line.trimmed();
    const QByteArray end = '^' + id;
    return words == end || words.endsWith(blockEnd(id));
}

/// Where the block that begins at \a start ends, as the line behind it; \a start where it does not.
qsizetype endOfBlock(const QByteArrayList &lines, qsizetype start, const QByteArray &id)
{
    for (qsizetype i = start + 1; i < lines.size() && startedBy(lines[i]).isEmpty(); ++i) {
        if (endsWith(lines[i], id))
            return i + 1;
    }
    return start;
}

std::optional<Export> parsed(const QByteArray &bytes)
{
    const QByteArrayList lines = linesOf(bytes);
    if (lines.front().trimmed() != "---")
        return {};
    qsizetype at = 1;
    while (at < lines.size() && lines[at].trimmed() != "---")
        ++at;
    if (at >= lines.size())
        return {};
    Export parts{.front = lines.sliced(1, at - 1), .head = {}, .blocks = {}};
    for (++at; at < lines.size(); ++at) {
        const QByteArray id = startedBy(lines[at]);
        if (id.isEmpty()) {
            (parts.blocks.empty() ? parts.head : parts.blocks.back().after).append(lines[at]);
        } else if (const qsizetype end = endOfBlock(lines, at, id); end > at) {
            parts.blocks.push_back({id, lines.sliced(at, end - at), {}});
            at = end - 1;
        } // else the mark alone is ours
    }
    return parts;
}

/// "title" of a line like "title: words"; empty for a line that goes on with what is above it.
QByteArray keyOf(const QByteArray &line)
{
    const bool goesOn = line.isEmpty() || line.front() == ' ' || line.front() == '\t' || line.front() == '-';
    return goesOn ? QByteArray() : line.first(std::max<qsizetype>(0, line.indexOf(':'))).trimmed();
}

bool isOurs(const QByteArray &key)
{
    return std::ranges::find(OurKeys, QByteArrayView(key)) != std::end(OurKeys);
}

/// The value of a key on one line, without quotation marks, which other programs put on or take off.
QByteArray valueOf(const QByteArrayList &front, QByteArrayView key)
{
    for (const QByteArray &line : front) {
        if (keyOf(line) != key)
            continue;
        QByteArray value = line.sliced(line.indexOf(':') + 1).trimmed();
        if (value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\''))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

bool isSameArticle(const Export &old, const Export &fresh)
{
    return !valueOf(old.front, "dateline_article").isEmpty() && std::ranges::any_of(NamingKeys, [&](QByteArrayView key) {
        const QByteArray value = valueOf(fresh.front, key);
        return !value.isEmpty() && value == valueOf(old.front, key);
    });
}

QByteArrayList mergedFront(const QByteArrayList &old, const QByteArrayList &fresh)
{
    QByteArrayList rest = fresh;
    QByteArrayList merged;
    bool isReplaced = false; // and so is what goes on with it
    for (const QByteArray &line : old) {
        const QByteArray key = keyOf(line);
        if (key.isEmpty() && isReplaced && !isBlank(line))
            continue;
        isReplaced = isOurs(key);
        if (!isReplaced) {
            merged.append(line);
            continue;
        }
        const auto found = std::ranges::find(rest, key, keyOf);
        if (found != rest.end())
            merged.append(rest.takeAt(found - rest.begin()));
    }
    return merged + rest;
}

/// Appends the reader's lines that stood behind a block that is gone: one blank line between them and those before.
void join(QByteArrayList &before, const QByteArrayList &after)
{
    const bool isBlankBefore = !before.isEmpty() && isBlank(before.back());
    const bool isBlankAfter = after.isEmpty() || isBlank(after.front());
    if (isBlankBefore && isBlankAfter)
        before.removeLast();
    else if (!before.isEmpty() && !isBlankBefore && !isBlankAfter)
        before.append(QByteArray());
    before += after;
}

/// How many of a reader's lines stand before their first heading.
qsizetype linesBeforeHeading(const QByteArrayList &lines)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}(\\s|$)"_s);
    static const QRegularExpression fence(u"^ {0,3}(```|~~~)"_s);
    bool isCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines[i]);
        if (fence.match(line).hasMatch())
            isCode = !isCode;
        if (!isCode && heading.match(line).hasMatch())
            return i;
    }
    return lines.size();
}

void renewBlocks(Export &old, const std::vector<Block> &fresh)
{
    QHash<QByteArray, const Block *> current;
    for (const Block &block : fresh)
        current.insert(block.id, &block);
    std::vector<Block> kept;
    for (const Block &block : old.blocks) {
        if (const Block *renewed = current.value(block.id))
            kept.push_back({block.id, renewed->lines, block.after});
        else
            join(kept.empty() ? old.head : kept.back().after, block.after);
    }
    old.blocks = std::move(kept);
}

void addBlocks(Export &old, const std::vector<Block> &fresh)
{
    auto place = old.blocks.begin(); // behind the block that comes before in fresh
    for (const Block &block : fresh) {
        auto found = std::ranges::find(old.blocks, block.id, &Block::id);
        if (found == old.blocks.end()) {
            QByteArrayList &before = place == old.blocks.begin() ? old.head : std::prev(place)->after;
            const qsizetype kept = place == old.blocks.begin() ? 0 : linesBeforeHeading(before);
            const QByteArrayList after = before.sliced(kept);
            before.resize(kept);
            found = old.blocks.insert(place, {block.id, block.lines, after});
        }
        place = std::next(found);
    }
}

/// The lines with a blank one before and behind every block.
QByteArray written(const Export &parts, const QByteArray &lineEnd)
{
    QByteArray out;
    bool isAfterBlank = false;
    bool isAfterBlock = false;
    const auto addTheirs = [&](const QByteArrayList &lines) {
        for (const QByteArray &line : lines) {
            if (isAfterBlock && !isBlank(line))
                out += lineEnd;
            out += line + '\n';
            isAfterBlock = false;
            isAfterBlank = isBlank(line);
        }
    };
    const auto addOurs = [&](const QByteArray &line) { out += (line.endsWith('\r') ? line.chopped(1) : line) + lineEnd; };
    addOurs("---");
    for (const QByteArray &line : parts.front)
        addOurs(line);
    addOurs("---");
    addTheirs(parts.head);
    for (const Block &block : parts.blocks) {
        if (!isAfterBlank)
            out += lineEnd;
        std::ranges::for_each(block.lines, addOurs);
        isAfterBlock = true;
        isAfterBlank = false;
        addTheirs(block.after);
    }
    return out;
}

} // namespace

QByteArray blockStart(const QByteArray &id)
{
    return "<!-- " + id + " -->";
}

QByteArray blockEnd(const QByteArray &id)
{
    return " ^" + id;
}

QString withoutBlockMarks(QString markdown)
{
    static const QRegularExpression start(u"^(\\s*<!--) (dl-.* -->\\s*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u"(^|\\s)\\^(dl-\\S+\\s*)$"_s, QRegularExpression::MultilineOption);
    return markdown.replace(start, u"\\1  \\2"_s).replace(end, u"\\1\\^\\2"_s);
}

std::optional<QByteArray> mergedMarkdown(const QByteArray &old, const QByteArray &fresh)
{
    std::optional<Export> merged = parsed(old);
    const std::optional<Export> added = parsed(fresh);
    if (!merged || !added || !isSameArticle(*merged, *added))
        return {};
    merged->front = mergedFront(merged->front, added->front);
    renewBlocks(*merged, added->blocks);
    addBlocks(*merged, added->blocks);
    return written(*merged, linesOf(old).front().endsWith('\r') ? "\r\n" : "\n");
}

} // namespace Dateline
