// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

/// QVERIFY for a Result: a failure prints the sentence that it carries.
#define QVERIFY_RESULT(expression)                                                                                          \
    do {                                                                                                                    \
        const auto &verified = (expression);                                                                                \
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error()));                                            \
    } while (false)
