// SPDX-License-Identifier: MIT
#include "core/reading/titles.h"

#include "core/guide/firstpage.h"
#include "core/guide/id.h"
#include "core/guide/video.h"
#include "core/words.h"

namespace expressly {

namespace {

[[nodiscard]] QString
titleIn(const std::optional<Cursor> &titles, const QString &id, const char *missing)
{
    if (!titles) {
        return {}; // Reported when the file was opened.
    }
    const QByteArray key = id.toLatin1(); // Ids are ASCII.
    const auto title = titles->find({key.constData(), static_cast<std::size_t>(key.size())});
    if (!title) {
        titles->error(CoreWords::tr(missing).arg(quoted(id)));
        return {};
    }
    return title->asText();
}

} // namespace

Titles::Titles(const Cursor &root)
    : m_root(root)
{
    if (m_root.expectObject({"sections", "lessons", "videos", "regions", "firstPage"})) {
        m_sections = m_root.object("sections");
        m_lessons = m_root.object("lessons");
        m_videos = m_root.object("videos");
        m_regions = m_root.optionalObject("regions");
        m_firstPage = m_root.optionalObject("firstPage");
    }
}

QString Titles::section(const QString &id) const
{
    return titleIn(
        m_sections, id, QT_TRANSLATE_NOOP("expressly::Core", "The section %1 has no title here."));
}

QString Titles::lesson(const QString &id) const
{
    return titleIn(
        m_lessons, id, QT_TRANSLATE_NOOP("expressly::Core", "The lesson %1 has no title here."));
}

QString Titles::region(const QString &code) const
{
    const char *missing =
        QT_TRANSLATE_NOOP("expressly::Core", "The region %1 has no name here, in “regions”.");
    if (!m_regions) {
        m_root.error(CoreWords::tr(missing).arg(quoted(code)));
        return {};
    }
    return titleIn(m_regions, code, missing);
}

void Titles::nameFirstPage(FirstPage &page) const
{
    if (!m_firstPage) {
        if (!page.choices.isEmpty()) {
            m_root.error(CoreWords::tr("The first page has no words here, in “firstPage”."));
        }
        return;
    }
    if (!m_firstPage->expectObject({"sentence", "choices"})) {
        return;
    }
    page.sentence = m_firstPage->optionalText("sentence");
    const auto words = m_firstPage->optionalObject("choices");
    for (FirstChoice &choice : page.choices) {
        const QByteArray key = choice.id.toLatin1();
        const auto at = words ? words->find({key.constData(), static_cast<std::size_t>(key.size())})
                              : std::nullopt;
        if (!at) {
            m_firstPage->error(
                CoreWords::tr("The choice %1 has no words here.").arg(quoted(choice.id)));
        } else if (at->expectObject({"title", "line"})) {
            choice.title = at->text("title");
            choice.line = at->optionalText("line");
        }
    }
}

std::optional<VideoTitles> Titles::video(const Video &video) const
{
    if (!m_videos) {
        return std::nullopt;
    }
    const QByteArray key = video.id.toLatin1();
    const auto titles = m_videos->find({key.constData(), static_cast<std::size_t>(key.size())});
    if (!titles) {
        m_videos->error(CoreWords::tr("The video %1 has no title here.").arg(quoted(video.id)));
        return std::nullopt;
    }
    if (!titles->expectObject({"title", "chapters"})) {
        return std::nullopt;
    }
    VideoTitles result{.title = titles->text("title")};
    bool isComplete = !result.title.isEmpty();
    if (video.chapters.isEmpty()) {
        return isComplete ? std::optional(result) : std::nullopt;
    }
    const auto chapters = titles->object("chapters");
    for (const Chapter &chapter : video.chapters) {
        result.chapters +=
            titleIn(chapters,
                    chapter.id,
                    QT_TRANSLATE_NOOP("expressly::Core", "The chapter %1 has no title here."));
        isComplete = isComplete && !result.chapters.back().isEmpty();
    }
    return isComplete ? std::optional(result) : std::nullopt;
}

} // namespace expressly
