// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

namespace Dateline {

/// Words that make a name an organization's ("Bank", "Ministry", "Ltd."), and organizations known by name.
class OrganizationLexicon {
public:
    enum Kind : quint32 {
        Company = 1 << 0,
        Government = 1 << 1,    ///< ministries, parliaments, courts, central banks
        International = 1 << 2, ///< alliances and bodies of several states
        Party = 1 << 3,
        Armed = 1 << 4, ///< armies, police, militias
        Media = 1 << 5,
        Education = 1 << 6, ///< universities, hospitals, museums
        Sport = 1 << 7,
        Society = 1 << 8 ///< charities, unions, churches
    };
    struct Organization {
        quint32 kinds = 0; ///< of Kind
        QString name;      ///< the usual long one
        QString written;   ///< as the table spells the phrase
    };

    static Result<OrganizationLexicon> read(const QString &heads = QStringLiteral(":/lexicon/organization_heads.tsv"),
                                            const QString &known = QStringLiteral(":/lexicon/organizations.tsv"));

    /// The kinds of organization that a folded phrase makes when it ends a name, 0 when none.
    [[nodiscard]] quint32 findHead(QStringView phrase) const
    {
        const quint32 *kinds = m_heads.find(phrase);
        return kinds ? *kinds : 0;
    }
    /// An organization by its folded name or acronym; null when there is none.
    [[nodiscard]] const Organization *find(QStringView phrase) const { return m_known.find(phrase); }
    [[nodiscard]] qsizetype longest() const { return m_known.longest(); }
    [[nodiscard]] qsizetype size() const { return m_known.size(); }

private:
    PhraseMap<quint32> m_heads;
    PhraseMap<Organization> m_known;
};

} // namespace Dateline
