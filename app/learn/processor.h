// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#define DATELINE_INLINE __attribute__((always_inline)) inline

namespace Dateline {

/// Numbers that are reckoned with at once, by what processors have: 256 and 512 bits of them. Others do it in parts.
using Lane = float __attribute__((vector_size(32)));
constexpr int LaneSize = 8;
using WideLane = float __attribute__((vector_size(64)));

#if defined(__x86_64__)
template<typename Work, typename... Arguments> [[gnu::target("avx2,fma")]] void withLanes(Arguments... arguments)
{
    Work::run(arguments...);
}

template<typename Work, typename... Arguments>
[[gnu::target("avx512f,avx512vl,avx2,fma")]] void withWideLanes(Arguments... arguments)
{
    Work::run(arguments...);
}
#endif

/// Runs Work::run(), or WideWork::run() where the processor has wide lanes. Both must be DATELINE_INLINE: they are built for
/// each sort of processor, while a package for all of them is built for the oldest.
template<typename Work, typename WideWork = Work, typename... Arguments> void onThisProcessor(Arguments... arguments)
{
#if defined(__x86_64__)
    static const bool hasLanes = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    static const bool hasWideLanes = hasLanes && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl");
    if (hasWideLanes)
        return withWideLanes<WideWork>(arguments...);
    if (hasLanes)
        return withLanes<Work>(arguments...);
#endif
    Work::run(arguments...);
}

} // namespace Dateline
