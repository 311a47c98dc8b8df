// SPDX-License-Identifier: MIT
#include "core/json/guidefiles.h"

#include "core/guide/id.h"

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
        return {.problem = u"The name of a file is empty or holds a NUL character."_s};
    }
    if (relative.contains(u'\\')) {
        return {.problem = u"The path "_s + quoted(relative)
                           + u" has a backslash; write it with forward slashes."_s};
    }
    const QString leaves = u"The path "_s + quoted(relative) + u" leaves the guide's folder."_s;
    if (leavesFolderByName(relative)) {
        return {.problem = leaves};
    }
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo info(root + u'/' + relative);
    const QString canonical = info.canonicalFilePath();
    if (root.isEmpty() || canonical.isEmpty()) {
        return {.problem = u"The file "_s + quoted(relative) + u" is not there."_s};
    }
    if (!canonical.startsWith(root.endsWith(u'/') ? root : root + u'/')) {
        return {.problem = leaves};
    }
    if (!info.isFile()) {
        return {.problem = quoted(relative) + u" is not a file."_s};
    }
    return {.path = canonical};
}

} // namespace expressly
