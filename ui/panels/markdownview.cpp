// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/markdownview.h"

#include "library/note.h"

#include <QDesktopServices>
#include <QTextBlock>
#include <QTextDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// The place of a picture in the document, and what is to stand there.
struct Picture {
    int position = 0;
    QString words;
};

std::vector<Picture> picturesOf(const QTextDocument &document)
{
    std::vector<Picture> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            const QTextImageFormat image = fragment.charFormat().toImageFormat();
            const QString said = image.property(QTextFormat::ImageAltText).toString();
            pictures.push_back({fragment.position(), u'[' + (said.isEmpty() ? image.name() : said) + u']'});
        }
    }
    return pictures;
}

} // namespace

void setMarkdown(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(
        markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    const std::vector<Picture> pictures = picturesOf(document);
    // From the end, so that the places before stay.
    for (const Picture &picture : std::views::reverse(pictures)) {
        QTextCursor cursor(&document);
        cursor.setPosition(picture.position);
        cursor.setPosition(picture.position + 1, QTextCursor::KeepAnchor);
        cursor.insertText(picture.words, QTextCharFormat());
    }
}

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (const QUrl address = webAddress(link.toString()); !address.isEmpty())
            QDesktopServices::openUrl(address);
    });
}

void MarkdownView::showMarkdown(const QString &markdown)
{
    Dateline::setMarkdown(*document(), markdown);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Dateline
