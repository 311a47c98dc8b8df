# SPDX-License-Identifier: MIT
"""The parts of tests/bench/run; see README.md beside it for what is measured and how."""
