// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class LessonView;
class PlayerPanel;
class Session;

/// Shows beside the film, when the person wishes it, the picture of the step where they are, as the
/// lesson shows it.
void bindStepPicture(Session &session, LessonView &lesson, PlayerPanel &panel);

} // namespace expressly
