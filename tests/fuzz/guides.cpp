// SPDX-License-Identifier: MIT
// A guide folder of which one file is the input. The input's first line names the file.
#include "core/reading/guideloader.h"
#include "support/places.h"

#include "fuzz/fuzz.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>

using namespace expressly;
using namespace Qt::StringLiterals;
using fuzz::promise;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
            "the temporary guide can be written");
}

/// The small guide of the tests, copied once.
class SmallGuide final
{
public:
    SmallGuide()
    {
        const QDir from(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small"));
        QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            promise(file.open(QIODevice::ReadOnly), "the small guide can be read");
            const QString name = from.relativeFilePath(file.fileName());
            QDir(m_folder.path()).mkpath(QFileInfo(name).path());
            m_files.insert(name, file.readAll());
            write(m_folder.filePath(name), m_files.value(name));
        }
    }

    void putAndLook(const QString &name, const QByteArray &content) const
    {
        write(m_folder.filePath(name), content);
        const GuideResult opened = loadGuide(m_folder.path());
        promise(opened.guide || !opened.diagnostics.isEmpty(), "a guide that is refused says why");
        if (opened.guide) {
            const LessonResult result = loadLesson(*opened.guide, QFileInfo(name).baseName());
            promise(result.lesson || !result.diagnostics.isEmpty(),
                    "a lesson that is refused says why");
            // Takes a hundred times as long, so only for what nothing else complains about.
            if (result.lesson && opened.diagnostics.isEmpty()) {
                static_cast<void>(checkGuide(m_folder.path()));
            }
        }
        write(m_folder.filePath(name), m_files.value(name));
    }

    [[nodiscard]] bool has(const QString &name) const { return m_files.contains(name); }

private:
    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_files;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SmallGuide guide;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const QString name = QString::fromUtf8(bytes.first(std::max<qsizetype>(end, 0)));
    if (!guide.has(name)) {
        return -1; // Not worth keeping.
    }
    guide.putAndLook(name, bytes.sliced(end + 1));
    return 0;
}
