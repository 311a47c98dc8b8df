// SPDX-License-Identifier: MIT
#include "ui/player/soundchoice.h"

#include "media/film/mediaplayer.h"
#include "session/captions/captionsource.h"
#include "store/settings.h"
#include "ui/controls/playercontrols.h"

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace expressly {

namespace {

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SoundChoice::SoundChoice(MediaPlayer &player, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_settings(settings)
{
    connect(&player, &MediaPlayer::opened, this, &SoundChoice::acceptOpened);
    connect(&player, &MediaPlayer::stateChanged, this, &SoundChoice::changed);
    connect(&player, &MediaPlayer::soundChanged, this, &SoundChoice::changed);
}

SoundChoice::~SoundChoice() = default;

void SoundChoice::acceptOpened()
{
    const QList<SoundInfo> &sounds = m_player.info().sounds;
    const QString wanted = m_settings.soundLanguage();
    const auto speaks = [&wanted](const SoundInfo &sound) {
        return isSameLanguage(sound.language, wanted);
    };
    const int usual = m_player.info().usualSound();
    const auto found = std::ranges::find_if(sounds, speaks);
    const bool isHeardAlready = usual >= 0 && speaks(sounds.at(usual));
    if (found != sounds.end() && !isHeardAlready) {
        m_player.setSound(static_cast<int>(std::distance(sounds.begin(), found)));
    }
    emit changed();
}

QStringList SoundChoice::names() const
{
    QStringList names;
    for (const SoundInfo &sound : m_player.info().sounds) {
        const QString language = languageName(sound.language);
        QString name = sound.title;
        if (name.isEmpty()) {
            name = language;
        } else if (!sound.language.isEmpty()) {
            name = tr("%1: %2").arg(language, sound.title);
        }
        names.append(name);
    }
    QStringList distinct = names;
    for (qsizetype index = 0; index < names.size(); ++index) {
        if (names.count(names.at(index)) > 1) {
            distinct[index] = tr("%1 (%2)").arg(names.at(index)).arg(index + 1);
        }
    }
    return distinct;
}

int SoundChoice::current() const
{
    return m_player.sound();
}

void SoundChoice::choose(int index)
{
    const QList<SoundInfo> &sounds = m_player.info().sounds;
    if (index < 0 || index >= sounds.size()) {
        return;
    }
    if (const QString language = sounds.at(index).language; !language.isEmpty()) {
        m_settings.setSoundLanguage(language);
    }
    m_player.setSound(index);
    emit told(tr("Sound: %1").arg(names().at(index)));
}

void SoundChoice::chooseNext()
{
    const auto count = static_cast<int>(m_player.info().sounds.size());
    if (count > 1) {
        choose((current() + 1) % count);
    } else {
        emit told(count == 1 ? tr("This video has one sound only; there is no other to choose.")
                             : tr("This video has no sound."));
    }
}

void SoundChoice::bindMenu(QMenu &menu)
{
    connect(this, &SoundChoice::changed, &menu, [this, &menu] { fill(menu); });
    menu.menuAction()->setEnabled(false);
    fill(menu);
}

void SoundChoice::bindControls(PlayerControls &controls)
{
    connect(&controls, &PlayerControls::soundChoiceRequested, this, &SoundChoice::popUp);
}

/// Nothing while there is no choice.
void SoundChoice::popUp(const QPoint &place)
{
    if (m_player.info().sounds.size() > 1) {
        m_popUp = std::make_unique<QMenu>();
        fill(*m_popUp);
        m_popUp->popup(place);
    }
}

/// Only another film changes the entries: the one that was just chosen is not taken away under the
/// person's hand.
void SoundChoice::fill(QMenu &menu)
{
    QStringList texts;
    for (const QString &name : names()) {
        texts.append(withoutMnemonics(name));
    }
    QStringList shown;
    for (const QAction *action : menu.actions()) {
        shown.append(action->text());
    }
    if (shown != texts) {
        menu.clear();
        auto *group = menu.findChild<QActionGroup *>();
        if (group == nullptr) {
            group = new QActionGroup(&menu);
        }
        for (int index = 0; index < static_cast<int>(texts.size()); ++index) {
            QAction *action = menu.addAction(texts.at(index));
            action->setCheckable(true);
            action->setActionGroup(group);
            connect(action, &QAction::triggered, this, [this, index] { choose(index); });
        }
        menu.menuAction()->setEnabled(texts.size() > 1);
    }
    if (current() >= 0 && current() < menu.actions().size()) {
        menu.actions().at(current())->setChecked(true);
    }
}

} // namespace expressly
