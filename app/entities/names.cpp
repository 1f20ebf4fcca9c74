// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/names.h"

#include "entities/countries.h"
#include "entities/kinds.h"
#include "entities/namemodel.h"
#include "entities/namerepairs.h"
#include "lexicon/lexicons.h"
#include "lexicon/organizationlexicon.h"

namespace Dateline {

namespace {
/// Adds the runs of capitalised words that an organization's head makes one and the model took for nothing, or of
/// which it took no more than the country: "Bank of Peru", "Peru Air".
void addOrganizations(const NameText &text, const NameRuns &runs, std::vector<Name> &names)
{
    std::vector<Name> more;
    for (const NameRuns::Run &run : runs.all()) {
        if (!run.organization || run.titled)
            continue;
        const auto first = std::ranges::upper_bound(names, run.first, {}, &Name::end);
        const bool touches = first != names.end() && first->first < run.end;
        const bool inside = touches && first->kind == Entity::Kind::Country && first->end == run.end
            && first->first > run.first && text.is(first->first - 1, u"of");
        const bool begins = touches && first->kind == Entity::Kind::Country && first->first == run.first
            && first->end < run.end && (std::next(first) == names.end() || std::next(first)->first >= run.end)
            && (text.lexicons().organizations->findHead(text.low(run.end - 1)) & OrganizationLexicon::Company);
        if (touches && !inside && !begins)
            continue;
        const Name name{run.first,
                        run.end,
                        Entity::Kind::Organization,
                        Mention::Form::Name,
                        {},
                        {Rule::OrganizationHead, 0.6, text.phraseAsWritten(run.first, run.end).toString()}};
        if (touches)
            *first = name;
        else
            more.push_back(name);
    }
    names.insert(names.end(), more.begin(), more.end());
    std::ranges::sort(names, {}, &Name::first);
}
} // namespace

std::vector<Name> findNames(const NameText &text)
{
    const std::vector<Name> countries = CountryReader(text).all();
    NameFeatures features(text, countries);
    std::vector<Name> names = NameModel(*text.lexicons().nameModel).find(text, features, countries);
    addOrganizations(text, features.runs(), names);
    repairNames(text, countries, names);
    for (Name &name : names) {
        if (const auto rule = ruleFor(text, name))
            name.why = {rule->rule, std::max(rule->confidence, name.why.confidence), rule->detail};
    }
    return names;
}

} // namespace Dateline
