// SPDX-License-Identifier: MIT
// Several programs with one home, and the ways in which one of them ends.
#include "app/application.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSessionManager>

namespace expressly {

void Application::listenForLaterStarts()
{
    if (!m_instance.listen()) {
        m_session.notices().say(
            Notices::Speaker::Place,
            tr("Expressly is open already and does not answer, so this is a second one. "
               "What you do in each is kept; close the other one when you can."));
    }
}

void Application::end()
{
    finish();
    // Unlike quit(), this asks no window, and leaves open dialogs too.
    QCoreApplication::exit(0);
}

/// The person logs out. Where they can be asked, what they made is worth a question.
void Application::endSession(QSessionManager &manager)
{
    m_stores.save();
    if (m_stores.hasUnsavedWork() && manager.allowsInteraction()) {
        if (!m_stores.mayEnd(m_window.get())) {
            manager.cancel();
        }
        manager.release();
    }
}

void Application::finish()
{
    if (m_window) {
        m_window->chapterEditing().setOpen(false);
    }
    m_stores.saveOrWarn();
}

} // namespace expressly
