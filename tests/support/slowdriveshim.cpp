// SPDX-License-Identifier: MIT
// The calls that wait for a disk, in the place of the C library's: those about the slow drive take
// a while, and the main thread's are noted. Linked into a test's program they are found before the
// library's; preloaded into another program, EXPRESSLY_SLOW_DRIVE="MILLISECONDS:FOLDER" says which
// drive is slow.
// Hardened headers would define some of these calls themselves.
#undef _FORTIFY_SOURCE

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

extern "C" {
void setSlowDrive(const char *folder, long milliseconds);
const char *askedOfSlowDriveByMainThread();
}

namespace {

std::array<char, 4096> slowFolder{};
std::array<char, 4096> askedByMainThread{};
std::atomic<long> delay{0};

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

void waitFor(const char *path)
{
    const std::size_t length = std::strlen(slowFolder.data());
    if (delay == 0 || path == nullptr || length == 0
        || std::strncmp(path, slowFolder.data(), length) != 0) {
        return;
    }
    if (gettid() == getpid()) {
        std::strncpy(askedByMainThread.data(), path, askedByMainThread.size() - 1);
    }
    const long milliseconds = delay;
    timespec time{.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1'000'000};
    while (nanosleep(&time, &time) != 0) {
    }
}

[[gnu::constructor]] void begin()
{
    if (const char *said = std::getenv("EXPRESSLY_SLOW_DRIVE")) {
        const char *colon = std::strchr(said, ':');
        setSlowDrive(colon != nullptr ? colon + 1 : "", std::strtol(said, nullptr, 10));
    }
}

} // namespace

extern "C" {

void setSlowDrive(const char *folder, long milliseconds)
{
    delay = 0;
    askedByMainThread.front() = '\0';
    std::strncpy(slowFolder.data(), folder, slowFolder.size() - 1);
    delay = milliseconds;
}

const char *askedOfSlowDriveByMainThread()
{
    return askedByMainThread.data();
}

int open(const char *path, int flags, ...)
{
    std::va_list list;
    va_start(list, flags);
    const auto mode = va_arg(list, unsigned);
    va_end(list);
    waitFor(path);
    return real<int(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    std::va_list list;
    va_start(list, flags);
    const auto mode = va_arg(list, unsigned);
    va_end(list);
    waitFor(path);
    return real<int(const char *, int, ...)>("open64")(path, flags, mode);
}

int stat(const char *path, struct stat *into)
{
    waitFor(path);
    return real<int(const char *, struct stat *)>("stat")(path, into);
}

int stat64(const char *path, struct stat64 *into)
{
    waitFor(path);
    return real<int(const char *, struct stat64 *)>("stat64")(path, into);
}

int lstat(const char *path, struct stat *into)
{
    waitFor(path);
    return real<int(const char *, struct stat *)>("lstat")(path, into);
}

int lstat64(const char *path, struct stat64 *into)
{
    waitFor(path);
    return real<int(const char *, struct stat64 *)>("lstat64")(path, into);
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *into)
{
    waitFor(path);
    return real<int(int, const char *, int, unsigned, struct statx *)>("statx")(
        folder, path, flags, mask, into);
}

int access(const char *path, int mode)
{
    waitFor(path);
    return real<int(const char *, int)>("access")(path, mode);
}

char *realpath(const char *path, char *into)
{
    waitFor(path);
    return real<char *(const char *, char *)>("realpath")(path, into);
}

DIR *opendir(const char *path)
{
    waitFor(path);
    return real<DIR *(const char *)>("opendir")(path);
}

} // extern "C"
