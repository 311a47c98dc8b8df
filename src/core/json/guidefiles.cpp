// SPDX-License-Identifier: MIT
#include "core/json/guidefiles.h"

#include "core/guide/id.h"
#include "core/words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool leavesFolderByName(const QString &relative)
{
    // A drive letter is absolute too, also when the guide is written on another system.
    const bool hasDrive = relative.size() > 1 && relative[1] == u':';
    return QDir::isAbsolutePath(relative) || relative.startsWith(u'/') || hasDrive
           || relative.split(u'/').contains(u".."_s);
}

} // namespace

FileLookup findGuideFile(const QString &folder, const QString &relative)
{
    if (relative.isEmpty() || relative.contains(QChar::Null)) {
        return {.problem = CoreWords::tr("The name of a file is empty or holds a NUL character.")};
    }
    if (relative.contains(u'\\')) {
        return {.problem =
                    CoreWords::tr("The path %1 has a backslash; write it with forward slashes.")
                        .arg(quoted(relative))};
    }
    const QString leaves =
        CoreWords::tr("The path %1 leaves the guide's folder.").arg(quoted(relative));
    if (leavesFolderByName(relative)) {
        return {.problem = leaves};
    }
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo info(root + u'/' + relative);
    const QString canonical = info.canonicalFilePath();
    if (root.isEmpty() || canonical.isEmpty()) {
        return {.problem = CoreWords::tr("The file %1 is not there.").arg(quoted(relative))};
    }
    if (!canonical.startsWith(root.endsWith(u'/') ? root : root + u'/')) {
        return {.problem = leaves};
    }
    if (!info.isFile()) {
        return {.problem = CoreWords::tr("%1 is not a file.").arg(quoted(relative))};
    }
    return {.path = canonical};
}

} // namespace expressly
