// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class Connection;

/// Copies the rows of all tables that both databases have; rows that are there stay. False when
/// one of them cannot be read or written: error() of the connection concerned says why.
[[nodiscard]] bool copyRows(Connection &from, Connection &to);

} // namespace expressly
