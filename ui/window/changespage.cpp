// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/changespage.h"

#include "jobs/articlejobs.h"
#include "models/articlewords.h"
#include "paint/tones.h"
#include "window/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr QChar Pilcrow(u'\u00B6');

/// Ends of paragraphs are seen; those alone that were taken out do not part the text any more.
QString shown(QStringView words, bool isTakenOut)
{
    if (isTakenOut && words.trimmed().isEmpty())
        return words.toString().replace(u'\n', Pilcrow);
    return words.toString().replace(u'\n', Pilcrow + u"\n"_s);
}

} // namespace

ChangesPage::ChangesPage(Library &library, const QByteArray &before, const QByteArray &after, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_after(after)
    , m_title(new QLabel)
    , m_counts(new QLabel)
    , m_place(new QLabel)
    , m_view(new QTextBrowser)
{
    setObjectName("changesPage"_L1);
    m_title->setObjectName("changesTitle"_L1);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
    m_counts->setObjectName("changesCounts"_L1);
    m_counts->setWordWrap(true);
    m_place->setObjectName("changesPlace"_L1);
    m_view->setObjectName("changesText"_L1);
    m_view->setAccessibleName(tr("The article with its changes"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setOpenLinks(false);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, int step) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] { walk(step); });
        addAction(action);
        return action;
    };
    QAction *previous = add("previousChange", tr("Previous Change"), Qt::SHIFT | Qt::Key_F8, -1);
    QAction *next = add("nextChange", tr("Next Change"), Qt::Key_F8, 1);
    QHBoxLayout *buttons = makeButtons({previous, next});
    buttons->insertWidget(2, m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(9);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addLayout(buttons);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    std::vector both{library.article(before), library.article(after)};
    QtFuture::whenAll(both.begin(), both.end()).then(this, [this](const QList<QFuture<Result<Article>>> &versions) {
        for (const auto &version : versions) {
            if (!version.result())
                return emit failed(version.result().error());
        }
        setVersions(*versions.at(0).result(), *versions.at(1).result());
    });
}

bool ChangesPage::isOf(const QByteArray &before, const QByteArray &after) const
{
    return m_before == before && m_after == after;
}

void ChangesPage::setVersions(const Article &before, const Article &after)
{
    m_beforeText = before.text;
    m_afterText = after.text;
    const QString title = tr("Changes in %1").arg(titleOf(after));
    m_title->setText(title);
    emit titleChanged(title);
    compareTexts(before.text, after.text).then(this, [this](const std::vector<VersionPiece> &pieces) {
        m_pieces = pieces;
        fill();
        const int changes = int(m_changes.size());
        m_counts->setText(changes == 0 ? tr("Both versions have the same words.")
                                       : tr("%n change(s). Words taken out are struck through, words put in are underlined.",
                                            nullptr, changes));
        for (QAction *action : actions())
            action->setEnabled(changes > 0);
    });
}

void ChangesPage::fill()
{
    constexpr double larger = 1.15;
    const Tones tones = Tones::of(palette());
    QTextCharFormat same;
    same.setForeground(tones.text);
    QTextCharFormat takenOut;
    takenOut.setForeground(tones.dimOn(tones.hover));
    takenOut.setBackground(tones.hover);
    takenOut.setFontStrikeOut(true);
    QTextCharFormat putIn;
    putIn.setForeground(tones.text);
    putIn.setBackground(tones.tint);
    putIn.setFontUnderline(true);
    QFont reading = serif(font());
    reading.setPointSizeF(reading.pointSizeF() * larger);
    m_view->clear();
    m_view->document()->setDefaultFont(reading);
    m_changes.clear();
    QTextCursor cursor(m_view->document());
    cursor.beginEditBlock();
    for (const VersionPiece &piece : m_pieces) {
        if (piece.isSame) {
            cursor.insertText(piece.after.of(m_afterText).toString(), same);
            continue;
        }
        const int begin = cursor.position();
        cursor.insertText(shown(piece.before.of(m_beforeText), true), takenOut);
        cursor.insertText(shown(piece.after.of(m_afterText), false), putIn);
        m_changes.push_back({begin, cursor.position()});
    }
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    m_view->setTextCursor(cursor);
}

void ChangesPage::walk(int step)
{
    const int count = int(m_changes.size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    QTextCursor cursor(m_view->document());
    // The begin is where the reader reads on.
    cursor.setPosition(int(m_changes[m_current].end));
    cursor.setPosition(int(m_changes[m_current].begin), QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    m_view->ensureCursorVisible();
    //: which change is shown, and how many there are
    m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    m_place->setAccessibleName(tr("Change %1 of %2").arg(m_current + 1).arg(count));
}

void ChangesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Dateline
