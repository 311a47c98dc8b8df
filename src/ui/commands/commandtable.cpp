// SPDX-License-Identifier: MIT
#include "ui/commands/commandtable.h"

#include <QCoreApplication>

namespace expressly {

namespace {

/// The rows of the table, with a context in which lupdate finds their words.
struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Commands)

public:
    static QList<CommandInfo> player();
    static QList<CommandInfo> picture();
    static QList<CommandInfo> practice();
    static QList<CommandInfo> fullScreen();
    static QList<CommandInfo> lesson();
    static QList<CommandInfo> window();
    static QList<CommandInfo> help();
};

QKeySequence keys(const char *portable)
{
    return {QString::fromLatin1(portable)};
}

// The keys are those that parents know from the web and Linux users from their players. PgUp and
// PgDn scroll the lesson, as in every reader, and change the step where a clicker or pedal sends
// them: in full screen.
QList<CommandInfo> Rows::player()
{
    using enum Command;
    constexpr auto Group = CommandGroup::Player;
    return {
        {PlayPause, Group, tr("&Play or pause"), {keys("Space"), keys("K")}},
        {Back5, Group, tr("Back 5 seconds"), {keys("Left")}},
        {Forward5, Group, tr("Forward 5 seconds"), {keys("Right")}},
        {Back10, Group, tr("Back 10 seconds"), {keys("J")}},
        {Forward10, Group, tr("Forward 10 seconds"), {keys("L")}},
        {PreviousChapter, Group, tr("P&revious chapter"), {keys("Ctrl+Left"), keys("Shift+P")}},
        {NextChapter, Group, tr("&Next chapter"), {keys("Ctrl+Right"), keys("Shift+N")}},
        {FrameBack, Group, tr("One picture back"), {keys(",")}},
        {FrameForward, Group, tr("One picture on"), {keys(".")}},
        {GoToTime, Group, tr("&Go to time…"), {keys("Ctrl+G")}},
        {Mute, Group, tr("&Mute"), {keys("M")}},
        {VolumeUp, Group, tr("Louder"), {keys("Ctrl+Up")}},
        {VolumeDown, Group, tr("Quieter"), {keys("Ctrl+Down")}},
        {NextSound, Group, tr("Next sound of the video"), {keys("#")}},
        {FullScreen, Group, tr("&Full screen"), {keys("F"), keys("F11")}},
        {Present, Group, tr("&Show on the other screen"), {keys("F5")}},
        // A chapter of one's own is what a bookmark is elsewhere: it has the keys of both.
        {EditChapters, Group, tr("&Edit chapters…"), {keys("Ctrl+E"), keys("Ctrl+B")}},
        {MarkChapter, Group, tr("Mark a chapter &here"), {keys("Insert"), keys("Ctrl+D")}},
        {OpenVideo, Group, tr("&Open a video…"), {keys("Ctrl+O")}},
        {Command::VideoLibrary, Group, tr("&Video library"), {keys("Ctrl+Shift+V")}},
        {UndoJump, Group, tr("&Undo the last jump"), {keys("Shift+Backspace")}},
        {UndoEarlierJump, Group, tr("Undo the jump before it"), {keys("Ctrl+Shift+Backspace")}},
        {Captions, Group, tr("&Captions"), {keys("C")}},
        {Transcript, Group, tr("&Transcript"), {keys("T")}},
        {PreviousLine, Group, tr("Previous line of the captions"), {keys("Alt+Up")}},
        {NextLine, Group, tr("Next line of the captions"), {keys("Alt+Down")}},
        {CaptionsEarlier, Group, tr("Captions earlier"), {keys("Z")}},
        {CaptionsLater, Group, tr("Captions later"), {keys("X")}},
        {CaptionOptions, Group, tr("How captions loo&k…"), {keys("Shift+C")}},
        {OpenCaptions, Group, tr("Open c&aptions…"), {}},
    };
}

QList<CommandInfo> Rows::picture()
{
    using enum Command;
    constexpr auto Group = CommandGroup::Picture;
    return {
        {Slower, Group, tr("&Slower"), {keys("<"), keys("[")}},
        {Faster, Group, tr("&Faster"), {keys(">"), keys("]")}},
        {NormalSpeed, Group, tr("&Normal speed"), {keys("Backspace")}},
        {Mirror, Group, tr("&Mirror"), {keys("Ctrl+M")}},
        {UpsideDown, Group, tr("&Upside down, as you see yourself"), {keys("Ctrl+U")}},
        {PictureLarger, Group, tr("&Larger picture"), {keys("+"), keys("=")}},
        {PictureSmaller, Group, tr("Sm&aller picture"), {keys("-")}},
        {WholePicture, Group, tr("&Whole picture"), {keys("0")}},
        {ShowStepPicture, Group, tr("&Picture of the step"), {keys("Ctrl+I")}},
        {SavePicture, Group, tr("Sa&ve the picture…"), {keys("Ctrl+S")}},
    };
}

QList<CommandInfo> Rows::lesson()
{
    using enum Command;
    constexpr auto Group = CommandGroup::Lesson;
    return {
        {Command::Home, Group, tr("&Home"), {keys("Alt+Home")}},
        {GoBack, Group, tr("&Back"), {keys("Alt+Left")}},
        {GoForward, Group, tr("&Forward"), {keys("Alt+Right")}},
        {Command::ReadAloud, Group, tr("&Read aloud"), {keys("Alt+Shift+A")}},
        {FindInLesson, Group, tr("F&ind in lesson…"), {keys("Ctrl+F")}},
        {FilterLessons, Group, tr("Search the &guide…"), {keys("Ctrl+K"), keys("Ctrl+L")}},
        {Print, Group, tr("&Print…"), {keys("Ctrl+P")}},
        {ZoomIn, Group, tr("&Larger text"), {keys("Ctrl++"), keys("Ctrl+=")}},
        {ZoomOut, Group, tr("&Smaller text"), {keys("Ctrl+-")}},
        {ZoomReset, Group, tr("&Normal text size"), {keys("Ctrl+0")}},
        {OpenGuide, Group, tr("&Open another guide…"), {keys("Ctrl+Shift+O")}},
    };
}

QList<CommandInfo> Rows::window()
{
    using enum Command;
    constexpr auto Group = CommandGroup::Window;
    return {
        {ShowSidebar, Group, tr("Show the &contents"), {keys("F9"), keys("Ctrl+Shift+M")}},
        {ShowPlayer, Group, tr("Show the &player"), {keys("Shift+F9")}},
        {NightColors, Group, tr("N&ight colours, red and dim"), {keys("Ctrl+Shift+N")}},
        {MyNumbers, Group, tr("My n&umbers, and where I am…"), {}},
        {ChangeKeys, Group, tr("Change ke&ys…"), {keys("Ctrl+F1")}},
        {Quit, Group, tr("&Quit"), {keys("Ctrl+Q")}},
    };
}

QList<CommandInfo> Rows::help()
{
    using enum Command;
    constexpr auto Group = CommandGroup::Help;
    return {
        {GetHelp, Group, tr("When to get &help"), {}},
        {KeyHelp, Group, tr("&Keys"), {keys("F1"), keys("?")}},
        {PlaybackCheck, Group, tr("&Playback check"), {}},
        {About, Group, tr("&About Expressly"), {}},
    };
}

QList<CommandInfo> Rows::practice()
{
    using enum Command;
    constexpr auto Group = CommandGroup::Practice;
    return {
        {Practise, Group, tr("&Practise the step"), {keys("P")}},
        {NextStep, Group, tr("Practise the &next step"), {keys("N"), keys("Alt+PgDown")}},
        {PreviousStep, Group, tr("Practise the step &before"), {keys("Alt+PgUp")}},
        {LoopChapter, Group, tr("Loop this &chapter"), {keys("R")}},
        {LoopStart, Group, tr("Set &A: loop from here"), {keys("Ctrl+Home")}},
        {LoopEnd, Group, tr("Set &B: loop to here"), {keys("Ctrl+End")}},
        {ToggleLoop, Group, tr("Loop &on"), {keys("Ctrl+Backspace")}},
        {ClearLoop, Group, tr("&Make another loop"), {keys("Ctrl+Delete")}},
        {Loops, Group, tr("All &loops of this video…"), {keys("Ctrl+Shift+R")}},
        {OnlyThisChapter, Group, tr("Only this chapter on the &seek bar"), {keys("Ctrl+Shift+C")}},
    };
}

// They act in full screen alone.
QList<CommandInfo> Rows::fullScreen()
{
    using enum Command;
    constexpr auto Group = CommandGroup::FullScreen;
    return {
        {PresentNextStep,
         Group,
         tr("&Next step"),
         {keys("PgDown"), keys("Down"), keys("Return"), keys("Enter")}},
        {PresentPreviousStep, Group, tr("Step &before"), {keys("PgUp"), keys("Up")}},
        {BlankScreen, Group, tr("&Blank the screen"), {keys("B")}},
    };
}

} // namespace

const QList<CommandInfo> &commandTable()
{
    static const QList<CommandInfo> Table = Rows::player() + Rows::picture() + Rows::practice()
                                            + Rows::fullScreen() + Rows::lesson() + Rows::window()
                                            + Rows::help();
    return Table;
}

QString plainText(const CommandInfo &info)
{
    QString text = info.text;
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace expressly
