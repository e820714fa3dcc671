// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "kills/victim.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace onboard::test {

Victim::Victim(int number, const QString &profile, const QString &data)
    : m_data(data.isEmpty() ? m_own.path() + u"/data"_s : data)
    , m_customerId(u"20000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')))
    , m_profile(profile)
    , m_draftBytes(draftOf(m_customerId.toUtf8(), specificationSample))
{
    m_draft = written(m_own.path(), u"draft.json"_s, m_draftBytes);
}

QStringList Victim::arguments() const
{
    return {u"submit"_s, m_draft, u"--profile"_s, m_profile, u"--yes"_s, u"--json"_s};
}

QProcessEnvironment Victim::environment() const
{
    QProcessEnvironment environment = test::environment();
    environment.insert(u"XDG_DATA_HOME"_s, m_data);
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which is not possible while being traced
    return environment;
}

QString Victim::journalFolder() const
{
    return m_data + u"/elements-onboard/elements-onboard/journal"_s;
}

bool Victim::draftIsWhole() const
{
    QFile file(m_draft);
    return file.open(QIODevice::ReadOnly) && file.readAll() == m_draftBytes;
}

QString Victim::examine()
{
    if (!QFile::exists(journalFolder() + u"/journal.sqlite"_s)) {
        m_left = Left::NoRow;
        return {};
    }
    JournalFile journal(journalFolder());
    const auto before = journal.entries({});
    if (const auto *problem = std::get_if<JournalProblem>(&before))
        return u"the journal does not open: "_s + problem->sentence;
    const auto &entries = std::get<QList<JournalEntry>>(before);
    if (entries.size() > 1)
        return u"there is more than one row"_s;
    if (entries.isEmpty()) {
        m_left = Left::NoRow;
        return {};
    }
    const JournalEntry entry = entries.first();
    m_left = entry.state == JournalEntry::State::Prepared ? Left::Prepared
        : entry.state == JournalEntry::State::Sending     ? Left::Sending
                                                          : Left::Done;

    const auto recovered = journal.recover();
    const int *lost = std::get_if<int>(&recovered);
    if (!lost || *lost != (m_left == Left::Sending ? 1 : 0))
        return u"it does not count as lost what was being sent, and nothing else"_s;
    const auto after = journal.entry(entry.attempt.facts.id);
    const auto *now = std::get_if<std::optional<JournalEntry>>(&after);
    if (!now || !*now || (*now)->state != JournalEntry::State::Done)
        return u"the row has no end"_s;
    const QByteArray outcome = keyOf((*now)->attempt.outcome);
    if (m_left == Left::Prepared && outcome != "notSent")
        return u"what was only prepared is told as "_s + QString::fromUtf8(outcome);
    if (m_left == Left::Sending && (outcome != "lost" || !(*now)->isUnsettled()))
        return u"what was being sent is told as "_s + QString::fromUtf8(outcome);
    if (m_left == Left::Done && outcome != keyOf(entry.attempt.outcome))
        return u"what had ended is told in another way"_s;

    // The same order again: held up exactly when the first may have left.
    AttemptFacts again = entry.attempt.facts;
    again.id = u"ffffffff-0000-4000-8000-000000000000"_s;
    again.startedAt = QDateTime::currentDateTimeUtc();
    Request request;
    request.contract = &defaultContract();
    request.body = entry.body;
    const bool isBlocked = std::holds_alternative<Blocked>(journal.begin(again, request, {}));
    if (isBlocked != (outcome != "notSent"))
        return isBlocked ? u"the same order is held up though nothing was sent"_s
                         : u"the same order is not held up"_s;
    return {};
}

qsizetype postsFor(const SandboxServer &server, const QString &customerId)
{
    qsizetype posts = 0;
    for (const ReceivedOrder &order : server.received())
        posts += order.customerId == customerId ? 1 : 0;
    return posts;
}

QString addProfile(const SandboxServer &server)
{
    const QString name = u"Victim"_s;
    const Ended ended = run({u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s, u"--base-url"_s,
                                server.baseUrl().toString(), u"--token-url"_s, server.tokenUrl().toString(),
                                u"--client-id"_s, QString::fromLatin1(sandboxClientId), u"--secret-stdin"_s},
        QByteArray(sandboxClientSecret) + '\n');
    return ended.exitCode == 0 ? name : QString();
}

int pointsWanted()
{
    bool isNumber = false;
    const int points = qEnvironmentVariableIntValue("POINTS", &isNumber);
    return isNumber ? points : 24;
}

} // namespace onboard::test
