// SPDX-License-Identifier: MIT
#include "media/embeddedchapters.h"

#include "media/libav.h"

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds
timeOf(int64_t stamp, const AVChapter &chapter, std::chrono::microseconds zero)
{
    const auto time = libav::toMicroseconds(stamp, chapter.time_base) - zero;
    return std::max(0ms, std::chrono::round<std::chrono::milliseconds>(time));
}

Chapter readChapter(const AVChapter &chapter, unsigned number, std::chrono::microseconds zero)
{
    const AVDictionaryEntry *title = av_dict_get(chapter.metadata, "title", nullptr, 0);
    Chapter result;
    result.id = QStringLiteral("chapter-%1").arg(number);
    result.title = title != nullptr ? QString::fromUtf8(title->value).simplified()
                                    : QStringLiteral("Chapter %1").arg(number);
    result.start = timeOf(chapter.start, chapter, zero);
    if (chapter.end != AV_NOPTS_VALUE && chapter.end > chapter.start) {
        result.end = timeOf(chapter.end, chapter, zero);
    }
    result.givenBy = QStringLiteral("file");
    result.certainty = Certainty::Measured;
    return result;
}

} // namespace

QList<Chapter> embeddedChapters(const AVFormatContext &context, std::chrono::microseconds zero)
{
    QList<Chapter> chapters;
    for (unsigned index = 0; index < context.nb_chapters; ++index) {
        chapters.append(readChapter(*context.chapters[index], index + 1, zero));
    }
    std::ranges::stable_sort(chapters, {}, &Chapter::start);
    return chapters;
}

} // namespace expressly
