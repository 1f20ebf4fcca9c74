// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"

#include <QVariantHash>

namespace Dateline {

/// What a template can write: "article", and the lists "paragraphs", "notes" (in text order), "quotes", "entities",
/// "deals" and "events" (in the order of the timeline). resources/export/example.template tells what each has. Offsets count
/// code points. Names that end in "key" are the same in every language.
QVariantHash templateValues(const ExportInput &input);

} // namespace Dateline
