// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/docx.h"

#include "import/xmlparts.h"
#include "text/oneof.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// What a paragraph style is for, by its id; its name is English in every language's Word.
QHash<QString, Block::Kind> readStyles(const QByteArray &part)
{
    QHash<QString, Block::Kind> kinds;
    QXmlStreamReader xml(part);
    QString id;
    while (readNext(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"style") {
            id = attributeOf(xml, u"styleId");
        } else if (xml.name() == u"name" && !id.isEmpty()) {
            const QString name = attributeOf(xml, u"val").toLower();
            if (name == "title"_L1)
                kinds.insert(id, Block::Kind::Headline);
            else if (name.startsWith("heading "_L1))
                kinds.insert(id, Block::Kind::Section);
        }
    }
    return kinds;
}

/// The lists that number their items, by id.
QSet<QString> readNumbering(const QByteArray &part)
{
    QSet<QString> abstract;
    QSet<QString> numbered;
    QXmlStreamReader xml(part);
    QString id;
    bool isFirstLevel = false;
    while (readNext(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"abstractNum" || xml.name() == u"num")
            id = attributeOf(xml, xml.name() == u"num" ? u"numId" : u"abstractNumId");
        else if (xml.name() == u"lvl")
            isFirstLevel = attributeOf(xml, u"ilvl") == "0"_L1;
        else if (xml.name() == u"numFmt" && isFirstLevel && attributeOf(xml, u"val") != "bullet"_L1)
            abstract.insert(id);
        else if (xml.name() == u"abstractNumId" && abstract.contains(attributeOf(xml, u"val")))
            numbered.insert(id);
    }
    return numbered;
}

/// What stands beside the document and says how to read it.
struct Looks {
    QHash<QString, Block::Kind> styles;
    QSet<QString> numbered;
};

/// Goes through a part with paragraphs: the document, its footnotes, its endnotes.
class Reader {
public:
    Reader(const QByteArray &part, const Looks &looks)
        : m_xml(part)
        , m_looks(looks)
    { }

    bool read()
    {
        while (readNext(m_xml)) {
            if (m_xml.isStartElement())
                begin(m_xml.name());
            else if (m_xml.isEndElement())
                end(m_xml.name());
            else if (m_inText)
                m_writer.text(m_xml.text());
        }
        return isWhole(m_xml);
    }

    std::vector<DraftBlock> take() { return m_writer.take(); }
    /// The notes of each kind that the paragraphs name, in text order.
    [[nodiscard]] const QStringList &references() const { return m_references; }
    /// The paragraphs of notes, by kind and id.
    [[nodiscard]] const QHash<QString, std::vector<DraftBlock>> &notes() const { return m_notes; }

private:
    void begin(QStringView name)
    {
        if (isOneOf(name, {u"del", u"moveFrom", u"instrText", u"Fallback", u"drawing", u"pict", u"txbxContent"})) {
            m_xml.skipCurrentElement();
        } else if (name == u"rPr") {
            readLooks();
        } else if (name == u"t") {
            m_inText = !m_isHidden;
        } else if (name == u"pStyle") {
            m_kind = m_looks.styles.value(attributeOf(m_xml, u"val"), Block::Kind::Paragraph);
        } else if (name == u"ilvl") {
            m_level = attributeOf(m_xml, u"val");
        } else if (name == u"numId") {
            m_list = attributeOf(m_xml, u"val");
        } else if (name == u"r") {
            openItem();
        } else if (isOneOf(name, {u"tab", u"ptab"})) {
            if (!m_inProperties)
                m_writer.tab();
        } else if (isOneOf(name, {u"br", u"cr"})) {
            m_writer.lineBreak();
        } else if (name == u"noBreakHyphen") {
            m_writer.text(u"\u2011");
        } else if (name == u"pPr") {
            m_inProperties = true;
        } else if (name == u"tr") {
            m_writer.beginRow();
        } else if (name == u"tc") {
            m_writer.beginCell();
        } else if (isOneOf(name, {u"footnoteReference", u"endnoteReference"})) {
            m_writer.text(u"[%1]"_s.arg(numberOf(name.first(1).toString() + attributeOf(m_xml, u"id"))));
        } else if (isOneOf(name, {u"footnote", u"endnote"})) {
            m_note = name.first(1).toString() + attributeOf(m_xml, u"id");
            m_writer.take();
        }
    }

    /// How a run looks, and whether the end of a paragraph was taken out in a change that is tracked.
    void readLooks()
    {
        for (int depth = 1; depth > 0 && readNext(m_xml);) {
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (!m_xml.isStartElement())
                continue;
            const QString value = attributeOf(m_xml, u"val");
            if (m_inProperties)
                m_goesOn |= isOneOf(m_xml.name(), {u"del", u"moveFrom"});
            else if (m_xml.name() == u"vanish")
                m_isHidden = value != "0"_L1 && value != "false"_L1;
        }
    }

    /// The number of a note, the same wherever it is named.
    qsizetype numberOf(const QString &note)
    {
        const auto known = m_numbers.constFind(note);
        if (known != m_numbers.cend())
            return *known;
        m_references.append(note);
        m_numbers.insert(note, m_references.size());
        return m_references.size();
    }

    void openItem()
    {
        const QString list = std::exchange(m_list, {});
        if (list.isEmpty() || list == "0"_L1 || m_kind != Block::Kind::Paragraph)
            return;
        const bool isNumbered = m_looks.numbered.contains(list) && m_level.toInt() == 0;
        m_writer.setBullet(isNumbered ? QString::number(++m_items[list]) + ". "_L1 : u"\u2022 "_s);
    }

    void end(QStringView name)
    {
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"r") {
            m_isHidden = false;
        } else if (name == u"pPr") {
            m_inProperties = false;
        } else if (name == u"p") {
            if (!std::exchange(m_goesOn, false))
                m_writer.finish(std::exchange(m_kind, Block::Kind::Paragraph));
            m_list.clear();
        } else if (name == u"tr") {
            m_writer.endRow();
        } else if (isOneOf(name, {u"footnote", u"endnote"})) {
            m_notes.insert(m_note, m_writer.take());
        }
    }

    QXmlStreamReader m_xml;
    const Looks &m_looks;
    DraftWriter m_writer;
    QStringList m_references;
    QHash<QString, qsizetype> m_numbers;
    QHash<QString, std::vector<DraftBlock>> m_notes;
    QString m_note;
    QString m_list; ///< whose item the paragraph is; "0" takes back what its style says
    QString m_level;
    QHash<QString, int> m_items; ///< by list
    Block::Kind m_kind = Block::Kind::Paragraph;
    bool m_inText = false;
    bool m_inProperties = false;
    bool m_isHidden = false; ///< the run
    bool m_goesOn = false;   ///< the paragraph, in the next one
};

/// The notes in the order in which the text names them, numbered as there.
std::vector<DraftBlock> numbered(const QStringList &references, const QHash<QString, std::vector<DraftBlock>> &notes)
{
    std::vector<DraftBlock> blocks;
    for (qsizetype i = 0; i < references.size(); ++i) {
        QString number = u"[%1] "_s.arg(i + 1);
        for (const DraftBlock &block : notes.value(references[i]))
            blocks.push_back({std::exchange(number, {}) + block.text.trimmed()});
    }
    return blocks;
}

} // namespace

Result<Draft> readDocx(Package &package, const Source &source)
{
    const Looks looks{readStyles(package.read(u"word/styles.xml"_s)), readNumbering(package.read(u"word/numbering.xml"_s))};
    Reader reader(package.read(u"word/document.xml"_s), looks);
    const bool whole = reader.read();
    Draft draft;
    draft.blocks = reader.take();
    if (!whole && draft.blocks.empty())
        return std::unexpected(brokenError(source.file));
    QHash<QString, std::vector<DraftBlock>> notes;
    for (const QString &part : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        Reader more(package.read(part), looks);
        more.read();
        notes.insert(more.notes());
    }
    draft.notes = numbered(reader.references(), notes);
    readDublinCore(package.read(u"docProps/core.xml"_s), draft);
    return draft;
}

} // namespace Dateline
