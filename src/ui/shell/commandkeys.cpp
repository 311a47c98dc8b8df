// SPDX-License-Identifier: MIT
#include "ui/shell/commandkeys.h"

#include "ui/commands/commands.h"
#include "ui/commands/keymap.h"
#include "ui/words/playerkeys.h"

namespace expressly {

QString firstKey(const Commands &commands, Command command)
{
    const QList<QKeySequence> keys = commands.keys(command);
    return keys.isEmpty() ? QString() : keyText(keys.first());
}

PlayerKeys playerKeysOf(const Commands &commands)
{
    const auto words = [&commands](Command command) { return firstKey(commands, command); };
    using enum Command;
    return {.play = words(PlayPause),
            .back = words(Back5),
            .forward = words(Forward5),
            .previousChapter = words(PreviousChapter),
            .nextChapter = words(NextChapter),
            .mute = words(Mute),
            .fullScreen = words(FullScreen),
            .goToTime = words(GoToTime),
            .slower = words(Slower),
            .faster = words(Faster),
            .normalSpeed = words(NormalSpeed),
            .frameBack = words(FrameBack),
            .frameForward = words(FrameForward),
            .mirror = words(Mirror),
            .upsideDown = words(UpsideDown),
            .larger = words(PictureLarger),
            .smaller = words(PictureSmaller),
            .wholePicture = words(WholePicture),
            .stepPicture = words(ShowStepPicture),
            .undoJump = words(UndoJump),
            .savePicture = words(SavePicture),
            .editChapters = words(EditChapters),
            .markChapter = words(MarkChapter),
            .transcript = words(Transcript),
            .captionOptions = words(CaptionOptions),
            .practise = words(Practise),
            .nextStep = words(NextStep),
            .loopChapter = words(LoopChapter),
            .loopStart = words(LoopStart),
            .loopEnd = words(LoopEnd),
            .toggleLoop = words(ToggleLoop)};
}

} // namespace expressly
