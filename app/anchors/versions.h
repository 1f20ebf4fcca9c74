// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Dateline {

/// Whether the two texts are versions of one article: at least a fifth of the runs of three words of the shorter one stand
/// in the other as well. A file is at times used again for something else.
bool areVersions(QStringView one, QStringView other);

} // namespace Dateline
