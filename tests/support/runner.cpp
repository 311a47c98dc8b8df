// SPDX-License-Identifier: MIT
// Catch itself, which takes half a minute to compile: once for all test programs.
#define CATCH_CONFIG_RUNNER
#include "support/runner.h"

#include "support/catch.h"

namespace expressly::test {

int runCases(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace expressly::test
