// SPDX-License-Identifier: MIT
#pragma once

#include "store/looplibrary.h"
#include "store/videolibrary.h"

namespace expressly::test {

/// What the files of tests/data/store hold: rows in every table, with and without what may be
/// absent.
void writeRows(VideoLibrary &library);
void writeRows(LoopLibrary &loops);
/// Checks that every one is there.
void checkRows(VideoLibrary &library);
void checkRows(LoopLibrary &loops);

} // namespace expressly::test
