// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

namespace expressly {

enum class Command;
class HomePage;
class MainWindow;

/// Which panes are seen. The first page takes the room of lesson and film until someone goes
/// anywhere; beside the guide's help lesson is no film, for who looks for help reads, unless they
/// ask for it.
class Panes final : public QObject
{
    Q_OBJECT

public:
    /// Lives as a child of the window, whose panes are made.
    explicit Panes(MainWindow &window);

    [[nodiscard]] HomePage &home() { return *m_home; }
    [[nodiscard]] bool isHome() const { return m_isHome; }
    enum class From { Start, Lesson };
    /// The film pauses. Does nothing without a guide. Who comes \a from a lesson can go on there.
    void showHome(From from);
    /// There is a lesson from a former day, in which the person can go on.
    void noteVisit() { m_hasVisit = true; }
    [[nodiscard]] bool hasVisit() const { return m_hasVisit; }
    /// Back to the lesson, or the chapter editor, where the person was.
    void leaveHome();
    /// Without the contents, the way to help stands above the lesson.
    void showContents(bool on);
    /// Gives every pane its width: contents and film have the one that the person gave them last.
    void settle();
    /// As the person wants them, whatever room there is at the moment; for the next day.
    [[nodiscard]] QByteArray widths() const;
    /// Bytes that are no widths change nothing.
    void setWidths(const QByteArray &widths);
    /// The person wants to see the film, wherever they are.
    void showFilm();
    void hideFilm(); ///< It pauses, for nobody would know that it plays.

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void homeChanged(bool isHome);

private:
    void follow();
    void followLesson();
    void followCommand(Command command);
    void remember();
    void apply();

    MainWindow &m_window;
    HomePage *m_home;
    bool m_isHome = false;
    bool m_isHelp = false;
    bool m_hasFilm = true;            ///< The person did not hide it.
    bool m_hasFilmBesideHelp = false; ///< They asked for it there.
    bool m_hasVisit = false;
    int m_contentsWidth; ///< As the person wants them, also while the pane is hidden.
    int m_filmWidth;
};

} // namespace expressly
