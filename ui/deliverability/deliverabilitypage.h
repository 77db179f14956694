// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace ui {

class PartsBar;

/// All about how mail lands, in parts: each is a page of its own, and what the toolbar asks of this page it
/// asks of the part that is shown.
class DeliverabilityPage : public Page
{
    Q_OBJECT
public:
    explicit DeliverabilityPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override { return part()->filterHint(); }
    [[nodiscard]] QString filterText() const override { return part()->filterText(); }
    void setFilterText(const QString &text) override { part()->setFilterText(text); }
    [[nodiscard]] QString createText() const override { return part()->createText(); }
    void createNew() override { part()->createNew(); }
    [[nodiscard]] bool canExport() const override { return part()->canExport(); }
    void exportCsv() override { part()->exportCsv(); }
    [[nodiscard]] QString summary() const override { return part()->summary(); }
    [[nodiscard]] bool isIdle() const override;
    /// Turns to the part of this object name.
    void select(const QString &part) override;

private:
    [[nodiscard]] Page *part() const;
    [[nodiscard]] Page *part(int index) const;
    void addPart(Page *part, const QString &title);
    void turnTo(int index);
    void refreshOthers();

    PartsBar *m_bar;
    QStackedWidget *m_parts;
    bool m_wasShown = false;
};

} // namespace ui
