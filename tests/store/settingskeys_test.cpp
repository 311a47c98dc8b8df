// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "store/storefixture.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace expressly;

namespace {

const QString FileName = QStringLiteral("settings.json");
const QString Mirror = QStringLiteral("Mirror");

} // namespace

TEST_CASE("The person's keys are kept, and those of other versions survive", "[store][settings]")
{
    const test::StoreFixture folder;
    folder.write(FileName, R"({"formatVersion":1,"keys":{"FromTheFuture":["F8"]}})");
    {
        Settings settings(folder.path());
        CHECK(settings.problems().isEmpty());
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setKeys(Mirror, QStringList{QStringLiteral("F7"), QStringLiteral("Ctrl+7")});
        CHECK(changed.count() == 1);
        settings.setKeys(QStringLiteral("Mute"), QStringList());
    }
    Settings settings(folder.path());
    CHECK(settings.keys().value(Mirror)
          == QStringList{QStringLiteral("F7"), QStringLiteral("Ctrl+7")});
    CHECK(settings.keys().contains(QStringLiteral("Mute")));
    CHECK(settings.keys().value(QStringLiteral("FromTheFuture"))
          == QStringList{QStringLiteral("F8")});
    settings.setKeys(Mirror, std::nullopt);
    CHECK_FALSE(settings.keys().contains(Mirror));
}

TEST_CASE("Keys that are not understood are said, and the usual ones hold", "[store][settings]")
{
    const char *keys = GENERATE(R"("F7")", R"({"Mirror":"F7"})", R"({"Mirror":[7]})", "[]");
    CAPTURE(keys);
    const test::StoreFixture folder;
    folder.write(FileName, QByteArray(R"({"formatVersion":1,"keys":)") + keys + "}");
    const Settings settings(folder.path());
    CHECK(settings.problems().size() == 1);
    CHECK(settings.keys().isEmpty());
}
