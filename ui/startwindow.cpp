// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "startwindow.h"

#include "program.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace onboard {

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    const QApplication application(argc, argv);
    nameApplication();
    Program program;
    if (!options.profileName.isEmpty()) {
        const std::optional<Profile> profile = program.profiles().byName(options.profileName);
        if (!profile) {
            QTextStream(stderr)
                << MainWindow::tr("There is no profile “%1”. Nothing was sent.").arg(options.profileName)
                << '\n';
            return 2;
        }
        program.window().useProfile(profile->id);
    }
    program.window().show();
    if (!options.draftFile.isEmpty())
        program.window().openDraft(options.draftFile); // may ask what becomes of entries from last time
    return QApplication::exec();
}

} // namespace onboard
