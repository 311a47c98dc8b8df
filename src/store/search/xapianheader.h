// SPDX-License-Identifier: MIT
// Xapian's header has a member of the name that Qt makes a macro of.
#pragma once

#pragma push_macro("slots")
#undef slots
#include <xapian.h>
#pragma pop_macro("slots")
