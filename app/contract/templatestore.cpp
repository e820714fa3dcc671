// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/templatestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TemplateStore)
};

constexpr qint64 mostBytes = 1 << 20;
constexpr qsizetype mostFiles = 200;

struct BuiltInRow
{
    const char *file; ///< in resources/templates
    const char *name; ///< as the file says it; marked for translation, context "TemplateStore"
};

constexpr auto builtInRows = std::to_array<BuiltInRow>({
    {"2025-09-backup-trial", QT_TRANSLATE_NOOP("TemplateStore", "Backup trial, S3, 1 year")},
    {"2025-09-backup-paid", QT_TRANSLATE_NOOP("TemplateStore", "Backup, paid, Azure, 25 seats, 1 year")},
    {"2025-09-workspace-trial", QT_TRANSLATE_NOOP("TemplateStore", "Workspace management trial")},
    {"2025-09-own-storage", QT_TRANSLATE_NOOP("TemplateStore", "Bring your own storage, backup trial")},
    {"2025-10-backup-trial", QT_TRANSLATE_NOOP("TemplateStore", "Backup trial, S3, 1 year")},
    {"2025-10-backup-paid", QT_TRANSLATE_NOOP("TemplateStore", "Backup, paid, Azure, 25 seats, 1 year")},
    {"2025-10-workspace-trial", QT_TRANSLATE_NOOP("TemplateStore", "Workspace management trial")},
    {"2025-10-own-storage", QT_TRANSLATE_NOOP("TemplateStore", "Bring your own storage, backup trial")},
});

std::variant<Template, TemplateUnreadable> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return TemplateUnreadable{Texts::tr("The file cannot be opened: %1.").arg(file.errorString())};
    return readTemplate(file.read(mostBytes + 1));
}

StoredTemplate stored(const BuiltInRow &row)
{
    const QString file = u":/templates/%1.json"_s.arg(QLatin1StringView(row.file));
    return {file, Texts::tr(row.name), true, contentOf(file)};
}

StoredTemplate stored(const QFileInfo &found)
{
    StoredTemplate result{
        found.absoluteFilePath(), found.fileName(), false, contentOf(found.absoluteFilePath())};
    if (const Template *ready = result.ready())
        result.name = ready->name;
    return result;
}

QList<StoredTemplate> builtIn()
{
    QList<StoredTemplate> list;
    for (const BuiltInRow &row : builtInRows)
        list.append(stored(row));
    return list;
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

const StoredTemplate *templateNamed(const QList<StoredTemplate> &list, const QString &name)
{
    const auto found = std::ranges::find_if(
        list, [&](const StoredTemplate &it) { return it.ready() && isSame(it.name, name); });
    return found == list.end() ? nullptr : &*found;
}

/// By what the person sees and by what the file says: the two differ in another language.
bool isBuiltInName(const QString &name)
{
    return std::ranges::any_of(builtInRows, [&](const BuiltInRow &row) {
        return isSame(name, QString::fromUtf8(row.name)) || isSame(name, Texts::tr(row.name));
    });
}

QString freeName(const QList<StoredTemplate> &list, const QString &name)
{
    const auto isTaken = [&](const QString &it) { return isBuiltInName(it) || templateNamed(list, it); };
    QString free = name;
    for (int number = 2; isTaken(free); ++number) {
        const QString end = u" (%1)"_s.arg(number);
        free = name.left(longestTemplateName - end.size()) + end;
    }
    return free;
}

TemplateFailure nameTaken(const QString &name)
{
    return {true, Texts::tr("There is a template “%1” already.").arg(name)};
}

TemplateFailure nameOfBuiltIn()
{
    return {false, Texts::tr("A built-in template has this name. Choose another one.")};
}

bool writeWhole(
    const QString &name, const QByteArray &text, QFileDevice::Permissions permissions, QString &error)
{
    QSaveFile file(name);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && permissions)
        file.setPermissions(permissions);
    written = written && file.write(text) == text.size() && file.flush() && file.commit();
    error = file.errorString();
    return written;
}

} // namespace

TemplateStore::TemplateStore(QString folder)
    : m_folder(std::move(folder))
{ }

TemplateList TemplateStore::all() const
{
    TemplateList list{builtIn(), {}};
    list.templates += own(list.problem);
    return list;
}

QList<StoredTemplate> TemplateStore::own(QString &problem) const
{
    const QDir folder(m_folder);
    if (const QFileInfo place(m_folder); place.exists() && (!place.isDir() || !folder.isReadable())) {
        problem = Texts::tr("Your templates cannot be listed: “%1” is no folder that can be read.")
                      .arg(QDir::toNativeSeparators(m_folder));
        return {};
    }
    QFileInfoList files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (files.size() > mostFiles) {
        problem =
            Texts::tr("Only the first %1 of your %2 templates are listed.").arg(mostFiles).arg(files.size());
        files.resize(mostFiles);
    }
    QList<StoredTemplate> list;
    for (const QFileInfo &file : std::as_const(files))
        list.append(stored(file));
    std::ranges::stable_sort(list, [](const StoredTemplate &one, const StoredTemplate &other) {
        return one.name.toCaseFolded().localeAwareCompare(other.name.toCaseFolded()) < 0;
    });
    return list;
}

TemplateChange TemplateStore::save(const Template &made, WhenTaken whenTaken) const
{
    Template kept = made;
    kept.name = made.name.trimmed();
    if (const std::optional<QString> problem = problemWithTemplateName(kept.name))
        return TemplateFailure{false, *problem};
    QString unlisted;
    const QList<StoredTemplate> list = own(unlisted);
    if (whenTaken == WhenTaken::KeepBoth)
        kept.name = freeName(list, kept.name);
    if (isBuiltInName(kept.name))
        return nameOfBuiltIn();
    const StoredTemplate *taken = templateNamed(list, kept.name);
    if (taken && whenTaken == WhenTaken::Refuse)
        return nameTaken(taken->name);
    return write(taken ? taken->file : newFileFor(kept.name), kept);
}

TemplateChange TemplateStore::rename(const QString &file, const QString &name) const
{
    const QString wanted = name.trimmed();
    if (const std::optional<QString> problem = problemWithTemplateName(wanted))
        return TemplateFailure{false, *problem};
    if (isBuiltInName(wanted))
        return nameOfBuiltIn();
    QString unlisted;
    const QList<StoredTemplate> list = own(unlisted);
    const auto here = std::ranges::find(list, file, &StoredTemplate::file);
    if (here == list.end() || !here->ready())
        return TemplateFailure{false, Texts::tr("The template is no longer there.")};
    const StoredTemplate *taken = templateNamed(list, wanted);
    if (taken && taken->file != file)
        return TemplateFailure{false, nameTaken(taken->name).sentence};
    Template renamed = *here->ready();
    renamed.name = wanted;
    return write(file, renamed);
}

TemplateChange TemplateStore::remove(const QString &file) const
{
    QFile gone(file);
    if (!isOwn(file))
        return TemplateFailure{false, Texts::tr("Built-in templates stay.")};
    if (!gone.exists() || gone.remove())
        return {};
    return TemplateFailure{false, Texts::tr("The template was not removed: %1.").arg(gone.errorString())};
}

TemplateChange TemplateStore::importFrom(const QString &file, WhenTaken whenTaken) const
{
    if (!QFileInfo(file).isFile())
        return TemplateFailure{
            false, Texts::tr("“%1” was not imported: it is no file.").arg(QFileInfo(file).fileName())};
    const auto content = contentOf(file);
    if (const auto *unreadable = std::get_if<TemplateUnreadable>(&content))
        return TemplateFailure{false,
            Texts::tr("“%1” was not imported. %2").arg(QFileInfo(file).fileName(), unreadable->sentence)};
    return save(std::get<Template>(content), whenTaken);
}

TemplateChange TemplateStore::exportTo(const QString &file, const Template &shared) const
{
    QString error;
    if (writeWhole(file, writeTemplate(shared), {}, error))
        return {};
    return TemplateFailure{false, Texts::tr("The template was not exported: %1.").arg(error)};
}

TemplateChange TemplateStore::write(const QString &file, const Template &made) const
{
    constexpr auto forOwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileInfo folder(m_folder);
    if (!folder.exists()) {
        QDir().mkpath(folder.absolutePath());
        QDir().mkdir(m_folder, forOwnerAlone | QFileDevice::ExeOwner);
    }
    QString error;
    if (isOwn(file) && writeWhole(file, writeTemplate(made), forOwnerAlone, error))
        return {};
    return TemplateFailure{false, Texts::tr("The template was not saved: %1.").arg(error)};
}

QString TemplateStore::newFileFor(const QString &name) const
{
    const QDir folder(m_folder);
    const QString base = fileNameForTemplate(name);
    QString file = base + u".json"_s;
    for (int number = 2; folder.exists(file); ++number)
        file = u"%1-%2.json"_s.arg(base).arg(number);
    return QFileInfo(folder.filePath(file)).absoluteFilePath();
}

bool TemplateStore::isOwn(const QString &file) const
{
    return QFileInfo(file).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

QString templatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

QString fileNameForTemplate(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com\\d|lpt\\d)$"_s); // names that Windows keeps
    const QString base = name.toLower().replace(other, u"-"_s).remove(ends);
    if (base.isEmpty())
        return u"template"_s;
    return device.match(base).hasMatch() ? base + u"-template"_s : base;
}

} // namespace onboard
