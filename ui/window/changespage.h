// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "anchors/changes.h"
#include "library/library.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace Dateline {

/// What changed between two versions of an article, as one text to read: words taken out are struck through, words put in
/// are underlined. The changes can be walked.
class ChangesPage : public QWidget {
    Q_OBJECT
public:
    /// Both are an Article::hash of the library.
    ChangesPage(Library &library, const QByteArray &before, const QByteArray &after, QWidget *parent = nullptr);

    [[nodiscard]] bool isOf(const QByteArray &before, const QByteArray &after) const;

signals:
    void titleChanged(const QString &title);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setVersions(const Article &before, const Article &after);
    void fill();
    /// To the change that many places behind the current one.
    void walk(int step);

    QByteArray m_before;
    QByteArray m_after;
    QString m_beforeText;
    QString m_afterText;
    std::vector<VersionPiece> m_pieces;
    std::vector<Span> m_changes; ///< places in the document
    int m_current = -1;          ///< a change; -1 before the first was walked to
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_place; ///< which change is shown
    QTextBrowser *m_view;
};

} // namespace Dateline
