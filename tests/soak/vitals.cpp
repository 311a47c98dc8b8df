// SPDX-License-Identifier: MIT
#include "soak/vitals.h"

#include <QDir>
#include <QFile>

#include <cstddef>
#include <malloc.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
// GCC brings the function and not the header that declares it, sanitizer/allocator_interface.h.
extern "C" size_t __sanitizer_get_current_allocated_bytes(); // NOLINT(bugprone-reserved-identifier)
#endif

namespace expressly::soak {

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;

// Caches of Qt (pictures, fonts, style) fill up in the first days; what leaks is more than this.
constexpr qint64 MostHeap = 24 * Mebibyte;
constexpr int MostThreads = 3;
constexpr int MostFiles = 6;

qint64 allocatedBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return static_cast<qint64>(__sanitizer_get_current_allocated_bytes());
#else
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
#endif
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

int entriesIn(const QString &folder)
{
    const auto all = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    return static_cast<int>(QDir(folder).entryList(all).size());
}

} // namespace

Vitals measureVitals()
{
#ifndef __SANITIZE_ADDRESS__
    malloc_trim(0); // what is free and merely kept says nothing
#endif
    return {.heap = allocatedBytes(),
            .resident = residentBytes(),
            .threads = entriesIn(QStringLiteral("/proc/self/task")),
            .files = entriesIn(QStringLiteral("/proc/self/fd"))};
}

QString describe(const Vitals &vitals)
{
    return QStringLiteral("%1 MiB allocated, %2 MiB resident, %3 threads, %4 files")
        .arg(vitals.heap / Mebibyte)
        .arg(vitals.resident / Mebibyte)
        .arg(vitals.threads)
        .arg(vitals.files);
}

QString growth(const Vitals &before, const Vitals &now)
{
    QStringList grown;
    if (now.heap - before.heap > MostHeap) {
        grown.append(QStringLiteral("allocated memory"));
    }
    if (now.threads - before.threads > MostThreads) {
        grown.append(QStringLiteral("threads"));
    }
    if (now.files - before.files > MostFiles) {
        grown.append(QStringLiteral("open files"));
    }
    return grown.join(QStringLiteral(", "));
}

} // namespace expressly::soak
