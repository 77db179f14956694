// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// How the work on one of many things ended.
struct BulkOutcome {
    QString text; ///< What was done, when it was.
    std::optional<Failure> failure; ///< Why it was not.
    bool unknown = false; ///< The connection was lost, and nobody could be asked whether it was carried out.
    bool hopeless = false; ///< What stopped this one would stop all others as well: no network, no rights.

    [[nodiscard]] static BulkOutcome done(const QString &text) { return {.text = text, .failure = {}}; }
    /// \a title says what failed, and on what.
    [[nodiscard]] static BulkOutcome failed(const QString &title, const aws::Error &error);
};

/// One of many things that the same is done to.
struct BulkItem {
    enum class State { Waiting, UnderWay, Done, Failed, Unknown };

    QString key;
    QString shown; ///< As people read it; may be what the key is.
    State state = State::Waiting;
    QString result; ///< What was done, or why it was not.
    Failure failure;
};

[[nodiscard]] reports::Columns<BulkItem> bulkColumns();

/// Does the same to many things: a few at once, as fast as the service takes them. Stopping begins nothing
/// more and lets what is under way end, so that of each thing it is known what became of it.
class BulkController : public Controller
{
    Q_OBJECT
public:
    /// Works on one thing; takes all that it needs by value.
    using Task = std::function<QCoro::Task<BulkOutcome>(QString key)>;

    struct Count {
        int all = 0;
        int done = 0;
        int failed = 0; ///< Or not known.
        [[nodiscard]] int left() const { return all - done - failed; }
    };

    explicit BulkController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<BulkItem> *model() const { return m_model; }
    [[nodiscard]] const Count &count() const { return m_count; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// Why the work ended before its time; empty when it did not.
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

    void begin(const QList<BulkItem> &items, Task task);
    /// Once more what failed, what is not known, and what was not begun.
    void retry();
    void stop();

Q_SIGNALS:
    void progressed();
    void itemDone(const QString &key);
    /// It is not known what became of it: whoever shows it reads it again.
    void itemUnknown(const QString &key);
    void finished();

private:
    void work(const QStringList &keys);
    void beginMore();
    void take(const QString &key, const BulkOutcome &outcome);
    void mark(const QString &key, BulkItem::State state, const QString &result, const Failure &failure = {});

    TableModel<BulkItem> *m_model;
    Task m_task;
    QStringList m_left; ///< Not begun yet, the next one last.
    Count m_count;
    QString m_obstacle;
    int m_underWay = 0;
    bool m_running = false;
    bool m_stopping = false;
    bool m_beginning = false; ///< A task that ends at once does not begin the next within itself.
};

} // namespace ui
