// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>

#include <memory>

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
};
// The names are those under which settings keep the person's keys: none is ever renamed.
Q_ENUM_NS(Command)

enum class CommandGroup { Player, Picture, Practice, Lesson, Window, Help };

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

class KeyMap;

/// The actions of one program, made from the table. Keys do not take from a field, list, slider or
/// button what that needs itself, such as Space on a button.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);
    ~Commands() override;

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    [[nodiscard]] QList<QAction *> actions() const;
    /// Keys that are a single character can be switched off (WCAG 2.1.4); all others stay.
    void setSingleCharacterKeys(bool on);
    void setKeyMap(const KeyMap &map);
    /// Those that act now.
    [[nodiscard]] QList<QKeySequence> keys(Command command) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void triggered(expressly::Command command);
    void keysChanged();

private:
    void applyKeys();

    std::unique_ptr<KeyMap> m_keyMap;
    bool m_hasSingleCharacters = true;
    QHash<Command, QAction *> m_actions;
};

} // namespace expressly
