// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/mail.h"

#include "import/blocks.h"
#include "import/html.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <KCodecs>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Fields = QHash<QByteArray, QByteArray>;

/// A part of a mail: its header fields by lower-case name, each the first of its kind, and its body.
struct Part {
    Fields fields;
    QByteArrayView body;
};

/// The line that \a bytes open with, without its end; takes it off.
QByteArrayView takeLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = end < 0 ? bytes : bytes.first(end);
    bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

Part splitPart(QByteArrayView bytes)
{
    constexpr qsizetype LongestField = 64 * 1024;
    Part part;
    QByteArray name;
    while (!bytes.isEmpty()) {
        const QByteArrayView line = takeLine(bytes);
        if (line.isEmpty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (QByteArray &value = part.fields[name]; value.size() < LongestField)
                value.append(' ').append(line.trimmed());
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            name = line.first(colon).trimmed().toByteArray().toLower();
            if (part.fields.contains(name))
                name.clear(); // its further lines go nowhere
            else
                part.fields.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
        }
    }
    part.body = bytes;
    return part;
}

QByteArray parameter(const QByteArray &field, QLatin1StringView name)
{
    const QRegularExpression pattern(";\\s*"_L1 + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"_L1,
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(field));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

QByteArray mediaType(const Part &part)
{
    const QByteArray type = part.fields.value("content-type").split(';').front().trimmed().toLower();
    return type.isEmpty() ? "text/plain"_ba : type;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray encoding = part.fields.value("content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body.toByteArray());
    if (encoding == "quoted-printable")
        return KCodecs::quotedPrintableDecode(part.body);
    return part.body.toByteArray();
}

/// The bodies between the lines "--boundary".
std::vector<QByteArrayView> splitBodies(QByteArrayView body, const QByteArray &boundary)
{
    constexpr size_t MostParts = 1000;
    const QByteArray divider = "--" + boundary;
    std::vector<QByteArrayView> bodies;
    const char *const end = body.data() + body.size();
    const char *begin = nullptr;
    while (!body.isEmpty() && bodies.size() < MostParts) {
        const char *start = body.data();
        const QByteArrayView line = takeLine(body);
        if (!line.startsWith(divider))
            continue;
        if (begin)
            bodies.emplace_back(begin, start);
        begin = body.isEmpty() ? end : body.data();
        if (line.sliced(divider.size()).startsWith("--"))
            return bodies;
    }
    if (begin && bodies.size() < MostParts) // cut off before its end
        bodies.emplace_back(begin, end);
    return bodies;
}

/// What is in a mail, in order, that of parts in parts too.
struct Parts {
    std::vector<Part> readable;
    std::vector<QByteArrayView> mails; ///< that are forwarded as a whole
};

Parts partsOf(const Part &whole)
{
    constexpr int Deepest = 10;
    Parts found;
    const auto add = [&found](auto self, const Part &part, int depth) -> void {
        const QByteArray type = mediaType(part);
        if (type.startsWith("multipart/") && depth < Deepest) {
            const QByteArray boundary = parameter(part.fields.value("content-type"), "boundary"_L1);
            for (const QByteArrayView body :
                 boundary.isEmpty() ? std::vector<QByteArrayView>() : splitBodies(part.body, boundary))
                self(self, splitPart(body), depth + 1);
        } else if ((type == "text/html" || type == "application/xhtml+xml" || type == "text/plain")
                   && !part.fields.value("content-disposition").toLower().startsWith("attachment")) {
            found.readable.push_back(part);
        } else if (type == "message/rfc822" && depth > 0) {
            found.mails.push_back(part.body);
        }
    };
    add(add, whole, 0);
    return found;
}

/// The name of a sender: "Ada Novak <ada@daily.example>"; the address where there is no name.
QString senderOf(const QByteArray &from)
{
    const QString sender = KCodecs::decodeRFC2047String(from, nullptr, "UTF-8");
    static const QRegularExpression address(u"\\s*<[^>]*>.*$"_s);
    QString name = QString(sender).remove(address).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2);
    return name.isEmpty() ? sender : name;
}

bool isFlowed(const Part &part)
{
    return parameter(part.fields.value("content-type"), "format"_L1).toLower() == "flowed";
}

/// Text whose paragraphs are broken into lines that end with a space (RFC 3676), with a paragraph a line. Quoted ones have
/// their marks before them once.
QString unflowed(const QString &text)
{
    QStringList paragraphs;
    qsizetype depth = 0;
    bool open = false;
    for (QStringView line : text.tokenize(u'\n')) {
        const QStringView whole = line;
        while (line.startsWith(u'>'))
            line = line.sliced(1);
        const qsizetype quoted = whole.size() - line.size();
        if (line.startsWith(u' '))
            line = line.sliced(1);
        if (open && quoted == depth)
            paragraphs.back() += line;
        else
            paragraphs.append(QString(quoted, u'>') + (quoted > 0 ? u" "_s : QString()) + line.toString());
        open = line.endsWith(u' ') && line != u"-- ";
        depth = quoted;
    }
    return paragraphs.join(u'\n');
}

/// The headline of a mail is its subject.
std::vector<DraftBlock> blocksOfText(const QString &text)
{
    std::vector<DraftBlock> blocks;
    for (const Block &block : findBlocks(text)) {
        const bool isSection = block.kind == Block::Kind::Section;
        blocks.push_back({block.span.of(text).toString(), isSection ? Block::Kind::Section : Block::Kind::Paragraph});
    }
    return blocks;
}

bool isHtml(const Part &part)
{
    return mediaType(part) != "text/plain";
}

Result<QString> textOfPart(const Part &part, const Source &source)
{
    const QByteArray bytes = decodedBody(part);
    QByteArray charset = parameter(part.fields.value("content-type"), "charset"_L1);
    if (charset.isEmpty() && isHtml(part))
        charset = declaredCharset(bytes);
    return decodeText(bytes, charset).transform_error([&source](const QString &) {
        return Tr::tr("Cannot read \"%1\": it is not text.").arg(source.file);
    });
}

/// A mail, or a page saved as one, with the part of it that is read.
struct Mail {
    Fields fields;
    Part chosen;
    QByteArray address; ///< of a saved page, where it says that
    bool isPage = false;
};

/// One without words of its own is read as the mail that it forwards.
Result<Mail> openMail(QByteArrayView bytes, const Source &source, int depth = 0)
{
    constexpr int Deepest = 5;
    const Part whole = splitPart(bytes);
    const QByteArray saved = whole.fields.value("snapshot-content-location");
    const auto [parts, mails] = partsOf(whole);
    auto chosen = std::ranges::find_if(parts, isHtml);
    if (chosen == parts.end())
        chosen = parts.begin();
    if (chosen == parts.end() && !mails.empty() && depth < Deepest)
        return openMail(mails.front(), source, depth + 1);
    if (chosen == parts.end())
        return std::unexpected(Tr::tr("Cannot read \"%1\": the mail has no text in it.").arg(source.file));
    const bool isPage = parameter(whole.fields.value("content-type"), "type"_L1).toLower() == "text/html";
    return Mail{whole.fields, *chosen, saved, isPage || !saved.isEmpty()};
}

} // namespace

bool opensAsMail(const QByteArray &bytes)
{
    constexpr qsizetype Enough = 16 * 1024;
    static const QRegularExpression field(u"^(?:From |[A-Za-z][A-Za-z0-9-]*:)"_s);
    const QByteArray start = bytes.first(std::min(bytes.size(), Enough));
    if (!field.match(QString::fromLatin1(start.first(std::min<qsizetype>(start.size(), 80)))).hasMatch())
        return false;
    const Fields fields = splitPart(start).fields;
    return fields.contains("mime-version")
        || (fields.contains("from") && fields.contains("date") && (fields.contains("to") || fields.contains("message-id")));
}

Result<Draft> readMail(const Source &source)
{
    const Result<Mail> mail = openMail(source.bytes, source);
    if (!mail)
        return std::unexpected(mail.error());
    const Result<QString> text = textOfPart(mail->chosen, source);
    if (!text)
        return std::unexpected(text.error());
    Draft plain;
    if (!isHtml(mail->chosen))
        plain.blocks = blocksOfText(isFlowed(mail->chosen) ? unflowed(*text) : *text);
    Result<Draft> draft = isHtml(mail->chosen)
        ? draftFromHtml(*text, mail->isPage ? HtmlScope::Article : HtmlScope::Whole, source)
        : std::move(plain);
    if (!draft)
        return draft;
    const QString subject = KCodecs::decodeRFC2047String(mail->fields.value("subject"), nullptr, "UTF-8").simplified();
    if (mail->isPage) { // its header says who saved it and when, not who wrote it
        if (draft->title.isEmpty())
            draft->title = subject;
        if (draft->address.isEmpty())
            draft->address = QUrl(QString::fromLatin1(mail->address), QUrl::StrictMode);
        return draft;
    }
    draft->title = subject;
    draft->byline = senderOf(mail->fields.value("from"));
    draft->published = readDay(QString::fromLatin1(mail->fields.value("date")));
    return draft;
}

Result<QString> readSavedPage(const Source &source)
{
    return openMail(source.bytes, source).and_then([&source](const Mail &mail) -> Result<QString> {
        if (!mail.isPage || !isHtml(mail.chosen))
            return std::unexpected(noPageError(source.file));
        return textOfPart(mail.chosen, source);
    });
}

} // namespace Dateline
