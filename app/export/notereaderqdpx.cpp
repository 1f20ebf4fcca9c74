// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The notes of a REFI-QDA 1.0 project, from whatever program: its selections with their codes and notes.

#include "anchors/versions.h"
#include "export/notereader.h"
#include "export/notetext.h"
#include "import/package.h"
#include "import/xmlparts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Code {
    QString name;
    QString colour; ///< "#FFE066"; empty where it has none
};

struct Selection {
    Span position{-1, -1};
    QString words; ///< where it says which they are
    QStringList codes;
    QStringList notes;
    QString user; ///< its GUID
    QDateTime created;
    QDateTime changed;
};

struct Text {
    QString name;
    QString path; ///< of its part; empty where its words stand in the project
    QString words;
    std::vector<Selection> selections;
};

struct Project {
    bool isOurs = false;
    QHash<QString, QString> users; ///< names by GUID
    QHash<QString, Code> codes;
    QHash<QString, Text> notes; ///< without selections
    std::vector<Text> texts;
};

QDateTime timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return time.isValid() && time.toSecsSinceEpoch() != 0 ? time : QDateTime();
}

/// Goes through project.qde once. What refers to another part is put together when all of them are known.
class Reader {
public:
    explicit Reader(const QByteArray &part)
        : m_xml(part)
    { }

    /// Nothing where the part is broken before its end.
    std::optional<Project> read()
    {
        while (readNext(m_xml)) {
            if (m_xml.isStartElement()) {
                begin(m_xml.name());
                m_characters.clear();
            } else if (m_xml.isEndElement()) {
                end(m_xml.name());
            } else {
                m_characters += m_xml.text();
            }
        }
        return isWhole(m_xml) ? std::optional(std::move(m_project)) : std::nullopt;
    }

private:
    [[nodiscard]] QString attribute(QStringView name) const { return attributeOf(m_xml, name); }

    void begin(QStringView name)
    {
        if (name == u"Project") {
            m_project.isOurs = attribute(u"origin").startsWith("Dateline"_L1);
        } else if (name == u"User") {
            m_project.users.insert(attribute(u"guid"), attribute(u"name"));
        } else if (name == u"Code") {
            m_project.codes.insert(attribute(u"guid"), {attribute(u"name"), attribute(u"color")});
        } else if (name == u"TextSource") {
            m_project.texts.push_back({attribute(u"name"), attribute(u"plainTextPath"), {}, {}});
            m_text = &m_project.texts.back();
            m_selection = nullptr;
        } else if (name == u"Note") {
            m_text = &*m_project.notes.insert(attribute(u"guid"), {attribute(u"name"), attribute(u"plainTextPath"), {}, {}});
            m_selection = nullptr;
        } else if (name == u"PlainTextSelection" && m_text) {
            m_text->selections.push_back({{numberOf(u"startPosition"), numberOf(u"endPosition")},
                                          {},
                                          {},
                                          {},
                                          attribute(u"creatingUser"),
                                          timeOf(attribute(u"creationDateTime")),
                                          timeOf(attribute(u"modifiedDateTime"))});
            m_selection = &m_text->selections.back();
        } else if (name == u"CodeRef" && m_selection) {
            m_selection->codes.append(attribute(u"targetGUID"));
        } else if (name == u"NoteRef" && m_selection) {
            m_selection->notes.append(attribute(u"targetGUID"));
        }
    }

    void end(QStringView name)
    {
        if (name == u"PlainTextSelection")
            m_selection = nullptr;
        else if (name == u"TextSource" || name == u"Note")
            m_text = nullptr;
        else if (name == u"PlainTextContent" && m_text)
            m_text->words = m_characters;
        else if (name == u"Description" && m_selection)
            m_selection->words = m_characters;
    }

    [[nodiscard]] qsizetype numberOf(QStringView name) const
    {
        bool isNumber = false;
        const qlonglong number = attribute(name).toLongLong(&isNumber);
        return isNumber ? qsizetype(number) : -1;
    }

    QXmlStreamReader m_xml;
    Project m_project;
    QString m_characters; ///< since the last element began
    Text *m_text = nullptr;
    Selection *m_selection = nullptr;
};

/// The words of a text: of their part, whose folder some programs write with a capital.
QString wordsOf(const Text &text, Package &package)
{
    if (text.path.isEmpty())
        return text.words;
    const QString name = text.path.section(u"://"_s, -1);
    for (const QString &folder : {u"sources/"_s, u"Sources/"_s, QString()}) {
        if (package.has(folder + name))
            return decodeText(package.read(folder + name)).value_or(QString());
    }
    return {};
}

/// The words of a note as they were written, line ends and all.
QString noteWordsOf(const Text &text, Package &package)
{
    const QString part = "sources/"_L1 + text.path.section(u"://"_s, -1);
    return !text.path.isEmpty() && package.has(part) ? QString::fromUtf8(package.read(part)) : wordsOf(text, package);
}

/// "#FFE066" as red, green and blue.
std::optional<std::array<int, 3>> rgb(QStringView colour)
{
    bool isNumber = false;
    const uint number = colour.startsWith(u'#') && colour.size() == 7 ? colour.sliced(1).toUInt(&isNumber, 16) : 0;
    return isNumber ? std::optional(std::array{int(number >> 16), int(number >> 8 & 255), int(number & 255)}) : std::nullopt;
}

/// The highlight whose colour is nearest.
Highlight highlightLike(const std::array<int, 3> &colour)
{
    const auto distance = [&colour](Highlight highlight) {
        const auto own = rgb(QString(rgbOf(highlight))).value_or(std::array{0, 0, 0});
        int sum = 0;
        for (size_t i = 0; i < own.size(); ++i)
            sum += (own[i] - colour[i]) * (own[i] - colour[i]);
        return sum;
    };
    constexpr std::array All{Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey};
    return *std::ranges::min_element(All, {}, distance);
}

/// Who made a selection; nobody for the reader of a project of ours.
QString authorIn(const Project &project, const QString &user)
{
    const QString name = project.users.value(user).simplified();
    return project.isOurs && name == authorOf({}) ? QString() : name;
}

/// A code is a tag; in our own projects those without a "#" are colours.
void addCode(Note &note, const Code &code, bool isOurs)
{
    if (const auto colour = rgb(code.colour))
        note.highlight = highlightLike(*colour);
    if (const std::optional<CheckStatus> check = checkOfTag(code.name))
        note.check = *check;
    else if (!isOurs)
        note.tags.append(code.name);
    else if (code.name.startsWith(u'#'))
        note.tags.append(code.name.sliced(1));
}

} // namespace

Result<FiledNotes> readQdpxNotes(const Source &source, const Article &article)
{
    const std::unique_ptr<Package> package = Package::open(source);
    const std::optional<Project> project = package ? Reader(package->read(u"project.qde"_s)).read() : std::nullopt;
    if (!project)
        return std::unexpected(Tr::tr("Cannot read \"%1\": it is a damaged file, or no REFI-QDA project.").arg(source.file));
    FiledNotes filed;
    const Text *chosen = nullptr;
    for (const Text &text : project->texts) {
        QString words = wordsOf(text, *package);
        const bool isSame = words == article.text;
        if (isSame || (!chosen && areVersions(article.text, words))) {
            chosen = &text;
            filed.text = std::move(words);
        }
        if (isSame)
            break;
    }
    if (!chosen)
        return std::unexpected(Tr::tr("Cannot take the notes of \"%1\": they are on other texts.").arg(source.file));
    qsizetype length = 0; // a short project may name a long note or code as often as it likes
    for (const Selection &selection : chosen->selections) {
        if (source.stopped())
            return std::unexpected(stoppedError(source.file));
        FiledNote each;
        each.position = selection.position;
        each.note.anchor.exact = selection.words;
        each.note.author = authorIn(*project, selection.user);
        each.note.created = selection.created;
        each.note.changed = selection.changed.isValid() ? selection.changed : selection.created;
        for (const QString &code : selection.codes) {
            const Code named = project->codes.value(code);
            length += named.name.size();
            addCode(each.note, named, project->isOurs);
        }
        for (const QString &note : selection.notes) {
            const Text named = project->notes.value(note);
            const QString words = noteWordsOf(named, *package);
            length += words.size();
            if (length > source.limits.characters)
                return std::unexpected(tooLongError(source.file, source.limits.characters));
            if (named.name == QdpxSourceName)
                each.note.source = words;
            else
                each.note.markdown += (each.note.markdown.isEmpty() ? QString() : u"\n\n"_s) + words;
        }
        filed.notes.push_back(std::move(each));
    }
    if (package->isTooLarge())
        return std::unexpected(Tr::tr("Cannot read \"%1\": it unpacks to more than %2.")
                                   .arg(source.file, QLocale().formattedDataSize(source.limits.bytes)));
    return filed;
}

} // namespace Dateline
