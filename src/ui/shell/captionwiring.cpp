// SPDX-License-Identifier: MIT
#include "ui/shell/captionwiring.h"

#include "ui/commands/commands.h"
#include "ui/lists/playerlists.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/mainwindow.h"

namespace expressly {

void wireCaptions(MainWindow &window)
{
    CaptionController &captions = window.services().captions;
    CaptionSession &session = captions.session();
    PlayerPanel &panel = window.playerPanel();
    captions.bindView(panel);
    captions.bindLists(panel.lists());
    captions.bindNotice(panel.captionNotice());

    QAction *shown = window.services().commands.action(Command::Captions);
    shown->setChecked(session.isOn());
    QObject::connect(&session, &CaptionSession::changed, shown, [shown, &session] {
        shown->setChecked(session.isOn());
    });
    QAction *transcript = window.services().commands.action(Command::Transcript);
    QObject::connect(&panel.lists(),
                     &PlayerLists::listChanged,
                     transcript,
                     [transcript](PlayerLists::List list) {
        transcript->setChecked(list == PlayerLists::List::Transcript);
    });
}

} // namespace expressly
