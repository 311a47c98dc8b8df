// SPDX-License-Identifier: MIT
#include "soak/person.h"

#include "app/application.h"
#include "ui/commands/commands.h"
#include "ui/shell/mainwindow.h"

#include "soak/hands.h"
#include "soak/ledger.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace expressly::soak {

using namespace std::chrono_literals;

namespace {

/// They leave the program, or ask a print service or a voice outside of it.
constexpr std::array NotToBeUsed{Command::Quit, Command::Print, Command::ReadAloud};

bool isOurs(const Commands &commands, const QAction &action)
{
    return std::ranges::none_of(
        NotToBeUsed, [&](Command command) { return commands.action(command) == &action; });
}

QString nameOf(const QWidget &widget)
{
    const QString words = widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className())
           + (words.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(words));
}

} // namespace

Person::Person(
    Application &application, std::mt19937 &chance, World world, EventLog &log, Ledger &ledger)
    : m_application(application)
    , m_chance(chance)
    , m_world(std::move(world))
    , m_log(log)
    , m_ledger(ledger)
{}

int Person::upTo(int count)
{
    return static_cast<int>(m_chance() % static_cast<unsigned>(std::max(count, 1)));
}

void Person::begin(int events)
{
    m_left = events;
    next();
}

/// Waits a moment; by a timer of its own, so that it also comes while a dialog waits.
void Person::next()
{
    QTimer::singleShot(
        std::chrono::milliseconds(upTo(8) == 0 ? upTo(400) : upTo(30)), this, &Person::act);
}

void Person::act()
{
    if (m_left <= 0) {
        if (leaveEverything() && m_depth == 0) {
            emit finished();
        } else {
            QTimer::singleShot(20ms, this, &Person::act);
        }
        return;
    }
    if (--m_left == 0) {
        emit finishing();
    }
    next();
    ++m_depth;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (menu != nullptr) {
        choose(*menu);
    } else if (files != nullptr) {
        answer(*files);
    } else if (dialog != nullptr && upTo(4) == 0) {
        answer(*dialog);
    } else {
        using Deed = void (Person::*)();
        constexpr std::array Deeds{&Person::pressKey,
                                   &Person::pressKey,
                                   &Person::clickSomewhere,
                                   &Person::clickSomewhere,
                                   &Person::clickSomewhere,
                                   &Person::dragSomewhere,
                                   &Person::turnWheel,
                                   &Person::triggerCommand,
                                   &Person::triggerCommand,
                                   &Person::typeWords};
        // Less often, what a click by chance hardly meets.
        constexpr std::array Rare{&Person::openLesson, &Person::openFilm, &Person::resizeWindow};
        const bool isRare = upTo(12) == 0 && dialog == nullptr;
        const Deed deed =
            isRare ? Rare.at(static_cast<std::size_t>(upTo(static_cast<int>(Rare.size()))))
                   : Deeds.at(static_cast<std::size_t>(upTo(static_cast<int>(Deeds.size()))));
        (this->*deed)();
    }
    --m_depth;
    m_ledger.note(m_application);
}

/// Whether nothing is open but the window.
bool Person::leaveEverything()
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        return false;
    }
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        dialog->reject();
        return false;
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<QDialog *>(window) != nullptr) {
            window->close();
        }
    }
    m_application.fullScreen().leave();
    return true;
}

QWidget *Person::activeWindow() const
{
    if (QWidget *modal = QApplication::activeModalWidget()) {
        return modal;
    }
    QWidget *active = QApplication::activeWindow();
    return active != nullptr ? active : m_application.window();
}

void Person::pressKey()
{
    static constexpr std::array Others{Qt::Key_Tab,
                                       Qt::Key_Backtab,
                                       Qt::Key_Return,
                                       Qt::Key_Escape,
                                       Qt::Key_Up,
                                       Qt::Key_Down,
                                       Qt::Key_PageUp,
                                       Qt::Key_PageDown,
                                       Qt::Key_Delete,
                                       Qt::Key_Home,
                                       Qt::Key_End,
                                       Qt::Key_Menu};
    auto key = Others.at(static_cast<std::size_t>(upTo(static_cast<int>(Others.size()))));
    Qt::KeyboardModifiers modifiers;
    const QList<CommandInfo> &table = commandTable();
    const CommandInfo &info = table.at(upTo(static_cast<int>(table.size())));
    if (upTo(2) == 0 && !info.keys.isEmpty()
        && std::ranges::find(NotToBeUsed, info.command) == NotToBeUsed.end()) {
        const QKeyCombination combination = info.keys.first()[0];
        key = combination.key();
        modifiers = combination.keyboardModifiers();
    }
    QWidget *focus = QApplication::focusWidget();
    QWidget *target = focus != nullptr ? focus : activeWindow();
    m_log.add(QStringLiteral("key %1 on %2")
                  .arg(QKeySequence(QKeyCombination(modifiers, key)).toString(), nameOf(*target)));
    QTest::keyClick(target, key, modifiers);
}

QWidget *Person::someWidget()
{
    QList<QWidget *> seen;
    for (auto *widget : activeWindow()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty()) {
            seen.append(widget);
        }
    }
    return seen.isEmpty() ? activeWindow() : seen.at(upTo(static_cast<int>(seen.size())));
}

QPoint Person::someWhere(const QWidget &widget)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    return seen.topLeft() + QPoint(upTo(seen.width()), upTo(seen.height()));
}

void Person::clickSomewhere()
{
    QWidget *widget = someWidget();
    const QPoint point = someWhere(*widget);
    const int kind = upTo(10);
    const auto button = kind == 0 ? Qt::RightButton : kind == 1 ? Qt::MiddleButton : Qt::LeftButton;
    m_log.add(QStringLiteral("click %1 at %2,%3 on %4")
                  .arg(static_cast<int>(button))
                  .arg(point.x())
                  .arg(point.y())
                  .arg(nameOf(*widget)));
    const QPointer<QWidget> guard(widget);
    press(guard, point, button);
    release(guard, point, button);
    if (button == Qt::RightButton && guard) {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, point, widget->mapToGlobal(point));
        QApplication::sendEvent(widget, &menu);
    } else if (kind == 2) {
        sendMouse(guard, QEvent::MouseButtonDblClick, point, button, button);
        release(guard, point, button);
    }
}

void Person::dragSomewhere()
{
    const QPointer<QWidget> widget(someWidget());
    const QPoint from = someWhere(*widget);
    const QPoint to = someWhere(*widget);
    m_log.add(QStringLiteral("drag %1,%2 to %3,%4 on %5")
                  .arg(from.x())
                  .arg(from.y())
                  .arg(to.x())
                  .arg(to.y())
                  .arg(nameOf(*widget)));
    press(widget, from, Qt::LeftButton);
    for (int step = 1; step <= 4; ++step) {
        const QPointF point = from + (to - from) * step / 4;
        sendMouse(widget, QEvent::MouseMove, point, Qt::NoButton, Qt::LeftButton);
    }
    release(widget, to, Qt::LeftButton);
}

void Person::turnWheel()
{
    QWidget *widget = someWidget();
    const QPointF point = someWhere(*widget);
    const QPoint angle(0, upTo(2) == 0 ? 120 : -120);
    m_log.add(QStringLiteral("wheel %1 on %2").arg(angle.y()).arg(nameOf(*widget)));
    QWheelEvent turn(point,
                     widget->mapToGlobal(point),
                     {},
                     angle,
                     Qt::NoButton,
                     upTo(8) == 0 ? Qt::ControlModifier : Qt::NoModifier,
                     Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(widget, &turn);
}

void Person::choose(QMenu &menu)
{
    QList<QAction *> entries = menu.actions();
    entries.removeIf([this](const QAction *entry) {
        const Commands &commands = m_application.window()->services().commands;
        return entry->isSeparator() || !entry->isEnabled() || !isOurs(commands, *entry);
    });
    if (entries.isEmpty() || upTo(4) == 0) {
        m_log.add(QStringLiteral("close a menu"));
        menu.close();
        return;
    }
    QAction *entry = entries.at(upTo(static_cast<int>(entries.size())));
    m_log.add(QStringLiteral("menu entry \"%1\"").arg(entry->text()));
    menu.setActiveAction(entry);
    QTest::keyClick(&menu, Qt::Key_Return);
}

void Person::answer(QDialog &dialog)
{
    const bool accepts = upTo(2) == 0;
    m_log.add((accepts ? QStringLiteral("accept ") : QStringLiteral("reject ")) + nameOf(dialog));
    if (accepts) {
        dialog.accept();
    } else {
        dialog.reject();
    }
}

/// Never left to chance: it can rename and delete.
void Person::answer(QFileDialog &dialog)
{
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QString path;
    if (dialog.acceptMode() == QFileDialog::AcceptSave) {
        path = m_world.folder + QStringLiteral("/saved-%1").arg(upTo(5));
    } else if (dialog.fileMode() != QFileDialog::Directory) {
        const QStringList &files = upTo(2) == 0 ? m_world.films : m_world.captions;
        path = files.value(upTo(static_cast<int>(files.size())));
    }
    if (path.isEmpty() || field == nullptr || upTo(3) == 0) {
        m_log.add(QStringLiteral("reject a file dialog"));
        dialog.reject();
        return;
    }
    m_log.add(QStringLiteral("choose %1").arg(path));
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
}

void Person::triggerCommand()
{
    const QList<CommandInfo> &table = commandTable();
    const CommandInfo &info = table.at(upTo(static_cast<int>(table.size())));
    QAction *action = m_application.window()->services().commands.action(info.command);
    if (std::ranges::find(NotToBeUsed, info.command) == NotToBeUsed.end()
        && QApplication::activeModalWidget() == nullptr && action->isEnabled()) {
        m_log.add(QStringLiteral("command \"%1\"").arg(plainText(info)));
        action->trigger();
    }
}

void Person::openLesson()
{
    QStringList lessons;
    if (const auto &guide = m_application.session().guide().guide()) {
        for (const Section &section : guide->sections) {
            for (const LessonEntry &lesson : section.lessons) {
                lessons.append(lesson.id);
            }
        }
    }
    const QString lesson = lessons.value(upTo(static_cast<int>(lessons.size())));
    m_log.add(QStringLiteral("lesson %1").arg(lesson));
    m_application.session().guide().openLesson(lesson);
}

void Person::openFilm()
{
    FilmSession &session = m_application.session().film();
    const auto autoplay = FilmSession::Autoplay::Yes;
    const auto &guide = m_application.session().guide().guide();
    if (guide && !guide->videos.isEmpty() && upTo(2) == 0) {
        const Video &video = guide->videos.at(upTo(static_cast<int>(guide->videos.size())));
        m_log.add(QStringLiteral("video %1").arg(video.id));
        session.openVideo(video.id, std::nullopt, autoplay);
        return;
    }
    const QString film = m_world.films.value(upTo(static_cast<int>(m_world.films.size())));
    m_log.add(QStringLiteral("film %1").arg(film));
    session.openFile(film, std::nullopt, autoplay);
}

void Person::resizeWindow()
{
    const QSize size(900 + upTo(1100), 560 + upTo(600));
    m_log.add(QStringLiteral("size %1x%2").arg(size.width()).arg(size.height()));
    m_application.window()->resize(size);
}

void Person::typeWords()
{
    static const QStringList Words{QStringLiteral("milk"),
                                   QStringLiteral("1:23"),
                                   QStringLiteral("<b>&"),
                                   QStringLiteral("Ümläut 🍼"),
                                   QString(300, QLatin1Char('x'))};
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (field == nullptr) {
        pressKey();
        return;
    }
    const QString words = Words.at(upTo(static_cast<int>(Words.size())));
    m_log.add(QStringLiteral("type \"%1\"").arg(words.left(20)));
    field->insert(words);
    emit field->textEdited(field->text());
}

} // namespace expressly::soak
