// SPDX-License-Identifier: MIT
#include "clipscript.h"
#include "output.h"
#include "scene.h"
#include "views/views.h"

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

std::optional<SkinTone> toneFrom(const QString &name)
{
    const qsizetype index = QStringList{u"light"_s, u"medium"_s, u"deep"_s}.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<SkinTone>(index));
}

class Program
{
public:
    int run(const QStringList &arguments);

private:
    void declareOptions();
    int runAll();
    int writeAll(const QList<ClipScript> &scripts, bool stills);
    int runImage(const QList<ClipScript> &scripts);
    int listTracks(const QString &name);
    /// All of them, or the one named.
    std::optional<QList<ClipScript>> load(const QString &name);
    int save(const QImage &image);

    QCommandLineParser m_parser;
    Wear m_wear;
    QString m_problem;
};

void Program::declareOptions()
{
    m_parser.setApplicationDescription(u"Draws the clips and pictures of the guide."_s);
    m_parser.addHelpOption();
    m_parser.addOptions({
        {u"list"_s, u"Name the scripts, one a line."_s},
        {u"tracks"_s, u"Name what this view can show."_s, u"view"_s},
        {u"clip"_s, u"Render this clip, or all, into the folder --out."_s, u"name|all"_s},
        {u"stills"_s,
         u"Write the pictures of this script, or of all, as SVG into --out."_s,
         u"name|all"_s},
        {u"sheet"_s, u"Draw a frame of each second of this clip into the file --out."_s, u"name"_s},
        {u"frame"_s, u"Draw one frame of this clip into the file --out."_s, u"name"_s},
        {u"time"_s, u"The time of --frame, such as 0:12."_s, u"time"_s, u"0"_s},
        {u"still"_s, u"Draw this picture into the file --out."_s, u"name"_s},
        {u"board"_s,
         u"Draw the pictures of this script, or of all, in every skin and theme."_s,
         u"name|all"_s},
        {u"width"_s,
         u"Of --still and of each picture on a --board, in pixels."_s,
         u"pixels"_s,
         u"640"_s},
        {u"tone"_s, u"The skin: light, medium or deep."_s, u"tone"_s, u"medium"_s},
        {u"dark"_s, u"The colours of the dark theme."_s},
        {u"poses"_s,
         u"Read the scripts from this folder."_s,
         u"folder"_s,
         QStringLiteral(EXPRESSLY_CLIP_FOLDER "/poses")},
        {u"out"_s, u"Where to write."_s, u"path"_s},
    });
}

std::optional<QList<ClipScript>> Program::load(const QString &name)
{
    const QDir poses(m_parser.value(u"poses"_s));
    QList<ClipScript> scripts;
    for (const QString &file : poses.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name != "all"_L1 && name + ".json"_L1 != file) {
            continue;
        }
        std::optional<ClipScript> script = ClipScript::load(poses.filePath(file), m_problem);
        if (!script) {
            return std::nullopt;
        }
        scripts.append(*std::move(script));
    }
    if (scripts.isEmpty()) {
        m_problem = u"There is no script \"%1\"; --list names them."_s.arg(name);
        return std::nullopt;
    }
    return scripts;
}

int Program::save(const QImage &image)
{
    const QString file = m_parser.value(u"out"_s);
    return image.save(file, "PNG") ? 0 : complain(u"%1 could not be written."_s.arg(file), Failed);
}

int Program::writeAll(const QList<ClipScript> &scripts, bool stills)
{
    const QString folder = m_parser.value(u"out"_s);
    for (const ClipScript &script : scripts) {
        if (!stills && !script.isClip()) {
            continue;
        }
        const QString problem =
            stills ? writeStills(script, folder) : writeClip(script, m_wear, folder);
        if (!problem.isEmpty()) {
            return complain(problem, Failed);
        }
        say((stills ? u"%1: stills written"_s : u"%1: clip written"_s).arg(script.name));
    }
    return 0;
}

int Program::runImage(const QList<ClipScript> &scripts)
{
    const int width = m_parser.value(u"width"_s).toInt();
    if (m_parser.isSet(u"board"_s)) {
        return save(stillBoard(scripts, width));
    }
    if (m_parser.isSet(u"still"_s)) {
        for (const ClipScript &script : scripts) {
            for (const Still &still : script.stills) {
                if (still.name == m_parser.value(u"still"_s)) {
                    return save(stillImage(script, still, m_wear, width));
                }
            }
        }
        return complain(u"There is no such picture."_s, Failed);
    }
    const auto time = parseTime(m_parser.value(u"time"_s));
    if (!time) {
        return complain(u"--time needs a time such as 0:12."_s, WrongUse);
    }
    const ClipScript &script = scripts.constFirst();
    return save(m_parser.isSet(u"sheet"_s) ? contactSheet(script, m_wear)
                                           : drawFrame(script, script.poseAt(*time), m_wear));
}

int Program::listTracks(const QString &name)
{
    const View *view = findView(name);
    if (view == nullptr) {
        for (const View &each : views()) {
            say(each.name);
        }
        return complain(u"Name one of these views."_s, WrongUse);
    }
    for (const Track &track : view->tracks) {
        say(u"%1 (%2): %3"_s.arg(QLatin1StringView(track.name))
                .arg(track.rest)
                .arg(QLatin1StringView(track.meaning)));
    }
    return 0;
}

int Program::runAll()
{
    if (m_parser.isSet(u"tracks"_s)) {
        return listTracks(m_parser.value(u"tracks"_s));
    }
    const bool list = m_parser.isSet(u"list"_s);
    QString name = list || m_parser.isSet(u"still"_s) ? u"all"_s : QString();
    for (const QString &option : {u"clip"_s, u"stills"_s, u"sheet"_s, u"frame"_s, u"board"_s}) {
        name = m_parser.isSet(option) ? m_parser.value(option) : name;
    }
    if (name.isEmpty() || (!list && !m_parser.isSet(u"out"_s))) {
        return complain(u"Say what to draw and where: --help shows how."_s, WrongUse);
    }
    const auto scripts = load(name);
    if (!scripts) {
        return complain(m_problem, Failed);
    }
    if (list) {
        for (const ClipScript &script : *scripts) {
            say(script.name);
        }
        return 0;
    }
    const bool stills = m_parser.isSet(u"stills"_s);
    return stills || m_parser.isSet(u"clip"_s) ? writeAll(*scripts, stills) : runImage(*scripts);
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
    m_wear = {*tone, m_parser.isSet(u"dark"_s) ? Theme::Dark : Theme::Light};
    return runAll();
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
