// SPDX-License-Identifier: MIT
#pragma once

#include "support/clips/testclips.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace expressly::test {

/// Runs the ffmpeg command on frames and sound made here; throws std::runtime_error with the
/// command when it fails.
class Encoder
{
public:
    /// Files that are only needed on the way go to \a folder / "parts".
    explicit Encoder(std::filesystem::path folder);

    /// A tick each second over a quiet tone, as AAC; what all clips take their sound from.
    void makeSound(std::chrono::seconds duration);

    enum class Codec { H264, Vp8 };
    /// \a extra are options for the file itself. \a stored is the size of the frames in the file.
    void encode(const TestClip &clip, Codec codec, QSize stored, const std::string &extra) const;

    /// Puts streams that \a options choose into another file as they are.
    void remux(const QString &from, const QString &to, const std::string &options) const;
    /// The picture and the chapters of \a from with a sound that suits the file \a to.
    void remux(const TestClip &from, const TestClip &to) const;

    [[nodiscard]] std::filesystem::path path(const QString &file) const;

private:
    [[nodiscard]] std::string soundInput(const TestClip &clip) const;
    [[nodiscard]] std::string inputs(const TestClip &clip, Codec codec, QSize stored) const;
    [[nodiscard]] std::filesystem::path writeChapters(const TestClip &clip) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_parts;
    std::filesystem::path m_sound;
};

/// As one word for the shell.
[[nodiscard]] std::string quoted(const std::filesystem::path &path);

void runCommand(const std::string &command);

} // namespace expressly::test
