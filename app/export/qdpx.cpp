// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "text/offsets.h"
#include "words/words.h"

#include <QMap>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr QLatin1StringView Namespace = "urn:QDA-XML:project:1.0"_L1;

QString guid(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Writes the project of one article: a code for each colour and tag, a selection for each note, its words as a note of
/// the project. Elements stand in the order of the schema (REFI-QDA 1.0).
class Writer {
public:
    explicit Writer(const ExportInput &input)
        : m_input(input)
        , m_points(input.article.text)
        , m_user(userId({}))
    { }

    QByteArray write()
    {
        const Article &article = m_input.article;
        m_xml.writeStartDocument();
        m_xml.writeStartElement("Project"_L1);
        m_xml.writeDefaultNamespace(Namespace);
        m_xml.writeAttribute("name"_L1, xmlText(titleOf(article)));
        m_xml.writeAttribute("origin"_L1, "Dateline " DATELINE_VERSION ""_L1);
        m_xml.writeAttribute("creatingUserGUID"_L1, m_user);
        m_xml.writeAttribute("creationDateTime"_L1, timeStamp({}));
        m_xml.writeStartElement("Users"_L1);
        QMap<QString, QString> names{{m_user, authorOf({})}};
        for (const Note &note : m_input.notes)
            names.insert(userId(note), authorOf(note));
        for (const auto &[id, name] : names.asKeyValueRange()) {
            m_xml.writeEmptyElement("User"_L1);
            m_xml.writeAttribute("guid"_L1, id);
            m_xml.writeAttribute("name"_L1, xmlText(name));
        }
        m_xml.writeEndElement();
        writeCodes();
        writeSource();
        writeNotes();
        m_xml.writeEndDocument();
        m_parts.insert(m_parts.begin(), {u"project.qde"_s, m_project});
        return zipped(m_parts);
    }

private:
    void writeCodes()
    {
        for (const Note &note : m_input.notes) {
            m_codes.insert(words(note.highlight), rgbOf(note.highlight));
            for (const QString &tag : note.tags)
                m_codes.insert(u'#' + tag, {});
            if (note.check != CheckStatus::None)
                m_codes.insert(checkTag(note.check), {});
        }
        if (m_codes.isEmpty())
            return;
        m_xml.writeStartElement("CodeBook"_L1);
        m_xml.writeStartElement("Codes"_L1);
        for (const auto &[name, colour] : m_codes.asKeyValueRange()) {
            m_xml.writeEmptyElement("Code"_L1);
            m_xml.writeAttribute("guid"_L1, codeId(name));
            m_xml.writeAttribute("name"_L1, xmlText(name));
            m_xml.writeAttribute("isCodable"_L1, "true"_L1);
            if (!colour.isEmpty())
                m_xml.writeAttribute("color"_L1, colour);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// Who made the note.
    [[nodiscard]] QString userId(const Note &note) const
    {
        return guid(partId(m_input.article, note.author.isEmpty() ? u"user"_s : "user/"_L1 + note.author));
    }

    [[nodiscard]] QString codeId(const QString &name) const { return guid(partId(m_input.article, "code/"_L1 + name)); }

    void writeSource()
    {
        const QString id = guid(partId(m_input.article, u"source"_s));
        m_xml.writeStartElement("Sources"_L1);
        m_xml.writeStartElement("TextSource"_L1);
        writeText(id, titleOf(m_input.article), m_input.article.text, {}, m_user);
        for (const Note &note : m_input.notes)
            writeSelection(note);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// The attributes of a text, whose words are a part of their own.
    void writeText(const QString &id, const QString &name, const QString &words, const QDateTime &created,
                   const QString &user)
    {
        m_xml.writeAttribute("guid"_L1, id);
        m_xml.writeAttribute("name"_L1, xmlText(name));
        m_xml.writeAttribute("plainTextPath"_L1, "internal://"_L1 + id + ".txt"_L1);
        m_xml.writeAttribute("creatingUser"_L1, user);
        m_xml.writeAttribute("creationDateTime"_L1, timeStamp(created));
        m_parts.emplace_back("sources/"_L1 + id + ".txt"_L1, wholeText(words).toUtf8());
    }

    void writeSelection(const Note &note)
    {
        constexpr qsizetype LongestName = 80;
        const Span place = m_points.fromUtf16(placeOf(note, m_input.article.text));
        const QString id = guid(noteId(m_input.article, note));
        m_xml.writeStartElement("PlainTextSelection"_L1);
        m_xml.writeAttribute("guid"_L1, id);
        m_xml.writeAttribute("name"_L1, xmlText(note.anchor.exact.simplified().left(LongestName)));
        m_xml.writeAttribute("startPosition"_L1, QString::number(place.begin));
        m_xml.writeAttribute("endPosition"_L1, QString::number(place.end));
        m_xml.writeAttribute("creatingUser"_L1, userId(note));
        m_xml.writeAttribute("creationDateTime"_L1, timeStamp(note.created));
        m_xml.writeAttribute("modifiedDateTime"_L1, timeStamp(note.changed));
        const QString &text = m_input.article.text;
        const QString exact = wholeAnchor(note, text).exact;
        if (!exact.isEmpty() && exact != placeOf(note, text).of(text))
            m_xml.writeTextElement("Description"_L1, xmlText(exact)); // an orphan has its words here only
        QStringList codes{words(note.highlight)};
        for (const QString &tag : note.tags)
            codes.append(u'#' + tag);
        if (note.check != CheckStatus::None)
            codes.append(checkTag(note.check));
        for (const QString &code : codes) {
            m_xml.writeStartElement("Coding"_L1);
            m_xml.writeAttribute("guid"_L1, guid(partId(m_input.article, id + code)));
            m_xml.writeAttribute("creatingUser"_L1, userId(note));
            m_xml.writeAttribute("creationDateTime"_L1, timeStamp(note.created));
            m_xml.writeEmptyElement("CodeRef"_L1);
            m_xml.writeAttribute("targetGUID"_L1, codeId(code));
            m_xml.writeEndElement();
        }
        if (!note.markdown.isEmpty()) {
            m_xml.writeEmptyElement("NoteRef"_L1);
            m_xml.writeAttribute("targetGUID"_L1, wordsId(note));
        }
        if (!note.source.isEmpty()) {
            m_xml.writeEmptyElement("NoteRef"_L1);
            m_xml.writeAttribute("targetGUID"_L1, sourceId(note));
        }
        m_xml.writeEndElement();
    }

    [[nodiscard]] QString wordsId(const Note &note) const
    {
        return guid(partId(m_input.article, u"words/%1"_s.arg(note.id)));
    }

    [[nodiscard]] QString sourceId(const Note &note) const
    {
        return guid(partId(m_input.article, u"source/%1"_s.arg(note.id)));
    }

    void writeNotes()
    {
        constexpr qsizetype LongestName = 80;
        const auto hasWords = [](const Note &note) { return !note.markdown.isEmpty() || !note.source.isEmpty(); };
        if (std::ranges::none_of(m_input.notes, hasWords))
            return;
        m_xml.writeStartElement("Notes"_L1);
        for (const Note &note : m_input.notes) {
            const QString name = note.markdown.section(u'\n', 0, 0).left(LongestName);
            if (!note.markdown.isEmpty())
                writeNote(wordsId(note), name, note.markdown, note);
            if (!note.source.isEmpty())
                writeNote(sourceId(note), QdpxSourceName, note.source, note);
        }
        m_xml.writeEndElement();
    }

    void writeNote(const QString &id, const QString &name, const QString &words, const Note &note)
    {
        m_xml.writeStartElement("Note"_L1);
        writeText(id, name, words, note.created, userId(note));
        m_xml.writeEndElement();
    }

    const ExportInput &m_input;
    CodePoints m_points;
    QString m_user;
    QMap<QString, QLatin1StringView> m_codes; ///< colours by name
    std::vector<std::pair<QString, QByteArray>> m_parts;
    QByteArray m_project;
    QXmlStreamWriter m_xml{&m_project};
};

} // namespace

QByteArray toQdpx(const ExportInput &input)
{
    return Writer(input).write();
}

} // namespace Dateline
