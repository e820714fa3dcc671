// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/environment.h"

#include <QWidget>

namespace onboard {

class Theme;

/// What is at stake, as word, shape and colour (UX.md U21): filled square, outlined diamond, circle.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    void setStage(Stage stage);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    Stage m_stage = Stage::Sandbox;
};

/// The same as text, for buttons and titles: "■ PRODUCTION".
[[nodiscard]] QString markedWordOf(Stage stage);

} // namespace onboard
