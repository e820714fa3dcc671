// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace onboard {

class Theme;

/// The button that does the main thing of its place. Paints itself, so that it looks the same in every style.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary,
        Danger, ///< what cannot be taken back, or is paid for
    };

    explicit ActionButton(const Theme &theme, Kind kind = Kind::Primary, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setBold();

    const Theme &m_theme;
    Kind m_kind;
};

} // namespace onboard
