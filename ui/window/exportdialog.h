// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportjob.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Dateline {

/// Asks for what is exported of an article, in which format and to which file, and shows how the file will begin. Chooses
/// only: the owner writes. A file that is there already is replaced, or brought up to date where it is an older export of
/// the article in Markdown, after the dialog said so.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// The notes that can be chosen from.
    struct Scopes {
        std::vector<Note> all;
        std::vector<Note> shown;    ///< that the filters of the panel leave
        std::vector<Note> selected; ///< none or one
    };

    /// \a source without its notes; \a name is what the file is called, without a suffix.
    ExportDialog(ExportSource source, Scopes scopes, const QString &folder, const QString &name, QWidget *parent = nullptr);

    void setFormat(ExportFormat format) { setChoice({format}); }
    [[nodiscard]] ExportFormat format() const { return choice().format; }
    /// A template that is not there any more leaves what is chosen.
    void setChoice(const ExportChoice &choice);
    [[nodiscard]] ExportChoice choice() const;

signals:
    void chosen(const QString &path, const Dateline::ExportChoice &choice, const Dateline::ExportSource &source);
    /// The reader wants to write in a template, or to see the folder of them.
    void openAsked(const QUrl &address);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeFormats();
    QWidget *makeScope();
    QWidget *makePreview();
    QWidget *makeFileRow();
    void addChoice(const ExportChoice &choice);
    void fillTemplates();
    void newTemplate();
    void openTemplates();
    void showFormat();
    void showPreview();
    void followFileName();
    void showTarget();
    void browse();
    void choose();
    [[nodiscard]] ExportSource wanted() const;
    [[nodiscard]] QString path() const;

    ExportSource m_source;
    Scopes m_scopes;
    QString m_folder;
    QString m_suffix;          ///< that the file name has from the format
    int m_asked = 0;           ///< previews
    bool m_keepsWords = false; ///< in the file that is there, as far as is known
    QListWidget *m_formats;
    QRadioButton *m_all;
    QRadioButton *m_shown;
    QRadioButton *m_selected;
    QCheckBox *m_marks;
    QPlainTextEdit *m_preview;
    QLabel *m_previewLabel;
    QLineEdit *m_file;
    QLabel *m_warning;
    QString m_trouble; ///< with a new template
    QPushButton *m_export = nullptr;
};

} // namespace Dateline
