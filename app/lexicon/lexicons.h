// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <memory>

namespace Dateline {
class AbbreviationLexicon;
class CountryLexicon;
class CueLexicon;
class CurrencyLexicon;
class DealLexicon;
class EventLexicon;
class ModelFile;
class NameLexicon;
class OrganizationLexicon;
class PlaceLexicon;
class TimeGrammar;
class TitleLexicon;

/// Every table that the stages ask, read once from the resources and then shared by all threads.
struct Lexicons {
    std::shared_ptr<const AbbreviationLexicon> abbreviations;
    std::shared_ptr<const CountryLexicon> countries;
    std::shared_ptr<const CueLexicon> cues;
    std::shared_ptr<const CurrencyLexicon> currencies;
    std::shared_ptr<const DealLexicon> deals;
    std::shared_ptr<const EventLexicon> events;
    std::shared_ptr<const ModelFile> language;  ///< the models that tag, lemmatise and parse
    std::shared_ptr<const ModelFile> nameModel; ///< the model that finds names
    std::shared_ptr<const NameLexicon> names;
    std::shared_ptr<const OrganizationLexicon> organizations;
    std::shared_ptr<const PlaceLexicon> places;
    std::shared_ptr<const ModelFile> quotes; ///< the model that finds who said what
    std::shared_ptr<const TimeGrammar> times;
    std::shared_ptr<const TitleLexicon> titles;

    /// Reads them all; costs some ten milliseconds. An error names file and line.
    static Result<Lexicons> load();
};

} // namespace Dateline
