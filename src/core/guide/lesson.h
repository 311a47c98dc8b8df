// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/picture.h"
#include "core/guide/richtext.h"
#include "core/guide/segment.h"

#include <variant>

namespace expressly {

/// One thing to do: at once words, a picture and a segment of a film.
struct Step
{
    QString id;
    QString title;
    RichText text;
    RichText why;
    std::optional<Picture> picture;
    std::optional<Segment> segment;
    bool operator==(const Step &) const = default;
};

struct Paragraph
{
    RichText text;
    bool operator==(const Paragraph &) const = default;
};
struct Heading
{
    RichText text;
    bool operator==(const Heading &) const = default;
};
struct Steps
{
    QList<Step> steps;
    bool operator==(const Steps &) const = default;
};
struct Note
{
    enum class Kind { Tip, Warning };
    Kind kind = Kind::Tip;
    RichText text;
    bool operator==(const Note &) const = default;
};
struct BulletList
{
    QList<RichText> items;
    bool operator==(const BulletList &) const = default;
};
struct Table
{
    QList<RichText> header;
    QList<QList<RichText>> rows; ///< Each as long as the header.
    RichText caption;
    bool operator==(const Table &) const = default;
};
struct PictureBlock
{
    Picture picture;
    RichText caption;
    bool operator==(const PictureBlock &) const = default;
};
struct VideoCards
{
    QStringList videos;
    bool operator==(const VideoCards &) const = default;
};
struct GetHelp
{
    RichText text;
    bool operator==(const GetHelp &) const = default;
};

using Block = std::
    variant<Paragraph, Heading, Steps, Note, BulletList, Table, PictureBlock, VideoCards, GetHelp>;

struct Lesson
{
    QString id;
    QString title;
    RichText summary;
    QList<Block> blocks;
    QStringList sources;
    bool operator==(const Lesson &) const = default;
};

/// The lesson's steps in reading order, over all its blocks.
[[nodiscard]] QList<Step> stepsOf(const Lesson &lesson);

/// The words for the marked places of one of the lesson's pictures.
[[nodiscard]] QStringList
labelTexts(const Lesson &lesson, const Picture &picture, bool isMirrored = false);

/// Null when the lesson has no such cell.
[[nodiscard]] const RichText *findCell(const Lesson &lesson, const TableCell &cell);

} // namespace expressly
