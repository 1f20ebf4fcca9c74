// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Dateline {

/// The start page of a library without articles: what the program does, and each way to open a first article.
class Welcome : public QWidget {
    Q_OBJECT
public:
    explicit Welcome(QWidget *parent = nullptr);

signals:
    void openRequested();
    void folderRequested();
    void clipboardRequested();
    void addressRequested();
    /// A short article that comes with the program.
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addWay(QGridLayout &ways, const char *name, const QString &text, const QString &about);
    void setFonts();

    QLabel *m_title;
};

} // namespace Dateline
