// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/theme/motion.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>

using namespace expressly;

namespace {

/// Puts the application back as it was, for the tests that run after this one.
class AppearanceGuard final
{
public:
    AppearanceGuard() = default;
    Q_DISABLE_COPY_MOVE(AppearanceGuard)
    ~AppearanceGuard()
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
    }

private:
    QPalette m_palette = QApplication::palette();
};

} // namespace

TEST_CASE("A chosen theme dresses the application at once and is announced once", "[ui][theme]")
{
    const AppearanceGuard guard;
    ThemeController controller(*qApp);
    const QSignalSpy changed(&controller, &ThemeController::themeChanged);

    controller.setChoice(ThemeChoice::Night);
    controller.setChoice(ThemeChoice::Night);

    CHECK(changed.count() == 1);
    CHECK(controller.theme().kind == Theme::Kind::Night);
    CHECK(QApplication::palette().color(QPalette::Window) == themeOf(Theme::Kind::Night).paper);
    CHECK_FALSE(qApp->styleSheet().isEmpty());
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
TEST_CASE("The system's dark palette is followed, and only when that is wished", "[ui][theme]")
{
    const AppearanceGuard guard;
    QApplication::setPalette(QPalette(QColor(0xEE, 0xEE, 0xEE)));
    ThemeController controller(*qApp);
    REQUIRE(controller.theme().kind == Theme::Kind::Light);

    QApplication::setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
    CHECK(controller.theme().kind == Theme::Kind::Dark);

    controller.setChoice(ThemeChoice::Light);
    CHECK(controller.theme().kind == Theme::Kind::Light);
    controller.setChoice(ThemeChoice::System);
    CHECK(controller.theme().kind == Theme::Kind::Dark);
}
#endif

TEST_CASE("Reduced motion takes all time out of movements", "[ui][theme]")
{
    qputenv("EXPRESSLY_REDUCED_MOTION", "1");
    CHECK(prefersReducedMotion());
    CHECK(motionDuration() == std::chrono::milliseconds(0));
    qunsetenv("EXPRESSLY_REDUCED_MOTION");
    CHECK(motionDuration() <= std::chrono::milliseconds(200));
}
