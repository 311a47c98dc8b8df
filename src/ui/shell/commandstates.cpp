// SPDX-License-Identifier: MIT
#include "ui/shell/commandstates.h"

#include "session/session.h"
#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/shell/mainwindowservices.h"

namespace expressly {

namespace {

void bindSettings(Settings &settings, const Commands &commands)
{
    QAction *mute = commands.action(Command::Mute);
    QAction *onlyThis = commands.action(Command::OnlyThisChapter);
    QAction *night = commands.action(Command::NightColors);
    const auto show = [&settings, mute, onlyThis, night] {
        mute->setChecked(settings.isMuted());
        onlyThis->setChecked(settings.showsOnlyThisChapter());
        night->setChecked(settings.theme() == Settings::Theme::Night);
    };
    show();
    QObject::connect(&settings, &Settings::changed, mute, show);
}

void bindLoops(LoopSession &loops, const Commands &commands)
{
    QAction *chapter = commands.action(Command::LoopChapter);
    QAction *any = commands.action(Command::ToggleLoop);
    const auto show = [chapter, any](const LoopState &state) {
        chapter->setChecked(state.kind == LoopState::Kind::Chapter && state.isOn);
        any->setChecked(state.isOn);
    };
    show(loops.state());
    QObject::connect(&loops, &LoopSession::stateChanged, chapter, show);
}

void bindLook(LookSession &look, const Commands &commands)
{
    QAction *mirror = commands.action(Command::Mirror);
    const auto show = [&look, &commands] {
        commands.action(Command::Mirror)->setChecked(look.isMirrored());
        commands.action(Command::UpsideDown)->setChecked(look.isUpsideDown());
        commands.action(Command::ShowStepPicture)->setChecked(look.showsStepPicture());
    };
    show();
    QObject::connect(&look, &LookSession::changed, mirror, show);
}

void bindFilm(FilmSession &film, const Commands &commands)
{
    QAction *undo = commands.action(Command::UndoJump);
    const auto showUndo = [&film, undo] { undo->setEnabled(film.canUndoJump()); };
    showUndo();
    QObject::connect(&film, &FilmSession::jumpsChanged, undo, showUndo);
    QAction *previous = commands.action(Command::PreviousChapter);
    QAction *next = commands.action(Command::NextChapter);
    const auto showChapters = [&film, previous, next] {
        previous->setEnabled(!film.chapters().isEmpty());
        next->setEnabled(!film.chapters().isEmpty());
    };
    showChapters();
    QObject::connect(&film.filmChapters(), &FilmChapters::changed, next, showChapters);
}

void bindCaptions(CaptionSession &captions, const Commands &commands)
{
    QAction *action = commands.action(Command::Captions);
    const auto show = [&captions, action] { action->setChecked(captions.isOn()); };
    show();
    QObject::connect(&captions, &CaptionSession::changed, action, show);
}

void bindGuide(GuideSession &guide, const Commands &commands)
{
    QAction *help = commands.action(Command::GetHelp);
    const auto show = [&guide, help] {
        help->setVisible(!guide.guide() || !guide.guide()->helpLesson.isEmpty());
    };
    show();
    QObject::connect(&guide, &GuideSession::guideChanged, help, show);
}

void bindFullScreen(FullScreenController &fullScreen, Commands &commands)
{
    const auto enable = [&commands, &fullScreen] {
        commands.setGroupEnabled(CommandGroup::FullScreen, fullScreen.isActive());
    };
    enable();
    QObject::connect(&fullScreen, &FullScreenController::entered, &commands, enable);
    QObject::connect(&fullScreen, &FullScreenController::left, &commands, enable);
    // In the window, beside a screen for the others, the same keys scroll and move through lists.
    const auto setKeys = [&commands](bool on) {
        commands.setGroupKeysActive(CommandGroup::FullScreen, on);
    };
    setKeys(fullScreen.isActive() && fullScreen.view()->isActiveWindow());
    QObject::connect(&fullScreen, &FullScreenController::activationChanged, &commands, setKeys);
}

} // namespace

void bindCommandStates(const MainWindowServices &services)
{
    Session &session = services.session;
    bindSettings(services.settings, services.commands);
    bindLoops(session.loops(), services.commands);
    bindLook(session.look(), services.commands);
    bindFilm(session.film(), services.commands);
    bindCaptions(session.captions(), services.commands);
    bindGuide(session.guide(), services.commands);
    bindFullScreen(services.fullScreen, services.commands);
}

} // namespace expressly
