// SPDX-License-Identifier: MIT
#include "store/settings.h"

#include "store/jsonfile.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr std::array ThemeNames{"system", "light", "dark", "night"};
constexpr std::array AfterStepNames{"goOn", "wait", "repeat"};

bool isTheme(const QJsonValue &value)
{
    return parseTheme(value.toString()).has_value();
}

bool isZoom(const QJsonValue &value)
{
    const int zoom = value.toInt();
    return zoom >= Settings::SmallestZoom && zoom <= Settings::LargestZoom;
}

bool isVolume(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

bool isSwitch(const QJsonValue &value)
{
    return value.isBool();
}

bool isAfterStep(const QJsonValue &value)
{
    const QString name = value.toString();
    return std::ranges::any_of(AfterStepNames,
                               [&name](const char *known) { return name == QLatin1String(known); });
}

bool isRounds(const QJsonValue &value)
{
    const int rounds = value.toInt();
    return rounds >= 1 && rounds <= Settings::MostRounds;
}

bool isWord(const QJsonValue &value)
{
    return !value.toString().isEmpty();
}

bool isKeyList(const QJsonValue &value)
{
    const QJsonArray keys = value.toArray();
    return value.isArray() && std::all_of(keys.begin(), keys.end(), [](const QJsonValue &key) {
               return key.isString();
           });
}

bool isKeys(const QJsonValue &value)
{
    const QJsonObject commands = value.toObject();
    return value.isObject() && std::all_of(commands.begin(), commands.end(), isKeyList);
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isCaptionsShown(const QJsonValue &value)
{
    return parseCaptionsShown(value.toString()).has_value();
}

bool isCaptionSize(const QJsonValue &value)
{
    return parseCaptionSize(value.toString()).has_value();
}

bool isCaptionColors(const QJsonValue &value)
{
    return parseCaptionColors(value.toString()).has_value();
}

struct Entry
{
    Settings::Key key;
    const char *name;
    QJsonValue usual;
    bool (*accepts)(const QJsonValue &);
};

/// Every choice there is: its name in the file, its default, and what it may be.
const std::array<Entry, 16> &entries()
{
    using Key = Settings::Key;
    static const std::array<Entry, 16> Table{{
        {Key::Theme, "theme", QStringLiteral("system"), isTheme},
        {Key::SkinTone, "skinTone", QStringLiteral("medium"), isWord},
        {Key::LessonZoom, "lessonZoom", 100, isZoom},
        {Key::Volume, "volume", 1.0, isVolume},
        {Key::Muted, "muted", false, isSwitch},
        {Key::SingleLetterKeys, "singleLetterKeys", true, isSwitch},
        {Key::ChapterPictures, "chapterPictures", true, isSwitch},
        {Key::AfterStep, "afterStep", QStringLiteral("wait"), isAfterStep},
        {Key::StepRounds, "stepRounds", 3, isRounds},
        {Key::OnlyThisChapter, "onlyThisChapter", false, isSwitch},
        {Key::Keys, "keys", QJsonObject(), isKeys},
        {Key::CaptionsShown, "captions", toString(CaptionsShown::ForOwnClips), isCaptionsShown},
        {Key::CaptionLanguage, "captionLanguage", QString(), isText},
        {Key::CaptionSize, "captionSize", toString(CaptionSize::Medium), isCaptionSize},
        {Key::CaptionColors, "captionColors", toString(CaptionColors::Theme), isCaptionColors},
        {Key::CaptionsOverPicture, "captionsOverPicture", false, isSwitch},
    }};
    return Table;
}

const Entry &entry(Settings::Key key)
{
    const auto found = std::ranges::find(entries(), key, &Entry::key);
    Q_ASSERT(found != entries().end());
    return *found;
}

JsonFile jsonFile(const QString &file)
{
    return {.path = file, .subject = QStringLiteral("Your settings")};
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder % QStringLiteral("/settings.json"))
{
    // A volume slider is dragged through a hundred values, and each save waits for the disk.
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &Settings::save);

    const JsonFile::ReadResult read = jsonFile(m_file).read();
    if (read.problem) {
        addProblem(*read.problem);
    }
    m_stored = read.object;
    for (const Entry &known : entries()) {
        const QJsonValue stored = m_stored.value(QLatin1String(known.name));
        if (!stored.isUndefined() && !known.accepts(stored)) {
            addProblem(
                {.kind = StoreProblem::Kind::NotUnderstood,
                 .file = m_file,
                 .sentence = QStringLiteral("The setting \"%1\" in \"%2\" was not understood, "
                                            "so its usual value is used. Choosing it anew "
                                            "mends this.")
                                 .arg(QLatin1String(known.name), m_file)});
        }
    }
}

Settings::~Settings()
{
    save();
}

Settings::Theme Settings::theme() const
{
    return parseTheme(value(Key::Theme).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    setValue(Key::Theme, toString(theme));
}

QString Settings::skinTone() const
{
    return value(Key::SkinTone).toString();
}

void Settings::setSkinTone(const QString &tone)
{
    setValue(Key::SkinTone, tone);
}

int Settings::lessonZoom() const
{
    return value(Key::LessonZoom).toInt();
}

void Settings::setLessonZoom(int percent)
{
    setValue(Key::LessonZoom, std::clamp(percent, SmallestZoom, LargestZoom));
}

double Settings::volume() const
{
    return value(Key::Volume).toDouble();
}

void Settings::setVolume(double volume)
{
    // Written so that what is not a number becomes silence instead of being stored.
    setValue(Key::Volume, volume > 0 ? std::min(volume, 1.0) : 0.0);
}

bool Settings::isMuted() const
{
    return m_isMutedForNow || value(Key::Muted).toBool();
}

void Settings::setMuted(bool muted)
{
    const bool wasForNow = std::exchange(m_isMutedForNow, false);
    setValue(Key::Muted, muted);
    if (wasForNow) {
        emit changed(Key::Muted);
    }
}

void Settings::muteForNow()
{
    m_isMutedForNow = true;
    emit changed(Key::Muted);
}

bool Settings::hasSingleLetterKeys() const
{
    return value(Key::SingleLetterKeys).toBool();
}

void Settings::setSingleLetterKeys(bool on)
{
    setValue(Key::SingleLetterKeys, on);
}

bool Settings::hasChapterPictures() const
{
    return value(Key::ChapterPictures).toBool();
}

void Settings::setChapterPictures(bool on)
{
    setValue(Key::ChapterPictures, on);
}

Settings::AfterStep Settings::afterStep() const
{
    const QString name = value(Key::AfterStep).toString();
    const auto found = std::ranges::find_if(
        AfterStepNames, [&name](const char *known) { return name == QLatin1String(known); });
    return static_cast<AfterStep>(found - AfterStepNames.begin());
}

void Settings::setAfterStep(AfterStep after)
{
    setValue(Key::AfterStep, QLatin1String(AfterStepNames.at(static_cast<std::size_t>(after))));
}

int Settings::stepRounds() const
{
    return value(Key::StepRounds).toInt();
}

void Settings::setStepRounds(int rounds)
{
    setValue(Key::StepRounds, std::clamp(rounds, 1, MostRounds));
}

bool Settings::showsOnlyThisChapter() const
{
    return value(Key::OnlyThisChapter).toBool();
}

void Settings::setOnlyThisChapter(bool on)
{
    setValue(Key::OnlyThisChapter, on);
}

QHash<QString, QStringList> Settings::keys() const
{
    QHash<QString, QStringList> keys;
    const QJsonObject stored = value(Key::Keys).toObject();
    for (auto command = stored.begin(); command != stored.end(); ++command) {
        keys.insert(command.key(), command.value().toVariant().toStringList());
    }
    return keys;
}

void Settings::setKeys(const QString &command, const std::optional<QStringList> &keys)
{
    QJsonObject stored = value(Key::Keys).toObject();
    if (keys) {
        stored.insert(command, QJsonArray::fromStringList(*keys));
    } else {
        stored.remove(command);
    }
    setValue(Key::Keys, stored);
}

CaptionsShown Settings::captionsShown() const
{
    return parseCaptionsShown(value(Key::CaptionsShown).toString())
        .value_or(CaptionsShown::ForOwnClips);
}

void Settings::setCaptionsShown(CaptionsShown shown)
{
    setValue(Key::CaptionsShown, toString(shown));
}

QString Settings::captionLanguage() const
{
    return value(Key::CaptionLanguage).toString();
}

void Settings::setCaptionLanguage(const QString &language)
{
    setValue(Key::CaptionLanguage, language);
}

CaptionLook Settings::captionLook() const
{
    const CaptionLook usual;
    return {.size = parseCaptionSize(value(Key::CaptionSize).toString()).value_or(usual.size),
            .colors =
                parseCaptionColors(value(Key::CaptionColors).toString()).value_or(usual.colors),
            .overPicture = value(Key::CaptionsOverPicture).toBool()};
}

void Settings::setCaptionLook(const CaptionLook &look)
{
    setValue(Key::CaptionSize, toString(look.size));
    setValue(Key::CaptionColors, toString(look.colors));
    setValue(Key::CaptionsOverPicture, look.overPicture);
}

void Settings::save()
{
    m_saveSoon.stop();
    if (!m_unsaved) {
        return;
    }
    if (const auto problem = jsonFile(m_file).write(m_stored)) {
        addProblem(*problem);
        return;
    }
    m_unsaved = false;
}

QJsonValue Settings::value(Key key) const
{
    const Entry &known = entry(key);
    const QJsonValue stored = m_stored.value(QLatin1String(known.name));
    return known.accepts(stored) ? stored : known.usual;
}

void Settings::setValue(Key key, const QJsonValue &value)
{
    const Entry &known = entry(key);
    const QJsonValue stored = m_stored.value(QLatin1String(known.name));
    const QJsonValue before = this->value(key);
    const bool mends = !stored.isUndefined() && !known.accepts(stored);
    if (before == value && !mends) {
        return;
    }
    if (value == known.usual) {
        m_stored.remove(QLatin1String(known.name));
    } else {
        m_stored.insert(QLatin1String(known.name), value);
    }
    m_unsaved = true;
    m_saveSoon.start();
    if (before != value) {
        emit changed(key);
    }
}

void Settings::addProblem(const StoreProblem &problem)
{
    if (!m_problems.contains(problem)) {
        m_problems.append(problem);
        emit problemFound(problem);
    }
}

QString toString(Settings::Theme theme)
{
    return QLatin1String(ThemeNames.at(static_cast<std::size_t>(theme)));
}

std::optional<Settings::Theme> parseTheme(QStringView name)
{
    const auto found = std::ranges::find_if(
        ThemeNames, [name](const char *known) { return name == QLatin1String(known); });
    if (found == ThemeNames.end()) {
        return std::nullopt;
    }
    return static_cast<Settings::Theme>(found - ThemeNames.begin());
}

} // namespace expressly
