// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace expressly {

/// How the author of a WebVTT file wants a cue to be placed; the text is the author's own.
struct CueSetting
{
    QString name;
    QString value;
    bool operator==(const CueSetting &) const = default;
};

/// What is said between two times. Some files hold cues that end before they start; they are never
/// shown, but what they say can still be read.
struct Cue
{
    QString id;
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QString text; ///< What a person reads: without tags, character references decoded.
    QList<CueSetting> settings; ///< The accepted ones, each name once.
    int line = 0; ///< Of the times in the file, from 1; 0 when it comes from no file of text.

    bool operator==(const Cue &) const = default;
};

struct CaptionProblem
{
    int line = 1;    ///< From 1; 1 as well for what concerns the whole file.
    QString message; ///< A whole sentence.
    bool operator==(const CaptionProblem &) const = default;
};

struct CaptionFile
{
    QList<Cue> cues;                ///< In the order of the file.
    QList<CaptionProblem> problems; ///< Ascending by line.
    QString encoding;               ///< In which it was read, as decodeText() calls it.
    bool isEncodingGuessed = false; ///< Nothing in the file tells it for certain.
    bool operator==(const CaptionFile &) const = default;
};

/// What captions hold; in the order in which they are offered.
enum class CaptionKind {
    Full,    ///< All that is said.
    ForDeaf, ///< Sounds as well.
    Forced   ///< Only what is said in another language than the film's.
};

/// A file of captions found on this computer.
struct CaptionLocation
{
    QString language; ///< Empty when the name of the file does not tell.
    QString path;
    CaptionKind kind = CaptionKind::Full;
    bool operator==(const CaptionLocation &) const = default;
};

/// Reads WebVTT or SubRip, whichever \a bytes hold. All that can be read is returned, all else is
/// reported. Without \a encoding it is the one that the bytes tell, or the likeliest.
[[nodiscard]] CaptionFile readCaptions(const QByteArray &bytes, const QString &encoding = {});

/// The same for a file; a file that cannot be opened is a problem too.
[[nodiscard]] CaptionFile readCaptionFile(const QString &path, const QString &encoding = {});

/// The captions of \a film by their names, in its folder and in those below that are called "Subs",
/// "Subtitles" or "Captions": for "a.mp4" these are "a.vtt", "a.en.vtt", "a.en_US.forced.vtt",
/// "a-en.vtt", "A.German.sdh.vtt" and the same with ".srt". Sorted by language and kind, WebVTT
/// before SubRip.
[[nodiscard]] QList<CaptionLocation> captionsBeside(const QString &film);

} // namespace expressly
