// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "walkthrough.h"

#include "program.h"
#include "sandbox/customers.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Walkthrough)
};

constexpr auto patience = 60s;

bool savePicture(QWidget &window, const QString &file)
{
    if (file.isEmpty())
        return true;
    QApplication::processEvents(); // lay out and paint what the answer changed
    return QDir().mkpath(QFileInfo(file).absolutePath()) && window.grab().save(file);
}

template <class Control> Control &control(QWidget &window, const QString &name)
{
    return *window.findChild<Control *>(name);
}

/// The specification's sample, by the same controls that a person uses.
void fillInSample(QWidget &window)
{
    control<QComboBox>(window, u"customerId"_s)
        .setEditText(QString::fromLatin1(sandboxCustomers().front().id));
    control<QComboBox>(window, u"product"_s).setEditText(u"Office365Backup"_s);
    QComboBox &storage = control<QComboBox>(window, u"avepointStorageType"_s);
    storage.setCurrentIndex(storage.findText(u"1 – AvepointStorageS3"_s));
    control<QSpinBox>(window, u"retentionYear"_s).setValue(1);
    control<QCheckBox>(window, u"byos"_s).setChecked(false);
}

} // namespace

int runWalkthrough(int &argc, char **argv, const QString &picture, const Report &report)
{
    QApplication application(argc, argv);
    nameApplication();
    Program program;
    MainWindow &window = program.window();
    window.useProfile(sandboxProfile().id);
    program.submission().startAnew(false); // whatever was left from last time
    window.resize(1280, 820);
    window.show();

    int exitCode = 4;
    QObject::connect(&program.submission(), &Submission::finished, &window, [&](const Attempt &attempt) {
        QTextStream(stdout) << report(attempt, program.submission().contract()) << '\n';
        const auto *answered = std::get_if<Answered>(&attempt.outcome);
        exitCode = answered && answered->status == 1 ? 0 : 1;
        QTimer::singleShot(0, &window, [&] {
            if (!savePicture(window, picture)) {
                QTextStream(stderr) << Texts::tr("The picture could not be written to “%1”.").arg(picture)
                                    << '\n';
                exitCode = 1;
            }
            QApplication::exit(exitCode);
        });
    });
    QTimer::singleShot(0, &window, [&] {
        fillInSample(window);
        control<QPushButton>(window, u"review"_s).click();
        control<QPushButton>(window, u"send"_s).click();
    });
    QTimer::singleShot(patience, &window, [] {
        QTextStream(stderr) << Texts::tr("There was no answer in time.") << '\n';
        QApplication::exit(4);
    });
    return QApplication::exec();
}

} // namespace onboard
