// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/notedraft.h"

#include <QFrame>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Dateline {
class MarkdownView;

/// Writes a note in the place of its card: the words as Markdown with a preview, tags, colour, check. Grows with what is
/// typed.
class NoteEditor : public QFrame {
    Q_OBJECT
public:
    /// \a draft is left over from an earlier time.
    NoteEditor(const Note &note, const NoteDraft &draft, QWidget *parent = nullptr);

    /// Highlights the Markdown from here on. \a repository must outlive the editor.
    void setRepository(KSyntaxHighlighting::Repository &repository);
    /// \a note with what is typed now.
    [[nodiscard]] Note edited(Note note) const;
    /// What is typed now, saved or not.
    [[nodiscard]] NoteDraft draft() const;
    void setCheck(CheckStatus check);
    [[nodiscard]] NoteId noteId() const { return m_note.id; }
    /// While the note is written to disk nothing can be typed.
    void setSaving(bool saving);
    /// Says what went wrong; what was typed stays.
    void showError(const QString &sentence);
    /// The height that shows all up to a dozen lines.
    [[nodiscard]] int wantedHeight(int width) const;

signals:
    void typed();
    void saveRequested();
    /// Nothing is to be saved now.
    void closeRequested();
    void heightChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeQuotedWords();
    QWidget *makeColours();
    QLayout *makeCheck();
    /// The check and its source stand side by side where there is room.
    void fitCheck(int width) const;
    void drawIcons();
    /// The words as they will look, in the place of those being typed.
    void showPreview(bool on);

    Note m_note;
    QPlainTextEdit *m_words;
    QLineEdit *m_tags;
    QButtonGroup *m_colours;
    QComboBox *m_check;
    QLineEdit *m_source;
    QBoxLayout *m_checkRow;
    QToolButton *m_previewButton;
    MarkdownView *m_preview = nullptr; ///< made when it is first asked for
    QLabel *m_notice;
    QToolButton *m_discard;
    QPushButton *m_save;
    QPushButton *m_close;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace Dateline
