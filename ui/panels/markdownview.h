// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace Dateline {

/// Sets \a document to \a markdown carried out, as far as it is safe: HTML stays words, and a picture is its description in
/// brackets, since nothing is loaded, from the network or the disk.
void setMarkdown(QTextDocument &document, const QString &markdown);

/// Shows Markdown as it will look. Web links open in the browser, on a click; no others do.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /// Nothing is: what a document refers to is never loaded.
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace Dateline
