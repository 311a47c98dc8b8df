// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

namespace expressly {

class FilmSession;

/// The speeds that menus and keys offer; a guide's steps may use others between them.
[[nodiscard]] const QList<double> &studyRates();

/// How the person looks at the film: how fast, which way round, with the step's picture beside it.
/// Holds for all films until it is changed.
class LookSession final : public QObject
{
    Q_OBJECT

public:
    /// \a session outlives this.
    explicit LookSession(FilmSession &session, QObject *parent = nullptr);

    [[nodiscard]] FilmSession &session() { return m_session; }

    void setRate(double rate);
    void slower();
    void faster();
    void setNormalSpeed();

    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] bool isUpsideDown() const { return m_upsideDown; }
    void setUpsideDown(bool upsideDown);
    [[nodiscard]] bool showsStepPicture() const { return m_stepPicture; }
    void setStepPicture(bool shown);

signals:
    /// One of mirrored, upside down, the step's picture.
    void changed();

private:
    FilmSession &m_session;
    bool m_mirrored = false;
    bool m_upsideDown = false;
    bool m_stepPicture = false;
};

} // namespace expressly
