// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/notereader.h"

#include "anchors/placement.h"
#include "text/offsets.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Offsets into a text, whatever they count, as UTF-16 units.
class Offsets {
public:
    explicit Offsets(QStringView text)
        : m_text(text)
        , m_points(text)
    { }

    /// Nothing where the span does not lie in the text, or begins or ends within a letter.
    [[nodiscard]] std::optional<Span> toUtf16(Span span, OffsetUnit unit)
    {
        if (span.begin < 0 || span.end < span.begin)
            return std::nullopt;
        switch (unit) {
        case OffsetUnit::CodePoints: {
            const Span found = m_points.toUtf16(span);
            return m_points.fromUtf16(found) == span ? std::optional(found) : std::nullopt;
        }
        case OffsetUnit::Utf16:
            return span.end <= m_text.size() ? std::optional(span) : std::nullopt;
        case OffsetUnit::Utf8:
            return fromUtf8(span);
        }
        return std::nullopt;
    }

private:
    std::optional<Span> fromUtf8(Span span)
    {
        if (m_bytes.empty()) {
            m_bytes.reserve(size_t(m_text.size()) + 1);
            qsizetype at = 0;
            for (const QChar unit : m_text) {
                m_bytes.push_back(at);
                // A pair is four bytes: both of its units count two.
                at += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
            }
            m_bytes.push_back(at);
        }
        const auto unitAt = [this](qsizetype byte) { return std::ranges::lower_bound(m_bytes, byte); };
        const auto begin = unitAt(span.begin);
        const auto end = unitAt(span.end);
        if (end == m_bytes.end() || *begin != span.begin || *end != span.end)
            return std::nullopt;
        return Span{begin - m_bytes.begin(), end - m_bytes.begin()};
    }

    QStringView m_text;
    CodePoints m_points;
    std::vector<qsizetype> m_bytes; ///< where each unit begins in UTF-8
};

/// Whether \a stated is what stands \a there; a letter that was cut in half at an end of it is U+FFFD.
bool agrees(QStringView there, QStringView stated)
{
    return std::ranges::equal(there, stated,
                              [](QChar one, QChar other) { return one == other || other == QChar::ReplacementCharacter; });
}

/// Whether what the anchor says of the text before \a place, and behind it, agrees.
std::pair<bool, bool> agreeingSides(const Anchor &anchor, QStringView text, Span place)
{
    const QStringView before = text.first(place.begin);
    const QStringView after = text.sliced(place.end);
    return {agrees(before.last(std::min(before.size(), anchor.prefix.size())), anchor.prefix),
            agrees(after.first(std::min(after.size(), anchor.suffix.size())), anchor.suffix)};
}

/// Whether the words of the anchor stand at \a place, with what it says of their surroundings on one side at least; both
/// sides where it has no words. One that says nothing has none but its place.
bool standsAt(const Anchor &anchor, QStringView text, Span place)
{
    if (anchor.exact.isEmpty() && anchor.prefix.isEmpty() && anchor.suffix.isEmpty())
        return true;
    if (!agrees(place.of(text), anchor.exact))
        return false;
    const auto [prefix, suffix] = agreeingSides(anchor, text, place);
    return anchor.exact.isEmpty() ? prefix && suffix : prefix || suffix;
}

/// The one place where the words stand in all that the anchor says of their surroundings; nothing where it says nothing of
/// them, or there are more. Other programs remember less of them than we do.
std::optional<Span> onlyPlace(const Anchor &anchor, QStringView text)
{
    if (anchor.prefix.isEmpty() && anchor.suffix.isEmpty())
        return std::nullopt;
    std::optional<Span> only;
    for (qsizetype at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
        const Span place{at, at + anchor.exact.size()};
        const auto [prefix, suffix] = agreeingSides(anchor, text, place);
        if (!prefix || !suffix)
            continue;
        if (only)
            return std::nullopt;
        only = place;
    }
    return only;
}

/// The unit in which most positions lead to the note's words.
OffsetUnit unitOf(const FiledNotes &filed, QStringView text, Offsets &offsets)
{
    std::array units{OffsetUnit::CodePoints, OffsetUnit::Utf16, OffsetUnit::Utf8};
    std::ranges::stable_partition(units, [&](OffsetUnit unit) { return unit == filed.likeliest; });
    OffsetUnit best = filed.likeliest;
    qsizetype most = 0;
    for (const OffsetUnit unit : units) {
        const qsizetype found = std::ranges::count_if(filed.notes, [&](const FiledNote &each) {
            const std::optional<Span> place = offsets.toUtf16(each.position, unit);
            return place && standsAt(each.note.anchor, text, *place);
        });
        if (found > most) {
            most = found;
            best = unit;
        }
    }
    return best;
}

/// Puts notes at their places in an article.
class Placer {
public:
    Placer(const FiledNotes &filed, const Article &article)
        : m_text(article.text)
        , m_counted(filed.text.isEmpty() ? article.text : filed.text)
        , m_offsets(m_counted)
        , m_unit(unitOf(filed, m_counted, m_offsets))
    { }

    Note place(FiledNote filed)
    {
        Note note = std::move(filed.note);
        note.id = 0;
        const std::optional<Span> stated = m_offsets.toUtf16(filed.position, m_unit);
        const bool isThere = stated && standsAt(note.anchor, m_counted, *stated);
        if (isThere)
            note.anchor = Anchor::at(m_counted, *stated);
        if (isThere && m_counted == m_text)
            return note;
        const std::optional<Span> found = search(note.anchor, isThere);
        if (found)
            note.anchor = Anchor::at(m_text, *found);
        else
            note.anchor.position = {};
        return note;
    }

private:
    std::optional<Span> search(const Anchor &anchor, bool isFromCounted)
    {
        if (anchor.exact.isEmpty() || anchor.exact.size() > m_text.size())
            return std::nullopt;
        if (const std::optional<Span> only = onlyPlace(anchor, m_text))
            return only;
        std::optional<AnchorPlacer> &placer = isFromCounted ? m_fromCounted : m_fromWords;
        if (!placer)
            placer.emplace(m_text, isFromCounted ? m_counted : QStringView());
        const Placement placement = placer->place(anchor);
        return placement.how == Placement::How::Orphan ? std::nullopt : std::optional(placement.span);
    }

    QStringView m_text;
    QStringView m_counted; ///< what the file's positions count into
    Offsets m_offsets;
    OffsetUnit m_unit;
    std::optional<AnchorPlacer> m_fromCounted;
    std::optional<AnchorPlacer> m_fromWords;
};

} // namespace

Result<IncomingNotes> readNotes(const Source &source, const Article &article)
{
    const Result<FiledNotes> filed =
        source.bytes.startsWith("PK") ? readQdpxNotes(source, article) : readJsonNotes(source, article);
    if (!filed)
        return std::unexpected(filed.error());
    Placer placer(*filed, article);
    IncomingNotes incoming;
    for (const FiledNote &each : filed->notes) {
        if (source.stopped())
            return std::unexpected(stoppedError(source.file));
        incoming.notes.push_back(placer.place(each));
        const Anchor &anchor = incoming.notes.back().anchor;
        incoming.unclear += anchor.isOrphan() && !anchor.exact.isEmpty();
    }
    return incoming;
}

std::vector<Note> newNotes(const std::vector<Note> &incoming, const std::vector<Note> &there)
{
    const auto isByTheSame = [](const Note &one, const Note &other) {
        const bool isOlder = other.author.isEmpty() && one.created.isValid() && one.created == other.created;
        return one.author == other.author || isOlder;
    };
    const auto isSame = [&isByTheSame](const Note &one, const Note &other) {
        return one.anchor.position == other.anchor.position && one.anchor.exact == other.anchor.exact
            && one.highlight == other.highlight && one.markdown == other.markdown && one.tags == other.tags
            && one.check == other.check && one.source == other.source && isByTheSame(one, other);
    };
    std::vector<Note> fresh;
    std::ranges::copy_if(incoming, std::back_inserter(fresh), [&](const Note &note) {
        return std::ranges::none_of(there, [&](const Note &other) { return isSame(note, other); });
    });
    return fresh;
}

} // namespace Dateline
