// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

namespace onboard {

class Theme;

/// Colours names, texts and numbers of JSON that this program wrote itself, one line at a time.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    JsonHighlighter(Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &line) override;

private:
    Theme &m_theme;
};

} // namespace onboard
