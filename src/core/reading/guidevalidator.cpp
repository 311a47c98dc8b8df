// SPDX-License-Identifier: MIT
#include "core/reading/guidevalidator.h"

#include "core/guide/id.h"
#include "core/reading/firstpagereader.h"
#include "core/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] QString positionPointer(qsizetype section)
{
    return u"/sections/"_s + QString::number(section);
}

[[nodiscard]] QString positionPointer(qsizetype section, qsizetype lesson)
{
    return positionPointer(section) + u"/lessons/"_s + QString::number(lesson);
}

/// Ids that have been met; aliases share the space of the ids, so that every old link has one goal.
class Register final
{
public:
    /// \a doubled says of %1 that it is there twice.
    Register(const char *doubled, Problems &problems)
        : m_doubled(doubled)
        , m_problems(problems)
    {}

    void reserve(qsizetype count) { m_ids.reserve(count); }

    /// \a pointer is only asked for where to report.
    template <typename Pointer>
    [[nodiscard]] bool add(const QString &id, const Pointer &pointer)
    {
        // A string builder would refer to parts that are gone when it is used.
        static_assert(std::is_same_v<decltype(pointer()), QString>);
        const qsizetype before = m_ids.size();
        m_ids.insert(id);
        if (m_ids.size() > before) {
            return true;
        }
        m_problems.error(pointer(), CoreWords::tr(m_doubled).arg(quoted(id)));
        return false;
    }

private:
    const char *m_doubled;
    Problems &m_problems;
    QSet<QString> m_ids;
};

/// Takes the ids first and then the aliases, so that an alias never pushes out an id.
void dropDoubledLessons(QList<Section> &sections, Register &lessons)
{
    for (qsizetype s = 0; s < sections.size(); ++s) {
        for (qsizetype l = 0; l < sections[s].lessons.size(); ++l) {
            LessonEntry &entry = sections[s].lessons[l];
            if (!entry.id.isEmpty()
                && !lessons.add(entry.id, [s, l]() -> QString { return positionPointer(s, l); })) {
                entry.id.clear();
            }
        }
    }
    for (qsizetype s = 0; s < sections.size(); ++s) {
        for (qsizetype l = 0; l < sections[s].lessons.size(); ++l) {
            sections[s].lessons[l].aliases.removeIf([&](const QString &alias) {
                return alias.isEmpty() || !lessons.add(alias, [s, l]() -> QString {
                    return positionPointer(s, l) + u"/aliases"_s;
                });
            });
        }
    }
}

void dropDoubledSections(Contents &contents, Problems &problems)
{
    Register sections(QT_TRANSLATE_NOOP("expressly::Core",
                                        "The section %1 is there twice, as an id or an alias."),
                      problems);
    for (qsizetype s = 0; s < contents.guide.sections.size(); ++s) {
        Section &section = contents.guide.sections[s];
        if (!section.id.isEmpty()
            && !sections.add(section.id, [s]() -> QString { return positionPointer(s); })) {
            section.id.clear();
        }
    }
    for (qsizetype s = 0; s < contents.sectionAliases.size(); ++s) {
        for (const QString &alias : std::as_const(contents.sectionAliases[s])) {
            if (!alias.isEmpty()) {
                (void)sections.add(alias,
                                   [s]() -> QString { return positionPointer(s) + u"/aliases"_s; });
            }
        }
    }
}

void setTitles(QList<Section> &sections, const Titles &titles)
{
    for (Section &section : sections) {
        if (!section.id.isEmpty()) {
            section.title = titles.section(section.id);
        }
        for (LessonEntry &entry : section.lessons) {
            if (!entry.id.isEmpty()) {
                entry.title = titles.lesson(entry.id);
            }
        }
        section.lessons.removeIf([](const LessonEntry &entry) { return entry.title.isEmpty(); });
    }
    sections.removeIf([](const Section &section) { return section.title.isEmpty(); });
}

void nameRegions(QList<Region> &regions, const Titles &titles, Problems &problems)
{
    Register codes(QT_TRANSLATE_NOOP("expressly::Core", "The region %1 is there twice."), problems);
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const auto pointer = [i]() -> QString { return u"/regions/"_s + QString::number(i); };
        Region &region = regions[i];
        if (!region.code.isEmpty() && codes.add(region.code, pointer)) {
            region.name = titles.region(region.code);
        }
    }
    regions.removeIf([](const Region &region) { return region.name.isEmpty(); });
}

[[nodiscard]] QString guideTitle(const Contents &contents, Problems &problems)
{
    QString title = contents.titles.value(contents.guide.language);
    if (!title.isEmpty()) {
        return title;
    }
    if (!contents.titles.contains(contents.guide.language)) {
        problems.error(u"/title"_s,
                       CoreWords::tr("The guide has no title in the language %1.")
                           .arg(quoted(contents.guide.language)));
    }
    return contents.guide.id; // Something has to stand in the title bar; the error says why.
}

} // namespace

Guide soundGuide(Contents contents, const Titles &titles, Problems &problems)
{
    Guide &guide = contents.guide;
    guide.title = guideTitle(contents, problems);
    dropDoubledSections(contents, problems);
    Register lessons(
        QT_TRANSLATE_NOOP("expressly::Core", "The lesson %1 is there twice, as an id or an alias."),
        problems);
    qsizetype count = 0;
    for (const Section &section : std::as_const(guide.sections)) {
        count += section.lessons.size();
    }
    lessons.reserve(count);
    dropDoubledLessons(guide.sections, lessons);
    setTitles(guide.sections, titles);
    nameRegions(guide.regions, titles, problems);
    if (!guide.helpLesson.isEmpty() && findLesson(guide, guide.helpLesson) == nullptr) {
        problems.error(
            u"/help"_s,
            CoreWords::tr("The lesson %1 is not in the guide.").arg(quoted(guide.helpLesson)));
        guide.helpLesson.clear();
    }
    nameFirstPage(guide, titles, problems);
    return std::move(guide);
}

QList<Source> soundSources(const QList<std::optional<Source>> &sources, Problems &problems)
{
    Register ids(
        QT_TRANSLATE_NOOP("expressly::Core", "The source %1 is there twice, as an id or an alias."),
        problems);
    QList<Source> sound;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const auto pointer = [i]() -> QString { return u"/sources/"_s + QString::number(i); };
        if (sources.at(i) && ids.add(sources.at(i)->id, pointer)) {
            sound.append(*sources.at(i));
        }
    }
    return sound;
}

} // namespace expressly
