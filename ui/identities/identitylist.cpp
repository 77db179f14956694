// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitylist.h"

#include "core/aws/tr.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>
#include <array>

namespace ui {

namespace {
constexpr qsizetype largestFile = 8 << 20;

bool separates(QChar letter) { return letter == u',' || letter == u';' || letter == u'\t'; }

QString verdictText(const ListedIdentity &listed)
{
    switch (listed.verdict) {
    case ListedIdentity::Verdict::New:
        return listed.name.isDomain ? tr("New domain") : tr("New address");
    case ListedIdentity::Verdict::Exists:
        return tr("Is there already");
    case ListedIdentity::Verdict::Twice:
        return tr("Twice: see line %1").arg(listed.firstLine);
    case ListedIdentity::Verdict::Wrong:
        return listed.name.problem;
    }
    return {};
}

reports::Severity verdictSeverity(const ListedIdentity &listed)
{
    switch (listed.verdict) {
    case ListedIdentity::Verdict::New:
        return reports::Severity::Good;
    case ListedIdentity::Verdict::Wrong:
        return reports::Severity::Bad;
    default:
        return reports::Severity::Neutral;
    }
}

/// The cells of a CSV file, row by row; \a separator is what stands between them.
QList<QStringList> csvRows(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(std::exchange(cell, {}).trimmed());
        rows.append(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted) {
            if (letter != u'"')
                cell += letter;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (letter == u'"' && cell.trimmed().isEmpty()) {
            quoted = true;
            cell.clear();
        } else if (letter == separator) {
            row.append(std::exchange(cell, {}).trimmed());
        } else if (letter == u'\n') {
            endRow();
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

/// The one that divides the first line into most cells.
QChar separatorOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Which column is headed as that of the names; -1 when there is no such heading.
qsizetype namedColumn(const QStringList &headings)
{
    static constexpr std::array names{QLatin1StringView("identity"),     QLatin1StringView("emailidentity"),
                                      QLatin1StringView("identityname"), QLatin1StringView("domain"),
                                      QLatin1StringView("domainname"),   QLatin1StringView("email"),
                                      QLatin1StringView("emailaddress"), QLatin1StringView("address"),
                                      QLatin1StringView("name")};
    for (const QLatin1StringView name : names) {
        for (qsizetype column = 0; column < headings.size(); ++column) {
            QString heading = headings.at(column).toLower();
            heading.removeIf([](QChar letter) { return !letter.isLetter(); });
            if (heading == name)
                return column;
        }
    }
    return -1;
}

/// Text of a file, whichever of the usual encodings it has.
QString decoded(const QByteArray &file)
{
    const auto marked = QStringConverter::encodingForData(file);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(file);
    if (decoder.hasError())
        text = QString::fromLatin1(file); // What a spreadsheet of earlier days writes.
    return text;
}
} // namespace

reports::Columns<ListedIdentity> listedIdentityColumns()
{
    return {
        {.id = QStringLiteral("line"),
         .title = tr("Line"),
         .value = [](const ListedIdentity &listed) { return reports::CellValue(qint64(listed.line)); },
         .alignment = reports::numberAlignment},
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .value =
             [](const ListedIdentity &listed) {
                 return reports::CellValue(listed.name.isValid() ? listed.name.wire : listed.typed);
             },
         .text =
             [](const ListedIdentity &listed) {
                 return listed.name.isValid() ? unicodeName(listed.name.wire) : listed.typed;
             }},
        {.id = QStringLiteral("verdict"),
         .title = tr("What becomes of it"),
         .value = [](const ListedIdentity &listed) { return reports::CellValue(verdictText(listed)); },
         .severity = verdictSeverity},
    };
}

QList<ListedIdentity> IdentityList::read(const QString &text)
{
    QList<ListedIdentity> found;
    QHash<QString, int> firstLines;
    QHash<QString, IdentityName> known;
    int line = 1;
    qsizetype begin = 0;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        const bool atEnd = end == text.size();
        if (!atEnd && text.at(end) != u'\n' && !separates(text.at(end)))
            continue;
        const QString typed = text.mid(begin, end - begin).trimmed();
        if (!typed.isEmpty()) {
            const auto before = m_known.constFind(typed);
            const IdentityName name = before != m_known.cend() ? *before : readIdentityName(typed);
            known.insert(typed, name);
            ListedIdentity listed{.line = line, .place = int(begin), .typed = typed, .name = name};
            if (!name.isValid()) {
                listed.verdict = ListedIdentity::Verdict::Wrong;
            } else if (const int first = firstLines.value(name.wire.toLower()); first > 0) {
                listed.verdict = ListedIdentity::Verdict::Twice;
                listed.firstLine = first;
            } else {
                firstLines.insert(name.wire.toLower(), line);
                if (m_exists(name.wire))
                    listed.verdict = ListedIdentity::Verdict::Exists;
            }
            found.append(listed);
        }
        line += !atEnd && text.at(end) == u'\n' ? 1 : 0;
        begin = end + 1;
    }
    m_known = known; // What is no longer in the list is forgotten.
    return found;
}

aws::Result<QString> namesInCsv(const QByteArray &file)
{
    if (file.size() > largestFile)
        return aws::usageError(tr("The file has %1; a list of names has 8 MiB at most. Choose the file with "
                                  "the names only.")
                                   .arg(QLocale().formattedDataSize(file.size())));
    const QString text = decoded(file);
    if (text.contains(QChar(u'\0')))
        return aws::usageError(tr("This is no text: save the table as CSV first."));
    QList<QStringList> rows = csvRows(text, separatorOf(text));
    qsizetype column = rows.isEmpty() ? -1 : namedColumn(rows.constFirst());
    if (column >= 0)
        rows.removeFirst();
    column = qMax<qsizetype>(column, 0);
    QStringList names;
    for (const QStringList &row : std::as_const(rows)) {
        if (const QString name = row.value(column); !name.isEmpty())
            names.append(name.simplified());
    }
    if (names.isEmpty())
        return aws::usageError(
            tr("There is no name in the file: the first column is read, or the one that is "
               "headed “domain”, “email” or “identity”."));
    return names.join(u'\n');
}

QString mailFromDomain(const QString &prefix, const IdentityName &identity)
{
    return prefix.isEmpty() || !identity.isDomain ? QString() : prefix.toLower() + u'.' + identity.wire;
}

QString mailFromPrefixProblem(const QString &prefix)
{
    static const QRegularExpression labels(
        QStringLiteral("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]"
                       "{0,61}[a-z0-9])?)*$"),
        QRegularExpression::CaseInsensitiveOption);
    if (prefix.isEmpty() || labels.match(prefix).hasMatch())
        return {};
    return tr("Only what stands before the domain, such as mail: letters, digits and inner hyphens.");
}

} // namespace ui
