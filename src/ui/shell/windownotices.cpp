// SPDX-License-Identifier: MIT
#include "ui/shell/windownotices.h"

#include "ui/chapters/chaptereditor.h"
#include "ui/lesson/lessonpane.h"
#include "ui/shell/chapterediting.h"
#include "ui/widgets/noticeline.h"
#include "ui/words/announce.h"

namespace expressly {

void bindWindowNotices(Notices &notices,
                       LessonPane &lesson,
                       ChapterEditing &editing,
                       NoticeLine &unsaved)
{
    using Speaker = Notices::Speaker;
    const auto show = [&notices, &lesson, &editing](Speaker speaker) {
        if (!WindowSpeakers.testFlag(speaker)) {
            return;
        }
        const QString sentence = notices.newest(WindowSpeakers).sentence;
        lesson.setNotice(sentence);
        if (editing.isOpen() && !sentence.isEmpty()) {
            editing.editor()->say(sentence);
        }
    };
    show(Speaker::Guide);
    QObject::connect(&notices, &Notices::changed, &lesson, show);
    QObject::connect(&lesson, &LessonPane::noticeDismissed, &notices, [&notices] {
        notices.dismiss(notices.newest(WindowSpeakers).speaker);
    });
    const auto showUnsaved = [&notices, &unsaved] {
        const QString sentence = notices.of(Speaker::Unsaved);
        if (sentence != unsaved.text()) {
            unsaved.setText(sentence);
            announce(unsaved, sentence);
        }
    };
    showUnsaved();
    QObject::connect(&notices, &Notices::changed, &unsaved, showUnsaved);
}

} // namespace expressly
