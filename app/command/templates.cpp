// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/exitcode.h"
#include "contract/templatestore.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommand)
};

Json objectOf(const StoredTemplate &stored)
{
    const auto *unreadable = std::get_if<TemplateUnreadable>(&stored.content);
    Json object = Json::object();
    object["name"] = jsonOf(stored.name);
    object["contract"] = stored.ready() ? Json(stored.ready()->contract->revision) : Json(nullptr);
    object["builtIn"] = stored.isBuiltIn;
    object["file"] = stored.isBuiltIn ? Json(nullptr) : jsonOf(stored.file);
    object["problem"] = unreadable ? jsonOf(unreadable->sentence) : Json(nullptr);
    return object;
}

QString lineOf(const StoredTemplate &stored)
{
    if (const auto *unreadable = std::get_if<TemplateUnreadable>(&stored.content))
        return Texts::tr("%1  cannot be read. %2").arg(stored.file, unreadable->sentence);
    return u"%1  %2  %3"_s.arg(QLatin1StringView(stored.ready()->contract->revision), stored.name,
        stored.isBuiltIn ? Texts::tr("(built in)") : stored.file);
}

} // namespace

int runTemplates(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addSwitch(u"json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 0))
        return *exitCode;
    const TemplateList list = TemplateStore(templatesFolder()).all();
    Json objects = Json::array();
    for (const StoredTemplate &stored : list.templates) {
        objects.push_back(objectOf(stored));
        if (!line.has(u"json"_s))
            console.print(lineOf(stored));
    }
    if (line.has(u"json"_s))
        console.print(QString::fromStdString(objects.dump()));
    if (!list.problem.isEmpty())
        console.complain(list.problem);
    return ExitSuccess;
}

} // namespace onboard
