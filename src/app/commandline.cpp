// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "core/files/filekind.h"
#include "core/guide/link.h"
#include "core/time/mediafragment.h"
#include "store/filelooks.h"
#include "store/settingsnames.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace expressly {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::CommandLine)
};

void addOptions(QCommandLineParser &parser)
{
    const auto option =
        [&parser](const char *name, const QString &description, const char *value = "") {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("guide", CommandLineWords::tr("Open the guide in this folder."), "DIR");
    option("lesson", CommandLineWords::tr("Open this lesson."), "ID");
    option("step", CommandLineWords::tr("Go to this step of the lesson."), "ID");
    option("video", CommandLineWords::tr("Open this video of the guide."), "ID");
    option("chapter",
           CommandLineWords::tr("Begin at this chapter, by id or by number from 1."),
           "ID|NUMBER");
    option("start",
           CommandLineWords::tr("Begin at this time, such as 7:14, 1:02:03.5, 7m14s or 434."),
           "TIME");
    option("end", CommandLineWords::tr("Pause at this time."), "TIME");
    option("play", CommandLineWords::tr("Play at once."));
    option("paused", CommandLineWords::tr("Show the picture without playing (the default)."));
    option("mute", CommandLineWords::tr("Play without sound."));
    option("fullscreen", CommandLineWords::tr("Show the picture alone on the whole screen."));
    option("theme", CommandLineWords::tr("light, dark, night or system."), "NAME");
    option(
        "size", CommandLineWords::tr("The size of the window, such as 1366x768."), "WIDTHxHEIGHT");
    option("screenshot",
           CommandLineWords::tr(
               "Open, wait for the lesson and the picture asked for, save the window, leave."),
           "FILE.png");
    option(
        "playback-check",
        CommandLineWords::tr("Print what this computer can play and what that means, and leave."));
    option("find",
           CommandLineWords::tr("Print where the guide speaks of these words, and leave."),
           "WORDS");
    option("json", CommandLineWords::tr("Print what --find found as JSON."));
    option("version", CommandLineWords::tr("Print the version and leave."));
    option("help", CommandLineWords::tr("Print this help and leave."));
    parser.addPositionalArgument(
        QStringLiteral("what"),
        CommandLineWords::tr(
            "A link (expressly:lesson/ID, expressly:video/ID#t=7:14), a video file (also "
            "FILE#t=7:14,7:52), or the folder of a guide."),
        QStringLiteral("[LINK | VIDEO-FILE | GUIDE-FOLDER]"));
}

/// Reads --start and --end; a range after --start says the end too.
QString readTimes(const QCommandLineParser &parser, Wish &wish)
{
    for (const auto &[name, time] :
         {std::pair{QStringLiteral("start"), &wish.start}, {QStringLiteral("end"), &wish.end}}) {
        if (!parser.isSet(name)) {
            continue;
        }
        const auto place = parsePlaceInTime(parser.value(name));
        if (!place || (time == &wish.end && place->end)) {
            return CommandLineWords::tr(
                       "--%1 takes a time such as 7:14, 1:02:03.5, 7m14s or 434, not “%2”.")
                .arg(name, parser.value(name));
        }
        *time = place->start;
        if (place->end) {
            wish.end = place->end;
        }
    }
    if (wish.end && !isRange(wish.start, *wish.end)) {
        return CommandLineWords::tr("--end has to be later than --start.");
    }
    return {};
}

QString readSize(const QString &text, std::optional<QSize> &size)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize wanted = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (!isWindowSize(wanted)) {
        return CommandLineWords::tr(
                   "--size takes a width and a height in pixels, such as 1366x768, not “%1”.")
            .arg(text);
    }
    size = wanted;
    return {};
}

QString readLink(const QString &text, Wish &wish)
{
    const auto link = parseLink(text);
    if (!link || (link->kind != Link::Kind::Lesson && link->kind != Link::Kind::Video)) {
        return CommandLineWords::tr("“%1” is not a link of this program; such links look like "
                                    "expressly:lesson/ID or expressly:video/ID#t=7:14.")
            .arg(text);
    }
    if (link->kind == Link::Kind::Lesson) {
        wish.lesson = link->target;
        wish.step = link->step;
    } else {
        wish.video = link->target;
        wish.start = link->start;
        wish.end = link->end;
        wish.play = link->start.has_value();
    }
    return {};
}

/// "film.mp4#t=7:14,7:52", once it is known that no file has this whole name.
QString readFilmWithTime(const QString &text, const QUrl &url, Wish &wish)
{
    const qsizetype hash = text.lastIndexOf(QLatin1Char('#'));
    const QFileInfo film(url.isLocalFile() ? url.toLocalFile() : text.left(hash));
    if (hash < 0 || !lookAt(film.absoluteFilePath()).isFile) {
        return CommandLineWords::tr("There is no file or folder “%1”.").arg(text);
    }
    const auto range = parseMediaFragment(QStringView(text).sliced(hash));
    if (!range) {
        return CommandLineWords::tr(
                   "“%1” is not a time of a video; such names look like film.mp4#t=7:14 or "
                   "film.mp4#t=7:14,7:52.")
            .arg(text.sliced(hash));
    }
    wish.file = film.absoluteFilePath();
    wish.start = range->start;
    wish.end = range->end;
    wish.play = true;
    return {};
}

QString readWhat(const QString &text, Wish &wish)
{
    if (text.startsWith(QStringLiteral("expressly:"), Qt::CaseInsensitive)) {
        return readLink(text, wish);
    }
    const QUrl url(text);
    const QString path = QFileInfo(url.isLocalFile() ? url.toLocalFile() : text).absoluteFilePath();
    switch (url.isLocalFile() && url.hasFragment() ? FileKind::Absent : kindOfFile(path)) {
    case FileKind::Guide:
    case FileKind::Folder:
        wish.guide = guideFolderOf(path);
        return {};
    case FileKind::Captions:
    case FileKind::Chapters:
        return CommandLineWords::tr(
                   "“%1” holds captions or chapters, not a video; give the video, and drop "
                   "this file on it or open it from the Video menu.")
            .arg(text);
    case FileKind::Film:
    case FileKind::Data:
    case FileKind::Text:
        wish.file = path;
        return {};
    case FileKind::Absent:
        break;
    }
    if (!(url.isLocalFile() && url.hasFragment()) && QFileInfo::exists(path)) {
        wish.file = path; // the player says why it cannot be read
        return {};
    }
    return readFilmWithTime(text, url, wish);
}

/// "--lesson ''" is a mistake in somebody's script, not a wish for the first lesson.
QString emptyValue(const QCommandLineParser &parser)
{
    for (const char *name : {"guide", "lesson", "step", "video", "chapter", "screenshot", "find"}) {
        const QString option = QString::fromLatin1(name);
        if (parser.isSet(option) && parser.value(option).isEmpty()) {
            return CommandLineWords::tr("--%1 needs a value; see expressly --help.").arg(option);
        }
    }
    return parser.positionalArguments().contains(QString()) ? CommandLineWords::tr(
               "An empty name was given for the link, video file or guide folder.")
                                                            : QString();
}

QString readWish(const QCommandLineParser &parser, Wish &wish)
{
    if (parser.positionalArguments().size() > 1) {
        return CommandLineWords::tr("Give one link, video file or guide folder, not %n.",
                                    nullptr,
                                    static_cast<int>(parser.positionalArguments().size()));
    }
    QString problem = emptyValue(parser);
    if (!problem.isEmpty()) {
        return problem;
    }
    if (!parser.positionalArguments().isEmpty()) {
        problem = readWhat(parser.positionalArguments().first(), wish);
    }
    const auto take = [&parser](const char *name, QString &into) {
        if (parser.isSet(QString::fromLatin1(name))) {
            into = parser.value(QString::fromLatin1(name));
        }
    };
    if (!wish.file.isEmpty() && parser.isSet(QStringLiteral("video"))) {
        return CommandLineWords::tr(
            "Give a video file or --video with a video of the guide, not both.");
    }
    take("lesson", wish.lesson);
    take("step", wish.step);
    take("video", wish.video);
    take("chapter", wish.chapter);
    if (parser.isSet(QStringLiteral("guide"))) {
        wish.guide = QFileInfo(parser.value(QStringLiteral("guide"))).absoluteFilePath();
    }
    problem = problem.isEmpty() ? readTimes(parser, wish) : problem;
    if (problem.isEmpty() && parser.isSet(QStringLiteral("size"))) {
        problem = readSize(parser.value(QStringLiteral("size")), wish.size);
    }
    if (problem.isEmpty() && parser.isSet(QStringLiteral("theme"))) {
        wish.theme = parseTheme(parser.value(QStringLiteral("theme")));
        if (!wish.theme) {
            problem = CommandLineWords::tr("--theme takes light, dark, night or system, not “%1”.")
                          .arg(parser.value(QStringLiteral("theme")));
        }
    }
    return problem;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.problem = CommandLineWords::tr("%1 See expressly --help.").arg(parser.errorText());
        return line;
    }
    const auto isSet = [&parser](const char *name) {
        return parser.isSet(QString::fromLatin1(name));
    };
    if (isSet("help") || isSet("version")) {
        line.action = isSet("help") ? CommandLine::Action::Help : CommandLine::Action::Version;
        return line;
    }
    if (isSet("play") && isSet("paused")) {
        line.problem = CommandLineWords::tr("--play and --paused exclude each other.");
        return line;
    }
    line.problem = readWish(parser, line.wish);
    line.wish.play = isSet("play") || (line.wish.play && !isSet("paused"));
    line.wish.mute = isSet("mute");
    line.wish.fullScreen = isSet("fullscreen");
    if (isSet("json") && !isSet("find") && line.problem.isEmpty()) {
        line.problem = CommandLineWords::tr("--json goes with --find.");
    }
    if (isSet("find")) {
        line.action = CommandLine::Action::Find;
        line.words = parser.value(QStringLiteral("find"));
        line.asJson = isSet("json");
    } else if (isSet("playback-check")) {
        line.action = CommandLine::Action::PlaybackCheck;
    } else if (isSet("screenshot")) {
        line.action = CommandLine::Action::Screenshot;
        line.screenshot = QFileInfo(parser.value(QStringLiteral("screenshot"))).absoluteFilePath();
    }
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineWords::tr(
        "A guide to hand expressing breast milk: lessons, pictures and videos."));
    addOptions(parser);
    return parser.helpText();
}

} // namespace expressly
