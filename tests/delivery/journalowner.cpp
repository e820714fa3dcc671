// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT

// Another process that uses the journal, for the tests of it: journalowner FOLDER CUSTOMER DO…
// Waits for a line on standard input, then begins an attempt and prints "begun ID", "blocked" or "problem".
// With "send" it then marks it as being sent and prints "sending". Then it waits until it is killed, or its
// standard input ends.
#include "delivery/journalfixture.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace onboard;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    QTextStream in(stdin);
    QTextStream out(stdout);
    JournalFile journal(arguments.at(1));
    in.readLine();
    const AttemptFacts facts = test::factsOf(arguments.at(2));
    const BeginResult result = test::begin(journal, facts);
    if (std::holds_alternative<Begun>(result))
        out << "begun " << facts.id << Qt::endl;
    else if (std::holds_alternative<Blocked>(result))
        out << "blocked" << Qt::endl;
    else
        out << "problem: " << std::get<JournalProblem>(result).sentence << Qt::endl;
    if (arguments.contains(u"send"_s))
        out << (journal.markSending(facts.id) ? "refused" : "sending") << Qt::endl;
    in.readAll();
    return 0;
}
