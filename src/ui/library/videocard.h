// SPDX-License-Identifier: MIT
#pragma once

#include "session/library/videocardstate.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace expressly {

class LengthNotice;
class RequestPanel;

/// One video of the library: what it is, where it is, and what can be done with it. A file dropped
/// on it is attached.
class VideoCard final : public QFrame
{
    Q_OBJECT

public:
    explicit VideoCard(QWidget *parent = nullptr);

    [[nodiscard]] QString videoId() const { return m_state.video.id; }
    [[nodiscard]] QString title() const { return m_state.video.title; }
    void setState(const VideoCardState &state);
    /// Empty: nothing is asked for.
    void setRequest(std::optional<std::chrono::milliseconds> time);
    /// Gives the keyboard to the button that leads on.
    void focusMainButton();

signals:
    /// The person wants to choose a file.
    void fileWanted();
    void fileChosen(const QString &path);
    void detachRequested();
    void pageRequested(std::chrono::milliseconds time);
    void playRequested(std::chrono::milliseconds time);
    void shiftRequested(std::chrono::milliseconds shift);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] QPushButton *
    addButton(QLayout *row, const QString &objectName, const QString &text);
    void makeText();
    void makeButtons();
    void showWords();
    void showButtons();
    void showRequest();
    void setDropTarget(bool isTarget);

    VideoCardState m_state;
    std::optional<std::chrono::milliseconds> m_request;
    bool m_isDropTarget = false;

    QBoxLayout *m_top = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_location = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_rights = nullptr;
    QLabel *m_explanation = nullptr;
    RequestPanel *m_requestPanel = nullptr;
    LengthNotice *m_lengthNotice = nullptr;
    QPushButton *m_play = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_detach = nullptr;
    QPushButton *m_page = nullptr;
};

} // namespace expressly
