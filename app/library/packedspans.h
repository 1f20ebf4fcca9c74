// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Dateline {

/// Spans in few bytes: of each how far it begins behind the end of the one before, then its length, both as numbers of
/// seven bits a byte, the lowest first (LEB128); a distance may be negative (zigzag). Two or three bytes a mention.
QByteArray packed(std::span<const Span> spans);
/// The spans again; what cannot have been packed ends the list.
std::vector<Span> unpacked(const QByteArray &bytes);

} // namespace Dateline
