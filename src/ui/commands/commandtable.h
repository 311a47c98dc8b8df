// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMetaObject>
#include <QString>

namespace expressly {

Q_NAMESPACE

/// Everything a person can do by menu or key.
enum class Command {
    PlayPause,
    Back5,
    Forward5,
    Back10,
    Forward10,
    PreviousChapter,
    NextChapter,
    FrameBack,
    FrameForward,
    GoToTime,
    Mute,
    VolumeUp,
    VolumeDown,
    FullScreen,
    GoBack,
    GoForward,
    FindInLesson,
    FilterLessons,
    Print,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowSidebar,
    ShowPlayer,
    VideoLibrary,
    OpenGuide,
    OpenVideo,
    GetHelp,
    KeyHelp,
    PlaybackCheck,
    About,
    Quit,
    EditChapters,
    MarkChapter,
    Practise,
    NextStep,
    LoopChapter,
    LoopStart,
    LoopEnd,
    ToggleLoop,
    ClearLoop,
    Loops,
    OnlyThisChapter,
    Slower,
    Faster,
    NormalSpeed,
    Mirror,
    UpsideDown,
    ShowStepPicture,
    PictureLarger,
    PictureSmaller,
    WholePicture,
    SavePicture,
    UndoJump,
    UndoEarlierJump,
    ChangeKeys,
    Captions,
    CaptionOptions,
    OpenCaptions,
    Transcript,
    PreviousLine,
    NextLine,
    PreviousStep,
    Present,
    PresentNextStep,
    PresentPreviousStep,
    BlankScreen,
    ReadAloud,
    CaptionsEarlier,
    CaptionsLater,
    NextSound,
};
// The names are those under which settings keep the person's keys: none is ever renamed.
Q_ENUM_NS(Command)

enum class CommandGroup { Player, Picture, Practice, FullScreen, Lesson, Window, Help };

/// A row of the one table from which menus, keys and the key help are made.
struct CommandInfo
{
    Command command;
    CommandGroup group;
    QString text;             ///< As in the menu, with the mnemonic.
    QList<QKeySequence> keys; ///< The first is the one shown in menus.
};

[[nodiscard]] const QList<CommandInfo> &commandTable();

/// "Play or pause" without the mnemonic's ampersand.
[[nodiscard]] QString plainText(const CommandInfo &info);

} // namespace expressly
