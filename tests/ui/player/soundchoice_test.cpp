// SPDX-License-Identifier: MIT
#include "media/film/fakemediaplayer.h"
#include "store/settings.h"
#include "support/catch.h"
#include "ui/player/soundchoice.h"

#include <QTemporaryDir>

using namespace expressly;
using namespace Qt::StringLiterals;

TEST_CASE("The language chosen last is heard, also in a film that names no usual sound",
          "[ui][player][sound]")
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setSoundLanguage(u"nb"_s);
    test::FakeMediaPlayer player;
    const SoundChoice choice(player, settings);
    const bool hasUsual = GENERATE(true, false);
    CAPTURE(hasUsual);
    SoundInfo english;
    english.language = u"en"_s;
    english.isUsual = hasUsual;
    SoundInfo norwegian;
    norwegian.language = u"nb"_s;
    MediaInfo info;
    info.sounds = {english, norwegian};
    player.becomeReady(info);
    CHECK(choice.current() == 1);
}
