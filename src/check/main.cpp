// SPDX-License-Identifier: MIT
#include "check/chapterscommand.h"
#include "check/guidecommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    int (*run)(const QStringList &arguments);
};

// Any other first word is the folder of a guide.
constexpr std::array Commands{Command{"chapters"_L1, expressly::runChaptersCommand}};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"expressly-check"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPRESSLY_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString first = arguments.value(1);
    const auto command = std::ranges::find_if(
        Commands, [&first](const Command &each) { return first == each.name; });
    return command == Commands.end() ? expressly::runGuideCommand(arguments)
                                     : command->run(arguments.sliced(1));
}
