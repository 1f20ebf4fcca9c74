// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/wrappedtext.h"

namespace Dateline {
namespace {

constexpr qsizetype Width = 72;

} // namespace

void WrappedText::heading(const QString &words)
{
    m_text += u'\n' + words + u'\n' + QString(words.size(), u'-') + u'\n';
}

void WrappedText::append(QStringView words, QStringView first, QStringView others)
{
    m_text += first;
    qsizetype column = first.size();
    bool lineHasWords = false;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (lineHasWords && column + 1 + word.size() > Width) {
            m_text += u'\n';
            m_text += others;
            column = others.size();
        } else if (lineHasWords) {
            m_text += u' ';
            ++column;
        }
        m_text += word;
        column += word.size();
        lineHasWords = true;
    }
    m_text += u'\n';
}

} // namespace Dateline
