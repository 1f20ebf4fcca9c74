// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/lexiconrowdialog.h"

#include "lexicon/countrylexicon.h"
#include "words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

using Act = Correction::Act;
using Kind = Entity::Kind;

/// What can be said of words; the kind counts for Act::Kind alone.
struct Choice {
    Act act = Act::Kind;
    Kind kind = Kind::Person;
};
constexpr std::array choices = {Choice{Act::Kind, Kind::Person},
                                Choice{Act::Kind, Kind::Organization},
                                Choice{Act::Kind, Kind::Place},
                                Choice{Act::Kind, Kind::Country},
                                Choice{Act::NoName},
                                Choice{Act::SameAs},
                                Choice{Act::Name},
                                Choice{Act::Country}};

/// Its place in the list above; -1 for none.
int choiceOf(const Correction &row)
{
    const auto isIt = [&](const Choice &choice) {
        return choice.act == row.act && (row.act != Act::Kind || choice.kind == row.kind);
    };
    const auto *const found = std::ranges::find_if(choices, isIt);
    return found == choices.end() ? -1 : int(found - choices.begin());
}

bool hasName(const Choice &choice)
{
    return choice.act == Act::SameAs || choice.act == Act::Name;
}

bool hasCountry(const Choice &choice)
{
    return choice.act == Act::Country || (choice.act == Act::Kind && choice.kind == Kind::Country);
}

} // namespace

bool LexiconRowDialog::canEdit(const Correction &row)
{
    return choiceOf(row) >= 0;
}

LexiconRowDialog::LexiconRowDialog(const Correction &row, const CountryLexicon &countries, QWidget *parent)
    : QDialog(parent)
    , m_row(row)
    , m_form(new QFormLayout(this))
    , m_words(new QLineEdit(row.place.exact))
    , m_what(new QComboBox)
    , m_name(new QLineEdit(row.value))
    , m_country(new QComboBox)
{
    setObjectName("lexiconRowDialog"_L1);
    setWindowTitle(row.id == 0 ? tr("Add to the Lexicon") : tr("Change a Row of the Lexicon"));
    m_words->setObjectName("lexiconWords"_L1);
    m_what->setObjectName("lexiconWhat"_L1);
    m_name->setObjectName("lexiconName"_L1);
    m_country->setObjectName("lexiconCountry"_L1);
    for (const Kind kind : {Kind::Person, Kind::Organization, Kind::Place, Kind::Country})
        m_what->addItem(words(kind));
    m_what->addItems({tr("No name"), tr("The same as"), tr("Is called"), tr("Belongs to a country")});
    m_what->setCurrentIndex(std::max(0, choiceOf(row)));
    fillCountries(countries);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_form->addRow(tr("&Words:"), m_words);
    m_form->addRow(tr("In &all articles:"), m_what);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Country:"), m_country);
    m_form->addRow(buttons);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(m_words, &QLineEdit::textChanged, this, &LexiconRowDialog::follow);
    connect(m_what, &QComboBox::currentIndexChanged, this, &LexiconRowDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, &LexiconRowDialog::follow);
    connect(m_country, &QComboBox::currentIndexChanged, this, &LexiconRowDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void LexiconRowDialog::fillCountries(const CountryLexicon &countries)
{
    std::vector<std::pair<QString, QString>> names;
    for (qsizetype i = 0; i < countries.size(); ++i)
        names.emplace_back(countries.country(i).name, countries.country(i).code);
    std::ranges::sort(names,
                      [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    m_country->addItem(tr("As the words say"), QString());
    for (const auto &[name, code] : names)
        m_country->addItem(name, code);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(18);
    m_country->setCurrentIndex(std::max(0, m_country->findData(m_row.value)));
}

void LexiconRowDialog::follow()
{
    const Choice &choice = choices.at(size_t(m_what->currentIndex()));
    m_form->setRowVisible(m_name, hasName(choice));
    m_form->setRowVisible(m_country, hasCountry(choice));
    m_ok->setEnabled(isWhole());
}

bool LexiconRowDialog::isWhole() const
{
    const Correction row = this->row();
    const bool needsValue = row.act == Act::SameAs || row.act == Act::Name || row.act == Act::Country;
    return !row.place.exact.isEmpty() && (!needsValue || !row.value.isEmpty());
}

Correction LexiconRowDialog::row() const
{
    const Choice &choice = choices.at(size_t(m_what->currentIndex()));
    Correction row = m_row;
    row.act = choice.act;
    row.kind = choice.kind;
    row.scope = Correction::Scope::Always;
    row.value.clear();
    if (hasName(choice))
        row.value = m_name->text().simplified();
    else if (hasCountry(choice))
        row.value = m_country->currentData().toString();
    // The words and the name say it all; where they once stood does not.
    row.place = Anchor();
    row.place.exact = m_words->isModified() ? m_words->text().trimmed() : m_row.place.exact;
    row.other.reset();
    return row;
}

} // namespace Dateline
