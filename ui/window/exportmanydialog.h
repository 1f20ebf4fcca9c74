// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/exportmany.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Dateline {

/// Asks in which format several articles are written, and into which folder; says which files would be replaced. Chooses
/// only: the owner writes.
class ExportManyDialog : public QDialog {
    Q_OBJECT
public:
    ExportManyDialog(std::vector<ArticleRow> articles, const ExportChoice &choice, const QString &folder,
                     QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QString folder() const;

signals:
    void chosen(const std::vector<Dateline::ExportTask> &tasks, const Dateline::ExportChoice &choice);

private:
    [[nodiscard]] std::vector<ExportTask> tasks() const;
    void browse();
    void showTarget();

    std::vector<ArticleRow> m_articles;
    std::vector<ExportChoice> m_choices;
    QComboBox *m_format;
    QLineEdit *m_folder;
    QLabel *m_warning;
    QPushButton *m_export = nullptr;
};

} // namespace Dateline
