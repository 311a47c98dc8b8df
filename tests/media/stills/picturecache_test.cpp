// SPDX-License-Identifier: MIT
#include "media/stills/picturecache.h"
#include "support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace expressly;

namespace {

enum class Damage { CutShort, ChangedByte, Emptied };

QImage picture(Qt::GlobalColor color)
{
    QImage image(64, 36, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files);
}

} // namespace

TEST_CASE("pictures of a person's films can be seen by them alone", "[media][pictures]")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("frames"));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::setPermissions(folder,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ReadOther | QFile::ExeOther));
    const PictureCache cache(folder);
    cache.store(QStringLiteral("a"), picture(Qt::red));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFile::permissions(folder) & others) == 0);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK((files.constFirst().permissions() & others) == 0);
}

TEST_CASE("a picture that was stored is loaded", "[media][pictures]")
{
    const QTemporaryDir folder;
    const PictureCache cache(folder.filePath(QStringLiteral("deep/er")));
    CHECK(cache.load(QStringLiteral("a")).isNull());
    cache.store(QStringLiteral("a"), picture(Qt::red));
    const QImage loaded = cache.load(QStringLiteral("a"));
    CHECK(loaded.size() == QSize(64, 36));
    CHECK(qRed(loaded.pixel(5, 5)) > 240);
}

TEST_CASE("a damaged picture counts as absent and is written anew", "[media][pictures]")
{
    const auto damage = GENERATE(Damage::CutShort, Damage::ChangedByte, Damage::Emptied);
    CAPTURE(static_cast<int>(damage));
    const QTemporaryDir folder;
    const PictureCache cache(folder.path());
    cache.store(QStringLiteral("a"), picture(Qt::red));
    QFile file(folder.filePath(filesIn(folder).value(0)));
    REQUIRE(file.open(QIODevice::ReadWrite));
    switch (damage) {
    case Damage::CutShort:
        file.resize(file.size() - 20);
        break;
    case Damage::ChangedByte:
        file.seek(file.size() / 2);
        file.write("?");
        break;
    case Damage::Emptied:
        file.resize(0);
        break;
    }
    file.close();
    CHECK(cache.load(QStringLiteral("a")).isNull());
    CHECK(filesIn(folder).isEmpty());
    cache.store(QStringLiteral("a"), picture(Qt::red));
    CHECK_FALSE(cache.load(QStringLiteral("a")).isNull());
}

TEST_CASE("the pictures not used for longest go first", "[media][pictures]")
{
    const QTemporaryDir folder;
    const PictureCache roomy(folder.path());
    for (const auto *key : {"a", "b", "c"}) {
        roomy.store(QString::fromLatin1(key), picture(Qt::red));
        QFile file(folder.filePath(QString::fromLatin1(key) + QStringLiteral(".picture")));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(*key - 200),
                         QFileDevice::FileModificationTime);
    }
    const qint64 each = QFile(folder.filePath(QStringLiteral("a.picture"))).size();
    CHECK_FALSE(roomy.load(QStringLiteral("a")).isNull()); // now the newest of the three
    const PictureCache tight(folder.path(), 3 * each);
    tight.store(QStringLiteral("d"), picture(Qt::red));
    CHECK_FALSE(tight.load(QStringLiteral("a")).isNull());
    CHECK(tight.load(QStringLiteral("b")).isNull());
    CHECK_FALSE(tight.load(QStringLiteral("c")).isNull());
    CHECK_FALSE(tight.load(QStringLiteral("d")).isNull());
}

TEST_CASE("a folder that cannot be written is no folder", "[media][pictures]")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const PictureCache cache(folder.filePath(QStringLiteral("file/cache")));
    cache.store(QStringLiteral("a"), picture(Qt::red));
    CHECK(cache.load(QStringLiteral("a")).isNull());
    const PictureCache none{QString()};
    none.store(QStringLiteral("a"), picture(Qt::red));
    CHECK(none.load(QStringLiteral("a")).isNull());
}

TEST_CASE("a file is known by what it holds, not by its name", "[media][pictures]")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000),
                         QFileDevice::FileModificationTime);
        file.close();
        return identityOf(file.fileName());
    };
    const QByteArray bytes(200'000, 'x');
    QByteArray changed = bytes;
    changed[199'999] = 'y';
    const QString first = write(QStringLiteral("a"), bytes);
    CHECK(first == write(QStringLiteral("b"), bytes));
    CHECK(first != write(QStringLiteral("c"), changed));
    CHECK(first != write(QStringLiteral("d"), bytes + 'x'));
    CHECK(identityOf(folder.filePath(QStringLiteral("none"))).isEmpty());
}
