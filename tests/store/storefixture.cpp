// SPDX-License-Identifier: MIT
#include "store/storefixture.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace expressly::test {

StoreFixture::StoreFixture()
{
    REQUIRE(m_folder.isValid());
}

QString StoreFixture::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

void StoreFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray StoreFixture::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList StoreFixture::names() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

QStringList StoreFixture::names(const QString &pattern) const
{
    return QDir(path()).entryList({pattern}, QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

bool withoutWritePermission(const QString &folder, const std::function<void()> &work)
{
    const QByteArray name = QFile::encodeName(folder);
    if (chmod(name.constData(), 0555) != 0) {
        return false;
    }
    // Root may write everywhere, so that a test run by root becomes nobody for a moment.
    constexpr uid_t Nobody = 65534;
    const bool isRoot = geteuid() == 0;
    const auto giveFilesTo = [&](uid_t owner) {
        // What is kept can be read by its owner alone.
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        return std::ranges::all_of(files, [owner](const QFileInfo &file) {
            return chown(QFile::encodeName(file.filePath()).constData(), owner, owner) == 0;
        });
    };
    const bool ready = !isRoot || (giveFilesTo(Nobody) && seteuid(Nobody) == 0);
    if (ready) {
        work();
    }
    const bool back = !isRoot || (seteuid(0) == 0 && giveFilesTo(0));
    return chmod(name.constData(), 0755) == 0 && back && ready;
}

void withFullDisk(unsigned long bytes, const std::function<void()> &work)
{
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = bytes, .rlim_max = before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    work();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
}

void killAfter(int milliseconds, const QString &firstFile, const std::function<void()> &work)
{
    REQUIRE((!QFile::exists(firstFile) || QFile::remove(firstFile)));
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work();
        _exit(0);
    }
    constexpr int Patience = 10'000; // milliseconds; a busy machine starts late
    for (int waited = 0; waited < Patience && QFileInfo(firstFile).size() == 0; ++waited) {
        usleep(1000);
    }
    usleep(static_cast<useconds_t>(milliseconds) * 1000);
    CHECK(kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
}

} // namespace expressly::test
