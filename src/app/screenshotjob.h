// SPDX-License-Identifier: MIT
#pragma once

#include "app/wish.h"

#include <QObject>
#include <QTimer>

namespace expressly {

class Application;

/// Waits until the lesson and the picture asked for are on the screen, saves the window, and says
/// where it is and how far the film came.
class ScreenshotJob final : public QObject
{
    Q_OBJECT

public:
    /// \a application outlives this.
    ScreenshotJob(Application &application, QString file);

    void begin();

signals:
    /// With the exit code: 0, or 1 when the picture is not what was asked for.
    void finished(int exitCode);

private:
    void noteFrame();
    void settle();
    void finishUnlessPicturesCome();
    void save();
    [[nodiscard]] QString description() const;

    Application &m_application;
    QString m_file;
    QString m_problem;
    QTimer m_patience;
    QTimer m_settling; ///< After the last frame was painted, the rest of the window follows.
    int m_waits = 0;
};

} // namespace expressly
