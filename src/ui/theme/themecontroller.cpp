// SPDX-License-Identifier: MIT
#include "ui/theme/themecontroller.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QStyleFactory>
#include <QStyleHints>

namespace expressly {

namespace {

/// Words have to be read at arm's length by tired eyes.
constexpr double SmallestPointSize = 12;

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ThemeController::ThemeController(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto isDark = [] {
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    };
    m_systemIsDark = isDark();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this, isDark] {
        m_systemIsDark = isDark();
        apply();
    });
#else
    m_systemIsDark = looksDark(QGuiApplication::palette());
    m_application.installEventFilter(this);
#endif
    QFont font = QApplication::font();
    if (font.pointSizeF() < SmallestPointSize) {
        font.setPointSizeF(SmallestPointSize);
        QApplication::setFont(font);
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

ThemeController::~ThemeController() = default;

void ThemeController::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    apply();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // Before Qt 6.5 a change of the system's scheme shows only as a palette that is not ours.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange
        && !m_applying && QGuiApplication::palette() != toPalette(m_theme)) {
        m_systemIsDark = looksDark(QGuiApplication::palette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

Theme::Kind ThemeController::wantedKind() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemIsDark ? Theme::Kind::Dark : Theme::Kind::Light;
    case ThemeChoice::Light:
        return Theme::Kind::Light;
    case ThemeChoice::Dark:
        return Theme::Kind::Dark;
    case ThemeChoice::Night:
        return Theme::Kind::Night;
    }
    Q_UNREACHABLE();
}

void ThemeController::apply()
{
    const Theme theme = themeOf(wantedKind());
    if (theme == m_theme && QGuiApplication::palette() == toPalette(theme)) {
        return;
    }
    m_theme = theme;
    m_applying = true;
    QApplication::setPalette(toPalette(theme));
    m_application.setStyleSheet(styleSheetOf(theme));
    m_applying = false;
    emit themeChanged(m_theme);
}

} // namespace expressly
