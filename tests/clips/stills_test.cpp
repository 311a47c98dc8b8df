// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/places.h"

#include "clipscript.h"
#include "scene.h"

#include <QDir>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;
using namespace expressly::clips;

namespace {

const QString Pictures = QStringLiteral(EXPRESSLY_CONTENT "/pictures");

QList<ClipScript> allScripts()
{
    QList<ClipScript> scripts;
    const QDir poses(QStringLiteral(EXPRESSLY_CLIP_FOLDER "/poses"));
    for (const QString &file : poses.entryList({u"*.json"_s}, QDir::Files)) {
        QString problem;
        if (auto script = ClipScript::load(poses.filePath(file), problem)) {
            scripts.append(*std::move(script));
        }
    }
    return scripts;
}

/// The share of pixels that differ clearly between the committed file and what the source draws.
double shareThatDiffers(const QString &file, const QImage &drawn)
{
    QImage shown(drawn.size(), QImage::Format_RGB32);
    shown.fill(colour(Role::Paper, Wear()));
    QPainter painter(&shown);
    QSvgRenderer renderer(file);
    REQUIRE(renderer.isValid());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(drawn.size())));
    painter.end();
    qsizetype different = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const QColor a = shown.pixelColor(x, y);
            const QColor b = drawn.pixelColor(x, y);
            const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                              + std::abs(a.blue() - b.blue());
            different += apart > 90 ? 1 : 0;
        }
    }
    return static_cast<double>(different) / (drawn.width() * drawn.height());
}

} // namespace

TEST_CASE("Every picture of the guide is the one that its source draws", "[clips][stills]")
{
    for (const ClipScript &script : allScripts()) {
        for (const Still &still : script.stills) {
            CAPTURE(script.name, still.name);
            const QString file = Pictures + u'/' + still.name + u".svg"_s;
            REQUIRE(QFile::exists(file));
            CHECK(shareThatDiffers(file, stillImage(script, still, Wear(), 560)) < 0.02);
        }
    }
}

TEST_CASE("No picture of the guide lacks a source, and no name stands twice", "[clips][stills]")
{
    QStringList drawn;
    for (const ClipScript &script : allScripts()) {
        for (const Still &still : script.stills) {
            drawn += still.name + u".svg"_s;
        }
    }
    drawn.sort();
    CHECK(drawn.removeDuplicates() == 0);
    CHECK(QDir(Pictures).entryList({u"*.svg"_s}, QDir::Files, QDir::Name) == drawn);
}

TEST_CASE("No words stand in a drawing", "[clips][stills]")
{
    for (const QString &name : QDir(Pictures).entryList({u"*.svg"_s}, QDir::Files)) {
        CAPTURE(name);
        QFile file(Pictures + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("<text"));
    }
}
