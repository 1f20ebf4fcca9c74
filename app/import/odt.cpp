// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/odt.h"

#include "import/xmlparts.h"
#include "text/oneof.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Goes through content.xml once. A note stands within its paragraph: it is written by a writer of its own meanwhile.
class Reader {
public:
    explicit Reader(const QByteArray &content)
        : m_xml(content)
    { }

    bool read(Draft &draft)
    {
        while (readNext(m_xml)) {
            if (m_xml.isStartElement())
                begin(m_xml.name());
            else if (m_xml.isEndElement())
                end(m_xml.name());
            else if (m_inParagraph > 0 && !m_inCitation)
                writer().text(m_xml.text());
        }
        draft.blocks = m_body.take();
        draft.notes = m_notes.take();
        return isWhole(m_xml);
    }

private:
    struct List {
        QString style;
        int items = 0;
    };

    /// Names of styles are put together with levels for each list: none that means well is longer.
    [[nodiscard]] QString nameIn(QStringView attribute) const
    {
        constexpr qsizetype Longest = 200;
        return attributeOf(m_xml, attribute).left(Longest);
    }

    DraftWriter &writer() { return m_inNote ? m_notes : m_body; }

    void begin(QStringView name)
    {
        if (isOneOf(name,
                    {u"annotation", u"tracked-changes", u"frame", u"sequence-decls", u"table-of-content", u"ruby-text",
                     u"hidden-text", u"hidden-paragraph"})
            || (name == u"section" && attributeOf(m_xml, u"display") == "none"_L1)) {
            m_xml.skipCurrentElement();
        } else if (name == u"style" && attributeOf(m_xml, u"family") == "paragraph"_L1) {
            m_parents.insert(nameIn(u"name"), nameIn(u"parent-style-name"));
        } else if (isOneOf(name, {u"p", u"h"})) {
            ++m_inParagraph;
            m_style = attributeOf(m_xml, u"style-name");
        } else if (name == u"list-style") {
            m_listStyle = nameIn(u"name");
        } else if (name == u"list-level-style-number") {
            m_numbered.insert(m_listStyle + nameIn(u"level"));
        } else if (name == u"list") {
            const QString style = nameIn(u"style-name");
            m_lists.push_back({style.isEmpty() && !m_lists.empty() ? m_lists.back().style : style});
        } else if (name == u"list-item" && !m_lists.empty()) {
            List &list = m_lists.back();
            const bool isNumbered = m_numbered.contains(list.style + QString::number(m_lists.size()));
            writer().setBullet(isNumbered ? QString::number(++list.items) + ". "_L1 : u"\u2022 "_s);
        } else if (name == u"table-row") {
            writer().beginRow();
        } else if (name == u"table-cell") {
            writer().beginCell();
        } else if (name == u"note") {
            ++m_number;
            m_body.text(u"[%1]"_s.arg(m_number));
        } else if (name == u"note-citation") {
            m_inCitation = true;
        } else if (name == u"note-body") {
            m_inNote = true;
            m_notes.setBullet(u"[%1] "_s.arg(m_number));
        } else if (name == u"s") {
            writer().space();
        } else if (name == u"tab") {
            writer().tab();
        } else if (name == u"line-break") {
            writer().lineBreak();
        }
    }

    void end(QStringView name)
    {
        if (isOneOf(name, {u"p", u"h"})) {
            m_inParagraph = std::max(m_inParagraph - 1, 0);
            const QString style = m_parents.value(m_style, m_style); // of one that differs here and there
            const bool isHead = name == u"h" || style.startsWith("Heading"_L1);
            writer().finish(style == "Title"_L1 ? Block::Kind::Headline
                                : isHead        ? Block::Kind::Section
                                                : Block::Kind::Paragraph);
            m_style.clear();
        } else if (name == u"list" && !m_lists.empty()) {
            m_lists.pop_back();
        } else if (name == u"table-row") {
            writer().endRow();
        } else if (name == u"note-citation") {
            m_inCitation = false;
        } else if (name == u"note-body") {
            m_inNote = false;
        }
    }

    QXmlStreamReader m_xml;
    DraftWriter m_body;
    DraftWriter m_notes;
    QSet<QString> m_numbered;          ///< styles of lists, each with a level of it, that number their items
    QHash<QString, QString> m_parents; ///< of the document's own styles
    QString m_listStyle;
    std::vector<List> m_lists;
    QString m_style;
    int m_number = 0;
    int m_inParagraph = 0;
    bool m_inNote = false;
    bool m_inCitation = false;
};

} // namespace

Result<Draft> readOdt(Package &package, const Source &source)
{
    Draft draft;
    if (!Reader(package.read(u"content.xml"_s)).read(draft) && draft.blocks.empty())
        return std::unexpected(brokenError(source.file));
    readDublinCore(package.read(u"meta.xml"_s), draft);
    return draft;
}

} // namespace Dateline
