// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/commandline.h"
#include "app/findcommand.h"
#include "app/guidelocation.h"
#include "app/quitguard.h"
#include "app/quitsignals.h"
#include "app/screenshotjob.h"
#include "core/files/translations.h"
#include "media/film/playbackreport.h"
#include "ui/shell/playbackcheckdialog.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <chrono>
#include <clocale>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

using namespace expressly;

namespace {

/// For threads that still read when all else is done.
constexpr std::chrono::seconds LongestEnd{3};

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    return arguments;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("expressly"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPRESSLY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.expressly.Expressly"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Expressly"));
}

/// Decoding begins here, before the window system is even asked, when it is plain what is wanted.
std::unique_ptr<FrameWorker> beginDecoding(const Wish &wish)
{
    if (wish.file.isEmpty() || !wish.chapter.isEmpty() || !wish.start) {
        return nullptr;
    }
    auto worker = std::make_unique<FrameWorker>();
    worker->open(wish.file, *wish.start);
    return worker;
}

int printAndLeave(int argc, char **argv, CommandLine::Action action)
{
    const QCoreApplication application(argc, argv);
    const Translations translations(QLocale().uiLanguages());
    QString text = commandLineHelp();
    if (action == CommandLine::Action::Version) {
        text = QStringLiteral("Expressly %1\n").arg(QCoreApplication::applicationVersion());
    } else if (action == CommandLine::Action::PlaybackCheck) {
        text = toText(playbackReport());
    }
    std::fputs(qUtf8Printable(text), stdout);
    return 0;
}

int findAndLeave(int argc, char **argv, const CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    const Translations translations(QLocale().uiLanguages());
    const QString folder = line.wish.guide.isEmpty() ? bundledGuideFolder() : line.wish.guide;
    return findWords(line.words, folder, line.asJson ? FindForm::Json : FindForm::Text);
}

/// The options were read before there was an application, hence in English: read them again.
int refuse(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Translations translations(QLocale().uiLanguages());
    const QString problem = parseCommandLine(argumentsOf(argc, argv)).problem;
    std::fputs(qUtf8Printable(problem + QLatin1Char('\n')), stderr);
    return 2;
}

/// A picture of the window can be taken where there is no display.
void useOffscreenWithoutDisplay()
{
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
                            || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
                            || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!hasDisplay) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

int run(int argc, char **argv, const CommandLine &line)
{
    const bool isScreenshot = line.action == CommandLine::Action::Screenshot;
    if (isScreenshot) {
        useOffscreenWithoutDisplay();
    }
    std::optional<QuitGuard> guard; // goes last
    auto worker = beginDecoding(line.wish);
    QApplication qtApplication(argc, argv);
    // Qt lets the C library write numbers as the person does; FFmpeg reads its own with it, with a
    // point.
    std::setlocale(LC_NUMERIC, "C");
    const Translations translations(QLocale().uiLanguages());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (!isScreenshot && SingleInstance::handOver(line.wish)) {
        guard.emplace(LongestEnd, 0);
        return 0;
    }
    QGuiApplication::setWindowIcon(
        QIcon(QStringLiteral(":/icons/io.github.expressly.Expressly.svg")));
    Application application(
        qtApplication, isScreenshot ? Application::Memory::Ignored : Application::Memory::Kept);
    if (!isScreenshot) {
        const QuitSignals quitSignals;
        QObject::connect(&quitSignals, &QuitSignals::asked, &application, &Application::end);
        application.start(line.wish, std::move(worker));
        application.listenForLaterStarts();
        const int code = QApplication::exec();
        guard.emplace(LongestEnd, code);
        return code;
    }
    ScreenshotJob job(application, line.screenshot);
    QObject::connect(&job, &ScreenshotJob::finished, &qtApplication, [](int code) {
        QCoreApplication::exit(code);
    });
    application.start(line.wish, std::move(worker));
    job.begin();
    const int code = QApplication::exec();
    guard.emplace(LongestEnd, code);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    if (!line.problem.isEmpty()) {
        return refuse(argc, argv);
    }
    chooseSoundBackend();
    switch (line.action) {
    case CommandLine::Action::Help:
    case CommandLine::Action::Version:
    case CommandLine::Action::PlaybackCheck:
        return printAndLeave(argc, argv, line.action);
    case CommandLine::Action::Find:
        return findAndLeave(argc, argv, line);
    case CommandLine::Action::Open:
    case CommandLine::Action::Screenshot:
        return run(argc, argv, line);
    }
    Q_UNREACHABLE();
}
