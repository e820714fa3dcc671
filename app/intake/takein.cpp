// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "intake/takein.h"

#include "contract/draftfile.h"
#include "exchange/curlreader.h"
#include "exchange/harreader.h"
#include "exchange/secretparts.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TakeIn)
};

struct FormRow
{
    TakenForm form;
    const char *name;
};

constexpr auto forms = std::to_array<FormRow>({
    {TakenForm::Nothing, QT_TRANSLATE_NOOP("TakeIn", "Nothing yet")},
    {TakenForm::DraftFile, QT_TRANSLATE_NOOP("TakeIn", "A draft file")},
    {TakenForm::Body, QT_TRANSLATE_NOOP("TakeIn", "The body of a request")},
    {TakenForm::Command, QT_TRANSLATE_NOOP("TakeIn", "A command")},
    {TakenForm::Har, QT_TRANSLATE_NOOP("TakeIn", "A HAR file")},
    {TakenForm::SupportFile, QT_TRANSLATE_NOOP("TakeIn", "A support file")},
    {TakenForm::Unknown, QT_TRANSLATE_NOOP("TakeIn", "Not recognized")},
});

/// The customer that a path names, and whether services are added there.
struct PathRead
{
    QString customerId;
    bool isOfServices = false;
};

/// Whatever stands before the contract's path: a service may be reached below another one.
PathRead readPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    for (const Contract *contract : contracts()) {
        const QString whole = QString::fromLatin1(contract->path);
        const qsizetype brace = whole.indexOf(u'{');
        const QString before = whole.first(brace);
        const QString after = whole.sliced(whole.indexOf(u'}') + 1);
        const qsizetype at = path.indexOf(before);
        if (at < 0)
            continue;
        const QString rest = path.sliced(at + before.size());
        const qsizetype slash = rest.indexOf(u'/');
        const QString id = slash < 0 ? rest : rest.first(slash);
        if (!id.isEmpty())
            return {QUrl::fromPercentEncoding(id.toUtf8()), slash >= 0 && rest.sliced(slash) == after};
    }
    return {};
}

TakenOrder orderOf(const Exchange &call)
{
    const PathRead path = readPath(call.url);
    TakenOrder order;
    order.method = call.method;
    order.address = call.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    order.at = call.startedAt;
    order.httpStatus = call.httpStatus;
    order.customerId = path.customerId;
    order.body = call.requestBody;
    order.isOrder = call.method == "POST" && path.isOfServices;
    return order;
}

void sayWhatWasSecret(TakenIn &taken, const QStringList &names)
{
    if (!names.isEmpty())
        taken.notices.append(
            Texts::tr("Left out, since it is or may hold a secret: %1.").arg(names.join(u", "_s)));
}

TakenIn unknown(const QString &sentence)
{
    return {TakenForm::Unknown, sentence, {}, {}};
}

// ---- commands ----------------------------------------------------------------------------------------

/// A request tells more than a form has: who accepts what, and from where it came.
QString sentenceOfHeaders(const HttpHeaders &headers)
{
    QStringList names;
    for (const auto &[name, value] : headers) {
        if (!namesSecret(QString::fromUtf8(name)))
            names.append(QString::fromUtf8(name).left(60));
    }
    names.removeDuplicates();
    return names.isEmpty()
        ? QString()
        : Texts::tr("Headers are the program’s own. Not taken over: %1.").arg(names.join(u", "_s));
}

TakenIn takeCommand(const QByteArray &text)
{
    TakenIn taken{TakenForm::Command, {}, {}, {}};
    const auto read = readCommand(text);
    if (const auto *fault = std::get_if<CommandFault>(&read)) {
        taken.fault =
            Texts::tr("%1 (Line %2, column %3.)").arg(fault->sentence).arg(fault->line).arg(fault->column);
        return taken;
    }
    const auto &command = std::get<CommandRead>(read);
    taken.orders.append(orderOf(command.call));
    sayWhatWasSecret(taken, command.secrets);
    if (!command.notRead.isEmpty())
        taken.notices.append(Texts::tr("Not understood: %1.").arg(command.notRead.join(u", "_s)));
    if (command.call.url.hasQuery())
        taken.notices.append(Texts::tr("The query of the address was not taken over."));
    if (const QString headers = sentenceOfHeaders(command.call.requestHeaders); !headers.isEmpty())
        taken.notices.append(headers);
    return taken;
}

// ---- files of calls ----------------------------------------------------------------------------------

void addCalls(TakenIn &taken, const HarRead &har)
{
    for (const Exchange &call : har.calls)
        taken.orders.append(orderOf(call));
    std::stable_partition(
        taken.orders.begin(), taken.orders.end(), [](const TakenOrder &order) { return order.isOrder; });
    sayWhatWasSecret(taken, har.secrets);
    taken.notices += har.notRead;
    if (taken.orders.isEmpty() && taken.fault.isEmpty())
        taken.fault = Texts::tr("It holds no calls, so there is nothing to pick.");
}

TakenIn takeHar(const Json &file, TakenForm form)
{
    TakenIn taken{form, {}, {}, {}};
    const auto read = readHar(file);
    if (const auto *unreadable = std::get_if<HarUnreadable>(&read))
        taken.fault = unreadable->sentence;
    else
        addCalls(taken, std::get<HarRead>(read));
    return taken;
}

TakenIn takeSupportFile(const Json &file)
{
    const Json *version = memberOf(file, QLatin1StringView(supportFileMember));
    const std::optional<qint64> number = version ? integerOf(*version) : std::nullopt;
    if (number != supportFileVersion) {
        return {TakenForm::SupportFile,
            Texts::tr("This support file has a format that this version of the program does not know."), {},
            {}};
    }
    const Json *har = memberOf(file, "exchanges"_L1);
    return takeHar(har ? *har : Json(), TakenForm::SupportFile);
}

// ---- JSON --------------------------------------------------------------------------------------------

bool holdsFieldOf(const Contract &contract, const Json &body)
{
    return std::ranges::any_of(contract.fields, [&body](const Field &field) {
        return field.place == Place::Body && body.contains(field.wire);
    }) || body.contains(contract.listName);
}

TakenIn takeBody(Json body)
{
    const bool isKnown = std::ranges::any_of(
        contracts(), [&body](const Contract *contract) { return holdsFieldOf(*contract, body); });
    if (!isKnown)
        return unknown(Texts::tr("This JSON has none of the fields of an order, such as “product”."));
    TakenIn taken{TakenForm::Body, {}, {}, {}};
    TakenOrder order;
    order.isOrder = true;
    if (const auto customer = body.find("customerId"); customer != body.end() && customer->is_string()) {
        order.customerId = textOf(*customer);
        body.erase(customer);
    }
    SecretParts secrets;
    order.body = secrets.blanked(writeJson(body));
    sayWhatWasSecret(taken, secrets.names());
    taken.orders.append(order);
    return taken;
}

/// Whether the file as a whole is in order was asked of readDraft() already.
TakenIn takeDraftFile(const QByteArray &text, const Json &file)
{
    TakenIn taken{TakenForm::DraftFile, {}, {}, {}};
    const auto read = readDraft(text, TimestampUnit::Milliseconds);
    if (const auto *unreadable = std::get_if<DraftUnreadable>(&read)) {
        taken.fault = unreadable->sentence;
        return taken;
    }
    TakenOrder order;
    order.isOrder = true;
    order.contract = contractNamed(textOf(*memberOf(file, "contract"_L1)));
    if (const Json *customer = memberOf(file, "customerId"_L1))
        order.customerId = textOf(*customer);
    SecretParts secrets;
    order.body = secrets.blanked(writeJson(*memberOf(file, "body"_L1)));
    sayWhatWasSecret(taken, secrets.names());
    taken.orders.append(order);
    return taken;
}

TakenIn takeJson(const QByteArray &text)
{
    const std::variant<Json, JsonFault> parsed = readJson(text, harBounds);
    if (const auto *fault = std::get_if<JsonFault>(&parsed))
        return unknown(describe(*fault));
    const Json &json = std::get<Json>(parsed);
    if (!json.is_object())
        return unknown(Texts::tr("A list is not what a request holds. Paste one object, from “{” to “}”."));
    if (memberOf(json, QLatin1StringView(supportFileMember)))
        return takeSupportFile(json);
    if (isHar(json))
        return takeHar(json, TakenForm::Har);
    if (memberOf(json, "template"_L1))
        return unknown(Texts::tr("This is a template. Import it under Manage templates in the menu File."));
    if (memberOf(json, "contract"_L1) || memberOf(json, "body"_L1))
        return takeDraftFile(text, json);
    return takeBody(json);
}

QByteArray withoutMark(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

} // namespace

QString nameOf(TakenForm form)
{
    return Texts::tr(std::ranges::find(forms, form, &FormRow::form)->name);
}

TakenIn takeIn(const QByteArray &text)
{
    const QByteArray given = withoutMark(text);
    const qsizetype first = std::ranges::find_if_not(given, [](char c) {
        return QByteArrayView(" \t\r\n").contains(c);
    }) - given.begin();
    if (first == given.size())
        return {};
    if (given.size() > mostTakenBytes)
        return unknown(Texts::tr("The text is longer than this program reads."));
    if (given.at(first) == '{' || given.at(first) == '[')
        return takeJson(given); // whole, so that lines are counted from its beginning
    if (looksLikeCommand(given))
        return takeCommand(given);
    return unknown(Texts::tr(
        "This is neither JSON, which begins with “{”, nor a command of curl or Invoke-WebRequest."));
}

} // namespace onboard
