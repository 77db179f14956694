// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;
class QVBoxLayout;

namespace ui {

class Banner;
class Controller;

/// A tab: the toolbar reaches it through this. It brings the message bar and the sign of being busy, which
/// comes only when an answer takes longer than 300 ms.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// \a name is the object name's first part: "identities" gives identitiesPage.
    explicit Page(const QString &name, QWidget *parent = nullptr);
    ~Page() override;

    virtual void refresh() = 0;

    /// What the filter's field says when it is empty; nothing when there is nothing to filter.
    [[nodiscard]] virtual QString filterHint() const { return {}; }
    [[nodiscard]] virtual QString filterText() const { return {}; }
    virtual void setFilterText(const QString &) { }

    /// "New identity…"; nothing when nothing can be made here.
    [[nodiscard]] virtual QString createText() const { return {}; }
    virtual void createNew() { }

    [[nodiscard]] virtual bool canExport() const { return false; }
    virtual void exportCsv() { }

    /// For the status bar: "16 identities, 3 pending".
    [[nodiscard]] virtual QString summary() const { return {}; }
    [[nodiscard]] virtual bool isIdle() const = 0;

    /// Shows the row of \a key, now or as soon as it has been read.
    virtual void select(const QString &) { }

    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    /// Everything that was asked for has arrived.
    void idle();
    /// What the page offers or its summary has changed.
    void changed();
    /// To the page of this object name, and there to the row of \a key.
    void jumpRequested(const QString &page, const QString &key);
    /// To the same account in \a region, and there to the row of \a key.
    void regionRequested(const QString &region, const QString &key);
    /// "Send a message…", from this identity or through this configuration set; either may be empty.
    void messageRequested(const QString &identity, const QString &configurationSet);

protected:
    /// Failures go to the banner, with Retry; busy and idle follow the controller.
    void follow(Controller *controller);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    void setBusy(bool busy);

    Banner *m_banner;
    QProgressBar *m_progress;
    QTimer *m_progressDelay;
    QVBoxLayout *m_body;
};

} // namespace ui
