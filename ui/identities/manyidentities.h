// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"
#include "ui/widgets/bulkdialog.h"

class QLineEdit;
class QListWidget;

/// \file
/// What is done to many identities at once.
namespace ui {

class FormField;
class IdentitiesController;
class TagEditor;

/// Deletes identities, after their number was typed.
class DeleteIdentitiesDialog : public BulkDialog
{
    Q_OBJECT
public:
    DeleteIdentitiesDialog(const Session &session, const QStringList &identities, QWidget *parent = nullptr);
};

/// Sets tags on identities and takes tags away from them.
class TagIdentitiesDialog : public BulkDialog
{
    Q_OBJECT
public:
    /// \a account may be unknown: then it is asked for, since the service finds what is tagged by it.
    TagIdentitiesDialog(const Session &session, const QList<reports::IdentityRow> &rows,
                        const QString &account, QWidget *parent = nullptr);

    [[nodiscard]] QString account() const;

private:
    void listKeys(const QList<reports::IdentityRow> &rows);
    [[nodiscard]] QStringList keysToRemove() const;
    void check();
    void submit();

    QStringList m_identities;
    QLineEdit *m_account;
    FormField *m_accountField;
    TagEditor *m_tags;
    QListWidget *m_keys;
    FormField *m_keysField;
};

/// Reads identities again, each into \a table's row.
class RecheckIdentitiesDialog : public BulkDialog
{
    Q_OBJECT
public:
    RecheckIdentitiesDialog(IdentitiesController *table, const QStringList &identities,
                            QWidget *parent = nullptr);
};

} // namespace ui
