// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"
#include "ui/widgets/formdialog.h"

namespace history {
class Store;
}

namespace ui {

class FormField;

/// The described settings, one control each.
class SettingsDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(std::shared_ptr<Settings> settings, QWidget *parent = nullptr);

    /// With what there is to say and to do about \a store.
    void addHistory(std::shared_ptr<history::Store> store);

private:
    std::shared_ptr<Settings> m_settings;
    QList<FormField *> m_fields; ///< Of texts, which can be wrong.
};

} // namespace ui
