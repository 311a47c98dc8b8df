// SPDX-License-Identifier: MIT
#pragma once

#include "soak/watch.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <random>

class QAction;
class QDialog;
class QFileDialog;
class QMenu;

namespace expressly {
class Application;
} // namespace expressly

namespace expressly::soak {

class Ledger;

/// Somebody who presses and clicks whatever is there, by chance; the same seed makes the same
/// choices. Menus and dialogs that wait for an answer are answered by chance too.
class Person final : public QObject
{
    Q_OBJECT

public:
    struct World
    {
        QStringList films;    ///< To open, one after another; also such as cannot be played.
        QStringList captions; ///< To choose in a file dialog.
        QString folder;       ///< Where files may be written.
    };

    Person(
        Application &application, std::mt19937 &chance, World world, EventLog &log, Ledger &ledger);

    /// Does \a events things, one after the other.
    void begin(int events);

signals:
    /// All of them were done; what is still open is being closed.
    void finishing();
    /// No dialog or menu is open any more.
    void finished();

private:
    void next();
    void act();
    [[nodiscard]] bool leaveEverything();
    void pressKey();
    void clickSomewhere();
    void dragSomewhere();
    void turnWheel();
    void choose(QMenu &menu);
    void answer(QDialog &dialog);
    void answer(QFileDialog &dialog);
    void triggerCommand();
    void openLesson();
    void openFilm();
    void resizeWindow();
    void typeWords();
    [[nodiscard]] QWidget *activeWindow() const;
    [[nodiscard]] QWidget *someWidget();
    [[nodiscard]] QPoint someWhere(const QWidget &widget);
    [[nodiscard]] int upTo(int count); ///< 0 to \a count - 1.

    Application &m_application;
    std::mt19937 &m_chance;
    World m_world;
    EventLog &m_log;
    Ledger &m_ledger;
    int m_left = 0;
    int m_depth = 0; ///< Events under way; each dialog that waits for an answer holds one.
};

} // namespace expressly::soak
