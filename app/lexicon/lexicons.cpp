// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicons.h"

#include "learn/modelfile.h"
#include "lexicon/abbreviationlexicon.h"
#include "lexicon/countrylexicon.h"
#include "lexicon/cuelexicon.h"
#include "lexicon/currencylexicon.h"
#include "lexicon/deallexicon.h"
#include "lexicon/eventlexicon.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"
#include "lexicon/timegrammar.h"
#include "lexicon/titlelexicon.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
/// Reads a lexicon into its place, unless an earlier one failed.
template<typename Lexicon> void read(std::shared_ptr<const Lexicon> &place, QString &error)
{
    if (!error.isEmpty())
        return;
    Result<Lexicon> lexicon = Lexicon::read();
    if (lexicon)
        place = std::make_shared<const Lexicon>(std::move(*lexicon));
    else
        error = lexicon.error();
}
} // namespace

Result<Lexicons> Lexicons::load()
{
    Lexicons all;
    QString error;
    read(all.abbreviations, error);
    read(all.countries, error);
    read(all.cues, error);
    read(all.currencies, error);
    read(all.deals, error);
    read(all.events, error);
    read(all.names, error);
    read(all.organizations, error);
    read(all.places, error);
    read(all.times, error);
    read(all.titles, error);
    if (!error.isEmpty())
        return std::unexpected(error);
    const auto language = ModelFile::open(u":/models/english.model"_s);
    if (!language)
        return std::unexpected(language.error());
    all.language = *language;
    const auto names = ModelFile::open(u":/models/names.model"_s);
    if (!names)
        return std::unexpected(names.error());
    all.nameModel = *names;
    const auto quotes = ModelFile::open(u":/models/quotes.model"_s);
    if (!quotes)
        return std::unexpected(quotes.error());
    all.quotes = *quotes;
    return all;
}

} // namespace Dateline
