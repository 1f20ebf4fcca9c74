// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/datebutton.h"

#include "article/marktheme.h"
#include "paint/contrast.h"
#include "words/words.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int padding = 10;
constexpr int arrowWidth = 8;

/// The date as a field for the keyboard and as a calendar for the mouse; both show the same.
class DatePopup : public QDialog {
public:
    DatePopup(QDate date, QWidget *parent)
        : QDialog(parent, Qt::Popup)
        , m_field(new QDateEdit(date.isValid() ? date : QDate::currentDate()))
        , m_calendar(new QCalendarWidget)
    {
        setObjectName("datePopup"_L1);
        setAccessibleName(DateButton::tr("Publication date"));
        setAttribute(Qt::WA_DeleteOnClose);
        m_field->setObjectName("dateField"_L1);
        m_field->setAccessibleName(DateButton::tr("Publication date"));
        m_field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains("yyyy"_L1)
                                      ? QLocale().dateFormat(QLocale::ShortFormat)
                                      : u"yyyy-MM-dd"_s);
        m_calendar->setObjectName("dateCalendar"_L1);
        m_calendar->setAccessibleName(DateButton::tr("Calendar"));
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setSelectedDate(m_field->date());
        auto *label = new QLabel(DateButton::tr("&Published on"));
        label->setBuddy(m_field);
        auto *unknown = new QPushButton(DateButton::tr("&Unknown"));
        unknown->setObjectName("dateUnknown"_L1);
        unknown->setAutoDefault(false);
        auto *set = new QPushButton(DateButton::tr("&Set"));
        set->setObjectName("dateSet"_L1);
        set->setDefault(true);

        auto *top = new QHBoxLayout;
        top->addWidget(label);
        top->addWidget(m_field, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(unknown);
        buttons->addStretch();
        buttons->addWidget(set);
        auto *column = new QVBoxLayout(this);
        column->addLayout(top);
        column->addWidget(m_calendar);
        column->addLayout(buttons);

        connect(m_field, &QDateEdit::dateChanged, m_calendar, &QCalendarWidget::setSelectedDate);
        connect(m_calendar, &QCalendarWidget::clicked, m_field, &QDateEdit::setDate);
        connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
            m_field->setDate(day);
            accept();
        });
        connect(set, &QPushButton::clicked, this, &QDialog::accept);
        connect(unknown, &QPushButton::clicked, this, [this] {
            m_unknown = true;
            accept();
        });
        m_field->setFocus();
    }

    [[nodiscard]] QDate date() const { return m_unknown ? QDate() : m_field->date(); }

private:
    QDateEdit *m_field;
    QCalendarWidget *m_calendar;
    bool m_unknown = false;
};

} // namespace

DateButton::DateButton(const MarkTheme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName("publishedButton"_L1);
    setToolTip(tr("Everything relative in the article, such as \"last month\", counts from this day."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setDate({});
    connect(this, &QAbstractButton::clicked, this, &DateButton::choose);
}

void DateButton::setDate(QDate date)
{
    m_date = date;
    setText(date.isValid() ? tr("Published %1").arg(words(date, DatePart::DayMonthYear)) : tr("Set the publication date"));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize DateButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 3 * padding + arrowWidth, metrics.height() + 8};
}

void DateButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lit = underMouse() || isDown();
    painter.setPen(QPen(hasFocus() ? m_theme.accent() : m_theme.rule(), hasFocus() ? 2 : 1));
    painter.setBrush(lit ? mixed(m_theme.page(), m_theme.text(), 0.06) : m_theme.page());
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(m_date.isValid() ? m_theme.text() : m_theme.accent());
    const bool mirrored = isRightToLeft();
    const int arrowRoom = arrowWidth + 2 * padding;
    painter.drawText(rect().adjusted(mirrored ? arrowRoom : padding, 0, mirrored ? -padding : -arrowRoom, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
    const qreal x = mirrored ? padding : width() - padding - arrowWidth;
    const qreal y = height() / 2.0 - 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.dimText());
    painter.drawPolygon(QPolygonF({{x, y}, {x + arrowWidth, y}, {x + arrowWidth / 2.0, y + 5}}));
}

void DateButton::choose()
{
    auto *popup = new DatePopup(m_date, this);
    connect(popup, &QDialog::accepted, this, [this, popup] {
        if (popup->date() != m_date)
            emit chosen(popup->date());
    });
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QRect place(mapToGlobal(QPoint(0, height())), popup->size());
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    popup->move(place.topLeft());
    popup->show();
}

} // namespace Dateline
