// SPDX-License-Identifier: MIT
#include "core/reading/videosreader.h"

#include "core/guide/id.h"
#include "core/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] Certainty readCertainty(const Cursor &at, std::string_view key)
{
    const auto index =
        at.choice(key, {u"measured"_s, u"verified"_s, u"reported"_s, u"unverified"_s});
    constexpr std::array InOrder{
        Certainty::Measured, Certainty::Verified, Certainty::Reported, Certainty::Unverified};
    return index ? InOrder.at(static_cast<std::size_t>(*index)) : Certainty::Unverified;
}

/// A web address or null.
[[nodiscard]] QString readAddress(const Cursor &at, std::string_view key)
{
    QString address = at.textOrNull(key);
    const auto link = parseLink(address);
    if (!address.isEmpty() && (!link || link->kind != Link::Kind::Web)) {
        const QString complaint = complaintAboutUser(address);
        at.find(key)->error(
            complaint.isEmpty()
                ? CoreWords::tr("%1 is not an address that begins with https:// or http://.")
                      .arg(quoted(address))
                : complaint);
    }
    return address;
}

[[nodiscard]] std::optional<VideoHost> readHost(const Cursor &at)
{
    const auto host = at.optionalObject("host");
    if (!host || !host->expectObject({"service", "id"})) {
        return std::nullopt;
    }
    using Service = VideoHost::Service;
    constexpr std::array InOrder{Service::Vimeo, Service::YouTube, Service::Other};
    const auto service = host->choice("service", {u"vimeo"_s, u"youtube"_s, u"other"_s});
    return VideoHost{.service =
                         service ? InOrder.at(static_cast<std::size_t>(*service)) : Service::Other,
                     .id = host->text("id")};
}

[[nodiscard]] VideoRights readRights(const Cursor &at)
{
    const auto rights = at.object("rights");
    if (!rights || !rights->expectObject({"owner", "terms", "license", "overlay"})) {
        return {};
    }
    return {.owner = rights->text("owner"),
            .terms = rights->text("terms"),
            .license = rights->textOrNull("license"),
            .overlay = rights->flag("overlay")};
}

[[nodiscard]] QHash<QString, QString> readCaptions(const Cursor &at)
{
    QHash<QString, QString> captions;
    if (const auto files = at.optionalObject("captions")) {
        for (const std::string_view language : files->keys()) {
            captions.insert(QString::fromUtf8(language.data(), qsizetype(language.size())),
                            files->find(language)->asText());
        }
    }
    return captions;
}

[[nodiscard]] Chapter readChapter(const Cursor &at)
{
    if (!at.expectObject({"id", "start", "end", "givenBy", "certainty"})) {
        return {};
    }
    return {.id = at.id("id"),
            .start = at.time("start").value_or(std::chrono::milliseconds(0)),
            .end = at.optionalTime("end"),
            .givenBy = at.text("givenBy"),
            .certainty = readCertainty(at, "certainty")};
}

[[nodiscard]] Video readVideo(const Cursor &at)
{
    if (!at.expectObject({"id",
                          "presenter",
                          "publisher",
                          "languages",
                          "page",
                          "pageCertainty",
                          "host",
                          "duration",
                          "durationCertainty",
                          "rights",
                          "file",
                          "captions",
                          "chapters"})) {
        return {};
    }
    Video video{.id = at.id("id"),
                .presenter = at.text("presenter"),
                .publisher = at.text("publisher"),
                .page = readAddress(at, "page"),
                .pageCertainty = readCertainty(at, "pageCertainty"),
                .host = readHost(at),
                .duration = at.optionalTime("duration"),
                .rights = readRights(at),
                .file = at.optionalText("file"),
                .captions = readCaptions(at)};
    if (at.find("duration") || at.find("durationCertainty")) {
        video.durationCertainty = readCertainty(at, "durationCertainty");
    }
    if (const auto languages = at.array("languages")) {
        for (qsizetype i = 0; i < languages->size(); ++i) {
            video.languages += languages->at(i).asLanguage();
        }
    }
    if (const auto chapters = at.optionalArray("chapters")) {
        for (qsizetype i = 0; i < chapters->size(); ++i) {
            video.chapters += readChapter(chapters->at(i));
        }
    }
    return video;
}

[[nodiscard]] Source readSource(const Cursor &at)
{
    if (!at.expectObject(
            {"id", "authors", "title", "year", "address", "supports", "checked", "checkedOn"})) {
        return {};
    }
    const QStringList checked{
        u"original"_s, u"copy"_s, u"abstract"_s, u"secondary"_s, u"unchecked"_s};
    const auto index = at.choice("checked", checked);
    return {.id = at.id("id"),
            .authors = at.text("authors"),
            .title = at.text("title"),
            .year = at.textOrNull("year"),
            .address = readAddress(at, "address"),
            .supports = at.text("supports"),
            .checked = index ? checked.at(*index) : QString(),
            .checkedOn = at.optionalDate("checkedOn")};
}

/// The items of \a list, each read alone: an error in one leaves the others.
template <typename T>
[[nodiscard]] QList<std::optional<T>> readEach(const std::optional<Cursor> &list,
                                               T (*read)(const Cursor &))
{
    QList<std::optional<T>> items;
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        const qsizetype errorsBefore = list->problems().errorCount();
        T item = read(list->at(i));
        const bool isFine = list->problems().errorCount() == errorsBefore;
        items.append(isFine ? std::optional(std::move(item)) : std::nullopt);
    }
    return items;
}

} // namespace

QList<std::optional<Video>> readVideos(const Cursor &root)
{
    const bool isObject = root.expectObject({"formatVersion", "videos"});
    return readEach(isObject ? root.array("videos") : std::nullopt, readVideo);
}

QList<std::optional<Source>> readSources(const Cursor &root)
{
    const bool isObject = root.expectObject({"formatVersion", "sources"});
    return readEach(isObject ? root.array("sources") : std::nullopt, readSource);
}

} // namespace expressly
