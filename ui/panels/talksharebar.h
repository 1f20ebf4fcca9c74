// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quotemodel.h"

#include <QWidget>

namespace Dateline {

/// Who talks how much: one bar, and under it the names in the bar's order. Those beyond the first few share a part;
/// what is unattributed is hatched. A click on a part or a name asks for that speaker; a filter menu does so by keyboard.
class TalkShareBar : public QWidget {
    Q_OBJECT
public:
    explicit TalkShareBar(QWidget *parent = nullptr);

    void setShares(const std::vector<TalkShare> &shares);
    /// The speaker that all else is filtered out for; -1 is unattributed, empty is no filter.
    void setChosen(std::optional<EntityId> speaker);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// -1 for what is unattributed.
    void speakerClicked(qint64 speaker);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        QString text;
        std::optional<EntityId> speaker; ///< -1 for unattributed, empty for several
        int rank = 0;
        double share = 0;
    };
    struct Place {
        const Part *part = nullptr;
        QRectF bar;
        QRectF legend; ///< empty where there was no room
    };
    [[nodiscard]] std::vector<Place> layOut(int width) const;
    [[nodiscard]] const Part *partAt(QPointF position) const;

    std::vector<Part> m_parts;
    std::optional<EntityId> m_chosen;
};

} // namespace Dateline
