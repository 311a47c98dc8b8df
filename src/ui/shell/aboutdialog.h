// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace expressly {

struct Guide;

/// Says what the program is, its licences, what it does not do, and which guide is open.
void showAbout(const Guide *guide, QWidget *parent);

} // namespace expressly
