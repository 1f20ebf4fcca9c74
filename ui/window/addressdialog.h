// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fetch/pagefetch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Dateline {

/// Asks for a web address, says what goes over the network, and fetches the page when the reader says so, never before.
class AddressDialog : public QDialog {
    Q_OBJECT
public:
    explicit AddressDialog(const QUrl &address = {}, const FetchLimits &limits = {}, QWidget *parent = nullptr);

signals:
    void fetched(const Dateline::WebPage &page);

private:
    void follow();
    void fetch();
    void say(const QString &sentence);
    void showBusy(bool busy);

    PageFetch m_fetch;
    QLineEdit *m_address;
    QLabel *m_notice;
    QLabel *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_go = nullptr;
};

} // namespace Dateline
