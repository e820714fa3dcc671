// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/interruption.h"
#include "command/report.h"
#include "command/servicesnow.h"
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/review.h"
#include "contract/validation.h"
#include "customers/servicescomparison.h"
#include "delivery/delivery.h"
#include "delivery/earlierattempt.h"
#include "delivery/profilecontract.h"
#include "delivery/repeatwindow.h"
#include "delivery/verdict.h"
#include "sandbox/customers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Submit)
};

constexpr qint64 mostFileBytes = 1 << 20;

/// The file's bytes, or the sentence of why it cannot be read.
std::variant<QByteArray, QString> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Texts::tr("“%1” cannot be read: %2.").arg(name, file.errorString());
    QByteArray text = file.read(mostFileBytes + 1);
    if (text.size() > mostFileBytes)
        return Texts::tr("“%1” is too large for a draft.").arg(name);
    return text;
}

/// What keeps the draft from being sent, one for each field.
Problems errorsIn(const Contract &contract, const DraftRead &read)
{
    Problems errors;
    for (const Problem &problem : read.problems + problemsOf(contract, read.draft, todayUtc())) {
        const bool isNew =
            std::ranges::none_of(errors, [&](const Problem &known) { return known.at == problem.at; });
        if (isNew && problem.severity == Problem::Severity::Error)
            errors.append(problem);
    }
    for (Problem &error : errors)
        error.text = textAmongOthers(contract, read.draft, error);
    return errors;
}

QString nameOfCustomer(const Profile &profile, const QString &id)
{
    const auto customer = profile.isSandbox() ? sandboxCustomer(id) : std::nullopt;
    return customer ? customer->name : QString();
}

class Submitting
{
public:
    Submitting(const CommandLine &line, Console &console)
        : m_console(console)
        , m_connector(console)
        , m_asJson(line.has(u"json"_s))
        , m_isConfirmed(line.has(u"yes"_s))
        , m_isWantedAgain(line.has(u"again"_s))
    { }

    [[nodiscard]] int run(const QString &file, const QString &profileName);

private:
    [[nodiscard]] int check(const QByteArray &text);
    [[nodiscard]] int lookForEarlier(const Draft &draft);
    [[nodiscard]] int lookAtServices(const Draft &draft);
    [[nodiscard]] int confirm(const Draft &draft);
    [[nodiscard]] int deliver();
    void showReview(const Draft &draft);
    void showEarlier();
    void showServices();
    [[nodiscard]] QString question() const;

    [[nodiscard]] int notSent(NotSent::Reason reason, const QString &sentence, const Problems &problems = {});
    void show(const Attempt &attempt, const Problems &problems);

    Console &m_console;
    Connector m_connector;
    bool m_asJson;
    bool m_isConfirmed;
    bool m_isWantedAgain;
    QList<JournalEntry> m_earlier; ///< what stands in the way
    QList<Exchange> m_reads; ///< by which they were read
    std::optional<ServicesRead> m_services; ///< of the customer, before the order; nothing in time otherwise
    Profile m_profile;
    TimestampUnit m_unit = TimestampUnit::Milliseconds;
    const Contract *m_contract = &defaultContract();
    Request m_request;
};

int Submitting::run(const QString &file, const QString &profileName)
{
    const std::variant<QByteArray, QString> content = contentOf(file);
    if (const auto *sentence = std::get_if<QString>(&content)) {
        (void)notSent(NotSent::Reason::HasProblems, *sentence);
        return ExitUsage;
    }
    const std::optional<Profile> profile = m_connector.profileNamed(profileName);
    if (!profile) {
        (void)notSent(NotSent::Reason::HasProblems, Texts::tr("The profile is not known."));
        return ExitUsage;
    }
    if (const std::optional<QString> sentence = problemWithContractOf(*profile))
        return notSent(NotSent::Reason::HasProblems, *sentence);
    m_profile = *profile;
    m_unit = timestampUnitNamed(profile->timestamps).value_or(m_unit);
    return check(std::get<QByteArray>(content));
}

int Submitting::check(const QByteArray &text)
{
    const std::variant<DraftRead, DraftUnreadable> result = readDraft(text, m_unit);
    if (const auto *unreadable = std::get_if<DraftUnreadable>(&result))
        return notSent(NotSent::Reason::HasProblems, unreadable->sentence);
    const DraftRead &read = std::get<DraftRead>(result);
    m_contract = contractNamed(read.draft.revision());
    m_request = requestOf(*m_contract, read.draft, m_unit);
    if (const Problems errors = errorsIn(*m_contract, read); !errors.isEmpty())
        return notSent(NotSent::Reason::HasProblems, Texts::tr("The draft has problems."), errors);
    return lookForEarlier(read.draft);
}

/// Before a person is asked. The journal decides once more when the order is sent.
int Submitting::lookForEarlier(const Draft &draft)
{
    JournalFile journal(journalFolder());
    const auto recovered = journal.recover();
    if (const auto *problem = std::get_if<JournalProblem>(&recovered))
        return notSent(NotSent::Reason::Journal, problem->sentence);
    const auto found = journal.standingInTheWay(factsFor(m_request, m_profile), repeatWindow());
    if (const auto *problem = std::get_if<JournalProblem>(&found))
        return notSent(NotSent::Reason::Journal, problem->sentence);
    m_earlier = std::get<QList<JournalEntry>>(found);
    const auto underWay = std::ranges::find_if(
        m_earlier, [](const JournalEntry &entry) { return entry.state != JournalEntry::State::Done; });
    if (underWay != m_earlier.end())
        return notSent(NotSent::Reason::EarlierAttempt, sentenceOn(*underWay));
    if (!m_earlier.isEmpty() && !m_isWantedAgain)
        return notSent(NotSent::Reason::EarlierAttempt,
            sentenceOn(m_earlier.first()) + u' ' + Texts::tr("If the order is still wanted, add --again."));
    return lookAtServices(draft);
}

/// For the review, and for whoever has to find out later what became of the order. Not being able to look is
/// no reason not to send.
int Submitting::lookAtServices(const Draft &draft)
{
    constexpr std::chrono::seconds patience(5);
    const ServicesNow found =
        readServicesNow(m_connector.tokens(), m_profile, m_request.customerId, patience);
    if (found.isInterrupted)
        return notSent(NotSent::Reason::Cancelled, Texts::tr("It was cancelled before anything was sent."));
    m_services = found.read;
    m_reads = found.exchanges;
    return confirm(draft);
}

int Submitting::confirm(const Draft &draft)
{
    if (m_isConfirmed) {
        showEarlier();
        showServices();
        return deliver();
    }
    if (!m_console.canAsk())
        return notSent(NotSent::Reason::Declined,
            Texts::tr("There is no terminal to ask on. Add --yes to send without being asked."));
    showReview(draft);
    showEarlier();
    showServices();
    if (m_console.ask(question()).compare("yes"_L1, Qt::CaseInsensitive) != 0)
        return notSent(NotSent::Reason::Declined, Texts::tr("You did not answer “yes”."));
    return deliver();
}

/// On standard error, like the question: standard output holds the answer alone.
void Submitting::showReview(const Draft &draft)
{
    const QString customer = nameOfCustomer(m_profile, m_request.customerId);
    m_console.complain(Texts::tr("%1: profile “%2”, %3", "stage, profile, address")
                           .arg(wordOf(m_profile.stage()), m_profile.name, m_profile.apiBase.toString()));
    for (const ReviewGroup &group : reviewOf(*m_contract, draft, m_unit, customer)) {
        if (!group.title.isEmpty())
            m_console.complain(group.title);
        for (const ReviewLine &line : group.lines) {
            const QString detail = line.detail.isEmpty() ? QString() : u" (%1)"_s.arg(line.detail);
            m_console.complain(u"  %1: %2%3"_s.arg(line.label, line.value, detail));
        }
    }
    for (const Problem &warning : problemsOf(*m_contract, draft, todayUtc()))
        m_console.complain(Texts::tr("Check: %1").arg(warning.text));
}

/// Everything that --again goes past.
void Submitting::showEarlier()
{
    for (const JournalEntry &entry : m_earlier)
        m_console.complain(Texts::tr("Check: %1").arg(sentenceOn(entry)));
}

/// That the order would be refused, statuses 7 and 12, is better known before.
void Submitting::showServices()
{
    const auto *snapshot = m_services ? std::get_if<ServicesSnapshot>(&*m_services) : nullptr;
    const QList<CurrentService> same =
        snapshot ? servicesOf(*m_contract, m_request.product, *snapshot) : QList<CurrentService>();
    if (!same.isEmpty())
        m_console.complain(
            Texts::tr("Check: the customer has “%1” already: %2. AvePoint will probably refuse "
                      "the order because of that.")
                .arg(same.first().service, describe(same)));
    const auto *failure = m_services ? std::get_if<ReadFailure>(&*m_services) : nullptr;
    if (failure && !m_isConfirmed)
        m_console.complain(Texts::tr("What the customer has was not read. %1").arg(failure->sentence));
}

QString Submitting::question() const
{
    const QString name = nameOfCustomer(m_profile, m_request.customerId);
    return Texts::tr("Add %1 for %2 — %3? Type yes to send it:", "product, customer, stage")
        .arg(m_request.product, name.isEmpty() ? m_request.customerId : name, wordOf(m_profile.stage()));
}

int Submitting::deliver()
{
    Journal journal(journalFolder());
    Delivery delivery(m_connector.tokens(), journal);
    QEventLoop loop;
    Attempt ended;
    QObject::connect(&delivery, &Delivery::finished, &loop, [&](const Attempt &attempt) {
        ended = attempt;
        loop.quit();
    });
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &delivery, &Delivery::cancel);
    Permission permission{.seen = {}, .repeatWindow = repeatWindow()};
    for (const JournalEntry &entry : m_earlier)
        permission.seen.append(entry.attempt.facts.id);
    const auto *snapshot = m_services ? std::get_if<ServicesSnapshot>(&*m_services) : nullptr;
    if (!delivery.send(m_request, m_profile, nameOfCustomer(m_profile, m_request.customerId), permission,
            snapshot ? writeSnapshot(*snapshot) : QByteArray(), m_reads))
        return notSent(NotSent::Reason::Busy, {});
    loop.exec();
    show(ended, {});
    if (!ended.journalProblem.isEmpty()) // for whoever reads only this, and the script's log
        m_console.complain(
            Texts::tr("The outcome could not be written to the journal. %1").arg(ended.journalProblem));
    return exitCodeOf(classOf(ended.outcome, *m_contract));
}

int Submitting::notSent(NotSent::Reason reason, const QString &sentence, const Problems &problems)
{
    Attempt attempt;
    attempt.facts.customerId = m_request.customerId;
    attempt.facts.product = m_request.product;
    attempt.outcome = NotSent{reason, sentence};
    for (const Problem &problem : problems)
        m_console.complain(problem.text);
    m_console.complain(verdictOf(attempt, *m_contract).sentence);
    if (m_asJson)
        show(attempt, problems);
    return ExitNotSent;
}

void Submitting::show(const Attempt &attempt, const Problems &problems)
{
    if (m_asJson)
        m_console.print(QString::fromUtf8(reportOf(attempt, *m_contract, problems)));
    else
        m_console.print(linesOf(attempt, *m_contract).join(u'\n'));
}

} // namespace

int runSubmit(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"profile"_s, u"NAME"_s, true);
    line.addSwitch(u"yes"_s);
    line.addSwitch(u"again"_s);
    line.addSwitch(u"json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    return Submitting(line, console).run(line.name(0), line.value(u"profile"_s));
}

} // namespace onboard
