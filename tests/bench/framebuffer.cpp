// SPDX-License-Identifier: MIT
#include "bench/framebuffer.h"

#include <QtEndian>

#include <stdexcept>
#include <thread>

namespace expressly::test {

using namespace std::chrono_literals;

namespace {

// The file is a picture of xwd: a header of big-endian words, a colour table, the pixels.
enum HeaderWord {
    HeaderSize = 0,
    Width = 4,
    Height = 5,
    BitsPerPixel = 11,
    LineSize = 12,
    Colours = 19
};
constexpr qint64 ColourSize = 12;

} // namespace

Framebuffer::Framebuffer(const QString &path)
    : m_file(path)
{
    const uchar *bytes = nullptr;
    if (m_file.open(QIODevice::ReadOnly)) {
        bytes = m_file.map(0, m_file.size());
    }
    if (bytes == nullptr) {
        throw std::runtime_error("cannot read the screen file " + path.toStdString());
    }
    const auto word = [bytes](HeaderWord index) {
        return qFromBigEndian<qint32>(bytes + 4 * index);
    };
    const qint64 offset = word(HeaderSize) + word(Colours) * ColourSize;
    const qint64 needed = offset + qint64(word(LineSize)) * word(Height);
    if (word(BitsPerPixel) != 32 || needed > m_file.size()) {
        throw std::runtime_error("not a screen with 32 bits a pixel: " + path.toStdString());
    }
    m_screen =
        QImage(bytes + offset, word(Width), word(Height), word(LineSize), QImage::Format_RGB32);
}

quint64 Framebuffer::fingerprint(int step) const
{
    constexpr quint64 prime = 0x100000001b3; // The hash is FNV-1a, a pixel at a time.
    quint64 hash = 0xcbf29ce484222325;
    for (int y = step / 2; y < m_screen.height(); y += step) {
        const auto *line = reinterpret_cast<const QRgb *>(m_screen.constScanLine(y));
        for (int x = step / 2; x < m_screen.width(); x += step) {
            hash = (hash ^ line[x]) * prime;
        }
    }
    return hash;
}

quint64 waitForChange(const Framebuffer &framebuffer,
                      quint64 before,
                      int step,
                      std::chrono::steady_clock::time_point until)
{
    quint64 now = framebuffer.fingerprint(step);
    while (now == before && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(1ms);
        now = framebuffer.fingerprint(step);
    }
    return now;
}

} // namespace expressly::test
