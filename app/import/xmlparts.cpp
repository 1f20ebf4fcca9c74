// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/xmlparts.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Dateline {

bool readNext(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                xml.raiseError(u"entities"_s);
            break;
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            return true;
        default:
            break;
        }
    }
    return false;
}

bool isWhole(const QXmlStreamReader &xml)
{
    return xml.atEnd() && !xml.hasError();
}

QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void readDublinCore(const QByteArray &part, Draft &draft)
{
    constexpr qsizetype Longest = 2000;
    QXmlStreamReader xml(part);
    QHash<QString, QStringList> values;
    QString open;
    while (readNext(xml)) {
        if (xml.isStartElement()) {
            open = xml.name().toString();
            values[open].append(QString());
        } else if (xml.isEndElement()) {
            open.clear();
        } else if (!open.isEmpty() && values[open].back().size() < Longest) {
            values[open].back() += xml.text();
        }
    }
    const auto value = [&](const QString &name) { return values.value(name).value(0).simplified(); };
    const auto take = [&](QString &field, const QString &name) {
        if (field.isEmpty())
            field = value(name);
    };
    take(draft.title, u"title"_s);
    // Who wrote it first, not who saved it last.
    take(draft.byline, u"initial-creator"_s);
    if (draft.byline.isEmpty())
        draft.byline = values.value(u"creator"_s).join(", "_L1).simplified();
    take(draft.outlet, u"publisher"_s);
    take(draft.language, u"language"_s);
    for (const QString &name : {u"creation-date"_s, u"created"_s, u"date"_s}) {
        if (!draft.written.isValid())
            draft.written = readDay(value(name));
    }
    if (const QString source = value(u"source"_s); draft.address.isEmpty() && source.startsWith("http"_L1))
        draft.address = QUrl(source, QUrl::StrictMode);
}

QString brokenError(const QString &file)
{
    return QCoreApplication::translate("Import",
                                       "Cannot read \"%1\": it is a damaged file, or one without an article in it.")
        .arg(file);
}

void DraftWriter::text(QStringView words)
{
    if (words.isEmpty())
        return;
    if (m_text.isEmpty()) {
        m_text += std::exchange(m_bullet, {});
        m_last = m_text.isEmpty() ? QChar() : m_text.trimmed().back();
    }
    for (const QChar c : words) {
        if (c == QChar(QChar::SoftHyphen) || c == QChar(QChar::ByteOrderMark))
            continue;
        m_text += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
        if (!c.isSpace())
            m_last = c;
    }
}

void DraftWriter::lineBreak()
{
    if (!m_last.isNull() && QStringView(u".!?:\u201D\"").contains(m_last) && m_rows == 0)
        finish();
    else
        text(u" ");
}

void DraftWriter::finish(Block::Kind kind)
{
    if (m_rows > 0) {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\t'))
            m_text += u' ';
        return;
    }
    if (!m_last.isNull())
        m_blocks.push_back({m_text, kind});
    m_text.clear();
    m_last = {};
    m_bullet.clear();
}

void DraftWriter::beginRow()
{
    if (m_rows == 0)
        finish();
    ++m_rows;
}

void DraftWriter::beginCell()
{
    if (m_last.isNull())
        return;
    while (m_text.back().isSpace())
        m_text.chop(1);
    m_text += u'\t';
}

void DraftWriter::endRow()
{
    m_rows = std::max(m_rows - 1, 0);
    if (m_rows == 0)
        finish();
}

std::vector<DraftBlock> DraftWriter::take()
{
    m_rows = 0;
    finish();
    return std::exchange(m_blocks, {});
}

} // namespace Dateline
