// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjectheader.h"

#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

const QString Between = u" \u00B7 "_s;

QLabel *label(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SubjectHeader::SubjectHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(label("subjectName"))
    , m_kind(label("subjectKind"))
    , m_counts(label("subjectCounts"))
    , m_namesakes(label("subjectNamesakes"))
    , m_parts(label("subjectParts"))
{
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_namesakes->setTextFormat(Qt::RichText);
    m_namesakes->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_namesakes->hide();
    m_parts->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    makeButtons(*top);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addLayout(top);
    for (QLabel *each : {m_kind, m_counts, m_parts, m_namesakes})
        column->addWidget(each);
    setFonts();
    connect(m_namesakes, &QLabel::linkActivated, this, [this](const QString &link) {
        const qsizetype number = link.toLongLong();
        if (number >= 0 && number < m_card.namesakes.size())
            emit subjectRequested({m_card.subject.kind, m_card.subject.key, m_card.namesakes.at(number)});
    });
}

void SubjectHeader::makeButtons(QLayout &row)
{
    auto *join = new QToolButton;
    join->setObjectName("subjectJoin"_L1);
    join->setText(tr("Same As…"));
    join->setToolTip(tr("Put together with somebody or something that is the same under another name (Ctrl+J)"));
    join->setShortcut(Qt::CTRL | Qt::Key_J);
    m_apart = new QToolButton;
    m_apart->setObjectName("subjectApart"_L1);
    m_apart->setText(tr("Take Apart"));
    m_apart->setToolTip(tr("Give a name that was put together with this one a page of its own again"));
    m_apart->setPopupMode(QToolButton::InstantPopup);
    m_apart->setMenu(new QMenu(m_apart));
    m_apart->hide();
    for (QToolButton *button : {join, m_apart}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        row.addWidget(button);
        row.setAlignment(button, Qt::AlignTop);
    }
    connect(join, &QToolButton::clicked, this, &SubjectHeader::joinRequested);
}

void SubjectHeader::showParts()
{
    const auto titled = [](const SubjectCard::Part &part) {
        return part.subject.role.isEmpty() ? part.name : part.name + u", "_s + part.subject.role;
    };
    QStringList names;
    m_apart->menu()->clear();
    for (int i = 0; i < std::ssize(m_card.parts); ++i) {
        const SubjectCard::Part &part = m_card.parts[i];
        //: a name and its role, and in how many articles it is
        const QString name = tr("%1 (%n article(s))", nullptr, part.articles).arg(titled(part));
        names.append(name);
        QAction *action = m_apart->menu()->addAction(QString(name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, i] { emit separationRequested(i); });
    }
    m_parts->setText(tr("You put together: %1").arg(names.join(Between)));
    m_parts->setVisible(!names.isEmpty());
    m_apart->setVisible(!names.isEmpty());
}

void SubjectHeader::setFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_name->setFont(large);
}

void SubjectHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void SubjectHeader::setCard(const SubjectCard &card)
{
    constexpr std::size_t shownRoles = 4;
    m_card = card;
    m_name->setText(card.name);
    QString kind = words(card.subject.kind);
    if (!card.country.isEmpty()) {
        const QString sign = flag(card.country);
        kind += Between + (sign.isEmpty() ? card.country : sign + u' ' + card.country);
    }
    QStringList roles;
    for (const SubjectCard::Role &role : card.roles) {
        if (roles.size() < qsizetype(shownRoles))
            roles.append(role.words);
    }
    if (card.roles.size() > shownRoles)
        roles.append(u"\u2026"_s);
    if (!roles.isEmpty())
        kind += Between + roles.join(", "_L1);
    m_kind->setText(kind);
    m_counts->setText(QStringList{tr("%n article(s)", nullptr, card.articles), tr("%n mention(s)", nullptr, card.mentions),
                                  tr("%n quote(s)", nullptr, card.quotes), tr("%n deal(s)", nullptr, card.deals),
                                  tr("%n event(s)", nullptr, card.events)}
                          .join(Between));
    showParts();
    QStringList others;
    for (qsizetype i = 0; i < card.namesakes.size(); ++i) {
        const QString role = card.namesakes.at(i).isEmpty() ? tr("no role given") : card.namesakes.at(i);
        others.append(u"<a href=\"%1\">%2</a>"_s.arg(i).arg(role.toHtmlEscaped()));
    }
    //: people with the name of the one whose page it is, by their roles
    m_namesakes->setText(tr("Others of that name: %1").arg(others.join(", "_L1)));
    m_namesakes->setVisible(!others.isEmpty());
}

} // namespace Dateline
