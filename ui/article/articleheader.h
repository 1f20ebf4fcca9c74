// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Dateline {
class DateButton;
class MarkTheme;
class OpenArticle;

/// What stands above an article: where it comes from, when it was published and how long it takes to read; its title where
/// the text has none; and in what language it is where nothing was extracted because of it.
class ArticleHeader : public QWidget {
    Q_OBJECT
public:
    ArticleHeader(OpenArticle &article, const MarkTheme &theme, QWidget *parent = nullptr);

    /// The font of the title.
    void setTitleFont(const QFont &font);

signals:
    /// The room that the header needs may have changed.
    void sizeChanged();

private:
    void showDate();
    void showLanguage();
    void followTheme();

    OpenArticle &m_article;
    const MarkTheme &m_theme;
    QLabel *m_outlet;
    QLabel *m_byline;
    QLabel *m_minutes;
    DateButton *m_published;
    QLabel *m_title;
    QLabel *m_language;
};

} // namespace Dateline
