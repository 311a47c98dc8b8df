// SPDX-License-Identifier: MIT
// The least that a program with a page of text in a window does: what starting is compared with.
#include <QApplication>
#include <QTextBrowser>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextBrowser page;
    page.setHtml(
        QStringLiteral("<h1>A page</h1>")
        + QStringLiteral("<p>One of some short paragraphs of plain text.</p>").repeated(20));
    page.showMaximized();
    return QApplication::exec();
}
