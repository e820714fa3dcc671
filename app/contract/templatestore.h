// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/template.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace onboard {

/// A template and the file that holds it. One that cannot be read stays where it is, with the reason.
struct StoredTemplate
{
    QString file; ///< a resource for a built-in one
    QString name; ///< in the person's language for a built-in one; the file's own name for an unreadable one
    bool isBuiltIn = false;
    std::variant<Template, TemplateUnreadable> content;

    [[nodiscard]] const Template *ready() const { return std::get_if<Template>(&content); }
    bool operator==(const StoredTemplate &) const = default;
};

struct TemplateList
{
    QList<StoredTemplate> templates; ///< built-in ones, then the user's own by name
    QString problem; ///< a sentence when not all could be listed, else empty

    bool operator==(const TemplateList &) const = default;
};

/// Why nothing was changed.
struct TemplateFailure
{
    bool isNameTaken = false; ///< by another template of the user's own, which could be replaced
    QString sentence;
};

using TemplateChange = std::optional<TemplateFailure>; ///< nothing: it was done

enum class WhenTaken { Refuse, Replace, KeepBoth };

/// The built-in templates, and the user's own as files of one folder. Every call reads or writes that folder,
/// and may block; keeps nothing, so that any thread may use its own copy. A file is written whole or not at
/// all, mode 0600 in a folder of mode 0700. Names are taken once, regardless of case.
class TemplateStore
{
public:
    explicit TemplateStore(QString folder);

    /// At most 200 files of the user's own.
    [[nodiscard]] TemplateList all() const;

    [[nodiscard]] TemplateChange save(const Template &made, WhenTaken whenTaken) const;
    [[nodiscard]] TemplateChange rename(const QString &file, const QString &name) const;
    [[nodiscard]] TemplateChange remove(const QString &file) const;
    /// Copies a file of somebody else in, after checking it.
    [[nodiscard]] TemplateChange importFrom(const QString &file, WhenTaken whenTaken) const;
    [[nodiscard]] TemplateChange exportTo(const QString &file, const Template &shared) const;

private:
    [[nodiscard]] QList<StoredTemplate> own(QString &problem) const;
    [[nodiscard]] TemplateChange write(const QString &file, const Template &made) const;
    [[nodiscard]] QString newFileFor(const QString &name) const;
    [[nodiscard]] bool isOwn(const QString &file) const;

    QString m_folder;
};

/// The folder of the user's templates.
[[nodiscard]] QString templatesFolder();

/// A file name that every system takes: "backup-trial-s3-1-year", "template" when no letter is left.
[[nodiscard]] QString fileNameForTemplate(const QString &name);

} // namespace onboard
