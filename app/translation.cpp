// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace {

/// The catalogue has one context for all texts (cmake/OneContext.cmake).
class Catalogue : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        return QTranslator::translate("sendscope", sourceText, disambiguation, n);
    }
};

bool loadOurs(Catalogue &catalogue, const QLocale &locale)
{
    return catalogue.load(locale, QStringLiteral("sendscope"), QStringLiteral("_"),
                          QStringLiteral(":/translations"));
}

/// Leaves nothing to a catalogue of another language.
class EnglishCatalogue final : public Catalogue
{
public:
    EnglishCatalogue() { loadOurs(*this, QLocale::English); }

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        const QString text = Catalogue::translate(context, sourceText, disambiguation, n);
        return text.isEmpty() ? QString::fromUtf8(sourceText) : text;
    }
};

} // namespace

QLocale spokenLocale()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray name = qgetenv(variable); !name.isEmpty())
            return name == "C" || name == "POSIX" || name.startsWith("C.") ? QLocale::c() : QLocale();
    }
    return {};
}

InEnglish::InEnglish()
    : m_catalogue(std::make_unique<EnglishCatalogue>())
{
    QCoreApplication::installTranslator(m_catalogue.get());
}

InEnglish::~InEnglish() { QCoreApplication::removeTranslator(m_catalogue.get()); }

void installTranslation(const QLocale &locale)
{
    auto *ours = new Catalogue(QCoreApplication::instance());
    // English has a catalogue for "1 identity" beside "2 identities"; it serves whoever has no other.
    if (!loadOurs(*ours, locale) && !loadOurs(*ours, QLocale::English)) {
        delete ours;
        return;
    }
    // Qt's own words: Cancel, Yes, the dialog for files. Asked after ours, so installed before it.
    auto *qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    QCoreApplication::installTranslator(ours);
}
