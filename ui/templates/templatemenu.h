// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/template.h"
#include "delivery/submission.h"

#include <QMenu>

namespace onboard {

class TemplateShelf;

/// The templates to begin an order with: the built-in ones of the form's contract, then the user's own, the
/// first nine with a shortcut. Reads them off the GUI thread, once after it was made and whenever it opens.
class TemplateMenu : public QMenu
{
    Q_OBJECT
public:
    TemplateMenu(const Submission &submission, TemplateShelf &shelf, QWidget *parent);

Q_SIGNALS:
    void chosen(const onboard::Template &source);

private:
    void fill();
    void follow();

    const Submission &m_submission;
    TemplateShelf &m_shelf;
};

} // namespace onboard
