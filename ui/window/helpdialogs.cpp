// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/helpdialogs.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QString plain(QString text)
{
    static const QString ampersand(u'\x01');
    return text.replace("&&"_L1, ampersand).remove(u'&').replace(ampersand, "&"_L1);
}

void addActions(QTreeWidgetItem *parent, const QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu()) {
            addActions(parent, action->menu());
        } else if (!action->shortcuts().isEmpty()) {
            new QTreeWidgetItem(
                parent, {plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
        }
    }
}

} // namespace

void showShortcuts(QMainWindow *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("shortcutsDialog"_L1);
    dialog->setWindowTitle(QCoreApplication::translate("HelpDialogs", "Keyboard Shortcuts"));
    auto *list = new QTreeWidget;
    list->setAccessibleName(dialog->windowTitle());
    list->setHeaderLabels(
        {QCoreApplication::translate("HelpDialogs", "Action"), QCoreApplication::translate("HelpDialogs", "Keys")});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    for (const QAction *menu : window->menuBar()->actions()) {
        auto *group = new QTreeWidgetItem(list, {plain(menu->text())});
        addActions(group, menu->menu());
        group->setExpanded(true);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 80, dialog->fontMetrics().height() * 34);
    dialog->show();
}

void showAbout(QMainWindow *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName("aboutBox"_L1);
    box->setWindowTitle(QCoreApplication::translate("HelpDialogs", "About Dateline"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setText(QCoreApplication::translate("HelpDialogs",
                                             "<h3>Dateline %1</h3><p>Close reading of the news: who said what, "
                                             "who agreed what with whom, and when.</p>")
                     .arg(QApplication::applicationVersion()));
    box->setInformativeText(
        QCoreApplication::translate("HelpDialogs",
                                    "Everything is done on this computer. What the program finds is a reading "
                                    "aid: check it against the article before you publish.\n\n"
                                    "Licence: Apache 2.0. Country, city and currency tables: Unicode CLDR, "
                                    "iso-codes, GeoNames (CC BY 4.0). Word lists: WordNet, PolNeAR counts."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace Dateline
