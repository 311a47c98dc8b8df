// SPDX-License-Identifier: MIT
#include "ui/shell/baractions.h"

#include "ui/commands/commands.h"
#include "ui/player/filmdeck.h"

namespace expressly {

ControlActions controlActions(const Commands &commands)
{
    using enum Command;
    return {.play = commands.action(PlayPause),
            .back = commands.action(Back5),
            .forward = commands.action(Forward5),
            .previousChapter = commands.action(PreviousChapter),
            .nextChapter = commands.action(NextChapter),
            .mute = commands.action(Mute),
            .fullScreen = commands.action(FullScreen),
            .goToTime = commands.action(GoToTime),
            .captionOptions = commands.action(CaptionOptions)};
}

StudyActions studyActions(const Commands &commands)
{
    using enum Command;
    return {.slower = commands.action(Slower),
            .faster = commands.action(Faster),
            .normalSpeed = commands.action(NormalSpeed),
            .frameBack = commands.action(FrameBack),
            .frameForward = commands.action(FrameForward),
            .mirror = commands.action(Mirror),
            .larger = commands.action(PictureLarger),
            .smaller = commands.action(PictureSmaller),
            .wholePicture = commands.action(WholePicture),
            .upsideDown = commands.action(UpsideDown),
            .undoJump = commands.action(UndoJump),
            .stepPicture = commands.action(ShowStepPicture),
            .savePicture = commands.action(SavePicture)};
}

LoopActions loopActions(const Commands &commands)
{
    using enum Command;
    return {.chapter = commands.action(LoopChapter),
            .start = commands.action(LoopStart),
            .end = commands.action(LoopEnd),
            .toggle = commands.action(ToggleLoop)};
}

void bindDeckActions(const Commands &commands, FilmDeck &deck)
{
    deck.controls().setActions(controlActions(commands));
    deck.studyBar().setActions(studyActions(commands));
}

} // namespace expressly
