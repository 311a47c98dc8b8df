// SPDX-License-Identifier: MIT
#include "session/captions/captionfixture.h"
#include "support/catch.h"
#include "ui/captions/captionnotice.h"
#include "ui/captions/captionoptions.h"
#include "ui/captions/captionsample.h"
#include "ui/player/captioncontroller.h"
#include "ui/widgets/signbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

CaptionSample *sample(const QWidget &options, const QString &name)
{
    for (auto *found : options.findChildren<CaptionSample *>()) {
        if (found->accessibleName() == name) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("The options show what is set, and wish for what is chosen", "[ui][player][captions]")
{
    QWidget parent;
    CaptionOptions options(&parent);
    options.setState({.names = {QStringLiteral("English"), QStringLiteral("Deutsch")},
                      .current = 1,
                      .look = {.size = CaptionSize::Large, .colors = CaptionColors::YellowOnBlack},
                      .mayOverlay = true,
                      .isFilmOpen = true});
    const QRect clear(100, 300, 340, 80);
    options.popUp({400, 400, 40, 40}, clear);
    CHECK_FALSE(options.geometry().intersects(clear));
    const QSignalSpy off(&options, &CaptionOptions::offChosen);
    const QSignalSpy source(&options, &CaptionOptions::sourceChosen);
    const QSignalSpy look(&options, &CaptionOptions::lookChosen);

    auto *box = options.findChild<QComboBox *>();
    CHECK(box->currentText() == QStringLiteral("Deutsch"));
    CHECK(box->hasFocus());
    CHECK(sample(options, QStringLiteral("Large"))->isChecked());
    CHECK(sample(options, QStringLiteral("Yellow on black"))->isChecked());
    QTest::keyClick(box, Qt::Key_Up);
    CHECK(source.count() == 1);
    QTest::keyClick(box, Qt::Key_Up);
    CHECK(off.count() == 1);

    QTest::mouseClick(sample(options, QStringLiteral("Largest")), Qt::LeftButton);
    QTest::keyClick(sample(options, QStringLiteral("Black on white")), Qt::Key_Space);
    sample(options, QStringLiteral("Over the picture"))->click();
    REQUIRE(look.count() == 3);
    CHECK(look.last().first().value<CaptionLook>()
          == CaptionLook{.size = CaptionSize::Largest,
                         .colors = CaptionColors::BlackOnWhite,
                         .overPicture = true});
    for (const auto *button : options.findChildren<CaptionSample *>()) {
        CHECK(button->height() >= 36);
        CHECK(button->width() >= 36);
    }
    QTest::keyClick(&options, Qt::Key_Escape);
    CHECK_FALSE(options.isVisible());
}

TEST_CASE("Where words may not lie over the picture, that is not offered", "[ui][player][captions]")
{
    QWidget parent;
    CaptionOptions options(&parent);
    options.setState({});
    options.popUp({400, 400, 40, 40}, {});
    CHECK_FALSE(sample(options, QStringLiteral("Over the picture"))->isVisible());
    CHECK_FALSE(options.findChild<QComboBox *>()->isEnabled());
    CHECK_FALSE(options.findChild<QPushButton *>()->isEnabled());
}

TEST_CASE("What is chosen in the options acts at once and is kept", "[ui][player][captions]")
{
    test::CaptionFixture fixture;
    fixture.settings.setCaptionsShown(CaptionsShown::Always);
    fixture.write(QStringLiteral("film.en.vtt"), test::ThreeCues);
    fixture.openFilm();
    REQUIRE(fixture.waitForTrack());
    CaptionController controller(fixture.captions, fixture.settings);
    QWidget over;
    const CaptionStrip strip;
    controller.showOptions(over, {400, 400, 40, 40}, strip);
    const auto *options = over.findChild<CaptionOptions *>();
    REQUIRE(options != nullptr);
    sample(*options, QStringLiteral("Small"))->click();
    CHECK(fixture.captions.look().size == CaptionSize::Small);
    CHECK(fixture.settings.captionLook().size == CaptionSize::Small);
    auto *box = options->findChild<QComboBox *>();
    CHECK(box->currentIndex() == 1);
    fixture.captions.toggle();
    CHECK(box->currentIndex() == 0);
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(fixture.captions.isShown());
}

TEST_CASE("The notice has the lines behind a button, and can be closed", "[ui][player][captions]")
{
    CaptionNotice notice;
    CHECK(notice.isHidden());
    notice.setReport({.sentence = QStringLiteral("Some captions could not be read."),
                      .details = {QStringLiteral("Line 12: why"), QStringLiteral("Line 20: why")}});
    CHECK(notice.isVisible());
    auto *more = notice.findChild<QPushButton *>();
    REQUIRE(more->isVisible());
    QString shown;
    QTimer::singleShot(0, &notice, [&shown] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        dialog->close();
    });
    more->click();
    CHECK(shown == QStringLiteral("Line 12: why\nLine 20: why"));

    const QSignalSpy dismissed(&notice, &CaptionNotice::dismissed);
    notice.findChild<SignButton *>()->click();
    CHECK(dismissed.count() == 1);
    notice.setReport({.sentence = QStringLiteral("This video has no captions."), .details = {}});
    CHECK_FALSE(more->isVisible());
    notice.setReport({});
    CHECK(notice.isHidden());
}
