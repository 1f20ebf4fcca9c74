// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/pdfadditions.h"

#include <QtEndian>

#include <map>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// A text string, as UTF-16 in hexadecimal digits: nothing to escape.
QByteArray textString(const QString &text)
{
    QByteArray bytes(2 * (text.size() + 1), Qt::Uninitialized);
    qToBigEndian<char16_t>(QChar::ByteOrderMark, bytes.data());
    qToBigEndian<char16_t>(text.utf16(), text.size(), bytes.data() + 2);
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

/// The number behind \a key in \a from; 0 where there is none.
qsizetype numberAfter(QByteArrayView from, QByteArrayView key)
{
    const qsizetype at = from.lastIndexOf(key);
    if (at < 0)
        return 0;
    const QByteArrayView rest = from.sliced(at + key.size()).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    return rest.first(digits).toLongLong();
}

/// The inside of a dictionary object without its brackets; empty where it is not there.
QByteArray dictionary(const QByteArray &pdf, qsizetype object)
{
    const QByteArray opening = '\n' + QByteArray::number(object) + " 0 obj\n<<";
    const qsizetype begin = pdf.indexOf(opening);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(">>\nendobj", begin);
    return end < 0 ? QByteArray() : pdf.sliced(begin + opening.size(), end - begin - opening.size());
}

} // namespace

QByteArray withAdditions(const QByteArray &pdf, const PdfAdditions &additions)
{
    const qsizetype trailer = pdf.lastIndexOf("\ntrailer\n");
    const QByteArrayView end = trailer < 0 ? QByteArrayView() : QByteArrayView(pdf).sliced(trailer);
    const qsizetype size = numberAfter(end, "/Size ");
    const qsizetype info = numberAfter(end, "/Info ");
    const qsizetype root = numberAfter(end, "/Root ");
    const qsizetype previous = numberAfter(end, "startxref\n");
    const QByteArray catalog = dictionary(pdf, root);
    const QByteArray about = dictionary(pdf, info);
    const qsizetype id = end.indexOf("/ID [");
    const qsizetype idEnd = id < 0 ? -1 : end.indexOf(']', id);
    if (size == 0 || previous == 0 || idEnd < 0 || catalog.isEmpty() || about.isEmpty())
        return pdf;

    std::map<qsizetype, QByteArray> objects; // by number: what stands between the brackets
    objects[info] = about + (additions.author.isEmpty() ? "" : "/Author " + textString(additions.author) + '\n');
    objects[root] = catalog + "/Lang " + textString(additions.language) + '\n';
    const qsizetype outlines = size;
    const qsizetype count = std::ssize(additions.bookmarks);
    if (count > 0) {
        objects[root] += "/Outlines " + reference(outlines) + "\n/PageMode /UseOutlines\n";
        objects[outlines] = "\n/Type /Outlines\n/First " + reference(outlines + 1) + "\n/Last " + reference(outlines + count)
            + "\n/Count " + QByteArray::number(count) + '\n';
    }
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray &line = objects[outlines + 1 + i];
        line = "\n/Title " + textString(additions.bookmarks[i].title) + "\n/Parent " + reference(outlines) + "\n/Dest "
            + textString(additions.bookmarks[i].place) + '\n';
        if (i > 0)
            line += "/Prev " + reference(outlines + i) + '\n';
        if (i + 1 < count)
            line += "/Next " + reference(outlines + i + 2) + '\n';
    }

    QByteArray out = pdf;
    QByteArray table = "xref\n";
    for (const auto &[number, inside] : objects) {
        table +=
            QByteArray::number(number) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(number) + " 0 obj\n<<" + inside + ">>\nendobj\n";
    }
    const qsizetype start = out.size();
    out += table + "trailer\n<<\n/Size " + QByteArray::number(std::max(size, objects.rbegin()->first + 1)) + "\n/Info "
        + reference(info) + "\n/Root " + reference(root) + "\n/Prev " + QByteArray::number(previous) + '\n'
        + end.sliced(id, idEnd + 1 - id).toByteArray() + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

} // namespace Dateline
