// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class CaptionController;
class FilmDeck;
class Session;
class Settings;
class SoundChoice;

/// What a deck shows and steers; all of it outlives the deck.
struct DeckServices
{
    Session &session;
    Settings &settings;
    CaptionController &captions;
    SoundChoice &sound;
};

/// Connects a deck with what the person is doing: its wishes go there, and it shows what comes
/// back.
void bindFilmDeck(const DeckServices &services, FilmDeck &deck);

} // namespace expressly
