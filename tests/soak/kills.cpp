// SPDX-License-Identifier: MIT
#include "soak/kills.h"

#include "app/application.h"
#include "ui/shell/mainwindow.h"

#include "soak/ledger.h"
#include "soak/watch.h"
#include "soak/world.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <random>

namespace expressly::soak {

using std::chrono::milliseconds;

namespace {

/// More would only make each start slower.
constexpr int KillsPerHome = 20;
constexpr int LongestStart = 60'000;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the killed program had noted: "row NUMBER." each.
QList<int> rowsIn(const QByteArray &journal)
{
    QList<int> rows;
    for (const QByteArray &line : journal.split('\n')) {
        if (line.startsWith("row ") && line.endsWith('.')) { // else it was killed while noting it
            rows.append(line.mid(4, line.size() - 5).toInt());
        }
    }
    return rows;
}

bool isReady(QProcess &program, const QString &journal)
{
    for (int waited = 0; waited < LongestStart; waited += 5) {
        if (contentOf(journal).contains("ready")) {
            return true;
        }
        if (program.waitForFinished(5)) {
            return false;
        }
    }
    return false;
}

Ledger ledgerOf(const QList<int> &rows, const QString &film)
{
    Ledger ledger;
    QList<Chapter> chapters;
    for (const int number : rows) {
        const milliseconds start(number * 10);
        ledger.addLoop(film, {.start = start, .end = start + milliseconds(5000)});
        chapters.append({.title = QStringLiteral("Mark %1").arg(number), .start = start});
    }
    ledger.addChapters(film, chapters);
    return ledger;
}

int report(const QStringList &lost, int round)
{
    if (lost.isEmpty()) {
        return Well;
    }
    std::fprintf(stderr,
                 "soak: after kill %d this is lost or broken:\n  %s\n",
                 round,
                 qPrintable(lost.join(QStringLiteral("\n  "))));
    return LostRows;
}

} // namespace

int killOften(int times, unsigned seed, const QString &film, const QString &folder)
{
    std::mt19937 chance(seed);
    QList<int> kept;
    qsizetype rows = 0;
    for (int round = 1; round <= times; ++round) {
        if (round % KillsPerHome == 1) {
            QDir(dataFolder()).removeRecursively();
            kept.clear();
        }
        // What was kept and not noted any more is not written twice.
        const int next = kept.isEmpty() ? 0 : kept.last() + 2;
        const QString journal = folder + QStringLiteral("/journal-%1").arg(round);
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--write"),
                       QString::number(next),
                       QStringLiteral("--film"),
                       film,
                       QStringLiteral("--journal"),
                       journal});
        if (!isReady(program, journal)) {
            std::fprintf(stderr, "soak: start %d did not come to an open film\n", round);
            return Hung;
        }
        QThread::msleep(chance() % 300);
        program.kill();
        program.waitForFinished();
        kept.append(rowsIn(contentOf(journal)));
        const Ledger ledger = ledgerOf(kept, film);
        rows += ledger.rows();
        if (const int code = report(brokenFiles() + ledger.missing(), round); code != Well) {
            return code;
        }
        QFile::remove(journal);
    }
    std::printf("killed %d times while it wrote, %lld rows looked for, none lost\n",
                times,
                static_cast<long long>(rows));
    return Well;
}

int writeUntilKilled(QApplication &application,
                     int first,
                     const QString &film,
                     const QString &journal)
{
    const auto program = startProgram(application);
    if (!openFilm(*program, film)) {
        return Hung;
    }
    std::FILE *file = std::fopen(qPrintable(journal), "w");
    if (file == nullptr) {
        return WrongUse;
    }
    std::fprintf(file, "ready\n");
    for (int number = first;; ++number) {
        makeRows(*program, number);
        std::fprintf(file, "row %d.\n", number);
        std::fflush(file);
        wait(1);
    }
}

int fillAndFree(QApplication &application, const QString &film)
{
    auto program = startProgram(application);
    if (!openFilm(*program, film)) {
        return Hung;
    }
    Ledger ledger;
    int number = 0;
    const auto keepSome = [&] {
        for (const int end = number + 3; number < end; ++number) {
            makeRows(*program, number);
            wait(20);
        }
        ledger.note(*program);
    };
    keepSome();
    QFile ballast(dataFolder() + QStringLiteral("/ballast"));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return WrongUse;
    }
    for (const QByteArray &piece : {QByteArray(65'536, 'x'), QByteArray(512, 'x')}) {
        while (ballast.write(piece) == piece.size()) {
        }
    }
    keepSome();
    ballast.close();
    ballast.remove();
    wait(12'000);
    keepSome();
    if (!closeProgram(std::move(program))) {
        return DidNotClose;
    }
    const QStringList lost = brokenFiles() + ledger.missing();
    std::printf("disk filled and freed: %lld rows, %lld lost\n",
                static_cast<long long>(ledger.rows()),
                static_cast<long long>(lost.size()));
    for (const QString &each : lost) {
        std::fprintf(stderr, "soak: lost: %s\n", qPrintable(each));
    }
    return lost.isEmpty() ? Well : LostRows;
}

} // namespace expressly::soak
