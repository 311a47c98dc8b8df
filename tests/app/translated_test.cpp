// SPDX-License-Identifier: MIT
// Everything that a person sees or hears went through a translator: under one that puts each text
// into brackets, no other text is left but what films, guides and the person wrote. Hidden, since
// the table of commands keeps the words of the first who asks for it: CTest runs these cases in a
// process of their own.
#include "app/application.h"
#include "app/program.h"
#include "app/untranslated.h"
#include "core/captions/captions.h"
#include "media/film/playbackreport.h"
#include "session/practice/loopsession.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/commands/commands.h"
#include "ui/commands/commandtable.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/chapterediting.h"

#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Film = QStringLiteral("ten-minutes.mp4");

/// The program as somebody sees it for whom every text is translated.
struct Translated
{
    const test::PseudoTranslator translator;
    test::Untranslated rule{QStringLiteral(EXPRESSLY_CONTENT)};
    const test::Home home;
    test::Program program;

    Translated()
    {
        REQUIRE(plainText(commandTable().first()).startsWith(u'⟦'));
        // What the program is called, and formats, keep their names.
        for (const char *name : {"Expressly", "WebVTT", "MP4", "PNG"}) {
            rule.allow(QString::fromLatin1(name));
        }
    }

    void openFilm()
    {
        REQUIRE(program.open(test::clip(Film)));
        const FilmSession &film = program.application().session().film();
        rule.allow(film.video().title);
        for (const Chapter &chapter : film.chapters().chapters()) {
            rule.allow(chapter.title);
        }
    }

    /// The name of a loop is the person's own.
    void repeatPart()
    {
        LoopSession &loops = program.application().session().loops();
        loops.setStart(60s);
        loops.setEnd(62s);
        for (const SavedLoop &loop : loops.loops()) {
            rule.allow(loop.name);
        }
    }

    void act(Command command) { program.window().services().commands.action(command)->trigger(); }

    [[nodiscard]] QString found(const QWidget &widget) const { return rule.in(widget).join(u'\n'); }

    /// What is plain in the dialog that \a command opens.
    [[nodiscard]] QString inDialogOf(Command command)
    {
        QString text = QStringLiteral("No dialog opened.");
        test::withNextDialog([&](QDialog &dialog) {
            text = found(dialog);
            dialog.reject();
        });
        act(command);
        return text;
    }
};

std::string plainIn(const QString &found)
{
    return found.toStdString();
}

} // namespace

TEST_CASE("A text that no translator saw is noticed", "[.translated]")
{
    const test::PseudoTranslator translator;
    test::Untranslated rule(QStringLiteral(EXPRESSLY_CONTENT));
    rule.allow(QStringLiteral("My loop"));
    QWidget widget;
    widget.setWindowTitle(QStringLiteral("Plain"));
    widget.addAction(QCoreApplication::translate("here", "&Seen"));
    CHECK(rule.in(widget)
          == QStringList{QStringLiteral("QWidget, windowTitle: Plain"),
                         QStringLiteral("QWidget, spoken name: Plain")});
    CHECK(rule.isPlain(QStringLiteral("⟦~~~seen⟧ and not")));
    CHECK(rule.isPlain(QStringLiteral("⟦~~Videos (*.mp4)⟧;;All files (*)")));
    CHECK_FALSE(rule.isPlain(QStringLiteral("⟦~~~seen by ⟦~~one⟧ and⟧ · 7:14 – My loop")));
    CHECK_FALSE(rule.isPlain(QStringLiteral("Press, compress, release"))); // a lesson
}

TEST_CASE("Nothing in the window and its menus is plain", "[.translated]")
{
    Translated seen;
    const bool hasFilm = GENERATE(false, true);
    CAPTURE(hasFilm);
    if (hasFilm) {
        seen.openFilm();
    }
    CHECK(plainIn(seen.found(seen.program.window())) == "");
    for (const QAction *action : seen.program.window().menuBar()->actions()) {
        REQUIRE(action->menu() != nullptr);
        CHECK(plainIn(seen.rule.inMenu(*action->menu()).join(u'\n')) == "");
    }
    for (const CommandInfo &info : commandTable()) {
        CHECK(plainIn(seen.rule.isPlain(info.text) ? info.text : QString()) == "");
    }
}

TEST_CASE("Nothing is plain while a part is repeated, captions are shown, chapters are made",
          "[.translated]")
{
    Translated seen;
    seen.openFilm();
    seen.repeatPart();
    seen.act(Command::Transcript);
    seen.act(Command::Captions);
    seen.act(Command::PictureLarger);
    seen.act(Command::Slower);
    CHECK(plainIn(seen.found(seen.program.window())) == "");
    for (QMenu *menu : seen.program.window().playerPanel().findChildren<QMenu *>()) {
        CHECK(plainIn(seen.rule.inMenu(*menu).join(u'\n')) == "");
    }

    seen.act(Command::EditChapters);
    REQUIRE(seen.program.window().chapterEditing().editor() != nullptr);
    seen.act(Command::MarkChapter);
    CHECK(plainIn(seen.found(*seen.program.window().chapterEditing().editor())) == "");

    seen.act(Command::FullScreen);
    FullScreenWindow *view = seen.program.application().fullScreen().view();
    REQUIRE(view != nullptr);
    CHECK(plainIn(seen.found(*view)) == "");
}

TEST_CASE("Nothing is plain while a step is practised", "[.translated]")
{
    Translated seen;
    REQUIRE(seen.program.waitForFilm());
    seen.act(Command::Practise);
    REQUIRE(test::waitUntil([&] { return seen.program.player().isPlaying(); }));
    CHECK(plainIn(seen.found(seen.program.window())) == "");
}

TEST_CASE("No dialog has a plain text", "[.translated]")
{
    const Command command = GENERATE(Command::GoToTime,
                                     Command::KeyHelp,
                                     Command::ChangeKeys,
                                     Command::MyNumbers,
                                     Command::PlaybackCheck,
                                     Command::About,
                                     Command::OpenVideo,
                                     Command::OpenGuide,
                                     Command::OpenCaptions);
    Translated seen;
    seen.openFilm();
    // Libraries, codecs and the Qt that was found are named as they are.
    for (const PlaybackFinding &finding : playbackReport()) {
        for (const QString &part : finding.found.split(QStringLiteral(", "))) {
            seen.rule.allow(part);
        }
        seen.rule.allow(finding.subject);
    }
    CAPTURE(static_cast<int>(command));
    CHECK(plainIn(seen.inDialogOf(command)) == "");
}

TEST_CASE("Neither the library nor the list of loops has a plain text", "[.translated]")
{
    Translated seen;
    seen.openFilm();
    seen.repeatPart();
    for (const char *language : {"English", "Español", "Français", "Deutsch"}) {
        seen.rule.allow(QString::fromUtf8(language)); // called as it calls itself
    }
    seen.act(Command::VideoLibrary);
    seen.act(Command::Loops);
    int dialogs = 0;
    for (const auto *dialog : seen.program.window().findChildren<QDialog *>()) {
        ++dialogs;
        CHECK(plainIn(seen.found(*dialog)) == "");
    }
    CHECK(dialogs == 2);
}

TEST_CASE("What is said is translated, wherever it comes from", "[.translated]")
{
    Translated seen;
    const auto said = [&seen] {
        return plainIn(seen.program.notice() + seen.program.surfaceText());
    };
    const QTemporaryDir folder;
    const QString notFilm = folder.filePath(QStringLiteral("notes.mp4"));
    test::writeFile(notFilm, "This is no film.");

    SECTION("core and session: a guide with mistakes")
    {
        const QString guide = seen.home.copyGuide();
        test::writeFile(guide + QStringLiteral("/guide.json"), "{\"formatVersion\": 99}");
        CHECK_FALSE(seen.program.application().session().guide().openGuide(guide));
        REQUIRE_FALSE(seen.program.notice().isEmpty());
        CHECK(seen.program.notice().count(u'⟦') >= 2); // the sentence, and what is wrong
    }
    SECTION("media: a file that is no film")
    {
        seen.program.application().session().film().openFile(
            notFilm, std::nullopt, FilmSession::Autoplay::No);
        REQUIRE(test::waitUntil(
            [&] { return seen.program.surfaceText().contains(QStringLiteral("notes.mp4")); }));
        seen.rule.allow(QStringLiteral("notes"));
    }
    SECTION("core: captions")
    {
        seen.openFilm();
        const QString captions = folder.filePath(QStringLiteral("notes.vtt"));
        test::writeFile(captions, "WEBVTT\n\n0:00 --> 0:01\nHello\n");
        const CaptionFile read = readCaptionFile(captions);
        REQUIRE_FALSE(read.problems.isEmpty());
        for (const CaptionProblem &problem : read.problems) {
            CHECK_FALSE(seen.rule.isPlain(problem.message));
        }
    }
    SECTION("store: settings that cannot be read")
    {
        test::writeFile(folder.filePath(QStringLiteral("settings.json")), "{");
        Settings settings(folder.path());
        const QList<StoreProblem> problems = settings.problems();
        REQUIRE(problems.size() == 1);
        CHECK_FALSE(seen.rule.isPlain(problems.first().sentence));
        return;
    }
    CHECK_FALSE(seen.rule.isPlain(QString::fromStdString(said())));
}
