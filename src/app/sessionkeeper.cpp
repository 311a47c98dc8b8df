// SPDX-License-Identifier: MIT
#include "app/sessionkeeper.h"

#include "session/film/filmsession.h"
#include "session/guide/guidesession.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowstate.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>

#include <chrono>
#include <utility>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr auto UntilSaved = 1s;
constexpr auto UntilNextTry = 10s;

} // namespace

SessionKeeper::SessionKeeper(QString file, QObject *parent)
    : Keeper(parent)
    , m_file(std::move(file))
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &SessionKeeper::save);
}

void SessionKeeper::load()
{
    const LastVisit::LoadResult loaded = LastVisit::loadFromFile(m_file);
    m_state = loaded.state;
    m_saved = loaded.state;
    for (const StoreProblem &problem : loaded.problems) {
        if (problem.kind == StoreProblem::Kind::SetAside) {
            addProblem(problem);
        } else {
            setUnsaved(problem);
        }
    }
}

void SessionKeeper::follow(MainWindow &window, const GuideSession &guide, FilmSession &player)
{
    m_window = &window;
    m_player = &player;
    connect(&guide, &GuideSession::lessonChanged, this, &SessionKeeper::saveSoon);
    connect(&player, &FilmSession::filmChanged, this, &SessionKeeper::saveSoon);
    connect(window.lessonPane().view().verticalScrollBar(),
            &QScrollBar::valueChanged,
            this,
            &SessionKeeper::saveSoon);
    // The lesson's pane moves with every other one.
    window.installEventFilter(this);
    window.lessonPane().installEventFilter(this);
}

void SessionKeeper::save()
{
    m_saveSoon.stop();
    if (m_window == nullptr) {
        return;
    }
    m_player->rememberPosition();
    saveWindow(*m_window, m_state);
    if (m_state == m_saved && QFileInfo::exists(m_file)) {
        return;
    }
    const auto problem = m_state.saveToFile(m_file);
    setUnsaved(problem);
    if (problem) {
        m_saveSoon.start(UntilNextTry);
    } else {
        m_saved = m_state;
    }
}

bool SessionKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange) {
        saveSoon();
    }
    return Keeper::eventFilter(watched, event);
}

void SessionKeeper::saveSoon()
{
    m_saveSoon.start(UntilSaved);
}

} // namespace expressly
