// SPDX-License-Identifier: MIT
#include "ui/shell/menus.h"

#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/player/soundchoice.h"
#include "ui/shell/mainwindowservices.h"
#include "ui/widgets/signbutton.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace expressly {

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Menus)
};

/// One of several, each an entry with a dot, which follows what is chosen elsewhere.
template <typename T>
void addChoice(QMenu &menu,
               const QList<std::pair<T, QString>> &choices,
               Settings &settings,
               T (Settings::*current)() const,
               const std::function<void(const T &)> &choose)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[choice, text] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(
            action, &QAction::triggered, &menu, [choose, chosen = choice] { choose(chosen); });
        const auto show = [action, &settings, current, shown = choice] {
            action->setChecked((settings.*current)() == shown);
        };
        show();
        QObject::connect(&settings, &Settings::changed, action, show);
    }
}

void addGroup(QMenu &menu, const Commands &commands, CommandGroup group)
{
    for (const CommandInfo &info : commandTable()) {
        if (info.group == group) {
            menu.addAction(commands.action(info.command));
        }
    }
}

void buildPracticeMenu(QMenu &menu, Settings &settings)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, AfterStep after, int rounds) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(settings.afterStep() == after
                           && (after != AfterStep::Repeat || settings.stepRounds() == rounds));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, after, rounds] {
            if (after == AfterStep::Repeat) {
                settings.setStepRounds(rounds);
            }
            settings.setAfterStep(after);
        });
    };
    add(Menus::tr("&Wait"), AfterStep::Wait, 0);
    add(Menus::tr("&Go on"), AfterStep::GoOn, 0);
    for (const int rounds : std::array{2, 3, 5, 10}) {
        add(Menus::tr("Repeat %n times, then wait", nullptr, rounds), AfterStep::Repeat, rounds);
    }
}

void fillWindowMenu(QMenu &window, Settings &settings, const Commands &commands)
{
    addChoice<Settings::Theme>(*window.addMenu(Menus::tr("&Look")),
                               {{Settings::Theme::System, Menus::tr("As the &system")},
                                {Settings::Theme::Light, Menus::tr("&Light")},
                                {Settings::Theme::Dark, Menus::tr("&Dark")},
                                {Settings::Theme::Night, Menus::tr("&Night (red, dim)")}},
                               settings,
                               &Settings::theme,
                               [&settings](Settings::Theme theme) { settings.setTheme(theme); });
    addChoice<QString>(*window.addMenu(Menus::tr("S&kin in the pictures")),
                       {{QStringLiteral("light"), Menus::tr("&Light")},
                        {QStringLiteral("medium"), Menus::tr("&Medium")},
                        {QStringLiteral("deep"), Menus::tr("&Deep")}},
                       settings,
                       &Settings::skinTone,
                       [&settings](const QString &tone) { settings.setSkinTone(tone); });
    QAction *singleKeys = window.addAction(Menus::tr("Single-l&etter keys"));
    singleKeys->setCheckable(true);
    singleKeys->setChecked(settings.hasSingleLetterKeys());
    QObject::connect(singleKeys, &QAction::toggled, &settings, &Settings::setSingleLetterKeys);
    QAction *pictures = window.addAction(Menus::tr("Small pictures of c&hapters"));
    pictures->setCheckable(true);
    pictures->setChecked(settings.hasChapterPictures());
    QObject::connect(pictures, &QAction::toggled, &settings, &Settings::setChapterPictures);
    addGroup(window, commands, CommandGroup::Window);
}

} // namespace

void buildMenus(QMenuBar &bar, const MainWindowServices &services)
{
    const Commands &commands = services.commands;
    addGroup(*bar.addMenu(Menus::tr("&Lesson")), commands, CommandGroup::Lesson);
    QMenu *video = bar.addMenu(Menus::tr("&Video"));
    addGroup(*video, commands, CommandGroup::Player);
    video->addSeparator();
    services.sound.bindMenu(*video->addMenu(Menus::tr("Soun&d")));
    addGroup(*video->addMenu(Menus::tr("Practice and &loops")), commands, CommandGroup::Practice);
    buildPracticeMenu(*video->addMenu(Menus::tr("After a &step")), services.settings);
    addGroup(*video->addMenu(Menus::tr("In f&ull screen")), commands, CommandGroup::FullScreen);
    addGroup(*bar.addMenu(Menus::tr("&Picture")), commands, CommandGroup::Picture);

    fillWindowMenu(*bar.addMenu(Menus::tr("&Window")), services.settings, commands);
    addGroup(*bar.addMenu(Menus::tr("&Help")), commands, CommandGroup::Help);
    // At 3 a.m. nobody looks for it in a menu.
    auto *night = new SignButton(Sign::Night, SignButton::Shape::Square, &bar);
    night->setAction(*commands.action(Command::NightColors));
    bar.setCornerWidget(night);
}

} // namespace expressly
