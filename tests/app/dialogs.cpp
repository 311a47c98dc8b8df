// SPDX-License-Identifier: MIT
#include "app/dialogs.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

namespace expressly::test {

void withNextDialog(const std::function<void(QDialog &)> &act)
{
    auto *look = new QTimer(qApp);
    look->setInterval(20);
    QObject::connect(look, &QTimer::timeout, look, [look, act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog != nullptr) {
            look->stop();
            look->deleteLater();
            act(*dialog);
        }
    });
    look->start();
}

void answerQuestion(const QString &button, QString &words)
{
    withNextDialog([button, &words](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        REQUIRE(box != nullptr);
        words = box->text() + QLatin1Char('\n') + box->informativeText();
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().remove(QLatin1Char('&')) == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        dialog.reject(); // and the words tell
        FAIL("There is no button " << button.toStdString());
    });
}

void chooseFile(const QString &path)
{
    withNextDialog([path](QDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(field != nullptr);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

} // namespace expressly::test
