// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/printed.h"

#include "export/covers.h"
#include "export/notetext.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double bodyPoints = 11;
constexpr QRgb ink = 0x1d1d1f;
constexpr QRgb dim = 0x5f5f66;

/// One that reads no picture from anywhere.
class PrintedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QTextCharFormat plainFormat()
{
    QTextCharFormat format;
    format.setFontFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    format.setFontPointSize(bodyPoints);
    format.setForeground(QColor(ink));
    return format;
}

QTextCharFormat smallFormat()
{
    QTextCharFormat format;
    format.setFontFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    format.setFontPointSize(bodyPoints * 0.8);
    format.setForeground(QColor(dim));
    return format;
}

void underline(QTextCharFormat &format, QTextCharFormat::UnderlineStyle style, QRgb colour)
{
    format.setUnderlineStyle(style);
    format.setUnderlineColor(QColor(colour));
}

/// On paper as in the HTML export: no kind by its colour alone.
void mark(QTextCharFormat &format, const Cover &cover)
{
    switch (cover.mark) {
    case Cover::Mark::Person:
        underline(format, QTextCharFormat::SingleUnderline, 0x1d4f91);
        if (!cover.nominal)
            format.setFontWeight(QFont::DemiBold);
        break;
    case Cover::Mark::Country:
        underline(format, QTextCharFormat::DotLine, 0x1e6b3c);
        break;
    case Cover::Mark::Place:
        underline(format, QTextCharFormat::SingleUnderline, 0x0f6474);
        break;
    case Cover::Mark::Organization:
        underline(format, QTextCharFormat::DashUnderline, 0x6d2f8f);
        break;
    case Cover::Mark::Date:
        underline(format, QTextCharFormat::DashDotLine, 0x5c5642);
        break;
    case Cover::Mark::Quote:
        format.setBackground(QColor(0xf1eee6));
        break;
    case Cover::Mark::Deal:
        format.setBackground(QColor(0xfdf0cb));
        break;
    case Cover::Mark::Cue:
        format.setFontItalic(true);
        break;
    case Cover::Mark::Note:
        break;
    }
}

/// \a to may be empty, for the end of a link.
QTextCharFormat linked(QTextCharFormat format, const QString &to, const QString &name = {})
{
    format.setAnchor(true);
    if (!to.isEmpty())
        format.setAnchorHref(to);
    if (!name.isEmpty())
        format.setAnchorNames({name});
    return format;
}

/// Writes the document from its first word to its last.
class Printer {
public:
    explicit Printer(const ExportInput &input, QTextDocument &document)
        : m_input(input)
        , m_cursor(&document)
    { }

    void addHeader()
    {
        const QTextCharFormat format = smallFormat();
        const Article &article = m_input.article;
        QString line = sourceLine(article);
        if (!line.isEmpty() && !article.address.isEmpty())
            line += u" \u00B7 "_s;
        if (line.isEmpty() && article.address.isEmpty())
            return;
        begin(0, 14);
        m_cursor.insertText(line, format);
        const QString address = article.address.toString(QUrl::FullyEncoded);
        m_cursor.insertText(address, linked(format, address));
    }

    void addArticle()
    {
        const std::vector<Cover> covers = coversOf(m_input);
        const std::vector<std::vector<Piece>> pieces = piecesOf(m_input.article, covers);
        for (size_t i = 0; i < pieces.size(); ++i) {
            QTextCharFormat base = plainFormat();
            switch (m_input.article.blocks[i].kind) {
            case Block::Kind::Headline:
                base.setFontPointSize(bodyPoints * 1.8);
                base.setFontWeight(QFont::Bold);
                begin(0, 14, 1);
                break;
            case Block::Kind::Section:
                base.setFontPointSize(bodyPoints * 1.25);
                base.setFontWeight(QFont::Bold);
                begin(10, 6, 2);
                break;
            case Block::Kind::Paragraph:
                begin(0, 8);
                break;
            }
            for (const Piece &piece : pieces[i]) {
                const bool isHeading = m_input.article.blocks[i].kind != Block::Kind::Paragraph;
                const bool isFirst = &piece == &pieces[i].front();
                addPiece(piece, isHeading && isFirst ? linked(base, {}, u"heading-%1"_s.arg(i)) : base);
            }
        }
    }

    void addNotes()
    {
        if (m_input.notes.empty())
            return;
        begin(24, 8, 2);
        QTextCharFormat heading = plainFormat();
        heading.setFontPointSize(bodyPoints * 1.25);
        heading.setFontWeight(QFont::Bold);
        m_cursor.insertText(Tr::tr("Notes"), linked(heading, {}, u"notes"_s));
        for (qsizetype i = 0; i < std::ssize(m_input.notes); ++i)
            addNote(i);
    }

    /// Laying out takes the square of a paragraph's length: one of a million letters becomes many.
    void cutLongParagraphs()
    {
        constexpr int longest = 4000;
        for (QTextBlock block = m_cursor.document()->begin(); block.isValid(); block = block.next()) {
            if (block.length() - 1 <= longest)
                continue;
            const QString text = block.text();
            const qsizetype space = text.lastIndexOf(u' ', longest);
            qsizetype at = space > longest / 2 ? space + 1 : longest;
            at -= text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
            QTextCursor cut(block);
            cut.setPosition(block.position() + int(at));
            QTextBlockFormat format = block.blockFormat();
            format.setBottomMargin(0);
            cut.insertBlock(block.blockFormat());
            QTextCursor(block).setBlockFormat(format);
        }
    }

private:
    /// A new paragraph; the distances are in points of an unzoomed document.
    void begin(double above, double below, int level = 0, int indent = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setHeadingLevel(level);
        format.setIndent(indent);
        format.setLineHeight(level > 0 ? 112 : 135, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, plainFormat());
        m_isFirst = false;
    }

    void addPiece(const Piece &piece, QTextCharFormat format)
    {
        for (const Cover *cover : piece.covers)
            mark(format, *cover);
        // The reader's highlight lies above what the engine found.
        for (const Cover *cover : piece.covers) {
            if (cover->mark == Cover::Mark::Note)
                format.setBackground(QColor(rgbOf(m_input.notes[cover->note].highlight)));
        }
        m_cursor.insertText(wholeText(piece.span.of(m_input.article.text).toString()), format);
        QTextCharFormat number = smallFormat();
        number.setFontPointSize(bodyPoints);
        number.setForeground(QColor(0x1d4f91));
        number.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        for (const qsizetype note : piece.ending) {
            // What has a link is never the end of one in Qt's PDF: that is what stands before the number.
            m_cursor.insertText(note == piece.ending.front() ? u"\u200A"_s : u","_s, linked(number, {}, atName(note)));
            m_cursor.insertText(QString::number(note + 1), linked(number, u"#note-%1"_s.arg(note + 1)));
            m_referred.insert(note);
        }
    }

    void addNote(qsizetype index)
    {
        const Note &note = m_input.notes[index];
        begin(10, 2);
        QTextCharFormat number = smallFormat();
        number.setFontWeight(QFont::Bold);
        m_cursor.insertText(QString::number(index + 1), linked(number, {}, u"note-%1"_s.arg(index + 1)));
        m_cursor.insertText(u"  "_s, number);
        QTextCharFormat words = plainFormat();
        words.setFontItalic(true);
        words.setBackground(QColor(rgbOf(note.highlight)));
        if (m_referred.contains(index))
            words = linked(words, u"#"_s + atName(index));
        m_cursor.insertText(wholeText(note.anchor.exact).replace(u'\n', u' '), words);
        if (!note.markdown.isEmpty())
            addMarkdown(note.markdown);
        for (const QString &line : checkLines(note)) {
            begin(0, 0, 0, 1);
            m_cursor.insertText(wholeText(line), plainFormat());
        }
        begin(0, 4, 0, 1);
        m_cursor.insertText(wholeText(detailsOf(note, m_input.article)), smallFormat());
    }

    void addMarkdown(const QString &markdown)
    {
        begin(0, 4, 0, 1);
        const QTextDocumentFragment fragment = QTextDocumentFragment::fromMarkdown(
            wholeText(markdown),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        const int first = m_cursor.position();
        m_cursor.insertFragment(fragment);
        // Paragraphs bring a format of their own; all of the note stands in from its number.
        for (QTextBlock block = m_cursor.document()->findBlock(first); block.isValid(); block = block.next()) {
            QTextBlockFormat format = block.blockFormat();
            if (block.textList() || format.indent() > 0)
                continue;
            format.setIndent(1);
            QTextCursor(block).setBlockFormat(format);
        }
    }

    static QString atName(qsizetype note) { return u"at-note-%1"_s.arg(note + 1); }

    const ExportInput &m_input;
    QTextCursor m_cursor;
    QSet<qsizetype> m_referred; ///< notes whose number stands in the text
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> printedArticle(const ExportInput &input)
{
    auto document = std::make_unique<PrintedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(plainFormat().font());
    document->setMetaInformation(QTextDocument::DocumentTitle, titleOf(input.article));
    Printer printer(input, *document);
    printer.addHeader();
    printer.addArticle();
    printer.addNotes();
    printer.cutLongParagraphs();
    return document;
}

} // namespace Dateline
