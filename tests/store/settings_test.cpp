// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "store/settingsnames.h"
#include "store/storefixture.h"
#include "support/catch.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace expressly;
using Kind = StoreProblem::Kind;
using Theme = Settings::Theme;

namespace {

const QString FileName = QStringLiteral("settings.json");

QJsonObject stored(const test::StoreFixture &folder)
{
    return QJsonDocument::fromJson(folder.read(FileName)).object();
}

} // namespace

TEST_CASE("Settings of a first start are the defaults and write no file", "[store][settings]")
{
    const test::StoreFixture folder;
    {
        const Settings settings(folder.path());
        CHECK(settings.theme() == Theme::System);
        CHECK(settings.skinTone() == QStringLiteral("medium"));
        CHECK(settings.lessonZoom() == 100);
        CHECK(settings.volume() == 1.0);
        CHECK_FALSE(settings.isMuted());
        CHECK(settings.hasSingleLetterKeys());
        CHECK(settings.captionsShown() == CaptionsShown::ForOwnClips);
        CHECK(settings.captionLanguage().isEmpty());
        CHECK(settings.soundLanguage().isEmpty());
        CHECK(settings.region().isEmpty());
        CHECK(settings.ownNumbers().isEmpty());
        CHECK(settings.captionLook() == CaptionLook());
        CHECK(settings.problems().isEmpty());
    }
    CHECK(folder.names().isEmpty());
}

TEST_CASE("Settings are read again as they were chosen", "[store][settings]")
{
    const test::StoreFixture folder;
    const QString deep = folder.path(QStringLiteral("not/yet/there"));
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Night);
    const QList<OwnNumber> numbers{
        {.who = QStringLiteral("Mía"), .number = QStringLiteral("+353 1")},
        {.who = {}, .number = QStringLiteral("12")}};
    const CaptionLook look{
        .size = CaptionSize::Largest, .colors = CaptionColors::YellowOnBlack, .overPicture = true};
    {
        Settings settings(deep);
        settings.setTheme(theme);
        settings.setSkinTone(QStringLiteral("deep"));
        settings.setLessonZoom(150);
        settings.setVolume(0.25);
        settings.setMuted(true);
        settings.setSingleLetterKeys(false);
        settings.setCaptionsShown(CaptionsShown::Never);
        settings.setCaptionLanguage(QStringLiteral("de"));
        settings.setSoundLanguage(QStringLiteral("nor"));
        settings.setRegion(QStringLiteral("ie"));
        settings.setOwnNumbers(numbers);
        settings.setCaptionLook(look);
    }
    const Settings again(deep);
    CHECK(again.theme() == theme);
    CHECK(again.skinTone() == QStringLiteral("deep"));
    CHECK(again.lessonZoom() == 150);
    CHECK(again.volume() == 0.25);
    CHECK(again.isMuted());
    CHECK_FALSE(again.hasSingleLetterKeys());
    CHECK(again.captionsShown() == CaptionsShown::Never);
    CHECK(again.captionLanguage() == QStringLiteral("de"));
    CHECK(again.soundLanguage() == QStringLiteral("nor"));
    CHECK(again.region() == QStringLiteral("ie"));
    CHECK(again.ownNumbers() == numbers);
    CHECK(again.captionLook() == look);
}

TEST_CASE("Settings announce each change once and only a change", "[store][settings]")
{
    const test::StoreFixture folder;
    Settings settings(folder.path());
    const QSignalSpy changed(&settings, &Settings::changed);

    settings.setMuted(false);
    CHECK(changed.isEmpty());
    settings.setMuted(true);
    settings.setMuted(true);
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).value<Settings::Key>() == Settings::Key::Muted);
}

TEST_CASE("Settings keep every value within its bounds", "[store][settings]")
{
    const test::StoreFixture folder;
    Settings settings(folder.path());
    settings.setVolume(1.5);
    CHECK(settings.volume() == 1.0);
    settings.setVolume(std::numeric_limits<double>::quiet_NaN());
    CHECK(settings.volume() == 0.0);
    settings.setLessonZoom(-1);
    CHECK(settings.lessonZoom() == Settings::SmallestZoom);
    settings.setLessonZoom(100'000);
    CHECK(settings.lessonZoom() == Settings::LargestZoom);
}

TEST_CASE("Settings write no defaults and keep what they do not know", "[store][settings]")
{
    const test::StoreFixture folder;
    folder.write(FileName, R"({"formatVersion": 1, "muted": true, "handsBusy": {"target": 56}})");
    {
        Settings settings(folder.path());
        settings.setMuted(false);
        settings.setLessonZoom(125);
    }
    const QJsonObject object = stored(folder);
    CHECK(object.keys()
          == QStringList({QStringLiteral("formatVersion"),
                          QStringLiteral("handsBusy"),
                          QStringLiteral("lessonZoom")}));
    CHECK(object[QStringLiteral("handsBusy")][QStringLiteral("target")] == 56);
}

TEST_CASE("Settings are saved by themselves soon after a change", "[store][settings]")
{
    const test::StoreFixture folder;
    Settings settings(folder.path());
    settings.setMuted(true);
    CHECK(folder.names().isEmpty());
    CHECK(QTest::qWaitFor([&folder] { return folder.names().contains(FileName); }, 5000));
}

TEST_CASE("A setting of a wrong kind is said, and its default holds", "[store][settings][input]")
{
    const auto *json = GENERATE(R"({"formatVersion": 1, "theme": "purple"})",
                                R"({"formatVersion": 1, "theme": 3})",
                                R"({"formatVersion": 1, "lessonZoom": "large"})",
                                R"({"formatVersion": 1, "lessonZoom": 1e300})",
                                R"({"formatVersion": 1, "volume": -0.1})",
                                R"({"formatVersion": 1, "muted": "yes"})",
                                R"({"formatVersion": 1, "singleLetterKeys": null})");
    CAPTURE(json);
    const test::StoreFixture folder;
    folder.write(FileName, json);
    {
        Settings settings(folder.path());
        REQUIRE(settings.problems().size() == 1);
        CHECK(settings.problems().constFirst().kind == Kind::NotUnderstood);
        CHECK(settings.theme() == Theme::System);
        CHECK(settings.lessonZoom() == 100);
        CHECK(settings.volume() == 1.0);
        settings.setTheme(Theme::System);
        settings.setLessonZoom(100);
        settings.setVolume(1.0);
        settings.setMuted(false);
        settings.setSingleLetterKeys(true);
    }
    CHECK(Settings(folder.path()).problems().isEmpty());
}

TEST_CASE("A broken settings file is moved aside whole", "[store][settings][input]")
{
    const QByteArray broken = GENERATE(QByteArray(""),
                                       QByteArray(R"({"formatVersion": 1, "theme": "da)"),
                                       QByteArray("[1, 2]"),
                                       QByteArray("{}"),
                                       QByteArray(R"({"formatVersion": "1"})"),
                                       QByteArray(100'000, '['),
                                       QByteArray("\xff\xfe\x00\x01", 4),
                                       QByteArray(2 << 20, ' '));
    const test::StoreFixture folder;
    folder.write(FileName, broken);
    {
        Settings settings(folder.path());
        REQUIRE(settings.problems().size() == 1);
        CHECK(settings.problems().constFirst().kind == Kind::SetAside);
        CHECK(settings.theme() == Theme::System);
        settings.setTheme(Theme::Night);
    }
    const QStringList aside = folder.names(QStringLiteral("settings.json.broken-*"));
    REQUIRE(aside.size() == 1);
    CHECK(folder.read(aside.constFirst()) == broken);
    CHECK(Settings(folder.path()).theme() == Theme::Night);
}

TEST_CASE("Broken settings never overwrite earlier broken ones", "[store][settings][input]")
{
    const test::StoreFixture folder;
    for (const char *broken : {"one", "two", "three"}) {
        folder.write(FileName, broken);
        const Settings settings(folder.path());
    }
    QByteArray all;
    for (const QString &name : folder.names(QStringLiteral("*.broken-*"))) {
        all += folder.read(name);
    }
    CHECK(all.contains("one"));
    CHECK(all.contains("two"));
    CHECK(all.contains("three"));
}

TEST_CASE("A folder in the place of the settings file is moved aside", "[store][settings][input]")
{
    const test::StoreFixture folder;
    REQUIRE(QDir(folder.path()).mkpath(FileName % QStringLiteral("/inside")));
    {
        Settings settings(folder.path());
        REQUIRE(settings.problems().size() == 1);
        CHECK(settings.problems().constFirst().kind == Kind::SetAside);
        settings.setMuted(true);
    }
    CHECK(Settings(folder.path()).isMuted());
}

TEST_CASE("Settings of a newer version are left as they are", "[store][settings][input]")
{
    const test::StoreFixture folder;
    const QByteArray newer = R"({"formatVersion": 2, "theme": {"name": "dark"}})";
    folder.write(FileName, newer);
    {
        Settings settings(folder.path());
        REQUIRE(settings.problems().size() == 1);
        CHECK(settings.problems().constFirst().kind == Kind::Newer);
        settings.setTheme(Theme::Light);
        CHECK(settings.theme() == Theme::Light);
        settings.save();
        CHECK(settings.problems().size() == 1);
    }
    CHECK(folder.read(FileName) == newer);
    CHECK(folder.names() == QStringList(FileName));
}

TEST_CASE("Settings that cannot be written are said once and hold", "[store][settings][input]")
{
    const test::StoreFixture folder;
    // A file where the folder should be.
    folder.write(QStringLiteral("home"), "not a folder");
    Settings settings(folder.path(QStringLiteral("home")));
    const QSignalSpy found(&settings, &Settings::problemFound);
    settings.setMuted(true);
    settings.save();
    settings.setVolume(0.5);
    settings.save();
    CHECK(found.count() == 1);
    CHECK(settings.problems().constFirst().kind == Kind::NotSaved);
    CHECK(settings.isMuted());
    CHECK(settings.volume() == 0.5);
}

TEST_CASE("Settings in a folder that is read-only hold in memory", "[store][settings][input]")
{
    const test::StoreFixture folder;
    const bool broken = GENERATE(false, true);
    const QByteArray before = broken ? "broken" : R"({"formatVersion": 1, "muted": true})";
    folder.write(FileName, before);
    QList<StoreProblem> problems;
    bool muted = false;
    const bool ran = test::withoutWritePermission(folder.path(), [&] {
        Settings settings(folder.path());
        settings.setMuted(true);
        settings.setVolume(0.5);
        settings.save();
        muted = settings.isMuted();
        problems = settings.problems();
    });
    REQUIRE(ran);
    CHECK(muted);
    REQUIRE(problems.size() == 1);
    CHECK(problems.constFirst().kind == (broken ? Kind::NotUsable : Kind::NotSaved));
    CHECK(folder.read(FileName) == before);
}

TEST_CASE("Settings survive a full disk as they were", "[store][settings][input]")
{
    const test::StoreFixture folder;
    const QByteArray before = R"({"formatVersion": 1, "lessonZoom": 150})";
    folder.write(FileName, before);
    Settings settings(folder.path());
    settings.setMuted(true);
    test::withFullDisk(8, [&settings] { settings.save(); });
    REQUIRE(settings.problems().size() == 1);
    CHECK(settings.problems().constFirst().kind == Kind::NotSaved);
    CHECK(folder.read(FileName) == before);
    CHECK(folder.names() == QStringList(FileName));

    settings.save();
    CHECK(Settings(folder.path()).isMuted());
}

TEST_CASE("Settings read whole after the program was killed while saving", "[store][settings]")
{
    const test::StoreFixture folder;
    for (int round = 0; round < 5; ++round) {
        test::killAfter(20 + 7 * round, folder.path(QStringLiteral("settings.json")), [&folder] {
            Settings settings(folder.path());
            for (int zoom = 101;; zoom = zoom == 300 ? 101 : zoom + 1) {
                settings.setLessonZoom(zoom);
                settings.save();
            }
        });
        const Settings settings(folder.path());
        CHECK(settings.problems().isEmpty());
        CHECK(settings.lessonZoom() > 100);
    }
}

TEST_CASE("Themes are read by the names they are written with", "[store][settings]")
{
    const Theme theme = GENERATE(Theme::System, Theme::Light, Theme::Dark, Theme::Night);
    CHECK(parseTheme(toString(theme)) == theme);
    CHECK_FALSE(parseTheme(u"Dark").has_value());
    CHECK_FALSE(parseTheme(u"").has_value());
}
