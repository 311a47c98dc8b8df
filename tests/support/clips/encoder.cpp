// SPDX-License-Identifier: MIT
#include "support/clips/encoder.h"

#include "support/clips/framepainter.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <numbers>

namespace expressly::test {

namespace {

constexpr int SoundRate = 44100;
const std::string ffmpeg = "ffmpeg -nostdin -v error -y ";

/// One second of 16-bit samples in one channel: a tick of 20 ms, then a quiet tone.
void writeTick(const std::filesystem::path &path)
{
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < SoundRate; ++i) {
        const double time = double(i) / SoundRate;
        const bool tick = time < 0.02;
        const double level = tick ? 0.5 : 0.02;
        const double pitch = tick ? 1000 : 220;
        const auto sample = std::int16_t(
            std::lround(32767 * level * std::sin(2 * std::numbers::pi * pitch * time)));
        const std::array<char, 2> bytes{char(sample & 0xFF), char((sample >> 8) & 0xFF)};
        file.write(bytes.data(), bytes.size());
    }
}

std::string rate(const TestClip &clip)
{
    return std::to_string(clip.rateNumerator) + "/" + std::to_string(clip.rateDenominator);
}

/// Gives the frames their variable times: whole rounds, and where in the round the frame is.
std::string variableTimes(const TestClip &clip)
{
    int begun = 0;
    std::string within;
    for (qsizetype i = 0; i < clip.variableSteps.size(); ++i) {
        within += "+eq(mod(N," + std::to_string(clip.variableSteps.size()) + "),"
                  + std::to_string(i) + ")*" + std::to_string(begun);
        begun += clip.variableSteps.at(i);
    }
    return " -fps_mode passthrough -vf \"setpts='floor(N/"
           + std::to_string(clip.variableSteps.size()) + ")*" + std::to_string(begun) + within
           + "'\"";
}

std::string videoOptions(const TestClip &clip, Encoder::Codec codec, QSize stored)
{
    const std::string every = std::to_string(clip.keyFrameEvery);
    const std::string matrix =
        stored.height() > 576
            ? " -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv"
            : "";
    if (codec == Encoder::Codec::Vp8) {
        // A second thread mostly waits in a busy loop: six times the processor time.
        return " -c:v libvpx -deadline realtime -cpu-used 16 -threads 1 -b:v 400k -g " + every
               + " -keyint_min " + every;
    }
    // The quickest preset leaves out what makes a usual film costly to decode; put that back.
    // Without an edit list (see makeClip) reordered frames would begin late.
    const std::string reordered = clip.variableSteps.isEmpty() ? "2" : "0";
    return " -c:v libx264 -preset ultrafast -coder 1 -flags +loop -bf " + reordered
           + " -crf 26 -sc_threshold 0 -g " + every + " -keyint_min " + every + matrix;
}

} // namespace

std::string quoted(const std::filesystem::path &path)
{
    std::string word = "'";
    for (const char character : path.string()) {
        word += character == '\'' ? std::string("'\\''") : std::string(1, character);
    }
    return word + "'";
}

void runCommand(const std::string &command)
{
    // The arguments are our own and quoted; a shell is what popen below takes, too.
    if (std::system(command.c_str()) != 0) { // NOLINT(cert-env33-c,concurrency-mt-unsafe)
        throw std::runtime_error("this command failed: " + command);
    }
}

Encoder::Encoder(std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_parts(m_folder / "parts")
    , m_sound(m_parts / "sound.m4a")
{
    std::filesystem::create_directories(m_parts);
}

std::filesystem::path Encoder::path(const QString &file) const
{
    return m_folder / file.toStdString();
}

void Encoder::makeSound(std::chrono::seconds duration)
{
    const std::filesystem::path tick = m_parts / "tick.raw";
    writeTick(tick);
    runCommand(ffmpeg + "-f s16le -ar " + std::to_string(SoundRate) + " -ac 1 -stream_loop -1 -t "
               + std::to_string(duration.count()) + " -i " + quoted(tick) + " -c:a aac -b:a 48k "
               + quoted(m_sound));
}

/// Sound codecs begin with a few samples of silence before time 0. MP4 can say so; in the other
/// files they would move the picture away from the first moment, so there the sound begins later.
std::string Encoder::soundInput(const TestClip &clip) const
{
    const double skipped = clip.file.endsWith(QStringLiteral(".mp4")) ? 0.0 : 0.1;
    const double seconds = double(clipDuration(clip).count()) / 1e6 - skipped;
    const std::string from = std::to_string(skipped);
    return " -itsoffset " + from + " -ss " + from + " -t " + std::to_string(seconds) + " -i "
           + quoted(m_sound);
}

std::filesystem::path Encoder::writeChapters(const TestClip &clip) const
{
    const std::filesystem::path path = m_parts / (clip.file.toStdString() + ".chapters");
    std::ofstream file(path);
    file << ";FFMETADATA1\n";
    for (qsizetype i = 0; i < clip.chapters.size(); ++i) {
        const auto end =
            i + 1 < clip.chapters.size()
                ? clip.chapters.at(i + 1).start
                : std::chrono::duration_cast<std::chrono::milliseconds>(clipDuration(clip));
        file << "[CHAPTER]\nTIMEBASE=1/1000\nSTART=" << clip.chapters.at(i).start.count()
             << "\nEND=" << end.count() << "\ntitle=" << clip.chapters.at(i).title.toStdString()
             << '\n';
    }
    return path;
}

std::string Encoder::inputs(const TestClip &clip, Codec codec, QSize stored) const
{
    std::string command = " -f rawvideo -pix_fmt yuv420p -s " + std::to_string(stored.width()) + "x"
                          + std::to_string(stored.height()) + " -r " + rate(clip) + " -i pipe:0";
    std::string maps = " -map 0:v";
    int next = 1;
    if (clip.hasSound) {
        command += soundInput(clip);
        maps += " -map " + std::to_string(next) + ":a";
        maps += codec == Codec::Vp8 ? " -c:a libvorbis -q:a 0" : " -c:a copy";
        ++next;
    }
    if (!clip.chapters.isEmpty()) {
        command += " -f ffmetadata -i " + quoted(writeChapters(clip));
        maps += " -map_chapters " + std::to_string(next);
    }
    return command + maps;
}

void Encoder::encode(const TestClip &clip,
                     Codec codec,
                     QSize stored,
                     const std::string &extra) const
{
    std::string command =
        "ffmpeg -v error -y" + inputs(clip, codec, stored) + videoOptions(clip, codec, stored);
    if (!clip.variableSteps.isEmpty()) {
        command += variableTimes(clip);
    }
    command += " " + extra + " " + quoted(path(clip.file));
    std::FILE *pipe = popen(command.c_str(), "w");
    if (pipe == nullptr) {
        throw std::runtime_error("this command could not start: " + command);
    }
    // A clip that is shown turned is drawn upright and then turned back into the file.
    FramePainter painter(clip.size.width(), clip.size.height());
    bool written = true;
    for (int number = 0; number < clip.frames && written; ++number) {
        const std::vector<std::uint8_t> &frame =
            stored == clip.size ? painter.paint(number) : painter.paintTurned(number);
        written = std::fwrite(frame.data(), 1, frame.size(), pipe) == frame.size();
    }
    if (pclose(pipe) != 0 || !written) {
        throw std::runtime_error("this command failed: " + command);
    }
}

void Encoder::remux(const QString &from, const QString &to, const std::string &options) const
{
    runCommand(ffmpeg + "-i " + quoted(path(from)) + " " + options + " -c copy "
               + quoted(path(to)));
}

void Encoder::remux(const TestClip &from, const TestClip &to) const
{
    runCommand(ffmpeg + "-i " + quoted(path(from.file)) + soundInput(to)
               + " -map 0:v -map 1:a -c copy " + quoted(path(to.file)));
}

} // namespace expressly::test
