// SPDX-License-Identifier: MIT
// The picture shown is saved as it is shown, in the film's own size.
#include "app/seeing.h"
#include "support/catch.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/playerpanel.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

/// What the study bar says below its buttons.
QString said(test::Program &program)
{
    return test::visibleText(*program.window().playerPanel().findChild<StudyBar *>());
}

/// Answers the next file dialog with \a path; \a offered becomes the name that it began with.
void saveAs(const QString &path, QString &offered)
{
    test::withNextDialog([path, &offered](QDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(field != nullptr);
        offered = field->text();
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

} // namespace

TEST_CASE("Ctrl+S saves the mirrored picture in full size under a good name", "[app][seeing][save]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 434s));
    REQUIRE(test::surfaceOf(program).grabFrame().width() < 600);
    program.press(Qt::Key_M, Qt::ControlModifier);
    const QString path = home.path(QStringLiteral("hands.png"));
    QString offered;
    saveAs(path, offered);
    program.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(test::waitUntil([&] { return said(program).contains(QStringLiteral("Saved as")); }));
    CHECK(offered == QStringLiteral("ten-minutes - 7-14.png"));
    const QImage saved(path);
    CHECK(saved.size() == QSize(640, 360));
    const auto pattern = test::readPattern(saved);
    REQUIRE(pattern);
    CHECK(pattern->number == 10850);
    CHECK(pattern->mirrored);
    // The panel has pictures of its own size again.
    CHECK(test::waitUntil([&] { return test::surfaceOf(program).grabFrame().width() < 600; }));
}

TEST_CASE("A picture that cannot be saved is said in a sentence", "[app][seeing][save]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 434s));
    REQUIRE(QDir(home.path()).mkpath(QStringLiteral("gone")));
    QString offered;
    test::withNextDialog([&home, &offered](QDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        offered = field->text();
        field->setText(home.path(QStringLiteral("gone/hands.png")));
        // The folder goes while the dialog is open, as a stick that is pulled out.
        QDir(home.path()).rmdir(QStringLiteral("gone"));
        dialog.accept();
        if (dialog.isVisible()) {
            dialog.reject();
        }
    });
    program.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(test::waitUntil([&offered] { return !offered.isEmpty(); }));
    CHECK(said(program).contains(QStringLiteral("could not be saved")));
}
