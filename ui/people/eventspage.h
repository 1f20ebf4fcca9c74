// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QWidget>

class QLabel;

namespace Dateline {
class SubjectList;
class SubjectTimeline;

/// A set of articles of the library.
struct ArticleSet {
    QString name;             ///< a collection's or a tag's; empty for articles that the reader selected
    QList<QByteArray> hashes; ///< Article::hash
    QStringList titles;       ///< in the same order

    bool operator==(const ArticleSet &) const = default;
};

/// The events of a set of articles in one list and on one timeline. Every event says which article it is from, and leads
/// to its place there.
class EventsPage : public QWidget {
    Q_OBJECT
public:
    EventsPage(Library &library, ArticleSet articles, QWidget *parent = nullptr);

    [[nodiscard]] const ArticleSet &articles() const { return m_articles; }
    [[nodiscard]] QString title() const;
    /// Asks the library again; list and timeline are filled anew only where something changed.
    void refresh();

signals:
    void placeRequested(const QByteArray &article, const QString &title, Dateline::Span place);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void setFonts();
    void showCard(const EventsCard &card);
    void go(const SubjectRow &row);

    Library &m_library;
    ArticleSet m_articles;
    QLabel *m_name;
    QLabel *m_titles;
    QLabel *m_counts;
    SubjectList *m_list;
    SubjectTimeline *m_timeline;
    std::optional<EventsCard> m_card; ///< that is shown
};

} // namespace Dateline
