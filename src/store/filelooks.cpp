// SPDX-License-Identifier: MIT
#include "store/filelooks.h"

#include "core/files/background.h"
#include "core/files/nativefile.h"

#include <sys/stat.h>

namespace expressly {

FileLook lookAt(const QString &path)
{
    struct stat facts = {};
    if (::stat(nativeName(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode)) {
        return {};
    }
    return {.isFile = true,
            .size = facts.st_size,
            .modified = QDateTime::fromSecsSinceEpoch(facts.st_mtime)};
}

FileLooks::~FileLooks()
{
    m_stop.request_stop();
}

std::optional<FileLook> FileLooks::at(const QString &path)
{
    if (!m_looking.contains(path)) {
        m_looking.insert(path);
        inBackground(
            this,
            m_stop.get_token(),
            [path] { return lookAt(path); },
            [this, path](const FileLook &look) { accept(path, look); });
    }
    const auto seen = m_seen.constFind(path);
    return seen != m_seen.constEnd() ? std::optional(*seen) : std::nullopt;
}

void FileLooks::accept(const QString &path, const FileLook &look)
{
    m_looking.remove(path);
    const auto seen = m_seen.constFind(path);
    if (seen == m_seen.constEnd() || *seen != look) {
        m_seen.insert(path, look);
        emit changed(path);
    }
}

} // namespace expressly
