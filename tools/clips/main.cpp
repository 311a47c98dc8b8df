// SPDX-License-Identifier: MIT
#include "clipscript.h"
#include "output.h"
#include "scene.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace expressly::clips;

namespace {

constexpr int Failed = 1;
constexpr int WrongUse = 2;

void say(const QString &line)
{
    std::puts(qPrintable(line));
}

int complain(const QString &sentence, int code)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    return code;
}

int report(const QString &problem)
{
    return problem.isEmpty() ? 0 : complain(problem, Failed);
}

std::optional<SkinTone> toneFrom(const QString &name)
{
    if (name == "light"_L1) {
        return SkinTone::Light;
    }
    if (name == "medium"_L1) {
        return SkinTone::Medium;
    }
    if (name == "deep"_L1) {
        return SkinTone::Deep;
    }
    return std::nullopt;
}

QStringList clipNames(const QDir &poses)
{
    QStringList names = poses.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    names.replaceInStrings(u".json"_s, QString());
    return names;
}

class Program
{
public:
    int run(const QStringList &arguments);

private:
    void declareOptions();
    int runClips(const QStringList &names, bool stills);
    int runImage();
    std::optional<ClipScript> load(const QString &name);

    QCommandLineParser m_parser;
    SkinTone m_tone = SkinTone::Medium;
    QString m_problem;
};

void Program::declareOptions()
{
    m_parser.setApplicationDescription(u"Draws the clips and pictures of the guide."_s);
    m_parser.addHelpOption();
    m_parser.addOptions({
        {u"list"_s, u"Name the clips, one a line."_s},
        {u"clip"_s, u"Render this clip, or all, into the folder --out."_s, u"name|all"_s},
        {u"stills"_s, u"Write the still pictures of all clips into the folder --out."_s},
        {u"sheet"_s, u"Draw a frame of each second of this clip into the file --out."_s, u"name"_s},
        {u"frame"_s, u"Draw one frame of this clip into the file --out."_s, u"name"_s},
        {u"time"_s, u"The time of --frame, such as 0:12."_s, u"time"_s, u"0"_s},
        {u"tone"_s, u"The skin: light, medium or deep."_s, u"tone"_s, u"medium"_s},
        {u"poses"_s,
         u"Read the poses from this folder."_s,
         u"folder"_s,
         QStringLiteral(EXPRESSLY_CLIP_POSES)},
        {u"out"_s, u"Where to write."_s, u"path"_s},
    });
}

std::optional<ClipScript> Program::load(const QString &name)
{
    const QDir poses(m_parser.value(u"poses"_s));
    if (!clipNames(poses).contains(name)) {
        m_problem = u"There is no clip \"%1\"; --list names them."_s.arg(name);
        return std::nullopt;
    }
    return ClipScript::load(poses.filePath(name + ".json"_L1), m_problem);
}

int Program::runClips(const QStringList &names, bool stills)
{
    for (const QString &name : names) {
        const std::optional<ClipScript> script = load(name);
        if (!script) {
            return complain(m_problem, Failed);
        }
        const QString folder = m_parser.value(u"out"_s);
        const QString problem =
            stills ? writeStills(*script, m_tone, folder) : writeClip(*script, m_tone, folder);
        if (!problem.isEmpty()) {
            return complain(problem, Failed);
        }
        say((stills ? u"%1: stills written"_s : u"%1: clip written"_s).arg(name));
    }
    return 0;
}

int Program::runImage()
{
    const bool sheet = m_parser.isSet(u"sheet"_s);
    const std::optional<ClipScript> script = load(m_parser.value(sheet ? u"sheet"_s : u"frame"_s));
    if (!script) {
        return complain(m_problem, Failed);
    }
    const auto time = parseTime(m_parser.value(u"time"_s));
    if (!time) {
        return complain(u"--time needs a time such as 0:12."_s, WrongUse);
    }
    const QImage image =
        sheet ? contactSheet(*script, m_tone) : drawFrame(script->poseAt(*time), m_tone);
    const QString file = m_parser.value(u"out"_s);
    return report(image.save(file, "PNG") ? QString() : u"%1 could not be written."_s.arg(file));
}

int Program::run(const QStringList &arguments)
{
    declareOptions();
    if (!m_parser.parse(arguments)) {
        return complain(m_parser.errorText(), WrongUse);
    }
    if (m_parser.isSet(u"help"_s)) {
        say(m_parser.helpText());
        return 0;
    }
    const std::optional<SkinTone> tone = toneFrom(m_parser.value(u"tone"_s));
    if (!tone) {
        return complain(u"--tone is light, medium or deep."_s, WrongUse);
    }
    m_tone = *tone;
    const QStringList names = clipNames(QDir(m_parser.value(u"poses"_s)));
    if (m_parser.isSet(u"list"_s)) {
        say(names.join(u'\n'));
        return 0;
    }
    if (!m_parser.isSet(u"out"_s)) {
        return complain(u"Say what to draw and where: --help shows how."_s, WrongUse);
    }
    if (m_parser.isSet(u"stills"_s)) {
        return runClips(names, true);
    }
    if (m_parser.isSet(u"clip"_s)) {
        const QString name = m_parser.value(u"clip"_s);
        return runClips(name == "all"_L1 ? names : QStringList{name}, false);
    }
    if (m_parser.isSet(u"sheet"_s) || m_parser.isSet(u"frame"_s)) {
        return runImage();
    }
    return complain(u"Say what to draw and where: --help shows how."_s, WrongUse);
}

} // namespace

int main(int argc, char *argv[])
{
    // Pictures need no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    return Program().run(QGuiApplication::arguments());
}
