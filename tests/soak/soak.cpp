// SPDX-License-Identifier: MIT
// Drives the real window by chance and counts what must not grow or be lost. tests/soak/run starts
// it; each exit code is in watch.h.
#include "app/application.h"
#include "media/film/playbackreport.h"
#include "support/places.h"

#include "soak/kills.h"
#include "soak/ledger.h"
#include "soak/person.h"
#include "soak/vitals.h"
#include "soak/watch.h"
#include "soak/world.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <optional>
#include <random>

using namespace expressly;
using namespace expressly::soak;
using namespace std::chrono_literals;

namespace {

/// Between two starts of the program.
constexpr int EventsADay = 500;
/// The first days fill caches.
constexpr int DaysOfGrowingUp = 2;
constexpr auto LongestGoodbye = 60s;

/// Takes what the program would open in a browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes()) {
            QDesktopServices::setUrlHandler(scheme, this, "take");
        }
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes()) {
            QDesktopServices::unsetUrlHandler(scheme);
        }
    }

public slots:
    void take(const QUrl & /*address*/) {}

private:
    static QStringList schemes()
    {
        return {QStringLiteral("http"),
                QStringLiteral("https"),
                QStringLiteral("file"),
                QStringLiteral("mailto")};
    }
};

/// The platform without a display says at each dialog what it cannot do.
void sayWhatMatters(QtMsgType /*type*/, const QMessageLogContext & /*where*/, const QString &text)
{
    if (!text.startsWith(QStringLiteral("This plugin does not support"))) {
        std::fprintf(stderr, "%s\n", qPrintable(text));
    }
}

QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList(patterns, QDir::Files, QDir::Name)) {
        files.append(folder + QLatin1Char('/') + name);
    }
    return files;
}

Person::World worldOf(const QString &folder, const QStringList &moreFilms)
{
    const QString clips = QStringLiteral(EXPRESSLY_TEST_CLIPS);
    Person::World world{.films = filesIn(clips, {QStringLiteral("*.*")}), .folder = folder};
    world.captions = filesIn(QStringLiteral(EXPRESSLY_CONTENT "/clips"),
                             {QStringLiteral("*.vtt"), QStringLiteral("*.srt")});
    for (const QString &more : moreFilms) {
        world.films.append(filesIn(more, {QStringLiteral("*")}));
    }
    return world;
}

/// One start of the program, from its first picture to its end.
int liveOneDay(QApplication &application,
               std::mt19937 &chance,
               const Person::World &world,
               EventLog &log,
               Ledger &ledger)
{
    log.add(QStringLiteral("start"));
    auto program = startProgram(application);
    {
        Person person(*program, chance, world, log, ledger);
        QEventLoop day;
        QTimer late;
        late.setSingleShot(true);
        // From the last event on; until then a person may take her time.
        QObject::connect(
            &person, &Person::finishing, &late, [&late] { late.start(LongestGoodbye); });
        QObject::connect(&person, &Person::finished, &day, [&day] { day.exit(Well); });
        QObject::connect(&late, &QTimer::timeout, &day, [&day] { day.exit(DidNotClose); });
        person.begin(EventsADay);
        if (day.exec() != Well) {
            std::fprintf(stderr, "soak: a dialog stays open\n");
            return DidNotClose;
        }
    }
    ledger.note(*program);
    log.add(QStringLiteral("close"));
    if (!closeProgram(std::move(program))) {
        std::fprintf(stderr, "soak: the window does not close\n");
        return DidNotClose;
    }
    const QStringList lost = brokenFiles() + ledger.missing();
    for (const QString &each : lost) {
        std::fprintf(stderr, "soak: lost: %s\n", qPrintable(each));
    }
    return lost.isEmpty() ? Well : LostRows;
}

int live(QApplication &application, const QCommandLineParser &arguments)
{
    const QString folder = arguments.value(QStringLiteral("folder"));
    const unsigned seed = arguments.value(QStringLiteral("seed")).toUInt();
    const double minutes = arguments.value(QStringLiteral("minutes")).toDouble();
    const auto length = std::chrono::milliseconds(static_cast<qint64>(minutes * 60'000));
    std::mt19937 chance(seed);
    EventLog log(folder + QStringLiteral("/events"));
    const Watchdog watchdog(
        std::chrono::seconds(arguments.value(QStringLiteral("patience")).toInt()));
    const Person::World world = worldOf(folder, arguments.values(QStringLiteral("films")));
    Ledger ledger;
    std::optional<Vitals> grownUp;
    QElapsedTimer clock;
    clock.start();
    int days = 0;
    while (std::chrono::milliseconds(clock.elapsed()) < length || days <= DaysOfGrowingUp) {
        if (const int code = liveOneDay(application, chance, world, log, ledger); code != Well) {
            return code;
        }
        ++days;
        const Vitals now = measureVitals();
        std::printf("%4d s  %6d events  %4lld rows  %s  longest silence %lld ms\n",
                    static_cast<int>(clock.elapsed() / 1000),
                    log.count(),
                    static_cast<long long>(ledger.rows()),
                    qPrintable(describe(now)),
                    static_cast<long long>(watchdog.longestSilence().count()));
        std::fflush(stdout);
        if (days == DaysOfGrowingUp) {
            grownUp = now;
        }
        if (const QString grown = grownUp ? growth(*grownUp, now) : QString(); !grown.isEmpty()) {
            std::fprintf(stderr, "soak: this grows: %s\n", qPrintable(grown));
            return Grew;
        }
    }
    return Well;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayWhatMatters);
    QCoreApplication::setApplicationName(QStringLiteral("expressly"));
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    chooseSoundBackend();
    const Browser browser;
    QCommandLineParser arguments;
    const auto add = [&arguments](const char *name, const char *preset) {
        arguments.addOption({QString::fromLatin1(name),
                             QString(),
                             QStringLiteral("value"),
                             QString::fromLatin1(preset)});
    };
    add("minutes", "1");
    add("seed", "1");
    add("patience", "5");
    add("folder", ".");
    add("films", "");
    add("film", "");
    add("kills", "0");
    add("write", "");
    add("journal", "");
    arguments.addOption(QCommandLineOption(QStringLiteral("full")));
    arguments.process(application);
    const auto value = [&arguments](const char *name) {
        return arguments.value(QString::fromLatin1(name));
    };
    const QString film = value("film").isEmpty()
                             ? QStringLiteral(EXPRESSLY_TEST_CLIPS "/ten-minutes.mp4")
                             : value("film");
    if (!value("write").isEmpty()) {
        return writeUntilKilled(application, value("write").toInt(), film, value("journal"));
    }
    if (arguments.isSet(QStringLiteral("full"))) {
        return fillAndFree(application, film);
    }
    if (const int kills = value("kills").toInt(); kills > 0) {
        return killOften(kills, value("seed").toUInt(), film, value("folder"));
    }
    return live(application, arguments);
}

#include "soak.moc"
