// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace onboard::test {

/// A person at the real window: its real controls, the real sandbox, settings of its own.
class Seat
{
public:
    Seat();

    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] Program &program() { return *m_program; }
    [[nodiscard]] Submission &submission() { return m_program->submission(); }

    /// The visible control of that name; a failed test when there is none.
    template <class Control> [[nodiscard]] Control &find(const QString &name)
    {
        Control *control = window().findChild<Control *>(name);
        if (!control)
            qFatal("no control named %s", qPrintable(name));
        return *control;
    }
    void click(const QString &name);
    void type(const QString &name, const QString &text); ///< replaces what stands there, key by key
    void choose(const QString &name, const QString &entry); ///< by the keyboard way of a dropdown
    void enter(const char *key, const Value &value);

    void fillInSample(
        const QString &customer = {}); ///< the specification's sample; the first customer when empty
    void fillInPaid();
    [[nodiscard]] bool reviewed(); ///< presses Review; true when the review is shown
    [[nodiscard]] bool waitForAnswer(); ///< until an attempt ended
    [[nodiscard]] QString headline();
    void startNew(); ///< a new order; what was entered is dropped
    void leave(); ///< ends the program; only startAgain() may follow
    void startAgain(); ///< as after a restart of the program

private:
    std::unique_ptr<Program> m_program;
};

/// A profile for a real host, with everything it needs but a secret.
[[nodiscard]] Profile productionProfile();

/// Sets HOME and the XDG folders to a folder of the test's own; before the first QApplication.
class OwnHome
{
public:
    OwnHome();

private:
    QTemporaryDir m_folder;
};

} // namespace onboard::test

/// As QTEST_MAIN, with a HOME of its own and the application's real name.
#define SEAT_MAIN(Test)                                                                                      \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        const onboard::test::OwnHome home;                                                                   \
        QApplication application(argc, argv);                                                                \
        onboard::nameApplication();                                                                          \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
