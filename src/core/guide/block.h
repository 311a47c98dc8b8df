// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/glossary.h"
#include "core/guide/questions.h"
#include "core/guide/step.h"

#include <variant>

namespace expressly {

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
/// What to look for, and how soon to call when it is there.
struct Signs
{
    enum class Urgency { Now, Today };
    Urgency urgency = Urgency::Now;
    RichText title;
    QList<RichText> items;
    bool operator==(const Signs &) const = default;
};
/// How sure it is, and where it comes from: read by those who ask for it.
struct Evidence
{
    QList<RichText> texts;
    bool operator==(const Evidence &) const = default;
};
/// Where the person's own numbers stand, and where she is.
struct MyNumbers
{
    bool operator==(const MyNumbers &) const = default;
};

using Block = std::variant<Paragraph,
                           Heading,
                           Steps,
                           Note,
                           BulletList,
                           Table,
                           PictureBlock,
                           VideoCards,
                           GetHelp,
                           Signs,
                           Questions,
                           Evidence,
                           Glossary,
                           MyNumbers>;

} // namespace expressly
