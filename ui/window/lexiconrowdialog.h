// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Dateline {
class CountryLexicon;

/// A row of the reader's lexicon, new or to change: some words, and what they are in all articles.
class LexiconRowDialog : public QDialog {
    Q_OBJECT
public:
    /// Whether the form has fields for what the row says.
    static bool canEdit(const Correction &row);

    LexiconRowDialog(const Correction &row, const CountryLexicon &countries, QWidget *parent = nullptr);

    /// As the reader has it now; id and time are those of the row that was given.
    [[nodiscard]] Correction row() const;

private:
    void fillCountries(const CountryLexicon &countries);
    void follow();
    [[nodiscard]] bool isWhole() const;

    Correction m_row;
    QFormLayout *m_form;
    QLineEdit *m_words;
    QComboBox *m_what;
    QLineEdit *m_name;
    QComboBox *m_country;
    QPushButton *m_ok = nullptr;
};

} // namespace Dateline
