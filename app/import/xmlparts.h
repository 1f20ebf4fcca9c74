// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

#include <QXmlStreamReader>

namespace Dateline {

/// Goes to the next start, end or text of an XML part. False at its end, where it is broken, and where it declares
/// entities: no part of an article has a reason to, and expanding them is how a small file becomes a large one.
bool readNext(QXmlStreamReader &xml);

/// Whether reading came to a proper end.
bool isWhole(const QXmlStreamReader &xml);

/// The attribute of that local name, whatever its namespace.
QString attributeOf(const QXmlStreamReader &xml, QStringView name);

/// The Dublin Core elements of a part, and those that office programs have beside them: title, creator, date, created,
/// publisher, language, source.
void readDublinCore(const QByteArray &part, Draft &draft);

/// The error for a file whose parts cannot be read.
QString brokenError(const QString &file);

/// Puts paragraphs together as a document's parts are read.
class DraftWriter {
public:
    void text(QStringView words);
    void space() { text(u" "); }
    void tab() { text(u"\t"); }
    /// A line break within a paragraph.
    void lineBreak();
    /// Ends the paragraph, if there is one. Within a row of a table it goes on behind a tab.
    void finish(Block::Kind kind = Block::Kind::Paragraph);
    /// What the next paragraph begins with: a bullet, a number.
    void setBullet(const QString &bullet) { m_bullet = bullet; }

    void beginRow();
    void beginCell();
    void endRow();

    std::vector<DraftBlock> take();

private:
    std::vector<DraftBlock> m_blocks;
    QString m_text;
    QString m_bullet;
    QChar m_last;   ///< the last letter of the text, spaces aside; null while there is none
    int m_rows = 0; ///< rows of tables that are open
};

} // namespace Dateline
