// SPDX-License-Identifier: MIT
#include "ui/shell/homebinding.h"

#include "session/session.h"
#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/contents/sidebar.h"
#include "ui/home/homepage.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/steppicture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"
#include "ui/theme/themecontroller.h"

#include <QCoreApplication>

#include <algorithm>

namespace expressly {

namespace {

struct Home
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Home)
};

constexpr double PictureCorner = 8;

QString sectionOf(const Guide &guide, const QString &lesson)
{
    for (const Section &section : guide.sections) {
        for (const LessonEntry &entry : section.lessons) {
            if (entry.id == lesson) {
                return section.title;
            }
        }
    }
    return {};
}

/// Where the person is in the lesson, in one line.
QString placeInLesson(Session &session)
{
    const QList<Step> &steps = session.steps().steps();
    const Step *current = session.steps().current();
    if (current == nullptr) {
        return sectionOf(*session.guide().guide(), session.guide().lesson().id);
    }
    const auto at = std::ranges::find(steps, current->id, &Step::id);
    return Home::tr("Step %1 of %2: %3", "number, how many, its title")
        .arg(at - steps.begin() + 1)
        .arg(steps.size())
        .arg(current->title);
}

/// Of the step where the person is, else the lesson's first.
QImage pictureOfVisit(Session &session, const LessonView &lesson)
{
    const GuideSession &guide = session.guide();
    QStringList steps{session.steps().currentId()};
    for (const Step &step : session.steps().steps()) {
        steps.append(step.id);
    }
    for (const QString &step : std::as_const(steps)) {
        const auto picture = stepPictureOf(*guide.guide(), guide.lesson(), step, false);
        if (picture && !picture->size.isEmpty()) {
            PictureLook look = lesson.pictureLook();
            look.mirrored = false;
            look.radius = PictureCorner * lesson.devicePixelRatioF();
            const QSizeF size =
                picture->size.scaled(ChoiceButton::PictureSize, Qt::KeepAspectRatio);
            return renderPicture(
                picture->path, (size * lesson.devicePixelRatioF()).toSize(), look, picture->labels);
        }
    }
    return {};
}

/// While the page is seen; its picture would else be drawn anew at every step of the volume.
void showVisit(MainWindow &window)
{
    if (!window.panes().isHome()) {
        return;
    }
    HomePage &home = window.panes().home();
    Session &session = window.services().session;
    if (!window.panes().hasVisit() || session.guide().lesson().id.isEmpty()) {
        home.setVisit(std::nullopt);
        return;
    }
    home.setVisit(
        HomePage::Visit{.lesson = session.guide().lesson().title, .line = placeInLesson(session)});
    home.setVisitPicture(pictureOfVisit(session, window.lessonPane().view()));
}

void showLooks(MainWindow &window)
{
    const Settings &settings = window.services().settings;
    HomePage &home = window.panes().home();
    home.setOffersLooks(settings.offersLooks());
    home.looks().setSkin(settings.skinTone());
    home.looks().setNight(settings.theme() == Settings::Theme::Night);
}

void showGuide(MainWindow &window)
{
    const auto &guide = window.services().session.guide().guide();
    if (!guide) {
        return;
    }
    HomePage &home = window.panes().home();
    const DrawingPalette palette = window.lessonPane().view().pictureLook().palette;
    const QStringList colors = palette.roles.value(QStringLiteral("skin"));
    QList<LooksOffer::Skin> skins;
    for (qsizetype i = 0; i < palette.tones.size() && i < colors.size(); ++i) {
        skins.append({.tone = palette.tones.at(i), .color = QColor(colors.at(i))});
    }
    home.looks().setSkins(skins);
    home.setGuide(*guide);
    showLooks(window);
    showVisit(window);
}

void bindWishes(MainWindow &window)
{
    HomePage &home = window.panes().home();
    Session &session = window.services().session;
    Settings &settings = window.services().settings;
    const auto open = [&session](const QString &lesson, bool plays) {
        session.open({.lesson = lesson},
                     plays ? FilmSession::Autoplay::Yes : FilmSession::Autoplay::No);
    };
    QObject::connect(&home, &HomePage::lessonWished, &session, open);
    QObject::connect(&home, &HomePage::visitWished, &window.panes(), &Panes::leaveHome);
    LooksOffer &looks = home.looks();
    QObject::connect(&looks, &LooksOffer::skinChosen, &settings, &Settings::setSkinTone);
    QObject::connect(&looks,
                     &LooksOffer::nightWished,
                     window.services().commands.action(Command::NightColors),
                     &QAction::trigger);
    QObject::connect(
        &looks, &LooksOffer::declined, &settings, [&settings] { settings.setOffersLooks(false); });
}

} // namespace

void bindHome(MainWindow &window)
{
    Session &session = window.services().session;
    const auto show = [&window] { showGuide(window); };
    show();
    QObject::connect(&session.guide(), &GuideSession::guideChanged, &window, show);
    QObject::connect(&session.guide(), &GuideSession::reworded, &window, show);
    QObject::connect(&window.services().settings, &Settings::changed, &window, [&window] {
        showLooks(window);
        showVisit(window);
    });
    const auto dress = [&window](const Theme &theme) {
        window.panes().home().setTheme(theme);
        showVisit(window);
    };
    dress(window.services().theme.theme());
    QObject::connect(&window.services().theme, &ThemeController::themeChanged, &window, dress);
    Sidebar &sidebar = window.sidebar();
    sidebar.setHome(*window.services().commands.action(Command::Home));
    QObject::connect(
        &window.panes(), &Panes::homeChanged, &window, [&window, &sidebar, &session](bool isHome) {
            showVisit(window);
            sidebar.setAtHome(isHome);
            sidebar.setCurrentLesson(isHome ? QString() : session.guide().lesson().id);
        });
    bindWishes(window);
}

} // namespace expressly
