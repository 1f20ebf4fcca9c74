// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFlags>
#include <QObject>
#include <QTextCharFormat>

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

/// The looks of the marks and of the page: our KSyntaxHighlighting definition under the theme that the reader chose (or
/// the light or dark one that fits the palette). A kind's underline shape does not depend on the theme.
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

    [[nodiscard]] QTextCharFormat format(MarkKind kind) const;
    /// For the selected thing's mentions, and for the one that is shown now.
    [[nodiscard]] QTextCharFormat selectedFormat(bool shown) const;
    /// The reader's highlights; \a index is a Highlight.
    [[nodiscard]] QTextCharFormat highlightFormat(int index) const;
    [[nodiscard]] QColor page() const;
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor dimText() const;
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] KSyntaxHighlighting::Repository &repository() const;

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline

Q_DECLARE_OPERATORS_FOR_FLAGS(Dateline::MarkKinds)
