// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/notedelegate.h"

#include "models/roles.h"
#include "panels/markdownview.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int shownLines = 6;
constexpr int selectedLines = 200;

QFont fontOf(const QTextCharFormat &format, const QFont &font)
{
    QFont with = format.fontFixedPitch() ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font;
    if (format.fontFixedPitch() && font.pointSizeF() > 0)
        with.setPointSizeF(font.pointSizeF());
    with.setBold(format.fontWeight() > QFont::Medium);
    with.setItalic(format.fontItalic());
    with.setStrikeOut(format.fontStrikeOut());
    return with;
}

} // namespace

std::vector<Run> markdownRuns(const QString &markdown, const QFont &font, const QColor &color)
{
    // Long notes show their beginning only, so no more of them is read.
    constexpr qsizetype most = 8000;
    QTextDocument document;
    setMarkdown(document, markdown.left(most));
    std::vector<Run> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString start = runs.empty() ? QString() : QString(QChar::LineSeparator);
        if (const QTextList *list = block.textList()) {
            const QString mark = list->itemText(block);
            start += u"\u2003"_s.repeated(list->format().indent() - 1);
            start += (list->format().style() <= QTextListFormat::ListDecimal ? mark : u"\u2022"_s) + u' ';
        }
        if (!start.isEmpty())
            runs.push_back({start, font, color});
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (block.blockFormat().headingLevel() > 0)
                format.setFontWeight(QFont::Bold);
            QString text = fragment.text();
            text.replace(u'\n', QChar::LineSeparator);
            runs.push_back({text, fontOf(format, font), color});
        }
    }
    return runs;
}

void NoteDelegate::reserve(NoteId id, int height)
{
    m_reserved = height > 0 ? id : 0;
    m_reservedHeight = height;
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_reserved != 0 && index.data(IndexRole).toLongLong() == m_reserved)
        return {view()->viewport()->width(), m_reservedHeight};
    return CardDelegate::sizeHint(option, index);
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_reserved == 0 || index.data(IndexRole).toLongLong() != m_reserved)
        CardDelegate::paint(painter, option, index);
}

Card NoteDelegate::card(const QModelIndex &index, const Look &look) const
{
    const bool selected = look.emphasis == Emphasis::Selected;
    const QString markdown = index.data(MarkdownRole).toString();
    const QFont plain = small(look.font);
    Card card;
    card.swatch = Highlight(index.data(HighlightRole).toInt());
    card.heading = {{index.data().toString(), serif(look.font), markdown.isEmpty() ? look.tones.text : look.tones.dim}};
    card.headingLines = selected ? selectedLines : markdown.isEmpty() ? 3 : 2;
    if (!markdown.isEmpty())
        card.paragraphs.push_back(
            {markdownRuns(markdown, look.font, look.tones.text), selected ? selectedLines : shownLines, true});
    card.check = CheckStatus(index.data(CheckRole).toInt());
    if (card.check != CheckStatus::None)
        card.badge = words(card.check);
    const QString source = index.data(SourceRole).toString().simplified();
    const bool isWeb = !webAddress(source).isEmpty();
    if (!source.isEmpty()) {
        QFont address = plain;
        address.setUnderline(isWeb);
        //: what a check of facts rests on; followed by an address or a citation
        card.paragraphs.push_back(
            {{{tr("Source:") + u' ', plain, look.tones.dim}, {source, address, look.tones.text}}, selected ? 4 : 1, true});
    }
    if (const QString author = index.data(AuthorRole).toString(); !author.isEmpty())
        //: who made a note
        card.paragraphs.push_back({{{tr("By %1").arg(author), plain, look.tones.dim}}, 1, true});
    QString tags;
    for (const QString &tag : index.data(TagsRole).toStringList())
        tags += u'#' + tag + u"  "_s;
    if (!tags.isEmpty())
        card.paragraphs.push_back({{{tags.trimmed(), plain, look.tones.dim}}, 2, true});
    QStringList hints;
    if (index.data(OrphanRole).toBool()) {
        hints.append(tr("The article changed, and these words have no clear place in it any more."));
        if (selected)
            hints.append(tr("F4 offers places."));
    }
    if (m_hasDraft && m_hasDraft(index.data(IndexRole).toLongLong()))
        hints.append(tr("Typed and not saved: edit to go on."));
    if (selected && isWeb)
        hints.append(tr("Ctrl+Enter opens the source."));
    if (selected)
        hints.append(tr("Enter or a double click edits, Del deletes."));
    if (!hints.empty()) {
        QFont italic = plain;
        italic.setItalic(true);
        card.paragraphs.push_back({{{hints.join(u' '), italic, look.tones.dim}}, 3, true});
    }
    return card;
}

} // namespace Dateline
