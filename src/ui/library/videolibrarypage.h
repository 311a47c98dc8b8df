// SPDX-License-Identifier: MIT
#pragma once

#include "session/library/videocardstate.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace expressly {

class VideoCard;

/// Shows each video of the guide and where it is. Knows no file and no database: wishes go out by
/// signal, what is so comes in by setter.
class VideoLibraryPage final : public QWidget
{
    Q_OBJECT

public:
    /// Asks the person for a video file; an empty answer means that none was chosen.
    using AskForFile = std::function<QString(QWidget *parent, const QString &title)>;

    explicit VideoLibraryPage(QWidget *parent = nullptr);

    void setVideos(const QList<VideoCardState> &videos);
    /// Someone asked for this place of a video: its card is scrolled to and, when the video is not
    /// here, says how to get there.
    void setRequest(const QString &videoId, std::chrono::milliseconds time);
    void clearRequest();
    /// In place of the file dialog.
    void setAskForFile(AskForFile ask);

signals:
    void attachRequested(const QString &videoId, const QString &path);
    void detachRequested(const QString &videoId);
    void pageRequested(const QString &videoId, std::chrono::milliseconds time);
    void playRequested(const QString &videoId, std::chrono::milliseconds time);
    /// The chapters of the attached file lie this much later (negative: earlier) than the guide's.
    /// Zero: they are left as they are.
    void shiftRequested(const QString &videoId, std::chrono::milliseconds shift);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCard();
    void chooseFile(const VideoCard &card);
    void showRequested();

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_introduction = nullptr;
    QList<VideoCard *> m_cards;
    QPointer<VideoCard> m_requested;
    AskForFile m_askForFile;
};

} // namespace expressly
