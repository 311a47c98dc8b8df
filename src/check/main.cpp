// SPDX-License-Identifier: MIT
#include "check/captionscommand.h"
#include "check/chapterscommand.h"
#include "check/guidecommand.h"
#include "core/files/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QStringView name;
    expressly::ExitCode (*run)(const QStringList &arguments);
};

constexpr std::array Commands{
    Command{u"captions", expressly::runCaptionsCommand},
    Command{u"chapters", expressly::runChaptersCommand},
    Command{u"guide", expressly::runGuideCommand},
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"expressly-check"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPRESSLY_VERSION));
    const expressly::Translations translations(QLocale().uiLanguages());

    // The first word that is no option names the command; any other word is the folder of a guide.
    QStringList arguments = QCoreApplication::arguments();
    const auto word =
        std::find_if(arguments.cbegin() + 1, arguments.cend(), [](const QString &argument) {
            return !argument.startsWith(u'-');
        });
    if (word != arguments.cend()) {
        const auto command = std::ranges::find(Commands, QStringView(*word), &Command::name);
        if (command != Commands.end()) {
            arguments.removeAt(word - arguments.cbegin());
            return command->run(arguments);
        }
    }
    return expressly::runGuideCommand(arguments);
}
