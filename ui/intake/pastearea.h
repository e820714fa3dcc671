// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace onboard {

/// Where something is pasted, typed or dropped. What is too long to be shown, and a file, is handed on
/// instead.
class PasteArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype mostShown = 256 << 10; ///< characters

    explicit PasteArea(QWidget *parent = nullptr);

Q_SIGNALS:
    void longTextPasted(const QString &text);
    void fileDropped(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace onboard
