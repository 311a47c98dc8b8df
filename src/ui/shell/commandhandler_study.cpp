// SPDX-License-Identifier: MIT
// Seeing the movement, saving its picture, and what is kept of the person: keys and numbers.
#include "core/time/timecode.h"
#include "session/film/filmsession.h"
#include "session/film/fullpicture.h"
#include "session/film/looksession.h"
#include "session/session.h"
#include "store/settings.h"
#include "ui/commands/keyhelp.h"
#include "ui/commands/keysdialog.h"
#include "ui/numbers/numbersdialog.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/commandhandler.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace expressly {

namespace {

/// "Press, compress, release - 7-14.png": what file systems do not take is left out.
QString pictureName(const QString &title, std::chrono::milliseconds time)
{
    static const QRegularExpression Unwelcome(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = title;
    name.replace(Unwelcome, QStringLiteral(" "));
    name = name.simplified().left(80).trimmed();
    const QString clock = formatClock(time).replace(QLatin1Char(':'), QLatin1Char('-'));
    return (name.isEmpty() ? CommandHandler::tr("Video") : name) + QStringLiteral(" - ") + clock
           + QStringLiteral(".png");
}

QString rightsNote(const Video &video)
{
    const bool isForeign =
        !video.isOwnClip() && video.rights.license.isEmpty() && !video.rights.owner.isEmpty();
    return isForeign
               ? u' '
                     + CommandHandler::tr("The video belongs to %1: ask them before you pass its "
                                          "picture on.")
                           .arg(video.rights.owner)
               : QString();
}

} // namespace

VideoSurface &CommandHandler::surface()
{
    FullScreenController &fullScreen = m_window.services().fullScreen;
    return (fullScreen.isActive() ? fullScreen.view()->deck() : m_window.playerPanel().deck())
        .picture();
}

CommandHandler::Deeds CommandHandler::studyDeeds()
{
    using enum Command;
    LookSession &study = m_window.services().session.look();
    FilmSession &session = m_window.services().session.film();
    return {
        {Slower, [&study] { study.slower(); }},
        {Faster, [&study] { study.faster(); }},
        {NormalSpeed, [&study] { study.setNormalSpeed(); }},
        {Mirror, [&study] { study.setMirrored(!study.isMirrored()); }},
        {UpsideDown, [&study] { study.setUpsideDown(!study.isUpsideDown()); }},
        {ShowStepPicture, [&study] { study.setStepPicture(!study.showsStepPicture()); }},
        {PictureLarger, [this] { surface().zoomIn(); }},
        {PictureSmaller, [this] { surface().zoomOut(); }},
        {WholePicture, [this] { surface().showWholePicture(); }},
        {SavePicture, [this] { savePicture(); }},
        {UndoJump, [&session] { session.undoJump(); }},
        {UndoEarlierJump, [&session] { session.undoEarlierJump(); }},
        {ChangeKeys, [this] { changeKeys(); }},
        {MyNumbers, [this] { changeNumbers(); }},
    };
}

void CommandHandler::showKeyHelp()
{
    expressly::KeyHelp help(m_window.services().commands, &m_window);
    connect(&help,
            &expressly::KeyHelp::changeRequested,
            this,
            &CommandHandler::changeKeys,
            Qt::QueuedConnection);
    help.exec();
}

void CommandHandler::changeKeys()
{
    KeysDialog(m_window.services().commands, m_window.services().settings, &m_window).exec();
}

void CommandHandler::changeNumbers()
{
    Settings &settings = m_window.services().settings;
    const auto &guide = m_window.services().session.guide().guide();
    NumbersDialog dialog(guide ? guide->regions : QList<Region>(),
                         settings.region(),
                         settings.ownNumbers(),
                         &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        settings.setOwnNumbers(dialog.numbers());
        if (guide && !guide->regions.isEmpty()) {
            settings.setRegion(dialog.region());
        }
    }
}

void CommandHandler::savePicture()
{
    MediaPlayer &player = m_window.services().session.film().player();
    if (m_fullPicture == nullptr) {
        m_fullPicture = new FullPicture(player, m_window.services().session.pictureSizes(), this);
        connect(m_fullPicture, &FullPicture::ready, this, [this](const QImage &picture) {
            askWhereToSave(surface().asSeen(picture));
        });
    }
    m_fullPicture->request(surface().frame());
}

void CommandHandler::askWhereToSave(const QImage &picture)
{
    const MainWindowServices &services = m_window.services();
    const Video &video = services.session.film().video();
    if (m_pictureFolder.isEmpty()) {
        m_pictureFolder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    }
    QWidget *over = &m_window;
    if (services.fullScreen.isActive()) {
        over = services.fullScreen.view();
    }
    QFileDialog dialog(over, tr("Save the picture"), m_pictureFolder, tr("Pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    dialog.selectFile(pictureName(video.title, services.session.film().player().position()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return;
    }
    const QString path = dialog.selectedFiles().constFirst();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
        services.session.notices().tell(
            Notices::Speaker::Look,
            tr("The picture could not be saved as %1: %2. Choose another folder.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    m_pictureFolder = QFileInfo(path).absolutePath();
    services.session.notices().tell(Notices::Speaker::Look,
                                    tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                                        + rightsNote(video));
}

} // namespace expressly
