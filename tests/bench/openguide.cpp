// SPDX-License-Identifier: MIT
// openguide FOLDER ROUNDS: times the opening of a guide against the mere parsing of its table of
// contents (guide.json and its titles), in turns, and prints the medians as JSON.
#include "core/reading/guideloader.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <stdexcept>

namespace {

using Clock = std::chrono::steady_clock;

qsizetype parseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("cannot read " + path.toStdString());
    }
    const QByteArray bytes = file.readAll();
    return qsizetype(nlohmann::json::parse(bytes.begin(), bytes.end()).size());
}

qsizetype lessonsOf(const QString &folder)
{
    const expressly::GuideResult result = expressly::loadGuide(folder);
    if (!result.guide) {
        throw std::runtime_error("the guide does not open: " + folder.toStdString());
    }
    qsizetype count = 0;
    for (const expressly::Section &section : result.guide->sections) {
        count += section.lessons.size();
    }
    return count;
}

template <typename Work>
double timed(Work work)
{
    const Clock::time_point start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: openguide FOLDER ROUNDS\n";
        return 2;
    }
    try {
        const QString folder = QString::fromLocal8Bit(argv[1]);
        const int rounds = std::max(1, std::atoi(argv[2]));
        QList<double> opening;
        QList<double> parsing;
        qsizetype lessons = 0;
        for (int round = 0; round < rounds; ++round) {
            parsing.append(timed([&] {
                parseFile(folder + QStringLiteral("/guide.json"));
                parseFile(folder + QStringLiteral("/en/strings.json"));
            }));
            opening.append(timed([&] { lessons = lessonsOf(folder); }));
        }
        std::cout << "{\"lessons\": " << lessons << ", \"opening\": " << median(opening)
                  << ", \"parsing\": " << median(parsing) << "}\n";
    } catch (const std::exception &error) {
        std::cerr << "openguide: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
