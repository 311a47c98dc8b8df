// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace expressly {

class FileDrops;
class PracticeStrip;
struct MainWindowServices;

/// What the window adds to the full screen, whose view is made when it is first entered:
/// practising, dropped files, and news of loops, which the window shows below a picture that nobody
/// sees then.
class FullScreenTools final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FullScreenTools(const MainWindowServices &services, FileDrops &drops, QObject *parent);

private:
    void add();
    void bindLoopNews();

    const MainWindowServices &m_services;
    FileDrops &m_drops;
    PracticeStrip *m_strip = nullptr; ///< The view's.
};

} // namespace expressly
