// SPDX-License-Identifier: MIT
// Each chapter format: whatever is read can be written, and what is read back of that stays so.
#include "core/chapters/chapterformat.h"

#include "fuzz/fuzz.h"

#include <algorithm>

using namespace expressly;
using fuzz::promise;

namespace {

void readAndWrite(const QByteArray &bytes, ChapterFormat format)
{
    const ChapterFile read = readChapters(bytes, format);
    promise(std::ranges::is_sorted(read.chapters, {}, &Chapter::start), "chapters ascend");
    promise(read.details.isEmpty() || read.details.size() == read.chapters.size(),
            "details belong to chapters");

    const WrittenChapters written = writeChapters(read, format);
    const ChapterFile again = readChapters(written.text, format);
    promise(!again.hasErrors() || !written.problems.isEmpty(), "what is written can be read");
    // What was lost on the way is told; else every chapter is there, with its time and title.
    if (written.problems.isEmpty()) {
        promise(again.chapters.size() == read.chapters.size(), "no chapter is lost without a word");
        promise(
            std::ranges::equal(again.chapters, read.chapters, {}, &Chapter::start, &Chapter::start),
            "no time changes without a word");
        promise(
            std::ranges::equal(again.chapters, read.chapters, {}, &Chapter::title, &Chapter::title),
            "no title changes without a word");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    static_cast<void>(detectChapterFormat(bytes));
    for (const QString &name : chapterFormatNames()) {
        readAndWrite(bytes, chapterFormatNamed(name).value());
    }
    return 0;
}
