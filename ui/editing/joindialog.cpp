// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/joindialog.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

const QString Between = u" \u00B7 "_s;

QString numbers(const SubjectCard &card)
{
    QStringList parts{JoinDialog::tr("%n article(s)", nullptr, card.articles),
                      JoinDialog::tr("%n mention(s)", nullptr, card.mentions)};
    if (card.quotes > 0)
        parts.append(JoinDialog::tr("%n quote(s)", nullptr, card.quotes));
    if (card.deals > 0)
        parts.append(JoinDialog::tr("%n deal(s)", nullptr, card.deals));
    if (card.events > 0)
        parts.append(JoinDialog::tr("%n event(s)", nullptr, card.events));
    return parts.join(", "_L1);
}

QString titled(const SubjectCard &card)
{
    return card.roles.empty() ? card.name : card.name + u", "_s + card.roles.front().words;
}

} // namespace

JoinDialog::JoinDialog(Library &library, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_subject(std::move(subject))
    , m_question(new QLabel)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
    , m_preview(new QLabel)
{
    constexpr std::chrono::milliseconds pause(120); // in typing
    constexpr int previewLines = 4;
    setObjectName("joinDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Same in All Articles"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_typed);
    m_typed->setObjectName("joinSearch"_L1);
    m_typed->setPlaceholderText(tr("Search the names of the library…"));
    m_typed->setAccessibleName(tr("Search the names of the library"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setObjectName("joinFound"_L1);
    m_list->setAccessibleName(tr("Names found"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_preview->setObjectName("joinPreview"_L1);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setMinimumHeight(previewLines * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Put Together"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName("joinConfirm"_L1);
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(m_typed, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &JoinDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &JoinDialog::preview);
    connect(m_list, &QListWidget::itemActivated, this, &JoinDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(54 * fontMetrics().averageCharWidth(), 34 * fontMetrics().lineSpacing() / 2);
    m_library.subject(m_subject).then(this, [this](const Result<SubjectCard> &card) {
        if (card && !card->name.isEmpty())
            showCard(*card);
        else
            m_preview->setText(card ? tr("No article of the library has this name.") : card.error());
    });
}

void JoinDialog::showCard(const SubjectCard &card)
{
    m_card = card;
    m_question->setText(tr("Who or what in other articles is the same as %1?").arg(titled(card)));
    // Most people who are the same share the last name.
    m_typed->setText(card.name.section(u' ', -1));
    m_typed->selectAll();
    m_typing.stop();
    search();
}

void JoinDialog::search()
{
    constexpr int most = 50;
    m_library.subjects(m_typed->text(), most)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<SubjectCard>> &found) {
            if (asked != m_asked)
                return;
            if (found)
                fill(*found);
            else
                m_preview->setText(found.error());
        });
}

void JoinDialog::fill(const std::vector<SubjectCard> &found)
{
    const auto isSelf = [this](const SubjectCard &card) {
        return card.subject == m_card.subject
            || std::ranges::contains(m_card.parts, card.subject, &SubjectCard::Part::subject);
    };
    m_list->clear();
    m_found.clear();
    for (const SubjectCard &card : found) {
        if (isSelf(card))
            continue;
        m_found.push_back(card);
        QStringList words{titled(card)};
        if (card.subject.kind != m_card.subject.kind)
            words.append(Dateline::words(card.subject.kind));
        words.append(tr("%n article(s)", nullptr, card.articles));
        m_list->addItem(words.join(Between));
    }
    if (m_found.empty()) {
        m_preview->setText(tr("No other name of the library has these words."));
        return;
    }
    // the same name in another office may have the same page: another name is likelier to be asked for
    const auto other =
        std::ranges::find_if(m_found, [this](const SubjectCard &card) { return card.subject.key != m_card.subject.key; });
    m_list->setCurrentRow(other == m_found.end() ? 0 : int(other - m_found.begin()));
}

void JoinDialog::preview()
{
    m_ok->setEnabled(false);
    m_preview->clear();
    const int row = m_list->currentRow();
    if (row < 0 || row >= std::ssize(m_found))
        return;
    const Subject other = m_found[row].subject;
    m_library.previewJoin(m_subject, other).then(this, [this, row](const Result<JoinPreview> &preview) {
        if (row != m_list->currentRow())
            return;
        if (preview)
            showPreview(*preview);
        else
            m_preview->setText(preview.error());
    });
}

void JoinDialog::showPreview(const JoinPreview &preview)
{
    m_shown = preview;
    const QStringList lines{//: a name; how many articles, mentions, quotes it has
                            tr("%1: %2", "before two are put together").arg(titled(preview.one), numbers(preview.one)),
                            tr("%1: %2", "before two are put together").arg(titled(preview.other), numbers(preview.other)),
                            tr("Together, as %1: %2").arg(preview.joined.name, numbers(preview.joined))};
    m_preview->setText(lines.join(u'\n'));
    m_ok->setAccessibleDescription(lines.join(u". "_s));
    m_ok->setEnabled(true);
}

void JoinDialog::choose()
{
    if (!m_ok->isEnabled())
        return;
    emit chosen(m_shown.change,
                tr("%1 Is %2", "in the history: two are the same").arg(m_shown.one.name, m_shown.other.name));
    accept();
}

bool JoinDialog::eventFilter(QObject *object, QEvent *event)
{
    // While typing, the arrows walk the list.
    if (object == m_typed && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_list, &copy);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace Dateline
