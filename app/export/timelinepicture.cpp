// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/timelinepicture.h"

#include "export/notetext.h"
#include "paint/timelinepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double margin = 24;
constexpr double narrowest = 1200; // pixels
constexpr double columnWidth = 380;

QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(pixels); // the same on every device
    font.setWeight(weight);
    return font;
}

Tones paperTones()
{
    QPalette paper;
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::WindowText, QColor(0x1d1d1f));
    paper.setColor(QPalette::Accent, QColor(0x1d4f91));
    return Tones::of(paper);
}

/// The picture, measured before it is painted.
class Picture {
public:
    Picture(const ExportInput &input, const TimelineChoice &choice)
        : m_input(input)
        , m_order(choice.order)
        , m_heights(TimelineHeights::of(m_font, m_order, input.article.published))
    {
        const QFontMetricsF metrics(m_font);
        const auto textWidth = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 2; };
        m_layout = TimelineLayout::make(
            input.analysis.events, choice.shown, input.article.published, m_order,
            {.available = narrowest - 2 * margin, .longestLabel = metrics.averageCharWidth() * 56, .textWidth = textWidth},
            TimelineBands::of(input.analysis, choice.shown, choice.banding));
        if (m_order == TimelineOrder::Event) {
            for (const qsizetype event : choice.shown) {
                if (!isDated(input.analysis.events[event], input.article.published))
                    m_undated.push_back(event);
            }
        }
        m_width = std::ceil(std::max(narrowest, m_layout.width + 2 * margin));
        m_columns = std::max(1, int((m_width - 2 * margin) / columnWidth));
        m_rows = (std::ssize(m_undated) + m_columns - 1) / m_columns;
        m_axisHeight = m_heights.whole(std::max(1, m_layout.lanes));
    }

    [[nodiscard]] QSizeF size() const
    {
        const double list = m_undated.empty() ? 0 : double(m_rows + 2) * lineHeight();
        return {m_width, std::ceil(headHeight() + m_axisHeight + list + margin)};
    }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), size()), m_tones.ground);
        paintHead(painter);
        painter.translate(0, headHeight());
        if (!m_layout.items.empty() || m_undated.empty()) {
            const TimelinePainter::Scene scene{.events = m_input.analysis.events,
                                               .layout = m_layout,
                                               .order = m_order,
                                               .published = m_input.article.published,
                                               .font = m_font,
                                               .tones = m_tones,
                                               .size = {m_width, m_axisHeight},
                                               .origin = {margin, TimelineHeights::top}};
            TimelinePainter(painter, scene).paint();
        }
        painter.translate(0, m_axisHeight);
        paintUndated(painter);
    }

private:
    [[nodiscard]] double lineHeight() const { return m_heights.lane - 6; }
    [[nodiscard]] double headHeight() const { return 3 * lineHeight() + margin; }

    void paintLine(QPainter &painter, const QFont &font, const QColor &colour, const QRectF &box, const QString &text) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
    }

    void paintHead(QPainter &painter) const
    {
        const QRectF line(margin, margin / 2, m_width - 2 * margin, lineHeight() * 1.3);
        paintLine(painter, fontOf(18, QFont::DemiBold), m_tones.text, line,
                  wholeText(titleOf(m_input.article)).simplified());
        paintLine(painter, small(m_font), m_tones.dim, line.translated(0, line.height()),
                  wholeText(sourceLine(m_input.article)).simplified());
    }

    void paintUndated(QPainter &painter) const
    {
        if (m_undated.empty())
            return;
        const double width = (m_width - 2 * margin) / m_columns;
        QRectF line(margin, lineHeight() / 2, m_width - 2 * margin, lineHeight());
        paintLine(painter, small(m_font), m_tones.dim, line, Tr::tr("Undated, in text order"));
        for (qsizetype i = 0; i < std::ssize(m_undated); ++i) {
            const Event &event = m_input.analysis.events[m_undated[i]];
            const bool happened = event.status == Event::Status::Fact;
            const qsizetype column = i / m_rows;
            line = QRectF(margin + double(column) * width, lineHeight() * (1.5 + double(i % m_rows)), width - margin,
                          lineHeight());
            paintLine(painter, m_font, happened ? m_tones.text : m_tones.dim, line,
                      (happened ? u"\u25CF "_s : u"\u25CB "_s) + wholeText(event.summary));
        }
    }

    const ExportInput &m_input;
    TimelineOrder m_order;
    QFont m_font = fontOf(13);
    Tones m_tones = paperTones();
    TimelineHeights m_heights;
    TimelineLayout m_layout;
    std::vector<qsizetype> m_undated;
    double m_width = 0;
    double m_axisHeight = 0;
    int m_columns = 1;
    qsizetype m_rows = 0; ///< of the list of undated events
};

TimelineChoice everything(const ExportInput &input)
{
    TimelineChoice choice;
    for (qsizetype event = 0; event < std::ssize(input.analysis.events); ++event) {
        if (!input.analysis.events[event].lesser)
            choice.shown.push_back(event);
    }
    return choice;
}

} // namespace

QByteArray timelineSvg(const ExportInput &input, const TimelineChoice &choice)
{
    const Picture picture(input, choice);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // of CSS: a pixel is a pixel
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size()));
    generator.setTitle(xmlText(titleOf(input.article)));
    generator.setDescription(xmlText(sourceLine(input.article)));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return svg;
}

QByteArray timelinePng(const ExportInput &input, const TimelineChoice &choice)
{
    constexpr double mostPixels = 60e6;
    constexpr double longestSide = 32000;
    const Picture picture(input, choice);
    const QSizeF size = picture.size();
    const double scale = std::min({2.0, std::sqrt(mostPixels / (size.width() * size.height())), longestSide / size.width(),
                                   longestSide / size.height()});
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setText(u"Title"_s, titleOf(input.article));
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

void paintTimeline(QPainter &painter, const QRectF &page, const ExportInput &input, const TimelineChoice &choice)
{
    const Picture picture(input, choice);
    const double scale = std::min(page.width() / picture.size().width(), page.height() / picture.size().height());
    painter.save();
    painter.translate(page.topLeft());
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.restore();
}

QByteArray toTimelineSvg(const ExportInput &input)
{
    return timelineSvg(input, input.timeline ? *input.timeline : everything(input));
}

QByteArray toTimelinePng(const ExportInput &input)
{
    return timelinePng(input, input.timeline ? *input.timeline : everything(input));
}

} // namespace Dateline
