// SPDX-License-Identifier: MIT
#include "ui/shell/aboutdialog.h"

#include "core/guide/guide.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace expressly {

namespace {

QString reviewText(const Review &review)
{
    if (review.by.isEmpty()) {
        return QCoreApplication::translate("AboutDialog", "Not yet reviewed by a clinician.");
    }
    return QCoreApplication::translate("AboutDialog", "Reviewed by %1 on %2.")
        .arg(review.by, review.date);
}

} // namespace

void showAbout(const Guide *guide, QWidget *parent)
{
    QString text =
        QCoreApplication::translate("AboutDialog",
                                    "Expressly %1\n\nLessons, pictures and videos that "
                                    "teach hand expressing of breast milk.\n\n"
                                    "It opens no network connection by itself, collects "
                                    "nothing, and names no brands. Printing asks the print "
                                    "service of this computer, which may be reached over "
                                    "the network. "
                                    "It is education, not medical care.\n\n"
                                    "The program is under the MIT licence, the guide and "
                                    "its clips under CC BY 4.0. Where it is linked "
                                    "with Xapian or a GPL build of FFmpeg, this program as "
                                    "a whole is under the GPL, version 2 or later. The videos of "
                                    "others belong to their owners.")
            .arg(QCoreApplication::applicationVersion());
    if (guide != nullptr) {
        text += QStringLiteral("\n\n%1 · %2\n%3")
                    .arg(guide->title, guide->version, reviewText(guide->review));
    }
    QMessageBox box(QMessageBox::NoIcon,
                    QCoreApplication::translate("AboutDialog", "About Expressly"),
                    text,
                    QMessageBox::Close,
                    parent);
    box.exec();
}

} // namespace expressly
