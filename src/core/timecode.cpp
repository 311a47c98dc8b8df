// SPDX-License-Identifier: MIT
#include "core/timecode.h"
