// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

#include <QColor>
#include <QFlags>
#include <QObject>
#include <QStringList>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Dateline {

/// The kinds of marks in a text. Bits, so that a set of them can be switched off.
enum class MarkKind {
    Person = 0x1,
    Country = 0x2,
    Place = 0x4,
    Organization = 0x8,
    Date = 0x10,
    Deal = 0x20,
    Quote = 0x40,
    Cue = 0x80,
    Pronoun = 0x100, ///< and nominals: mentions without a name
    Event = 0x200,
};
Q_DECLARE_FLAGS(MarkKinds, MarkKind)

/// The shape of the line under the words of a mark.
enum class Underline { None, Thin, Thick, ThickDots, FineDots, Dashes, DashDots, Wave };

/// A kind's own shape, which no theme changes: it tells the kinds apart without colour.
Underline underlineOf(MarkKind kind);

/// What a theme says of one style. Words keep the colour of the text.
struct MarkLook {
    QColor line;       ///< of the underline or the edge
    QColor background; ///< invalid: none
    bool bold = false;
    bool italic = false;

    bool operator==(const MarkLook &) const = default;
};

/// The looks of the marks and of the page: our KSyntaxHighlighting definition under the theme that the reader chose, or the
/// light or dark one of ours that fits the palette. Lines reach 4.5:1 against the page, and so does the text against every
/// background, whatever the theme. All themes are read only when something beyond the page's own colours is asked for, so
/// that the first page is painted before.
class MarkTheme : public QObject {
    Q_OBJECT
public:
    explicit MarkTheme(QObject *parent = nullptr);
    ~MarkTheme() override;

    /// Names of all themes, ours first, to choose from.
    [[nodiscard]] QStringList themes() const;
    /// The chosen theme; empty: follow the system's light or dark.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &name);
    /// The theme in use: the chosen one where it exists, else the one that fits the palette.
    [[nodiscard]] QString effectiveTheme() const;

    [[nodiscard]] MarkLook look(MarkKind kind) const;
    /// For the selected thing's mentions, and for the one that is shown now.
    [[nodiscard]] MarkLook selectedLook(bool shown) const;
    /// The reader's highlights. The background is to be painted with highlightOpacity, so that two on the same words show.
    [[nodiscard]] MarkLook look(Highlight highlight) const;
    static constexpr double highlightOpacity = 0.75;

    [[nodiscard]] QColor page() const;
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor dimText() const;
    [[nodiscard]] QColor accent() const;
    /// Thin lines between parts of the page.
    [[nodiscard]] QColor rule() const;
    /// Backgrounds of words selected with the mouse, and of words found.
    [[nodiscard]] QColor textSelection() const;
    [[nodiscard]] QColor hit(bool current) const;

    [[nodiscard]] KSyntaxHighlighting::Repository &repository() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline

Q_DECLARE_OPERATORS_FOR_FLAGS(Dateline::MarkKinds)
