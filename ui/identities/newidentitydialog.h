// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identities/identitylist.h"
#include "ui/identities/identitytasks.h"
#include "ui/widgets/bulkdialog.h"

class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace ui {

class FormField;
class TagEditor;

/// Makes a domain or an address, or many of them from a list. What is wrong with a name stands beside it
/// while it is typed; tags and a MAIL FROM domain are set in the same go.
class NewIdentityDialog : public BulkDialog
{
    Q_OBJECT
public:
    /// \a exists tells which names are in the account already; \a draft is a list that was left unfinished.
    NewIdentityDialog(const Session &session, std::function<bool(const QString &wire)> exists,
                      const QString &draft, QWidget *parent = nullptr);

    /// The list, as long as there is something in it that was not made.
    [[nodiscard]] QString draft() const;
    /// Asks for many; \a names stand in the list.
    void showList(const QString &names);
    /// Reads the names in the CSV file at \a path.
    void readFile(const QString &path);

Q_SIGNALS:
    /// Made, one at a time; \a alone when it was all that was asked for.
    void created(const QString &identity, bool alone);

protected:
    void showQuestion() override;

private:
    void addOne();
    void addMany();
    void addOptions();
    void showOne();
    void showOptions(bool shown);
    void check();
    void checkName();
    void checkList();
    void submit();
    void conclude();
    /// What was made, though not with all that was wanted for it, is there all the same.
    void tellHalfMade();
    void chooseFile();

    IdentityList m_list;
    AlreadyMade m_made;
    QSet<QString> m_told; ///< Of these, created() has told.
    QList<ListedIdentity> m_listed;
    bool m_many = false;
    QTimer *m_soon; ///< A long list is read when the typing pauses.
    QWidget *m_one;
    QWidget *m_several;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPlainTextEdit *m_names;
    TableModel<ListedIdentity> *m_verdicts;
    QLabel *m_count;
    QPushButton *m_switch;
    QToolButton *m_optionsSwitch;
    QWidget *m_options;
    QLineEdit *m_prefix;
    FormField *m_prefixField;
    TagEditor *m_tags;
};

} // namespace ui
