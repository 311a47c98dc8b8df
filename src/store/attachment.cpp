// SPDX-License-Identifier: MIT
#include "store/attachment.h"

namespace expressly {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds AskAboutLengthAbove = 2s;

} // namespace

bool asksAboutLength(const Attachment &attachment, std::optional<milliseconds> expected)
{
    return attachment.duration && expected && !attachment.shiftChosen
           && std::chrono::abs(*attachment.duration - *expected) > AskAboutLengthAbove;
}

} // namespace expressly
