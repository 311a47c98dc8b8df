// SPDX-License-Identifier: MIT
#include "media/film/embeddedchapters.h"

#include "media/film/libav.h"
#include "media/film/matroskachapters.h"
#include "media/words.h"

#include <QByteArray>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace expressly {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds
timeOf(int64_t stamp, const AVChapter &chapter, std::chrono::microseconds zero)
{
    const auto time = libav::toMicroseconds(stamp, chapter.time_base) - zero;
    return std::max(0ms, std::chrono::round<std::chrono::milliseconds>(time));
}

Chapter readChapter(const AVChapter &chapter, std::chrono::microseconds zero)
{
    const AVDictionaryEntry *title = av_dict_get(chapter.metadata, "title", nullptr, 0);
    Chapter result;
    result.title = title != nullptr ? QString::fromUtf8(title->value).simplified() : QString();
    result.start = timeOf(chapter.start, chapter, zero);
    if (chapter.end != AV_NOPTS_VALUE && chapter.end > chapter.start) {
        result.end = timeOf(chapter.end, chapter, zero);
    }
    return result;
}

QList<Chapter> chaptersOf(const AVFormatContext &context, std::chrono::microseconds zero)
{
    QList<Chapter> chapters;
    for (unsigned index = 0; index < context.nb_chapters; ++index) {
        chapters.append(readChapter(*context.chapters[index], zero));
    }
    const bool isMatroska = QByteArrayView(context.iformat->name).startsWith("matroska");
    if (chapters.isEmpty() || !isMatroska) {
        return chapters;
    }
    const QByteArray element = findMatroskaChapters(*context.pb);
    return element.isEmpty() ? chapters
                             : readMatroskaChapters(element, zero, QLocale().uiLanguages());
}

} // namespace

QList<Chapter> embeddedChapters(const AVFormatContext &context, std::chrono::microseconds zero)
{
    QList<Chapter> chapters = chaptersOf(context, zero);
    std::ranges::stable_sort(chapters, {}, &Chapter::start);
    for (qsizetype index = 0; index < chapters.size(); ++index) {
        Chapter &chapter = chapters[index];
        chapter.id = QStringLiteral("chapter-%1").arg(index + 1);
        if (chapter.title.isEmpty()) {
            chapter.title = MediaWords::tr("Chapter %1").arg(index + 1);
        }
        chapter.givenBy = QStringLiteral("file");
        chapter.certainty = Certainty::Measured;
    }
    return chapters;
}

} // namespace expressly
