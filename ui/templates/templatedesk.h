// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/conversion.h"
#include "contract/template.h"
#include "contract/templatestore.h"
#include "delivery/submission.h"

#include <QObject>

class QMenu;
class QWidget;

namespace onboard {

class Notice;
class TemplateNameDialog;
class TemplateShelf;
class Theme;

/// What a window does with templates: begins an order with one, saves the entries as one, opens the dialog to
/// manage them. Entries that a template replaces can be brought back from the notice.
class TemplateDesk : public QObject
{
    Q_OBJECT
public:
    TemplateDesk(
        Submission &submission, TemplateShelf &shelf, Notice &notice, const Theme &theme, QWidget *window);

    [[nodiscard]] QMenu *makeMenu(QWidget *parent);
    /// Replaces the entries but for the customer. Does nothing while an order is under way.
    void start(const Template &source);
    void saveAs();
    void manage();

Q_SIGNALS:
    void started(); ///< the form holds a template's entries now

private:
    void save(TemplateNameDialog &dialog, const Template &made, WhenTaken whenTaken);
    void bringBack(const Draft &before, int sheet);
    [[nodiscard]] bool wouldBeLost(const Draft &before) const;
    [[nodiscard]] QString describeStart(const QString &name, const Converted &converted) const;
    void withdrawOffer();

    Submission &m_submission;
    TemplateShelf &m_shelf;
    Notice &m_notice;
    const Theme &m_theme;
    QWidget *m_window;
    Draft m_started; ///< what the last template gave, without a customer
    QString m_said; ///< in the notice, with an offer that must not outlive its time
};

} // namespace onboard
