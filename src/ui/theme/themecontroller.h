// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace expressly {

enum class ThemeChoice { System, Light, Dark, Night };

/// Dresses the application in a theme and follows the system's light or dark when asked to.
class ThemeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeController)

public:
    /// Reads what the system looks like before it changes anything, so it has to be made before any
    /// other palette is set.
    explicit ThemeController(QApplication &application, QObject *parent = nullptr);
    ~ThemeController() override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void themeChanged(const expressly::Theme &theme);

private:
    [[nodiscard]] Theme::Kind wantedKind() const;
    void apply();

    QApplication &m_application;
    Theme m_theme;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    bool m_applying = false;
};

} // namespace expressly
