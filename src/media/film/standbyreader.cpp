// SPDX-License-Identifier: MIT
#include "media/film/standbyreader.h"

namespace expressly {

using namespace std::chrono_literals;

StandbyReader::~StandbyReader()
{
    m_stop = true; // the future waits for its thread
}

void StandbyReader::prepare(std::unique_ptr<VideoReader> reader, std::chrono::microseconds target)
{
    m_stop = true;
    if (m_result.valid()) {
        m_result.wait();
    }
    m_stop = false;
    m_target = target;
    m_result = std::async(
        std::launch::async,
        [this, target](std::unique_ptr<VideoReader> given) -> std::unique_ptr<VideoReader> {
            if (!given) {
                FilmResult result = openFilm(m_file, FilmStreams::Picture, m_reading);
                if (!result.film || result.film->videoStream < 0) {
                    return nullptr;
                }
                given = std::make_unique<VideoReader>(std::move(*result.film));
            }
            const auto outcome = given->seek(target, [this] { return m_stop.load(); });
            return outcome == VideoReader::Outcome::Frame ? std::move(given) : nullptr;
        },
        std::move(reader));
}

std::unique_ptr<VideoReader> StandbyReader::take(const VideoReader::Cancelled &cancelled)
{
    if (!m_result.valid()) {
        return nullptr;
    }
    while (m_result.wait_for(5ms) != std::future_status::ready) {
        if (cancelled()) {
            return nullptr;
        }
    }
    return m_result.get();
}

} // namespace expressly
