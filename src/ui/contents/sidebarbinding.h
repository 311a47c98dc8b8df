// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class Session;
class Sidebar;

/// The table of contents shows the guide and the lesson that are open, opens another, and finds
/// places in the guide.
void bindSidebar(Session &session, Sidebar &sidebar);

} // namespace expressly
