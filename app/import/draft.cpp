// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/draft.h"

#include "import/frontmatter.h"
#include "import/language.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// How far down the paragraphs the headline may stand, and how long what stands above it is at most: a kicker, a day.
constexpr qsizetype TopBlocks = 6;
constexpr qsizetype LongestKicker = 120;

/// Whether \a line is the title, or all of it before the name of an outlet: "Bridge opens - The Daily".
bool opensTitle(QStringView title, QStringView line)
{
    constexpr qsizetype Shortest = 10;
    if (!title.startsWith(line, Qt::CaseInsensitive))
        return false;
    const QStringView rest = title.sliced(line.size()).trimmed();
    return rest.isEmpty() || (line.size() >= Shortest && QStringView(u"-|\u2013\u2014\u00BB:").contains(rest.front()));
}

/// The headline stands once, above the paragraphs, whether or not the file repeats its title there.
void putHeadline(Draft &draft)
{
    auto &blocks = draft.blocks;
    const auto top = blocks.begin() + std::min<qsizetype>(std::ssize(blocks), TopBlocks);
    auto headline = std::ranges::find(blocks.begin(), top, Block::Kind::Headline, &DraftBlock::kind);
    if (!draft.title.isEmpty()) {
        const auto isTitle = [&](const DraftBlock &block) { return opensTitle(draft.title, block.text); };
        if (const auto repeated = std::find_if(blocks.begin(), top, isTitle); repeated != top) {
            headline = repeated;
            draft.title = headline->text;
        }
    }
    if (headline != top) {
        headline->kind = Block::Kind::Headline;
        if (draft.title.isEmpty())
            draft.title = headline->text;
        const auto isKicker = [](const DraftBlock &block) {
            return block.text.size() <= LongestKicker && !isFrontMatter(block.text) && !block.text.endsWith(u'.');
        };
        blocks.erase(std::remove_if(blocks.begin(), headline, isKicker), headline);
    } else if (!draft.title.isEmpty()) {
        blocks.insert(blocks.begin(), {draft.title, Block::Kind::Headline});
    }
    bool first = true; // further headlines are heads of sections
    for (DraftBlock &block : blocks) {
        if (block.kind == Block::Kind::Headline && !std::exchange(first, false))
            block.kind = Block::Kind::Section;
    }
}

/// Lines at the top that only repeat by whom, where and when, as the file's own data says it, are not kept.
void dropFrontMatter(Draft &draft)
{
    constexpr qsizetype LongestName = 60;
    const auto repeats = [&draft](const DraftBlock &block) {
        if (block.kind == Block::Kind::Headline || block.text.size() < 2)
            return false;
        const QDate day = readDay(block.text);
        return (draft.published.isValid() && isFrontMatter(block.text)) || (day.isValid() && day == draft.written)
            || block.text == draft.outlet || (block.text.size() <= LongestName && draft.byline.contains(block.text));
    };
    const auto top = draft.blocks.begin() + std::min<qsizetype>(std::ssize(draft.blocks), TopBlocks);
    draft.blocks.erase(std::remove_if(draft.blocks.begin(), top, repeats), top);
}

/// The two or three letters of the language alone.
QString primaryLanguage(QStringView declared)
{
    qsizetype end = 0;
    while (end < declared.size() && declared[end].unicode() < 0x80 && declared[end].isLetter())
        ++end;
    return end == 2 || end == 3 ? declared.first(end).toString().toLower() : QString();
}

} // namespace

QString oneLine(QString text)
{
    text = cleanText(std::move(text));
    for (QChar &c : text) {
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

void setBlocks(Article &article, const std::vector<DraftBlock> &blocks)
{
    article.text.clear();
    article.blocks.clear();
    article.pages.clear();
    for (const DraftBlock &block : blocks) {
        if (!article.text.isEmpty())
            article.text += "\n\n"_L1;
        const qsizetype begin = article.text.size();
        article.text += block.text;
        article.blocks.push_back({{begin, article.text.size()}, block.kind});
        for (const PageBegin &page : block.pages) {
            if (article.pages.empty() || article.pages.back().page != page.page)
                article.pages.push_back({begin + std::min(page.at, block.text.size()), page.page});
        }
    }
    article.hash = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

Article articleFromDraft(Draft draft, const QString &file)
{
    std::ranges::move(draft.notes, std::back_inserter(draft.blocks));
    for (DraftBlock &block : draft.blocks)
        block.text = oneLine(std::move(block.text));
    std::erase_if(draft.blocks, [](const DraftBlock &block) { return block.text.isEmpty(); });
    draft.title = oneLine(draft.title).simplified();
    putHeadline(draft);
    dropFrontMatter(draft);

    Article article;
    article.file = file;
    article.title = draft.title;
    article.byline = oneLine(draft.byline).simplified();
    article.outlet = oneLine(draft.outlet).simplified();
    article.published = draft.published;
    article.address = draft.address;
    setBlocks(article, draft.blocks);
    // Themes declare English whatever is written in them; a declaration of another language was meant.
    const QString declared = primaryLanguage(draft.language);
    article.language = declared.isEmpty() || declared == "en"_L1 ? detectLanguage(article.text) : declared;
    readFrontMatter(article);
    if (!article.published.isValid())
        article.published = draft.written;
    return article;
}

QDate readDay(QStringView text)
{
    constexpr qsizetype Longest = 100;
    constexpr qsizetype IsoLength = 10;
    text = text.trimmed();
    if (text.size() > Longest)
        return {};
    if (text.size() >= IsoLength) {
        const QDate day = QDate::fromString(text.first(IsoLength).toString(), Qt::ISODate);
        if (day.isValid())
            return day;
    }
    static const QRegularExpression zoneName(u"\\s*\\([^)]*\\)$"_s); // "(CET)" behind a mail's day
    if (const QDateTime time = QDateTime::fromString(text.toString().remove(zoneName), Qt::RFC2822Date); time.isValid())
        return time.date();
    return publicationDay(text);
}

QString stoppedError(const QString &file)
{
    return QCoreApplication::translate("Import", "Reading \"%1\" was stopped.").arg(file);
}

QString emptyError(const QString &file)
{
    return QCoreApplication::translate("Import", "Cannot read \"%1\": it is empty.").arg(file);
}

QString tooLongError(const QString &file, qsizetype limit)
{
    return QCoreApplication::translate("Import", "Cannot read \"%1\": it is longer than %2 characters.")
        .arg(file, QLocale().toString(qint64(limit)));
}

QString noPageError(const QString &file)
{
    return QCoreApplication::translate("Import", "Nothing is left out of \"%1\": it is no web page.").arg(file);
}

QString tooDeepError(const QString &file)
{
    return QCoreApplication::translate("Import",
                                       "Cannot read \"%1\": its elements stand too deep in each other, or are too many.")
        .arg(file);
}

} // namespace Dateline
