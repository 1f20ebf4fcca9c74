-- SPDX-FileCopyrightText: 2026 The Dateline authors
-- SPDX-License-Identifier: Apache-2.0
-- Kept free: work that goes on beside this has the number.
PRAGMA user_version
