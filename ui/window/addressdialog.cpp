// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/addressdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

AddressDialog::AddressDialog(const QUrl &address, const FetchLimits &limits, QWidget *parent)
    : QDialog(parent)
    , m_fetch(limits)
    , m_address(new QLineEdit(address.toString()))
    , m_notice(new QLabel)
    , m_trouble(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName("addressDialog"_L1);
    setWindowTitle(tr("Open Address"));
    auto *label = new QLabel(tr("&Address of a web page:"));
    label->setBuddy(m_address);
    m_address->setObjectName("pageAddress"_L1);
    m_address->setAccessibleName(tr("Address of a web page"));
    m_address->setPlaceholderText("https://"_L1);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_notice->setObjectName("networkNotice"_L1);
    m_trouble->setObjectName("fetchTrouble"_L1);
    for (QLabel *each : {m_notice, m_trouble}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_progress->setObjectName("fetchProgress"_L1);
    m_progress->setAccessibleName(tr("Fetching the page"));
    m_progress->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("&Fetch"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName("fetchNow"_L1);
    auto *column = new QVBoxLayout(this);
    for (QWidget *each : std::initializer_list<QWidget *>{label, m_address, m_notice, m_progress, m_trouble, buttons})
        column->addWidget(each);
    m_go->setDefault(true);

    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::fetch);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, &m_fetch, &PageFetch::cancel);
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::follow);
    connect(&m_fetch, &PageFetch::progressed, this, [this](qint64 bytes, qint64 of) {
        constexpr int Steps = 1000;
        m_progress->setRange(0, of > 0 ? Steps : 0);
        m_progress->setValue(of > 0 ? int(bytes * Steps / of) : 0);
    });
    connect(&m_fetch, &PageFetch::failed, this, &AddressDialog::say);
    connect(&m_fetch, &PageFetch::moved, this, [this](const QUrl &to) {
        m_address->setText(to.toString());
        say(tr("The page has moved to \"%1\": fetch it from there if you want it.").arg(to.host()));
    });
    connect(&m_fetch, &PageFetch::fetched, this, [this](const WebPage &page) {
        emit fetched(page);
        accept();
    });
    showBusy(false);
    follow();
    resize(560, sizeHint().height());
}

void AddressDialog::follow()
{
    const QUrl address = pageAddress(m_address->text());
    m_go->setEnabled(!address.isEmpty() && !m_fetch.isBusy());
    m_trouble->clear();
    QString notice = address.isEmpty()
        ? tr("Dateline fetches the page over the network when you say so, and nothing else.")
        : tr("This one page is fetched over the network from %1, and nothing else: no pictures, no scripts, no cookies. "
             "%1 sees that this computer asks for it.")
              .arg(address.host());
    if (address.scheme() == "http"_L1)
        notice += u' ' + tr("The connection is not encrypted.");
    m_notice->setText(notice);
}

void AddressDialog::fetch()
{
    if (!m_go->isEnabled())
        return;
    m_trouble->clear();
    m_fetch.start(pageAddress(m_address->text()));
    showBusy(true);
}

void AddressDialog::say(const QString &sentence)
{
    showBusy(false);
    m_trouble->setText(sentence);
    m_address->setFocus();
}

void AddressDialog::showBusy(bool busy)
{
    m_progress->setRange(0, busy ? 0 : 1);
    m_progress->setVisible(busy);
    m_address->setEnabled(!busy);
    m_go->setEnabled(!busy && !pageAddress(m_address->text()).isEmpty());
}

} // namespace Dateline
