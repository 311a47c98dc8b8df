// SPDX-License-Identifier: MIT
// make-test-clips FOLDER: makes every clip of testclips.cpp, the broken ones, and clips.json with
// their facts for programs that are not written in C++.
#include "support/clips/encoder.h"

#include <array>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

using namespace expressly::test;
namespace fs = std::filesystem;

std::string readFile(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const fs::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Writes into the header of the first track that it is to be shown turned to the right by 90°.
/// The options for this differ between the versions of ffmpeg.
void turnRight(const fs::path &path, int storedHeight)
{
    std::string bytes = readFile(path);
    const std::size_t header = bytes.find("tkhd");
    constexpr std::size_t matrixOffset = 44;
    if (header == std::string::npos || bytes.size() < header + matrixOffset + 36) {
        throw std::runtime_error("no track header in " + path.string());
    }
    const auto one = 0x00010000U;
    const std::array<std::uint32_t, 9> matrix{
        0, one, 0, ~one + 1U, 0, 0, std::uint32_t(storedHeight) << 16U, 0, 0x40000000U};
    std::size_t at = header + matrixOffset;
    for (const std::uint32_t value : matrix) {
        for (const unsigned shift : {24U, 16U, 8U, 0U}) {
            bytes.at(at++) = char((value >> shift) & 0xFFU);
        }
    }
    writeFile(path, bytes);
}

void makeClip(const Encoder &encoder, const TestClip &clip)
{
    if (clip.file == u"ten-minutes.mkv") {
        encoder.remux(testClip(u"ten-minutes.mp4"), clip);
    } else if (clip.file == u"ten-minutes.webm") {
        encoder.encode(clip, Encoder::Codec::Vp8, clip.size, "");
    } else if (clip.file == u"start-offset.ts") {
        encoder.encode(clip,
                       Encoder::Codec::H264,
                       clip.size,
                       "-output_ts_offset 10 -muxdelay 0 -muxpreload 0");
    } else if (clip.file == u"start-offset.mkv") {
        encoder.encode(clip, Encoder::Codec::H264, clip.size, "-output_ts_offset 10");
    } else if (clip.file == u"rotated.mp4") {
        encoder.encode(clip, Encoder::Codec::H264, clip.size.transposed(), "");
        turnRight(encoder.path(clip.file), clip.size.width());
    } else if (clip.file == QString::fromUtf16(oddNameClip)) {
        fs::copy_file(encoder.path(QStringLiteral("no-sound.mp4")),
                      encoder.path(clip.file),
                      fs::copy_options::overwrite_existing);
    } else {
        // The index at the front lets the first half of such a file be read without the rest.
        // An edit list of frames that last unevenly ends before the last one is shown, and newer
        // versions of FFmpeg then drop it.
        const std::string edits = clip.variableSteps.isEmpty() ? "" : " -use_editlist 0";
        encoder.encode(clip, Encoder::Codec::H264, clip.size, "-movflags +faststart" + edits);
    }
}

void makeBrokenFiles(const Encoder &encoder)
{
    encoder.remux(QStringLiteral("hd.mp4"), QString::fromUtf16(soundOnlyClip), "-map 0:a");
    const QString noSound = QStringLiteral("no-sound.mp4");
    const std::string whole = readFile(encoder.path(noSound));
    writeFile(encoder.path(QString::fromUtf16(truncatedClip)), whole.substr(0, whole.size() / 2));
    const fs::path noIndex = encoder.path(QString::fromUtf16(truncatedNoIndexClip));
    encoder.remux(noSound, QString::fromUtf16(truncatedNoIndexClip), "-map 0:v");
    fs::resize_file(noIndex, fs::file_size(noIndex) / 2);
    writeFile(encoder.path(QString::fromUtf16(emptyClip)), "");
    writeFile(encoder.path(QString::fromUtf16(textClip)),
              "This is a text file, whatever its name says.\n");
}

void writeFacts(const fs::path &path)
{
    std::ofstream file(path);
    file << "[\n";
    const char *separator = "";
    for (const TestClip &clip : testClips()) {
        file << separator << "  {\"file\": \"" << clip.file.toStdString()
             << "\", \"width\": " << clip.size.width() << ", \"height\": " << clip.size.height()
             << ", \"frames\": " << clip.frames << ", \"rate\": [" << clip.rateNumerator << ", "
             << clip.rateDenominator
             << "], \"durationMicroseconds\": " << clipDuration(clip).count()
             << ", \"keyFrameEvery\": " << clip.keyFrameEvery
             << ", \"hasSound\": " << (clip.hasSound ? "true" : "false")
             << ", \"containerStartMilliseconds\": " << clip.containerStart.count();
        if (!clip.variableSteps.isEmpty()) {
            file << ", \"frameStartsMicroseconds\": [";
            for (int frame = 0; frame < clip.frames; ++frame) {
                file << (frame == 0 ? "" : ", ") << frameStart(clip, frame).count();
            }
            file << "]";
        }
        file << ", \"chapters\": [";
        for (qsizetype i = 0; i < clip.chapters.size(); ++i) {
            file << (i == 0 ? "" : ", ")
                 << "{\"startMilliseconds\": " << clip.chapters.at(i).start.count()
                 << ", \"title\": \"" << clip.chapters.at(i).title.toStdString() << "\"}";
        }
        file << "]}";
        separator = ",\n";
    }
    file << "\n]\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: make-test-clips FOLDER\n";
        return 2;
    }
    try {
        const fs::path folder = fs::absolute(argv[1]);
        Encoder encoder(folder);
        encoder.makeSound(std::chrono::seconds(620));
        for (const TestClip &clip : testClips()) {
            makeClip(encoder, clip);
        }
        makeBrokenFiles(encoder);
        writeFacts(folder / "clips.json");
        fs::remove_all(folder / "parts");
    } catch (const std::exception &error) {
        std::cerr << "make-test-clips: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
