// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t longest);

namespace Dateline {

/// Mutates a zip archive in place: mostly one of its parts, so that changed bytes get past checksums and compression to
/// what reads them; now and then the archive's own bytes. Parts are stored, not packed: that keeps them in the open for the
/// next mutation. Returns the new size, at most \a longest.
size_t mutateZip(uint8_t *data, size_t size, size_t longest, unsigned seed);

} // namespace Dateline
