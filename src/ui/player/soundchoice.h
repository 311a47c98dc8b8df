// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>

#include <memory>

class QMenu;

namespace expressly {

class MediaPlayer;
class PlayerControls;
class Settings;

/// Which of a film's sounds is heard, such as that of one language. A language that was chosen once
/// is heard in every film that has it; the others begin as the film says.
class SoundChoice final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    SoundChoice(MediaPlayer &player, Settings &settings, QObject *parent = nullptr);
    ~SoundChoice() override;

    /// Of the film's sounds, each once; empty without a film.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const;
    void choose(int index);
    /// After the last comes the first.
    void chooseNext();

    /// Keeps \a menu as the list of the sounds, which can be used while there are several.
    void bindMenu(QMenu &menu);
    /// Lets the list be asked for where the sound is set.
    void bindControls(PlayerControls &controls);

signals:
    /// Another film, or another of its sounds.
    void changed();
    /// A person chose; \a words say what is heard now, or why nothing changes.
    void told(const QString &words);

private:
    void acceptOpened();
    void fill(QMenu &menu);
    void popUp(const QPoint &place);

    MediaPlayer &m_player;
    Settings &m_settings;
    std::unique_ptr<QMenu> m_popUp; ///< Made when first asked for.
};

} // namespace expressly
