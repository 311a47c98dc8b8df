// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "store/search/searchindex.h"
#include "support/catch.h"
#include "support/places.h"

#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// How much this thread has worked, in milliseconds: the same on a busy machine.
double worked()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1'000'000;
}

double since(double start)
{
    return worked() - start;
}

/// The letters of a query as they come, each with what it takes to look for them.
void askLetterByLetter(const SearchIndex &index)
{
    QList<double> times;
    for (const QString &words : {u"blocked duct"_s,
                                 u"how long does milk keep in the fridge"_s,
                                 u"engorgment"_s,
                                 u"my boobs are rock hard and hurt"_s}) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            const auto start = worked();
            (void)index.search(words.first(length));
            times += since(start);
        }
    }
    std::ranges::sort(times);
    std::cout << "  a key: median " << times.at(times.size() / 2) << " ms, longest "
              << times.constLast() << " ms\n";
}

/// Our guide so many times, each time with a word of its own in every sentence.
SearchSource manyTimes(const SearchSource &source, int times)
{
    SearchSource all = source;
    all.entries.clear();
    for (int i = 0; i < times; ++i) {
        for (SearchEntry entry : source.entries) {
            for (QString &sentence : entry.sentences) {
                sentence += u" word%1"_s.arg(i);
            }
            entry.place.lesson += QString::number(i);
            all.entries += entry;
        }
    }
    return all;
}

void measure(const SearchSource &source)
{
    const QTemporaryDir folder;
    std::cout << source.entries.size() << " entries\n";
    for (const QString &path : {QString(), folder.path(), folder.path()}) {
        const auto start = worked();
        const SearchIndex index(source, path);
        std::cout << (index.wasFound() ? "  found: "
                      : index.isKept() ? "  made in a folder: "
                                       : "  made in memory: ")
                  << since(start) << " ms\n";
        askLetterByLetter(index);
    }
}

} // namespace

TEST_CASE("How long searching takes", "[.][store][search][speed]")
{
    const Guide guide = *loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide;
    const auto start = worked();
    const SearchSource source = searchSourceOf(guide);
    std::cout << "read: " << since(start) << " ms\n";
    measure(source);
    SUCCEED();
}

TEST_CASE("How long searching takes in ten thousand lessons", "[.][store][search][speedmany]")
{
    measure(manyTimes(searchSourceOf(*loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide), 400));
    SUCCEED();
}
