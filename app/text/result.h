// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

namespace Dateline {

/// What may fail from outside (files, SQLite, import). The error is one translated sentence that names the thing and
/// the reason, fit to be shown as it is: `Cannot open "x.txt": permission denied.`
template<typename T> using Result = std::expected<T, QString>;

} // namespace Dateline
