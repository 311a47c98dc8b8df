// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/videoreader.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace expressly {

/// A second reader of the same film that waits at the start of a loop, so that going round costs no
/// time: decoding up to an exact frame can take longer than the few frames that are read ahead.
class StandbyReader final
{
public:
    /// Whatever it reads ends when \a stop asks for it.
    StandbyReader(QString file, std::stop_token stop)
        : m_file(std::move(file))
        , m_reading(std::move(stop))
    {}
    ~StandbyReader();
    StandbyReader(const StandbyReader &) = delete;
    StandbyReader &operator=(const StandbyReader &) = delete;

    /// Sends \a reader, or a new one when it is null, to \a target, in the background.
    void prepare(std::unique_ptr<VideoReader> reader, std::chrono::microseconds target);
    [[nodiscard]] bool isFor(std::chrono::microseconds target) const { return m_target == target; }
    /// Waits until the reader stands at its target. Null when it cannot, or nobody wants it.
    [[nodiscard]] std::unique_ptr<VideoReader> take(const VideoReader::Cancelled &cancelled);

private:
    QString m_file;
    std::stop_token m_reading;
    std::optional<std::chrono::microseconds> m_target;
    std::atomic_bool m_stop = false;
    std::future<std::unique_ptr<VideoReader>> m_result;
};

} // namespace expressly
