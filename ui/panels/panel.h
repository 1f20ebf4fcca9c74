// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/openarticle.h"

#include <QPointer>
#include <QWidget>

namespace Dateline {

/// A dock's contents. It follows the current article and its selection and knows no other panel.
class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Null when no article is shown. Disconnects from the one before.
    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const { return m_article; }

signals:
    /// The number that stands beside the panel's name, such as how many quotes there are.
    void countChanged(int count);

protected:
    /// The article is another one, or its analysis or notes are: show it. article() may be null.
    virtual void showContents() = 0;
    /// The selection changed; article() is not null.
    virtual void showSelection() = 0;
    /// The pointer rests on something else, here or in another panel; article() is not null.
    virtual void showHover() { }
    /// The analysis began, went on or ended; article() is not null.
    virtual void showProgress() { }

private:
    QPointer<OpenArticle> m_article;
};

} // namespace Dateline
