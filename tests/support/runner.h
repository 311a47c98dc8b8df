// SPDX-License-Identifier: MIT
#pragma once

namespace expressly::test {

/// Runs the cases that the command line asks for; what main() returns.
int runCases(int argc, char **argv);

} // namespace expressly::test
