// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/filekind.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <stop_token>

class QWidget;

namespace expressly {

class MainWindow;
class VideoSurface;

/// Does with the files that a person drops what each is for: shows a film, reads captions and
/// chapters for the open one, opens a guide; says what it can do nothing with.
class FileDrops final : public QObject
{
    Q_OBJECT

public:
    /// Watches the window and the picture in it.
    explicit FileDrops(MainWindow &window);

    /// What falls on \a widget or anything in it comes here, and what falls on \a picture.
    void watch(QWidget &widget, VideoSurface &picture);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// On the picture of a video that is not here, a film is that video's file.
    enum class Onto { Picture, Elsewhere };

    struct Dropped
    {
        QString path;
        FileKind kind = FileKind::Absent;
    };

    void take(const QStringList &paths, Onto onto);
    void use(const QList<Dropped> &files, Onto onto);
    void showFilm(const QString &path, Onto onto);
    void useBesideFilm(const QList<Dropped> &files);
    void say(const QString &sentence);
    [[nodiscard]] static QList<Dropped> lookAtAll(const QStringList &paths);

    MainWindow &m_window;
    std::stop_source m_looking{std::nostopstate};
    QList<Dropped> m_forFilm; ///< Captions and chapters for the film that opens.
};

} // namespace expressly
