// SPDX-License-Identifier: MIT
// How the captions of one film are read: encodings, rolling lines, earlier and later, kinds.
#include "session/captions/captionfixture.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/captions/captionnotice.h"
#include "ui/captions/captionoptions.h"
#include "ui/player/captioncontroller.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace expressly;
using namespace std::chrono_literals;
using test::CaptionFixture;

namespace {

/// "Сцеживание молока" in windows-1251.
const QByteArray Cyrillic = "1\n00:00:01,000 --> 00:00:03,000\n"
                            + QByteArray::fromHex("d1f6e5e6e8e2e0ede8e520eceeebeeeae0") + "\n";
const QString Milk = QStringLiteral("Сцеживание молока");

const QByteArray Rolling = "WEBVTT\n\n00:01.000 --> 00:02.990\n \nWash\n\n"
                           "00:02.990 --> 00:03.000\nWash\n \n\n"
                           "00:03.000 --> 00:04.990\nWash\nand warm\n\n"
                           "00:04.990 --> 00:05.000\nand warm\n \n\n"
                           "00:05.000 --> 00:07.000\nand warm\nyour hands\n";

struct Reading : CaptionFixture
{
    Reading() { settings.setCaptionsShown(CaptionsShown::Always); }

    [[nodiscard]] QStringList at(std::chrono::milliseconds position)
    {
        player.advanceTo(position);
        return captions.texts();
    }

    void reopen()
    {
        session.close();
        openFilm();
        REQUIRE(waitForTrack());
    }
};

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>()) {
        if (found->text() == text || found->accessibleName() == text) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A guessed encoding is told, and another is chosen once for the film",
          "[ui][player][captions][encoding]")
{
    Reading film;
    film.write(QStringLiteral("film.srt"), Cyrillic);
    film.openFilm();
    REQUIRE(film.waitForTrack());
    CHECK(film.at(1s) == QStringList{Milk});
    CHECK(film.captions.report().encoding == QStringLiteral("windows-1251"));
    CHECK(film.captions.report().sentence.contains(QStringLiteral("Cyrillic (windows-1251)")));

    CaptionNotice notice;
    CaptionController controller(film.captions, film.settings);
    controller.bindNotice(notice);
    REQUIRE(notice.isVisible());
    QTimer::singleShot(0, &notice, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->data() == QStringLiteral("KOI8-R")) {
                menu->setActiveAction(action);
            }
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    button(notice, QStringLiteral("Choose another…"))->click();
    REQUIRE(QTest::qWaitFor([&] { return film.at(1s) != QStringList{Milk}; }));
    CHECK(film.at(1s).size() == 1);
    CHECK(notice.isHidden());
    const QStringList other = film.at(1s);

    film.reopen();
    CHECK(film.at(1s) == other);
    CHECK(film.captions.report() == CaptionReport());
    film.captions.chooseEncoding(QStringLiteral("windows-1251"));
    REQUIRE(QTest::qWaitFor([&] { return film.at(1s) == QStringList{Milk}; }));
}

TEST_CASE("A chosen encoding that does not fit can be changed where it is told",
          "[ui][player][captions][encoding]")
{
    Reading film;
    film.write(QStringLiteral("film.srt"), Cyrillic);
    film.openFilm();
    REQUIRE(film.waitForTrack());
    film.captions.chooseEncoding(QStringLiteral("UTF-8"));
    REQUIRE(QTest::qWaitFor([&] { return !film.captions.report().details.isEmpty(); }));
    CHECK(film.captions.report().encoding == QStringLiteral("UTF-8"));
    film.captions.chooseEncoding(QStringLiteral("windows-1251"));
    REQUIRE(QTest::qWaitFor([&] { return film.at(1s) == QStringList{Milk}; }));
    CHECK(film.captions.report() == CaptionReport());
}

TEST_CASE("A guess that was told and left is not told again", "[ui][player][captions][encoding]")
{
    Reading film;
    film.write(QStringLiteral("film.srt"), Cyrillic);
    film.openFilm();
    REQUIRE(film.waitForTrack());
    REQUIRE(!film.captions.report().sentence.isEmpty());
    film.captions.dismissReport();
    CHECK(film.captions.report() == CaptionReport());
    film.reopen();
    CHECK(film.at(1s) == QStringList{Milk});
    CHECK(film.captions.report() == CaptionReport());
}

TEST_CASE("The encoding of captions opened by hand is changed in the options",
          "[ui][player][captions][encoding]")
{
    Reading film;
    film.openFilm();
    film.captions.open(film.write(QStringLiteral("mine.srt"), Cyrillic));
    REQUIRE(film.waitForTrack());
    CaptionController controller(film.captions, film.settings);
    QWidget over;
    const CaptionStrip strip;
    controller.showOptions(over, {400, 400, 40, 40}, strip);
    auto &reading = over.findChild<CaptionOptions *>()->reading();
    auto *box = reading.findChild<QComboBox *>();
    REQUIRE(box->isVisible());
    CHECK(box->currentData() == QStringLiteral("windows-1251"));
    CHECK(box->currentText() == QStringLiteral("Cyrillic (windows-1251)"));
    QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return film.at(1s) != QStringList{Milk}; }));
    CHECK(film.captions.sources().constFirst().encoding == QStringLiteral("KOI8-R"));
    CHECK(box->currentData() == QStringLiteral("KOI8-R"));
}

TEST_CASE("Rolling captions show each line once, unless a person wants them as written",
          "[ui][player][captions][rolling]")
{
    Reading film;
    film.write(QStringLiteral("film.vtt"), Rolling);
    film.openFilm();
    REQUIRE(film.waitForTrack());
    CHECK(film.captions.track().size() == 3);
    CHECK(film.at(2s) == QStringList{QStringLiteral("Wash")});
    CHECK(film.at(2995ms) == QStringList{QStringLiteral("Wash")});
    CHECK(film.at(3500ms) == QStringList{QStringLiteral("and warm")});
    REQUIRE(film.captions.report().isRolling);

    CaptionNotice notice;
    CaptionController controller(film.captions, film.settings);
    controller.bindNotice(notice);
    button(notice, QStringLiteral("Show as written"))->click();
    CHECK(film.at(3500ms) == QStringList{QStringLiteral("Wash\nand warm")});
    CHECK(film.captions.track().size() == 5);
    CHECK(notice.isHidden());
    film.reopen();
    CHECK(film.captions.track().size() == 5);

    // And back, in the options.
    QWidget over;
    const CaptionStrip strip;
    controller.showOptions(over, {400, 400, 40, 40}, strip);
    auto *once = over.findChild<CaptionOptions *>()->findChild<QCheckBox *>();
    REQUIRE(once->isVisible());
    CHECK_FALSE(once->isChecked());
    once->click();
    CHECK(film.captions.track().size() == 3);
    CHECK(film.captions.report() == CaptionReport());
}

TEST_CASE("Captions come earlier and later, to their very edges, and stay so with the film",
          "[ui][player][captions][delay]")
{
    Reading film;
    film.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    film.openFilm();
    REQUIRE(film.waitForTrack());
    const QSignalSpy tracks(&film.captions, &CaptionSession::trackChanged);
    film.captions.setDelay(film.captions.delay() + CaptionSession::DelayStep);
    CHECK(film.captions.delay() == 100ms);
    CHECK(film.at(1099ms).isEmpty());
    CHECK(film.at(1100ms) == QStringList{QStringLiteral("Press back.")});
    CHECK(film.at(3099ms) == QStringList{QStringLiteral("Press back.")});
    CHECK(film.at(3100ms).isEmpty());
    REQUIRE(tracks.count() == 1);
    film.captions.goToLine(0);
    CHECK(film.player.seeks.constLast() == 1100ms);

    // Before the film's start and back, nothing is lost.
    film.captions.setDelay(-2s);
    CHECK(film.at(0s) == QStringList{QStringLiteral("Press back.")});
    CHECK(film.at(999ms) == QStringList{QStringLiteral("Press back.")});
    CHECK(film.at(1s).isEmpty());
    film.captions.setDelay(-20s);
    CHECK(film.at(0s).isEmpty());
    film.captions.setDelay(200ms);
    CHECK(film.at(1199ms).isEmpty());
    CHECK(film.at(1200ms) == QStringList{QStringLiteral("Press back.")});

    film.reopen();
    CHECK(film.captions.delay() == 200ms);
    CHECK(film.at(1199ms).isEmpty());
    CHECK(film.at(1200ms) == QStringList{QStringLiteral("Press back.")});
    film.session.close();
    CHECK(film.captions.delay() == 0ms);
    film.captions.setDelay(1s); // of no film
    CHECK(film.captions.delay() == 0ms);
}

TEST_CASE("A film without captions says so when they are moved", "[ui][player][captions][delay]")
{
    Reading film;
    film.openFilm();
    film.captions.setDelay(100ms);
    CHECK(film.captions.report().sentence.contains(QStringLiteral("no captions")));
    CHECK(film.captions.delay() == 0ms);
}

TEST_CASE("The options move the captions by field and buttons", "[ui][player][captions][delay]")
{
    Reading film;
    film.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    film.openFilm();
    REQUIRE(film.waitForTrack());
    CaptionController controller(film.captions, film.settings);
    QWidget over;
    const CaptionStrip strip;
    controller.showOptions(over, {400, 400, 40, 40}, strip);
    const auto *options = over.findChild<CaptionOptions *>();
    auto *field = options->findChild<QDoubleSpinBox *>();
    REQUIRE(field->isVisible());
    CHECK(!options->findChild<QCheckBox *>()->isVisible());
    button(*options, QStringLiteral("Captions later"))->click();
    button(*options, QStringLiteral("Captions later"))->click();
    CHECK(film.captions.delay() == 200ms);
    button(*options, QStringLiteral("Captions earlier"))->click();
    CHECK(film.captions.delay() == 100ms);
    for (const QString &typed : {QStringLiteral("-1.5"), QStringLiteral("-1,5")}) {
        for (const QLocale::Language language :
             {QLocale::English, QLocale::French, QLocale::German}) {
            CAPTURE(typed, language);
            film.captions.setDelay(0ms);
            field->setLocale(language);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
            CHECK(film.captions.delay() == -1500ms);
        }
    }
    CHECK(film.at(0s) == QStringList{QStringLiteral("Press back.")});
}

TEST_CASE("Captions for the deaf and forced ones are told apart, and forced ones not chosen",
          "[ui][player][captions]")
{
    Reading film;
    const QByteArray forced = "1\n00:00:01,000 --> 00:00:03,000\nForced.\n";
    film.write(QStringLiteral("film.en.forced.srt"), forced);
    SECTION("beside others")
    {
        film.write(QStringLiteral("film.en.sdh.srt"), "1\n00:00:01,000 --> 00:00:03,000\nSDH.\n");
        film.openFilm();
        REQUIRE(film.waitForTrack());
        CHECK(film.at(1s) == QStringList{QStringLiteral("SDH.")});
        CHECK(captionNames(film.captions.sources())
              == QStringList{QStringLiteral("English, with sounds (SDH)"),
                             QStringLiteral("English, foreign words only (forced)")});
    }
    SECTION("beside full ones in another language")
    {
        film.write(QStringLiteral("film.de.srt"), "1\n00:00:01,000 --> 00:00:03,000\nVoll.\n");
        film.openFilm();
        REQUIRE(film.waitForTrack());
        CHECK(film.at(1s) == QStringList{QStringLiteral("Voll.")});
    }
    SECTION("alone")
    {
        film.openFilm();
        REQUIRE(film.waitForTrack());
        CHECK(film.at(1s) == QStringList{QStringLiteral("Forced.")});
    }
}

TEST_CASE("Of the captions inside a film the full default ones are shown, not the forced",
          "[ui][player][captions]")
{
    Reading film;
    QFile inside(QStringLiteral(EXPRESSLY_TEST_DATA "/films/three-captions.mkv"));
    REQUIRE(inside.open(QIODevice::ReadOnly));
    film.write(QStringLiteral("film.mp4"), inside.readAll());
    film.openFilm();
    REQUIRE(film.waitForTrack());
    CHECK(captionNames(film.captions.sources())
          == QStringList{QStringLiteral("English, foreign words only (forced)"),
                         QStringLiteral("English: Full"),
                         QStringLiteral("Norsk")});
    REQUIRE(film.captions.current());
    CHECK(film.captions.sources().at(*film.captions.current()).title == QStringLiteral("Full"));
    CHECK(film.captions.track().size() == 2);
}

TEST_CASE("A film's default captions come after those of a language that is wanted",
          "[ui][player][captions]")
{
    using Origin = CaptionSource::Origin;
    const CaptionSource forced{.origin = Origin::Inside,
                               .language = QStringLiteral("eng"),
                               .kind = CaptionKind::Forced,
                               .isDefault = true};
    const CaptionSource plain{.origin = Origin::Inside, .language = QStringLiteral("eng")};
    const CaptionSource usual{
        .origin = Origin::Inside, .language = QStringLiteral("nor"), .isDefault = true};
    const CaptionSource beside{.origin = Origin::Beside, .language = QStringLiteral("nor")};
    const QStringList english{QStringLiteral("en")};
    CHECK(preferredSource({forced}, english) == 0);
    CHECK(preferredSource({forced, usual}, english) == 1);
    CHECK(preferredSource({forced, usual, plain}, english) == 2);
    CHECK(preferredSource({forced, plain, usual}, {}) == 2);
    CHECK(preferredSource({beside, plain, usual}, {}) == 0);
}
