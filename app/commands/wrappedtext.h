// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Dateline {

/// Plain text for a mail: paragraphs, headings and items at two depths, no line longer than 72 characters unless a word is.
class WrappedText {
public:
    void paragraph(QStringView words) { append(words, {}, {}); }
    /// After an empty line, underlined.
    void heading(const QString &words);
    void item(QStringView words) { append(words, u"- ", u"  "); }
    void subitem(QStringView words) { append(words, u"  - ", u"    "); }

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void append(QStringView words, QStringView first, QStringView others);

    QString m_text;
};

} // namespace Dateline
