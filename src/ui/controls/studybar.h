// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace expressly {

class SignButton;

/// The commands that the bar shows; they outlive it.
struct StudyActions
{
    QAction *slower = nullptr;
    QAction *faster = nullptr;
    QAction *normalSpeed = nullptr;
    QAction *frameBack = nullptr;
    QAction *frameForward = nullptr;
    QAction *mirror = nullptr;
    QAction *larger = nullptr;
    QAction *smaller = nullptr;
    QAction *wholePicture = nullptr;
    QAction *upsideDown = nullptr;
    QAction *undoJump = nullptr;
    QAction *stepPicture = nullptr;
    QAction *savePicture = nullptr;
};

/// What helps to see a movement: speed, single pictures, mirror, zoom, the step's picture. What
/// finds no room goes into a menu at the end.
class StudyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StudyBar(QWidget *parent = nullptr);

    void setRate(double rate);
    void setZoom(double zoom); ///< 1 is the whole picture.
    /// Without one, there is no button for it.
    void setHasStepPicture(bool has);
    /// All of them; once.
    void setActions(const StudyActions &actions);
    /// A sentence below the buttons, such as where a picture was saved; empty: none.
    void say(const QString &sentence);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rateChosen(double rate);
    void zoomInRequested();
    void zoomOutRequested();
    void wholePictureRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectParts();
    void nameButtons();
    void arrange();
    /// How many of the buttons find room; the rest goes into the menu.
    [[nodiscard]] qsizetype countFitting(int width) const;
    [[nodiscard]] QList<SignButton *> wantedButtons() const;
    void popUp(QMenu &menu, const SignButton &below);
    void showSpeeds();
    void fillZoomMenu(QMenu &menu);
    void showZoom();
    void showMore();

    SignButton *m_speed = nullptr;
    SignButton *m_frameBack = nullptr;
    SignButton *m_frameForward = nullptr;
    SignButton *m_mirror = nullptr;
    SignButton *m_upsideDown = nullptr;
    SignButton *m_zoom = nullptr;
    SignButton *m_undo = nullptr;
    SignButton *m_stepPicture = nullptr;
    SignButton *m_save = nullptr;
    SignButton *m_more = nullptr;
    QLabel *m_said = nullptr;
    StudyActions m_actions;
    double m_rate = 1;
    double m_zoomFactor = 1;
    bool m_hasStepPicture = false;
};

} // namespace expressly
