// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class StudyBar;
class LookSession;
class VideoSurface;

/// Connects a study bar and the picture that it belongs to with what the person wishes to see.
void bindStudyView(LookSession &study, StudyBar &bar, VideoSurface &surface);

} // namespace expressly
