// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class GuideSession;
class Sidebar;

/// The table of contents shows the guide and the lesson that are open, and opens another.
void bindSidebar(GuideSession &guide, Sidebar &sidebar);

} // namespace expressly
