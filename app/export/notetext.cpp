// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/notetext.h"

#include "library/storednames.h"
#include "words/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <KZip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct HighlightLook {
    QLatin1StringView name;
    QLatin1StringView rgb;
};

/// Each at the place of its number.
constexpr std::array HighlightLooks{
    HighlightLook{"yellow"_L1, "#FFE066"_L1}, HighlightLook{"green"_L1, "#8CE99A"_L1},
    HighlightLook{"blue"_L1, "#74C0FC"_L1},   HighlightLook{"pink"_L1, "#FAA2C1"_L1},
    HighlightLook{"grey"_L1, "#CED4DA"_L1},
};

constexpr QLatin1StringView CheckTagBegin = "check:"_L1;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

QString highlightName(Highlight highlight)
{
    return HighlightLooks[size_t(highlight)].name;
}

Highlight highlightNamed(const QString &name)
{
    const auto *const found = std::ranges::find(HighlightLooks, name, &HighlightLook::name);
    return found == HighlightLooks.end() ? Highlight::Yellow : static_cast<Highlight>(found - HighlightLooks.begin());
}

QLatin1StringView rgbOf(Highlight highlight)
{
    return HighlightLooks[size_t(highlight)].rgb;
}

QString checkTag(CheckStatus check)
{
    return check == CheckStatus::None ? QString() : CheckTagBegin + storedName(check);
}

std::optional<CheckStatus> checkOfTag(const QString &tag)
{
    return tag.startsWith(CheckTagBegin) ? checkOf(tag.sliced(CheckTagBegin.size())) : std::nullopt;
}

QString authorOf(const Note &note)
{
    return note.author.isEmpty() ? u"Dateline"_s : note.author;
}

QStringList checkLines(const Note &note)
{
    QStringList lines;
    if (note.check != CheckStatus::None)
        lines.append(Tr::tr("Check: %1").arg(words(note.check)));
    if (!note.source.isEmpty())
        lines.append(Tr::tr("Source: %1").arg(note.source));
    return lines;
}

QStringList noteLines(const Note &note)
{
    QStringList lines = note.markdown.isEmpty() ? QStringList() : note.markdown.split(u'\n');
    lines += checkLines(note);
    QStringList tags;
    for (const QString &tag : note.tags)
        tags.append(u'#' + tag);
    if (!tags.isEmpty())
        lines.append(tags.join(u' '));
    return lines;
}

QUuid partId(const Article &article, const QString &name)
{
    static const QUuid space(u"6f0d3a52-6f0e-4a53-9d5e-1a2b7c9d0e4f"_s);
    return QUuid::createUuidV5(space, QString::fromLatin1(article.hash) + u'/' + name);
}

QUuid noteId(const Article &article, const Note &note)
{
    return partId(article, u"note/%1"_s.arg(note.id));
}

QString titleOf(const Article &article)
{
    return article.title.isEmpty() ? QFileInfo(article.file).fileName() : article.title;
}

QString sourceLine(const Article &article)
{
    QStringList line = {article.outlet, article.byline};
    if (article.published.isValid())
        line.append(QLocale().toString(article.published, QLocale::LongFormat));
    line.removeAll(QString());
    return line.join(u" \u00B7 "_s);
}

QString sourceOf(const Article &article)
{
    return article.address.isEmpty() ? "urn:sha256:"_L1 + QString::fromLatin1(article.hash)
                                     : article.address.toString(QUrl::FullyEncoded);
}

Span placeOf(const Note &note, QStringView text)
{
    Span place{std::clamp<qsizetype>(note.anchor.position.begin, 0, text.size()), 0};
    place.end = std::clamp<qsizetype>(note.anchor.position.end, place.begin, text.size());
    const auto isInLetter = [text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    return {place.begin - isInLetter(place.begin), place.end + isInLetter(place.end)};
}

Anchor wholeAnchor(const Note &note, QStringView text)
{
    const Span position = note.anchor.position;
    const bool isThere = position.begin >= 0 && position.begin <= position.end && position.end <= text.size()
        && position.of(text) == note.anchor.exact;
    return isThere && !note.anchor.exact.isEmpty() ? Anchor::at(text, placeOf(note, text)) : note.anchor;
}

QString wholeText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString xmlText(QString text)
{
    text = wholeText(std::move(text));
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if (unit == 0xFFFE || unit == 0xFFFF || (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString timeStamp(const QDateTime &time)
{
    const QDateTime known = time.isValid() ? time.toUTC() : QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    return known.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

std::vector<std::vector<NoteStop>> noteStops(const ExportInput &input)
{
    const std::vector<Block> &blocks = input.article.blocks;
    std::vector<std::vector<NoteStop>> stops(blocks.size());
    if (blocks.empty())
        return stops;
    for (qsizetype i = 0; i < std::ssize(input.notes); ++i) {
        const Span place = placeOf(input.notes[i], input.article.text);
        auto first = std::ranges::lower_bound(blocks, place.begin, {}, [](const Block &block) { return block.span.end; });
        if (first == blocks.end())
            --first;
        auto last = std::ranges::upper_bound(blocks, place.end, {}, [](const Block &block) { return block.span.begin; });
        last = last <= first ? first : last - 1;
        const qsizetype begin = std::clamp(place.begin, first->span.begin, first->span.end);
        const qsizetype end = std::clamp(std::max(place.end, begin), last->span.begin, last->span.end);
        // Where several meet, what began before ends first; a note on no words ends right behind its beginning.
        enum { End, Begin, Nothing };
        const bool isNothing = first == last && begin == end;
        stops[first - blocks.begin()].push_back({begin, true, i, isNothing ? Nothing : Begin});
        stops[last - blocks.begin()].push_back({end, false, i, isNothing ? Nothing : End});
    }
    for (std::vector<NoteStop> &list : stops)
        std::ranges::stable_sort(list, {}, [](const NoteStop &stop) { return std::pair(stop.at, stop.rank); });
    return stops;
}

QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &parts, bool storeFirst)
{
    const QDateTime day(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC); // the first that zip has
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setExtraField(KZip::NoExtraField);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (size_t i = 0; i < parts.size(); ++i) {
        zip.setCompression(i == 0 && storeFirst ? KZip::NoCompression : KZip::DeflateCompression);
        zip.writeFile(parts[i].first, parts[i].second, 0100644, {}, {}, day, day, day);
    }
    zip.close();
    return buffer.data();
}

} // namespace Dateline
