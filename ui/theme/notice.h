// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QProgressBar;

namespace onboard {

class FlowLayout;
class Theme;
class WrappingText;

/// Says something in the place it is about: what goes on, what went wrong, a question (UX.md U24). Has
/// the colours and the icon of a result class, and buttons for what can be done. Hidden while it has
/// nothing to say.
class Notice : public QFrame
{
    Q_OBJECT
public:
    struct Offer
    {
        QString text;
        std::function<void()> chosen;
    };

    explicit Notice(const Theme &theme, QWidget *parent = nullptr);

    void say(OutcomeClass outcomeClass, const QString &text, const QList<Offer> &offers = {});
    /// With a bar that moves until something else is said.
    void sayBusy(const QString &text, const QList<Offer> &offers = {});
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBusy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fill(const QString &text, const QList<Offer> &offers);
    void recolour();

    const Theme &m_theme;
    OutcomeClass m_class = OutcomeClass::NotSent;
    WrappingText *m_text;
    QProgressBar *m_bar;
    QWidget *m_offers;
    QBoxLayout *m_line; ///< text and offers: side by side where there is room
};

} // namespace onboard
