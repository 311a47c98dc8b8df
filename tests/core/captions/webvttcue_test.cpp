// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"
#include "support/catch.h"

#include "captionfixture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::said;

namespace {

/// A file with one cue, which has these settings and this text. Two regions are defined.
CaptionFile fileWith(const QByteArray &settings, const QByteArray &text)
{
    return readCaptions("WEBVTT\n\nREGION\nid:low\n\nREGION\nlines:2 id:x id:high\n\n"
                        "00:01.000 --> 00:02.000 "
                        + settings + '\n' + text);
}

QString settingsOf(const CaptionFile &file)
{
    QStringList settings;
    for (const CueSetting &setting : file.cues.value(0).settings) {
        settings += setting.name + u':' + setting.value;
    }
    return settings.join(u' ');
}

QString textOf(const CaptionFile &file)
{
    return file.cues.value(0).text;
}

} // namespace

TEST_CASE("Settings that WebVTT allows are kept as they stand", "[core][captions][webvtt]")
{
    const QByteArray settings = GENERATE(as<QByteArray>(),
                                         "",
                                         "align:start",
                                         "align:center",
                                         "align:end",
                                         "align:left",
                                         "align:right",
                                         "vertical:rl",
                                         "vertical:lr",
                                         "size:0%",
                                         "size:00%",
                                         "size:100%",
                                         "size:100.000%",
                                         "size:0100.0%",
                                         "size:33.3%",
                                         "size:0.0000000000000000000000000000000000000000005%",
                                         "position:50%",
                                         "position:50%,line-left",
                                         "position:0.5%,center",
                                         "position:100%,line-right",
                                         "line:0",
                                         "line:-0",
                                         "line:-1",
                                         "line:007",
                                         "line:1.5",
                                         "line:-1.5,end",
                                         "line:99999999999999999999999999999999999999",
                                         "line:84%",
                                         "line:84%,start",
                                         "line:84%,center",
                                         "line:84%,end",
                                         "region:low",
                                         "region:high",
                                         "region:low size:100%",
                                         "align:start line:1% vertical:lr size:50% position:25%");
    CAPTURE(settings);
    const CaptionFile file = fileWith(settings, "x");
    CHECK(settingsOf(file).toUtf8() == settings);
    CHECK(said(file) == u""_s);
}

TEST_CASE("A setting that WebVTT does not allow is ignored and named", "[core][captions][webvtt]")
{
    const QByteArray setting = GENERATE(as<QByteArray>(),
                                        "align",
                                        "align:",
                                        ":start",
                                        "align:middle",
                                        "align:START",
                                        "align:start,",
                                        "vertical:tb",
                                        "vertical:RL",
                                        "size:1",
                                        "size:1%%",
                                        "size:1%x",
                                        "size:%",
                                        "size:%1",
                                        "size:-1%",
                                        "size:+1%",
                                        "size:101%",
                                        "size:100.1%",
                                        "size:100.000000000000000000000000000001%",
                                        "size:.5%",
                                        "size:5.%",
                                        "size:1.2.3%",
                                        "size:1e1%",
                                        "size:4294967296%",
                                        "position:1",
                                        "position:101%",
                                        "position:101%,center",
                                        "position:-1%",
                                        "position:,center",
                                        "line:-",
                                        "line:1-",
                                        "line:--1",
                                        "line:+1",
                                        "line:.5",
                                        "line:5.",
                                        "line:-.5",
                                        "line:1..5",
                                        "line:1e2",
                                        "line:0x1",
                                        "line:%",
                                        "line:-0%",
                                        "line:101%",
                                        "line:0%0",
                                        "line:1%-",
                                        "line:,end",
                                        "line:auto",
                                        "region:none",
                                        "region:lines",
                                        "Size:50%",
                                        "colour:red",
                                        "lign\xC3\xA9:1");
    CAPTURE(setting);
    const CaptionFile file = fileWith(setting, "x");
    CHECK(settingsOf(file) == u""_s);
    CHECK(said(file)
          == u"9: The setting “"_s + QString::fromUtf8(setting)
                 + u"” is not one that WebVTT allows; it was ignored."_s);
    CHECK(textOf(file) == u"x"_s);
}

TEST_CASE("A line is any number that a computer can count with", "[core][captions][webvtt]")
{
    const QByteArray largest = "17976931348623157" + QByteArray(292, '0');
    CHECK(settingsOf(fileWith("line:" + largest, "x")).size() == 5 + largest.size());
    CHECK(settingsOf(fileWith("line:-" + largest, "x")).size() == 6 + largest.size());
    CHECK(settingsOf(fileWith("line:" + largest + '0', "x")).isEmpty());
    CHECK(settingsOf(fileWith("line:17976931348623159" + QByteArray(292, '0'), "x")).isEmpty());
    CHECK(settingsOf(fileWith("line:0." + QByteArray(400, '0') + '2', "x")).size() == 408);
}

TEST_CASE("Of settings with one name the last that is allowed counts", "[core][captions][webvtt]")
{
    const auto [settings, kept] = GENERATE(table<QByteArray, QString>({
        {"align:start align:end", u"align:end"_s},
        {"align:end align:middle", u"align:end"_s},
        {"align:end align: center", u"align:end"_s},
        {"size:50% size:101%", u"size:50%"_s},
        {"size:2x size:2%", u"size:2%"_s},
        {"position:1% position:x", u"position:1%"_s},
        {"region:low region:high", u"region:high"_s},
        {"region:low region:none", u""_s},
        {"region:none region:low", u"region:low"_s},
        {"\talign:start\f  size:50%\t", u"align:start size:50%"_s},
    }));
    CAPTURE(settings);
    CHECK(settingsOf(fileWith(settings, "x")) == kept);
}

TEST_CASE("An alignment that is not known leaves the place", "[core][captions][webvtt]")
{
    const auto [settings, kept] = GENERATE(table<QByteArray, QString>({
        {"line:84%,middle", u"line:84%"_s},
        {"line:1,", u"line:1"_s},
        {"line:1,start,end", u"line:1"_s},
        {"position:1%,middle", u"position:1%"_s},
        {"position:1%,start", u"position:1%"_s},
        {"position:1%, center", u"position:1%"_s},
    }));
    CAPTURE(settings);
    const CaptionFile file = fileWith(settings, "x");
    CHECK(settingsOf(file) == kept);
    CHECK(said(file).startsWith(u"9: The alignment “"_s));
}

TEST_CASE("A cue that is placed by itself leaves its region", "[core][captions][webvtt]")
{
    const auto [settings, kept] = GENERATE(table<QByteArray, QString>({
        {"region:low line:1", u"line:1"_s},
        {"region:low vertical:rl", u"vertical:rl"_s},
        {"region:low size:50%", u"size:50%"_s},
        {"region:low size:99.100%", u"size:99.100%"_s},
        {"region:low line:x", u"region:low"_s},
        {"region:low align:left position:1%", u"region:low align:left position:1%"_s},
    }));
    CAPTURE(settings);
    CHECK(settingsOf(fileWith(settings, "x")) == kept);
}

TEST_CASE("Settings may touch the time, which then ends where its digits do",
          "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000align:end\nx");
    CHECK(settingsOf(file) == u"align:end"_s);
    CHECK(readCaptions("WEBVTT\n\n00:01.000 --> 00:02.0000\nx").cues.isEmpty());
    CHECK(said(readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000:00\nx"))
          == u"3: The setting “:00” is not one that WebVTT allows; it was ignored."_s);
}

TEST_CASE("Tags are taken out of what a person reads", "[core][captions][webvtt]")
{
    const auto [text, plain] = GENERATE(table<QByteArray, QString>({
        {"press", u"press"_s},
        {"<b>press</b> and <i>hold</i>", u"press and hold"_s},
        {"<u.one.two>press</u>", u"press"_s},
        {"<c.warm>press</c> <c>hold</c>", u"press hold"_s},
        {"<v Ana>Slowly.</v>", u"Slowly."_s},
        {"<v.loud Ana Maria>Slowly.", u"Slowly."_s},
        {"<v\nAna>Slowly.", u"Slowly."_s},
        {"<v &gt;Ana>Slowly.", u"Slowly."_s},
        {"<lang pt-BR>Devagar.</lang>", u"Devagar."_s},
        {"<ruby>hand<rt>te</rt></ruby>!", u"handte!"_s},
        {"<ruby>hand<rt>te</ruby>!", u"handte!"_s},
        {"<ruby>a<rt><b>b</rt></ruby>c", u"abc"_s},
        {"a<rt>b", u"ab"_s},
        {"a</b>c", u"ac"_s},
        {"one <00:01.500>two <01:00:01.500>three", u"one two three"_s},
        {"a > b", u"a > b"_s},
        {"first\nsecond", u"first\nsecond"_s},
    }));
    CAPTURE(text);
    const CaptionFile file = fileWith({}, text);
    CHECK(textOf(file) == plain);
    CHECK(said(file) == u""_s);
}

TEST_CASE("Tags that WebVTT does not have are left out and named where they stand",
          "[core][captions][webvtt]")
{
    const auto [text, plain, problem] = GENERATE(table<QByteArray, QString, QString>({
        {"a<font>b", u"ab"_s, u"10: WebVTT has no tag “font”; it was left out."_s},
        {"a\n<B>b", u"a\nb"_s, u"11: WebVTT has no tag “B”; it was left out."_s},
        {"<v\nAna\n>a<x>", u"a"_s, u"12: WebVTT has no tag “x”; it was left out."_s},
        {"a<>b", u"ab"_s, u"10: WebVTT has no tag “”; it was left out."_s},
        {"a</>b", u"ab"_s, u"10: WebVTT has no tag “/”; it was left out."_s},
        {"a</b >b", u"ab"_s, u"10: WebVTT has no tag “/b ”; it was left out."_s},
        {"a<.b>b", u"ab"_s, u"10: WebVTT has no tag “.b”; it was left out."_s},
        {"a< b>b", u"ab"_s, u"10: WebVTT has no tag “ b”; it was left out."_s},
        {"a<<b>b", u"ab"_s, u"10: WebVTT has no tag “<b”; it was left out."_s},
        {"a<1:02>b", u"ab"_s, u"10: WebVTT has no tag “1:02”; it was left out."_s},
        {"a<00:01.000 >b", u"ab"_s, u"10: WebVTT has no tag “00:01.000 ”; it was left out."_s},
    }));
    CAPTURE(text);
    const CaptionFile file = fileWith({}, text);
    CHECK(textOf(file) == plain);
    CHECK(said(file) == problem);
}

TEST_CASE("A tag without end takes the rest of the caption with it", "[core][captions][webvtt]")
{
    const QByteArray text = GENERATE(
        as<QByteArray>(), "a<", "a<b", "a<b.c", "a<v Ana", "a</b", "a<00:01", "a< 6 cm\nb");
    CAPTURE(text);
    const CaptionFile file = fileWith({}, text + "\n\n00:03.000 --> 00:04.000\nnext");
    CHECK(textOf(file) == u"a"_s);
    CHECK(file.cues.size() == 2);
    CHECK(said(file)
          == u"10: No “>” follows this “<”, so that the rest of the caption is lost; write “&lt;” "
             "for the sign."_s);
}

TEST_CASE("Character references are read as HTML reads them", "[core][captions][webvtt]")
{
    const auto [text, plain] = GENERATE(table<QByteArray, QString>({
        {"&", u"&"_s},
        {"& ", u"& "_s},
        {"&&", u"&&"_s},
        {"&;", u"&;"_s},
        {"&1;", u"&1;"_s},
        {"&<b>x", u"&x"_s},
        {"&amp;", u"&"_s},
        {"&amp", u"&"_s},
        {"&AMP;", u"&"_s},
        {"&Amp;", u"&Amp;"_s},
        {"&amp;lt;", u"&lt;"_s},
        {"&lt;b&gt;", u"<b>"_s},
        {"a&lrm;b&rlm;c", u"a\u200Eb\u200Fc"_s},
        {"a&nbsp;b", u"a\u00A0b"_s},
        {"&quot;&apos;", u"\"'"_s},
        {"&copy;&eacute;&hellip;&mdash;", u"©é…—"_s},
        {"&notin;", u"∉"_s},
        {"&notit;", u"¬it;"_s},
        {"&hellip", u"&hellip"_s},
        {"&nosuchname;", u"&nosuchname;"_s},
        {"&NotEqualTilde;", u"\u2242\u0338"_s},
        {"&CounterClockwiseContourIntegral;", u"∳"_s},
        {"&Afr;", u"\U0001D504"_s},
        {"&#169;&#xA9;&#XA9;&#xa9;", u"©©©©"_s},
        {"&#32;x", u" x"_s},
        {"&#65x", u"Ax"_s},
        {"&#x41g", u"Ag"_s},
        {"&#", u"&#"_s},
        {"&#;", u"&#;"_s},
        {"&#x;", u"&#x;"_s},
        {"&#xg;", u"&#xg;"_s},
        {"&#0;", u"\uFFFD"_s},
        {"&#x80;", u"€"_s},
        {"&#x9F;", u"Ÿ"_s},
        {"&#xD800;", u"\uFFFD"_s},
        {"&#x10FFFF;", QString::fromUcs4(U"\U0010FFFF")},
        {"&#x110000;", u"\uFFFD"_s},
        {"&#99999999999999999999;", u"\uFFFD"_s},
    }));
    CAPTURE(text);
    const CaptionFile file = fileWith({}, text);
    CHECK(textOf(file) == plain);
    CHECK(said(file) == u""_s);
}
