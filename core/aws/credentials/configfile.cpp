// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/configfile.h"

#include "core/aws/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>

namespace aws {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

tl::unexpected<Error> fileError(const QString &path, const QString &message)
{
    return credentialsError(QStringLiteral("ConfigFileError"),
                            tr("%1: %2").arg(QDir::toNativeSeparators(path), message));
}

/// Reads one file line by line. The rules are those of Python's configparser, which AWS's own tools use: a
/// line indented deeper than the setting before it belongs to that setting.
class Parser
{
public:
    explicit Parser(QString path)
        : m_path(std::move(path))
    {
    }

    Result<QList<ConfigSection>> parse(QByteArray text);

private:
    std::optional<QString> readLine(const QString &raw);
    std::optional<QString> readHeader(QStringView line);
    std::optional<QString> readSetting(QStringView line);
    std::optional<QString> readContinuation(QStringView line);

    QString m_path;
    QList<ConfigSection> m_sections;
    qsizetype m_current = -1; ///< The section that settings go to.
    qsizetype m_indent = 0; ///< Of the last setting.
    QString m_key; ///< The last setting; empty right after a header.
    bool m_nested = false; ///< The last setting has a sub-section instead of a value.
};

Result<QList<ConfigSection>> Parser::parse(QByteArray text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return fileError(m_path, tr("line 1: the file is UTF-16. Save it as UTF-8."));
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');

    int number = 0;
    for (const QByteArray &bytes : text.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decoder(bytes);
        std::optional<QString> problem;
        if (decoder.hasError() || bytes.contains('\0'))
            problem = tr("is not UTF-8 text. Save the file as UTF-8.");
        else
            problem = readLine(line);
        if (problem)
            return fileError(m_path, tr("line %1 %2").arg(number).arg(*problem));
    }
    return m_sections;
}

std::optional<QString> Parser::readLine(const QString &raw)
{
    const QStringView line = QStringView(raw).trimmed();
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
        return std::nullopt;
    if (line.startsWith(u'['))
        return readHeader(line);
    if (m_current < 0)
        return tr("stands before the first section. Put a header such as [default] above it.");
    const auto first = std::ranges::find_if_not(raw, [](QChar c) { return c.isSpace(); });
    const qsizetype indent = first - raw.begin();
    if (!m_key.isEmpty() && indent > m_indent)
        return readContinuation(line);
    m_indent = indent;
    return readSetting(line);
}

std::optional<QString> Parser::readHeader(QStringView line)
{
    const QString advice = tr("is not a section header. Write it as [default], [profile NAME] or "
                              "[profile \"NAME WITH SPACES\"].");
    QStringList words;
    QChar quote;
    bool gap = true; // before the first word, or between two
    qsizetype at = 1;
    for (; at < line.size(); ++at) {
        const QChar c = line[at];
        if (quote.isNull() && c == u']')
            break;
        if (quote.isNull() && c.isSpace()) {
            gap = true;
            continue;
        }
        if (gap)
            words.append(QString());
        gap = false;
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        else
            words.last() += c;
    }
    const QStringView rest = at < line.size() ? line.sliced(at + 1).trimmed() : QStringView();
    const bool trailing = !rest.isEmpty() && !rest.startsWith(u'#') && !rest.startsWith(u';');
    if (at >= line.size() || trailing || words.isEmpty() || words.contains(QString()))
        return advice;

    const QString kind = words.size() > 1 ? words.takeFirst() : QString();
    const QString name = words.join(u' ');
    const auto same = std::ranges::find_if(m_sections, [&](const ConfigSection &section) {
        return section.kind == kind && section.name == name;
    });
    m_current = same - m_sections.begin();
    if (same == m_sections.end())
        m_sections.append({.kind = kind, .name = name, .settings = {}});
    m_key.clear();
    m_nested = false;
    return std::nullopt;
}

std::optional<QString> Parser::readSetting(QStringView line)
{
    const auto delimiter = std::ranges::find_if(line, [](QChar c) { return c == u'=' || c == u':'; });
    const qsizetype at = delimiter - line.begin();
    const QString key = line.first(at).trimmed().toString().toLower();
    if (delimiter == line.end() || key.isEmpty())
        return tr("is neither a section header nor a setting. Write settings as name = value.");
    const QString value = line.sliced(at + 1).trimmed().toString();
    m_key = key;
    m_nested = value.isEmpty();
    m_sections[m_current].settings.insert(key, value);
    return std::nullopt;
}

std::optional<QString> Parser::readContinuation(QStringView line)
{
    Settings &settings = m_sections[m_current].settings;
    if (!m_nested) {
        settings[m_key] += u'\n' + line.toString();
        return std::nullopt;
    }
    const qsizetype at = line.indexOf(u'=');
    const QString key = at < 0 ? QString() : line.first(at).trimmed().toString().toLower();
    if (key.isEmpty())
        return tr("is indented below %1 but is no setting. Write it as name = value, or remove the "
                  "blanks before it.")
            .arg(m_key);
    settings.insert(m_key + u'.' + key, line.sliced(at + 1).trimmed().toString());
    return std::nullopt;
}

Result<QList<ConfigSection>> readConfigFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return QList<ConfigSection>();
    if (info.isDir())
        return fileError(path, tr("this is a folder. Move it away, or name a file instead."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, tr("cannot be read (%1). Check its permissions.").arg(file.errorString()));
    const QByteArray text = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(path, tr("cannot be read (%1). Check the disk.").arg(file.errorString()));
    if (text.size() > largestFile)
        return fileError(path, tr("is larger than 4 MiB, so it is no AWS configuration. Check its path."));
    return parseConfigText(text, path);
}

Profile &profileNamed(QList<Profile> &profiles, const QString &name)
{
    const auto found = std::ranges::find(profiles, name, &Profile::name);
    if (found != profiles.end())
        return *found;
    return profiles.emplaceBack(Profile{.name = name, .config = {}, .credentials = {}});
}

QString filePath(const Environment &environment, const QString &variable, const QString &fallback)
{
    return environment.expandedPath(environment.value(variable).value_or(fallback));
}

} // namespace

QString Profile::value(const QString &key) const
{
    const auto found = credentials.constFind(key);
    return found != credentials.constEnd() ? *found : config.value(key);
}

Settings Profile::settings() const
{
    Settings all = config;
    all.insert(credentials);
    return all;
}

const Profile *ConfigFiles::profile(const QString &name) const
{
    const auto found = std::ranges::find(profiles, name, &Profile::name);
    return found == profiles.end() ? nullptr : &*found;
}

QStringList ConfigFiles::profileNames() const
{
    QStringList names;
    names.reserve(profiles.size());
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

Result<QList<ConfigSection>> parseConfigText(const QByteArray &text, const QString &path)
{
    return Parser(path).parse(text);
}

Result<ConfigFiles> loadConfigFiles(const Environment &environment)
{
    ConfigFiles files;
    files.configPath =
        filePath(environment, QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("~/.aws/config"));
    files.credentialsPath = filePath(environment, QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"),
                                     QStringLiteral("~/.aws/credentials"));
    const auto config = readConfigFile(files.configPath);
    if (!config)
        return tl::unexpected(config.error());
    const auto credentials = readConfigFile(files.credentialsPath);
    if (!credentials)
        return tl::unexpected(credentials.error());

    for (const ConfigSection &section : *config) {
        if (section.kind == u"profile" || (section.kind.isEmpty() && section.name == u"default"))
            profileNamed(files.profiles, section.name).config.insert(section.settings);
        else if (section.kind == u"sso-session")
            files.ssoSessions.append(section);
    }
    for (const ConfigSection &section : *credentials) {
        // Here the header is the name, blanks and all.
        const QString name = section.kind.isEmpty() ? section.name : section.kind + u' ' + section.name;
        profileNamed(files.profiles, name).credentials.insert(section.settings);
    }
    return files;
}

} // namespace aws
