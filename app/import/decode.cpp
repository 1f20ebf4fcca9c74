// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// How much is looked at to tell what the bytes are.
constexpr qsizetype SampleSize = 64 * 1024;

/// Files that open with these are no text, however many letters follow.
bool isKnownBinary(const QByteArray &bytes)
{
    constexpr std::array Magics{"%PDF-"_L1,
                                "PK\3\4"_L1,
                                "\x7f"
                                "ELF"_L1,
                                "\x89PNG"_L1,
                                "\xff\xd8\xff"_L1,
                                "GIF8"_L1,
                                "\x1f\x8b"_L1,
                                "SQLite format 3"_L1};
    return std::ranges::any_of(Magics, [&](QLatin1StringView magic) { return bytes.startsWith(QByteArrayView(magic)); });
}

/// Text has next to no controls but white space and escape, and not much that could not be decoded.
bool looksLikeText(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), SampleSize));
    qsizetype controls = 0;
    qsizetype lost = 0;
    for (const QChar c : sample) {
        const char16_t unit = c.unicode();
        lost += unit == 0 || unit == QChar::ReplacementCharacter || unit == 0xFFFE || unit == 0xFFFF;
        controls += unit == 0x7F || (unit > 0 && unit < 8) || (unit > 13 && unit < 0x20 && unit != 0x1B);
    }
    return lost * 10 <= sample.size() && controls * 50 <= sample.size();
}

/// Whether \a text reads as words of one script: most of it ASCII or of the commonest other 256 characters, with spaces.
bool readsAsWords(QStringView text)
{
    std::array<qsizetype, 256> rows{};
    qsizetype spaces = 0;
    qsizetype odd = 0;
    for (const QChar c : text) {
        spaces += c == u' ' || c == u'\n';
        odd += c.unicode() == 0 || (c.unicode() < 0x20 && !c.isSpace()) || c.category() == QChar::Other_NotAssigned;
        ++rows[c.unicode() >> 8];
    }
    const qsizetype common = rows[0] + *std::max_element(rows.begin() + 1, rows.end());
    return spaces > 0 && odd == 0 && common * 20 >= text.size() * 19;
}

QString decode(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    return QStringDecoder(encoding).decode(bytes);
}

/// The encoding that a byte order mark names.
std::optional<QStringConverter::Encoding> byMark(const QByteArray &bytes)
{
    return bytes.size() < 2 ? std::nullopt : QStringConverter::encodingForData(bytes);
}

/// UTF-16 without a mark has a zero in nearly every other byte, or a script's row number. Only bytes with zeros in them
/// come here.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(bytes.size(), SampleSize) / 2 * 2);
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        if (readsAsWords(decode(sample, encoding)))
            return encoding;
    }
    return std::nullopt;
}

/// UTF-8 with broken bytes (cut off, mended by hand) is better read as such: letters of other encodings hardly ever make
/// whole sequences by chance.
bool isDamagedUtf8(const QByteArray &bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i]);
        const int length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (length == 1) {
            ++i;
            continue;
        }
        int follow = 0;
        while (follow < length - 1 && i + follow + 1 < bytes.size() && (uchar(bytes[i + follow + 1]) & 0xC0) == 0x80)
            ++follow;
        const bool good = lead >= 0xC2 && lead <= 0xF4 && follow == length - 1;
        ++(good ? whole : broken);
        i += good ? length : 1;
    }
    return broken <= whole;
}

/// What ICU takes the bytes for. Where it is not sure, Windows-1252 is the commonest in old news archives, but it has no
/// words made of accented letters alone.
QString decodeLegacy(const QByteArray &bytes)
{
    constexpr int Sure = 50;
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), SampleSize));
    const qsizetype high = std::ranges::count_if(sample, [](char c) { return uchar(c) >= 0xC0; });
    const qsizetype low = std::ranges::count_if(sample, [](char c) { return uchar((c | 0x20) - 'a') < 26; });
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector *)> detector(ucsdet_open(&error), ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &error);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    QByteArray name = "windows-1252";
    if (U_SUCCESS(error) && match && (high > low || ucsdet_getConfidence(match, &error) >= Sure)) {
        const char *found = ucsdet_getName(match, &error);
        if (U_SUCCESS(error) && qstrcmp(found, "ISO-8859-1") != 0 && !QByteArrayView(found).startsWith("UTF"))
            name = found;
    }
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringConverter::Latin1);
    return decoder.decode(bytes);
}

/// What the bytes are in a character set that is named beside them. "latin1" means Windows-1252 wherever it stands on the
/// web (WHATWG Encoding, section 4.2).
std::optional<QString> decodeDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const QByteArray name = declared.toLower();
    const bool latin = name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii";
    QStringDecoder decoder(latin ? "windows-1252" : name.constData());
    if (name.isEmpty() || name.startsWith("utf") || !decoder.isValid())
        return std::nullopt;
    return decoder.decode(bytes);
}

std::optional<QString> decodeAny(const QByteArray &bytes, const QByteArray &declared)
{
    if (const auto marked = byMark(bytes))
        return decode(bytes, *marked);
    if (isKnownBinary(bytes))
        return std::nullopt;
    if (bytes.first(std::min(bytes.size(), SampleSize)).contains('\0')) {
        if (const auto encoding = unmarkedUtf16(bytes))
            return decode(bytes, *encoding);
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (utf8.hasError() && !isDamagedUtf8(bytes)) {
        std::optional<QString> stated = decodeDeclared(bytes, declared);
        text = stated ? *std::move(stated) : decodeLegacy(bytes);
    }
    return text;
}

} // namespace

QString cleanText(QString text)
{
    const bool dirty = std::ranges::any_of(text, [](QChar c) { return c == u'\r' || c.isNull() || c.isSurrogate(); });
    if (!dirty)
        return text;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            text[kept++] = c;
            c = text[++i];
        } else if (c.isSurrogate() || c.isNull()) {
            c = QChar::ReplacementCharacter;
        } else if (c == u'\r') {
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            c = u'\n';
        }
        text[kept++] = c;
    }
    text.truncate(kept);
    return text;
}

Result<QString> decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    std::optional<QString> text = decodeAny(bytes, declared);
    if (!text || !looksLikeText(*text))
        return std::unexpected(QCoreApplication::translate("Import", "This is not text."));
    if (text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    return cleanText(*std::move(text));
}

} // namespace Dateline
