// SPDX-License-Identifier: MIT
#include "session/film/picturesizes.h"

#include "media/film/mediaplayer.h"

namespace expressly {

PictureSizes::PictureSizes(MediaPlayer &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
{}

void PictureSizes::setNeed(QObject *view, QSize size)
{
    if (size.isEmpty()) {
        m_needs.remove(view);
    } else {
        if (!m_needs.contains(view)) {
            connect(view, &QObject::destroyed, this, [this, view] { setNeed(view, {}); });
        }
        m_needs.insert(view, size);
    }
    apply();
}

void PictureSizes::setFull(const std::optional<QSize> &size)
{
    m_full = size;
    apply();
}

void PictureSizes::apply()
{
    const auto pixels = [](QSize size) { return qint64(size.width()) * size.height(); };
    QSize most;
    for (const QSize need : std::as_const(m_needs)) {
        most = most.isEmpty() || pixels(need) > pixels(most) ? need : most;
    }
    const QSize wanted = m_full.value_or(most);
    if (!wanted.isEmpty()) { // nobody looks: they stay as they are
        m_player.setPictureSize(wanted);
    }
}

} // namespace expressly
