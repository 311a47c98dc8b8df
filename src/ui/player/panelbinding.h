// SPDX-License-Identifier: MIT
#pragma once

#include "ui/player/deckbinding.h"

namespace expressly {

class PlayerPanel;

/// Connects the panel's deck, as bindFilmDeck() does, and its lists, captions and notices.
void bindPlayerPanel(const DeckServices &services, PlayerPanel &panel);

} // namespace expressly
